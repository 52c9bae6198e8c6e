package dev.jbuild.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the finished jar must be. */
class JarIT {

    /** Archives of loaded classes leave out class files of an older version than this, that of Java 6. */
    private static final int OLDEST_ARCHIVABLE = 50;

    private static final Path JAR = Path.of(System.getProperty("jbuild.jar"));

    @Test
    void noClassSpoilsTheArchive() throws IOException {
        List<String> old = new ArrayList<>();
        int classes = 0;
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                classes++;
                if (majorVersion(jar, entry) < OLDEST_ARCHIVABLE) {
                    old.add(entry.getName());
                }
            }
        }
        assertThat(old).isEmpty();
        assertThat(classes).isGreaterThan(1_000);
    }

    @Test
    void leavesNoCodeToBeMadeAtEachStart() throws IOException {
        List<String> lazy = new ArrayList<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    if (bytes.contains("java/lang/invoke/LambdaMetafactory")
                            || bytes.contains("java/lang/invoke/StringConcatFactory")
                            || bytes.contains("java/lang/runtime/ObjectMethods")) {
                        lazy.add(entry.getName());
                    }
                }
            }
        }
        assertThat(lazy).as("see src/build/PlainCalls.java").isEmpty();
    }

    @Test
    void picocliIsCompiledForThisRelease() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(majorVersion(jar, jar.getJarEntry("picocli/CommandLine.class")))
                    .isEqualTo(61);
        }
    }

    @Test
    void hasNoLeftoversOfLibraries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.startsWith("META-INF/versions/"))
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"))
                    .noneMatch(name -> name.startsWith("META-INF/maven/"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("dev.jbuild.cli.Main");
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isNotBlank();
            assertThat(manifest.getValue("Build-Jdk-Spec"))
                    .as("would differ from machine to machine")
                    .isNull();
        }
    }

    @Test
    void carriesTheThemeFilesThatItsIndexNames() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getJarEntry("theme/index.txt"))) {
            String index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> carried = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("theme/") && !name.equals("theme/index.txt"))
                    .map(name -> name.substring("theme/".length()))
                    .toList();
            assertThat(index.lines().filter(line -> !line.isEmpty())).containsExactlyInAnyOrderElementsOf(carried);
        }
    }

    private static int majorVersion(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }
}
