package dev.jbuild.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which room may know which other, and which library lives where. */
class RoomsTest {

    private final JavaClasses classes = House.CLASSES;

    @Test
    void noCycleOfPackages() {
        slices().matching(House.PACKAGE + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void importsPointDownTheTable() throws IOException {
        Diagram diagram = Diagram.read();
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getBaseComponentType().getPackageName();
                if (isOurs(target) && !diagram.allows(House.room(type.getPackageName()), House.room(target))) {
                    wrong.add(type.getName() + " uses " + use.getTargetClass().getName());
                }
            }
        }
        assertThat(wrong).as("uses that docs/architecture.md does not allow").isEmpty();
    }

    @Test
    void eachRoomStandsInTheTableAndSaysWhatItIs() throws IOException {
        Set<String> rooms = new TreeSet<>();
        Set<String> described = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!House.room(type.getPackageName()).isEmpty()) {
                rooms.add(House.room(type.getPackageName()));
            }
        }
        for (String room : rooms) {
            if (House.SOURCES
                    .resolve("dev/jbuild")
                    .resolve(room)
                    .resolve("package-info.java")
                    .toFile()
                    .isFile()) {
                described.add(room);
            }
        }
        assertThat(rooms).isSubsetOf(Diagram.read().levels().keySet());
        assertThat(described).isEqualTo(rooms);
    }

    @Test
    void theRuleSeesAnUpwardUse() throws IOException {
        Diagram diagram = Diagram.read();

        assertThat(diagram.allows("cli", "path")).isTrue();
        assertThat(diagram.allows("path", "cli")).isFalse();
        assertThat(diagram.allows("content", "markdown")).isFalse();
        assertThat(diagram.allows("nowhere", "path")).isFalse();
    }

    @Test
    void eachLibraryLivesInOneRoom() {
        onlyIn("dev.jbuild.text..", "net.gcardone..");
        onlyIn("dev.jbuild.markdown..", "com.vladsch..");
        onlyIn("dev.jbuild.template.pebble..", "io.pebbletemplates..");
        onlyIn("dev.jbuild.data..", "org.yaml..");
        onlyIn("dev.jbuild.cli..", "picocli..");
        onlyIn("dev.jbuild.serve..", "com.sun.net.httpserver..");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .check(classes);
    }

    private void onlyIn(String room, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes);
    }

    @Test
    void onlyTheEdgeRoomsTouchFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.jbuild.source..",
                        "dev.jbuild.output..",
                        "dev.jbuild.incremental..",
                        "dev.jbuild.serve..",
                        "dev.jbuild.cli..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.nio\\.file\\.(Files|FileSystems?|WatchService)|java\\.nio\\.channels\\.FileChannel"
                                + "|java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)")
                .check(classes);
    }

    private static boolean isOurs(String packageName) {
        return packageName.equals(House.PACKAGE) || packageName.startsWith(House.PACKAGE + ".");
    }
}
