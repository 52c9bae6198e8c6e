package dev.jbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people start it, from a folder that has it and the jar side by side. */
class LauncherIT {

    private static final Path LAUNCHER = Path.of(System.getProperty("jbuild.launcher"));
    private static final Path JAR = Path.of(System.getProperty("jbuild.jar"));
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private Path tool;

    /** What a run of a program left. */
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        tool = Files.createDirectories(folder.resolve("a tool"));
        Files.copy(LAUNCHER, tool.resolve("jbuild"));
        Files.copy(JAR, tool.resolve("jbuild.jar"));
        Files.setLastModifiedTime(tool.resolve("jbuild.jar"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
        environment.put("JBUILD_JAVA_HOME", JAVA_HOME.toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    private Run run(Path program, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
        command.addAll(Arrays.asList(args));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Run jbuild(String... args) throws IOException {
        return run(tool.resolve("jbuild"), args);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            return files.filter(file -> file.endsWith("jbuild.archive")).toList();
        }
    }

    private void makeSite() throws IOException {
        assertThat(jbuild("new", "site"))
                .satisfies(run -> assertThat(run.code()).as(run.err()).isZero());
    }

    @Test
    void startsThroughALinkAndFromAnyFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a tool/jbuild"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);

        assertThat(run(second, "version").out()).startsWith("jbuild ").contains("Java " + Runtime.version());
    }

    @Test
    void aFileNameOutsideAsciiIsWrittenUnderThePosixLocale() throws IOException {
        makeSite();
        Files.writeString(
                folder.resolve("site/_posts/2026-01-01-café.md"), "---\ntitle: Café\npermalink: /café.html\n---\nx\n");
        environment.put("LC_ALL", "POSIX");

        Run run = jbuild("build", "-s", "site", "-d", "öffentlich");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("öffentlich/café.html")).isRegularFile();
        assertThat(run.out()).contains("öffentlich");
    }

    @Test
    void makesAnArchiveBehindTheFirstBuildAndUsesIt() throws IOException {
        makeSite();
        environment.put("JBUILD_ARCHIVE", "wait");
        assertThat(archives()).isEmpty();

        Run first = jbuild("build", "-s", "site");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(archives()).hasSize(1);
        assertThat(Files.size(archives().get(0))).isGreaterThan(1_000_000);

        FileTime made = Files.getLastModifiedTime(archives().get(0));
        Run second = jbuild("build", "-s", "site");
        assertThat(second.code()).isZero();
        assertThat(second.err()).isEqualTo(first.err());
        assertThat(Files.getLastModifiedTime(archives().get(0))).isEqualTo(made);
    }

    @Test
    void aFullDeviceIsNoSuccess() throws IOException {
        makeSite();
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Path script = Files.writeString(
                folder.resolve("full"), "exec '" + tool.resolve("jbuild") + "' build -s site --json >/dev/full\n");

        Run run = run(script);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("the standard output could not be written");
    }

    @Test
    void trainingBuildsItsWholeSiteTwice() throws IOException {
        Run run = jbuild("train");

        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("error");
        assertThat(run.out().lines().filter(line -> line.startsWith("Built 13 posts")))
                .hasSize(2);
    }

    @Test
    void aBrokenArchiveIsNeverSeen() throws IOException {
        makeSite();
        environment.put("JBUILD_ARCHIVE", "wait");
        jbuild("build", "-s", "site");
        Path archive = archives().get(0);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(archive, "broken");

        Run run = jbuild("build", "-s", "site", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{\"schema\":1").endsWith("}\n").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aHomeThatCannotBeWrittenDoesNotMatter() throws IOException {
        makeSite();
        environment.put("XDG_CACHE_HOME", "/dev/null/nowhere");
        environment.put("JBUILD_ARCHIVE", "wait");
        environment.remove("JBUILD_JAVA_HOME");
        environment.put("JAVA_HOME", JAVA_HOME.toString());

        Run run = jbuild("build", "-s", "site");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aHomeThatIsNotThereIsNotMade() throws IOException {
        makeSite();
        Path home = folder.resolve("no/home");
        environment.put("HOME", home.toString());
        environment.put("JBUILD_ARCHIVE", "wait");

        Run run = jbuild("build", "-s", "site");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(home).doesNotExist();
    }

    @Test
    void findsJavaAndRemembersIt() throws IOException {
        environment.remove("JBUILD_JAVA_HOME");
        environment.put("JAVA_HOME", JAVA_HOME.toString());

        assertThat(jbuild("version").code()).isZero();
        Path memory = folder.resolve("home/.cache/jbuild/java");
        assertThat(Files.readAllLines(memory)).hasSize(2);
        FileTime made = Files.getLastModifiedTime(memory);
        assertThat(jbuild("version").code()).isZero();
        assertThat(Files.getLastModifiedTime(memory)).isEqualTo(made);

        Files.writeString(memory, "nonsense\n/nowhere\n");
        assertThat(jbuild("version").code()).isZero();
    }

    @Test
    void saysWhichJavaItNeeds() throws IOException {
        environment.put("JBUILD_JAVA_HOME", folder.resolve("nothing").toString());
        Run none = jbuild("version");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("no JDK is there");

        Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
        Files.copy(JAVA_HOME.resolve("bin/java"), old.resolve("bin/java"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_412\"\n");
        environment.put("JBUILD_JAVA_HOME", old.toString());
        Run eight = jbuild("version");
        assertThat(eight.code()).isEqualTo(3);
        assertThat(eight.err()).contains("is Java 8, but jbuild needs 17");
    }

    @Test
    void passesArgumentsAndExitCodesOnUnchanged() throws IOException {
        Run run = jbuild("build", "--source", "no such * folder");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no such * folder");
    }

    @Test
    void handsMoreOptionsToJava() throws IOException {
        environment.put("JBUILD_JAVA_OPTS", "-Xmx64m -Djbuild.stdout=terminal");

        assertThat(jbuild("version").code()).isZero();

        environment.put("JBUILD_JAVA_OPTS", "-Xmx0.5q");
        assertThat(jbuild("version").code()).isEqualTo(3);

        environment.put("JBUILD_JAVA_OPTS", "-Xfoo");
        Run unknown = jbuild("version");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("-Xfoo", "Java cannot start with JBUILD_JAVA_OPTS");

        environment.put("JBUILD_JAVA_OPTS", "-Xmx64m");
        makeSite();
        Files.writeString(folder.resolve("site/_posts/2026-02-30-x.md"), "x");
        assertThat(jbuild("build", "-s", "site").code())
                .as("a site with errors is no broken Java")
                .isEqualTo(1);
    }

    @Test
    void aLargeBuildHasTheCollectorOfSeveralThreadsUnlessTheAuthorChoseOne() throws IOException {
        environment.put("JBUILD_JAVA_OPTS", "-XX:+PrintCommandLineFlags");
        makeSite();
        assertThat(jbuild("build", "-s", "site").err()).contains("+UseSerialGC");

        for (int i = 0; i < 3_000; i++) {
            Files.writeString(folder.resolve("site/_posts/2026-01-01-note-" + i + ".md"), "x");
        }
        assertThat(jbuild("build", "--source=site").err()).contains("+UseParallelGC");

        environment.put("JBUILD_JAVA_OPTS", "-XX:+PrintCommandLineFlags -XX:+UseSerialGC");
        Run chosen = jbuild("build", "-s", "site");
        assertThat(chosen.err()).contains("+UseSerialGC").doesNotContain("+UseParallelGC");
        assertThat(chosen.code()).isZero();
    }

    @Test
    void aCloneWithoutMavenSaysSo() throws IOException {
        Files.writeString(tool.resolve("pom.xml"), "<project/>");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (String program : List.of("readlink", "mkdir", "mv")) {
            Path script = Files.writeString(bin.resolve(program), "#!/bin/sh\nexec /bin/" + program + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        environment.put("PATH", bin.toString());

        Run run = jbuild("version");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Maven");
    }

    @Test
    void aCloneIsBuiltWhenItsSourcesAreNewer() throws IOException {
        Path clone = Files.createDirectories(folder.resolve("clone"));
        Files.copy(LAUNCHER, clone.resolve("jbuild"));
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        Files.createDirectories(clone.resolve("src/main/java/x"));
        Path source = Files.writeString(clone.resolve("src/main/java/x/A.java"), "class A {}");
        Path image = Files.writeString(
                Files.createDirectories(clone.resolve("assets/images")).resolve("a.png"), "x");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path maven = Files.writeString(
                bin.resolve("mvn"), "#!/bin/sh\nmkdir -p target\ncp '" + JAR + "' target/jbuild.jar\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("PATH", bin + ":/usr/bin:/bin");
        String building = "Building jbuild … (about a minute, once)\n";

        assertThat(run(clone.resolve("jbuild"), "version").err()).isEqualTo(building);
        assertThat(run(clone.resolve("jbuild"), "version").err()).isEmpty();
        Files.setLastModifiedTime(image, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(run(clone.resolve("jbuild"), "version").err())
                .as("images are not in the jar")
                .isEmpty();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
        assertThat(run(clone.resolve("jbuild"), "version").err()).isEqualTo(building);
        Files.delete(source);
        assertThat(run(clone.resolve("jbuild"), "version").err())
                .as("a source went away")
                .isEqualTo(building);

        Files.writeString(maven, "#!/bin/sh\necho '[ERROR] no such thing'\nexit 1\n");
        Files.writeString(source, "class A {");
        Run failed = run(clone.resolve("jbuild"), "version");
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err()).contains("[ERROR] no such thing", "could not be built");
    }
}
