package dev.jbuild.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sizes, names and kinds. */
class ShapeTest {

    private static final int MOST_LINES = 300;
    private static final int MOST_METHOD_LINES = 40;
    private static final int MOST_PARAMETERS = 5;

    /** Files and methods that may be longer, each with its reason. */
    private static final Map<String, String> LONG_FILES = Map.of();

    private static final Map<String, String> LONG_METHODS = Map.of();

    /** Methods that may take more parameters, each with its reason. */
    private static final Map<String, String> MANY_PARAMETERS = Map.of();

    /** Methods that take a boolean which is no switch between two ways, each with its reason. */
    private static final Map<String, String> BOOLEAN_VALUES = Map.of(
            "dev.jbuild.data.Fields.flag(java.lang.String, boolean)", "the value of a key that is not given",
            "dev.jbuild.text.JsonText.value(boolean)", "the value that is written");

    /** Model types that are neither records, enums nor interfaces, each with its reason. */
    private static final Map<String, String> MODEL_CLASSES = Map.of(
            "dev.jbuild.site.SiteAssembler", "the doer of its room",
            "dev.jbuild.route.RouteTable", "a table with indexes that its constructor fills");

    private final JavaClasses types = House.CLASSES;

    @Test
    void filesAreShort() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : House.sources()) {
            int lines = Files.readAllLines(file).size();
            String name = House.SOURCES.relativize(file).toString();
            if (lines > MOST_LINES && !LONG_FILES.containsKey(name)) {
                wrong.add(name + " has " + lines + " lines");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (SourceShapes.Method method : SourceShapes.methods(House.sources())) {
            String name = House.SOURCES.relativize(method.file()) + "#" + method.name();
            if (method.lines() > MOST_METHOD_LINES && !LONG_METHODS.containsKey(name)) {
                wrong.add(name + " has " + method.lines() + " lines");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAre() throws IOException {
        assertThat(SourceShapes.silentTypes(House.sources())).isEmpty();
    }

    @Test
    void methodsTakeFewParameters() {
        Set<String> wrong = new TreeSet<>();
        for (JavaCodeUnit unit : units()) {
            boolean canonical = unit.isConstructor() && unit.getOwner().isRecord();
            int parameters = unit.getParameters().size();
            if (!canonical && parameters > MOST_PARAMETERS && !MANY_PARAMETERS.containsKey(unit.getFullName())) {
                wrong.add(unit.getFullName());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noFlagParameters() {
        Set<String> wrong = new TreeSet<>();
        for (JavaCodeUnit unit : units()) {
            boolean allowed = unit.isConstructor() && unit.getOwner().isRecord()
                    || BOOLEAN_VALUES.containsKey(unit.getFullName());
            for (JavaParameter parameter : unit.getParameters()) {
                if (!allowed
                        && unit.getModifiers().contains(JavaModifier.PUBLIC)
                        && parameter.getRawType().isEquivalentTo(boolean.class)) {
                    wrong.add(unit.getFullName());
                }
            }
        }
        assertThat(wrong)
                .as("an enum says what is meant where true says nothing")
                .isEmpty();
    }

    /** All methods and constructors that somebody wrote: not lambdas, enum and inner class plumbing, or overrides. */
    private List<JavaCodeUnit> units() {
        List<JavaCodeUnit> units = new ArrayList<>();
        for (JavaClass type : types) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                boolean plumbing = unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || unit.getName().contains("$")
                        || type.isEnum() && unit.isConstructor()
                        || type.isAnonymousClass();
                if (!plumbing && !overridesALibrary(unit)) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    private static boolean overridesALibrary(JavaCodeUnit unit) {
        List<String> parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        List<JavaClass> above = new ArrayList<>(unit.getOwner().getAllRawInterfaces());
        above.addAll(unit.getOwner().getAllRawSuperclasses());
        return above.stream()
                .filter(type -> !type.getPackageName().startsWith(House.PACKAGE))
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(method -> method.getName().equals(unit.getName())
                        && method.getRawParameterTypes().size() == parameters.size());
    }

    @Test
    void modelTypesAreValues() {
        Set<String> wrong = new TreeSet<>();
        Set<String> rooms = Set.of("path", "site", "route", "content");
        for (JavaClass type : types) {
            boolean value = type.isRecord() || type.isEnum() || type.isInterface() || type.isAnonymousClass();
            boolean internal =
                    !type.getModifiers().contains(JavaModifier.PUBLIC) || type.isAssignableTo(Throwable.class);
            boolean doer = type.getSimpleName().matches(".*(er|or|ers)|.*s");
            if (rooms.contains(House.room(type.getPackageName()))
                    && !value
                    && !internal
                    && !doer
                    && !MODEL_CLASSES.containsKey(type.getName())) {
                wrong.add(type.getName());
            }
        }
        assertThat(wrong)
                .as("what flows through the rooms is records, enums and sealed interfaces")
                .isEmpty();
    }

    @Test
    void interfacesBetweenPermittedTypesAreSealed() {
        classes()
                .that()
                .haveNameMatching("dev\\.jbuild\\.(data\\.DataValue|site\\.Entry|route\\.Target)")
                .should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("be sealed") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        if (!type.reflect().isSealed()) {
                            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    type, type.getName() + " is not sealed"));
                        }
                    }
                })
                .check(types);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Context")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base)[A-Z][A-Za-z]*")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..core..", "..misc..")
                .check(types);
    }

    @Test
    void noGetPrefix() {
        Set<String> wrong = new TreeSet<>();
        for (JavaCodeUnit unit : units()) {
            if (unit.getName().matches("get[A-Z].*")) {
                wrong.add(unit.getFullName());
            }
        }
        assertThat(wrong).isEmpty();
        methods().that().areStatic().should().haveNameNotMatching("get[A-Z].*").check(types);
    }
}
