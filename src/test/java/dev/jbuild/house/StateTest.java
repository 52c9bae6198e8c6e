package dev.jbuild.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing hidden: no state outside objects, and nothing that depends on the machine, its place or its time. */
class StateTest {

    private static final Set<String> SAFE_STATICS = Set.of(
            "java.lang.String",
            "java.util.regex.Pattern",
            "java.time.format.DateTimeFormatter",
            "java.util.Comparator");

    private final JavaClasses classes = House.CLASSES;

    @Test
    void staticFieldsAreConstants() {
        fields().that()
                .areStatic()
                .and(notWrittenByTheCompiler())
                .should()
                .beFinal()
                .as("static fields are final, so that no run sees what another left")
                .check(classes);
    }

    @Test
    void noStaticHoldsSomethingThatChanges() {
        fields().that()
                .areStatic()
                .and(notWrittenByTheCompiler())
                .should()
                .notHaveRawType(mutable())
                .as(
                        "static fields hold values, so not: builders, atomics, locks, concurrent or array-backed collections")
                .check(classes);
    }

    @Test
    void noThreadLocal() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(classes);
    }

    @Test
    void onlyTheCommandLineEndsTheProcessAndPrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.jbuild.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(classes);
        noClasses()
                .should()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .check(classes);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(classes);
    }

    /**
     * Calls that ask the machine where and when it is. Main alone takes the clock from it, to hand it down.
     */
    @Test
    void noDefaultLocaleZoneCharsetOrClock() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaCall<?> call : type.getMethodCallsFromSelf()) {
                if (asksTheMachine(call) && !type.getFullName().equals("dev.jbuild.cli.Main")) {
                    wrong.add(call.getDescription());
                }
            }
            for (JavaCall<?> call : type.getConstructorCallsFromSelf()) {
                if (asksTheMachine(call)) {
                    wrong.add(call.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .toList();
        boolean hasLocale = parameters.contains("java.util.Locale");
        boolean hasCharset = parameters.contains("java.nio.charset.Charset") || parameters.contains("java.lang.String");
        return switch (owner) {
            case "java.lang.String" ->
                switch (name) {
                    case "toLowerCase", "toUpperCase", "format" -> !hasLocale;
                    case "formatted" -> true;
                    case "getBytes" -> parameters.isEmpty();
                    case "<init>" -> parameters.contains("[B") && !hasCharset;
                    default -> false;
                };
            case "java.io.PrintStream", "java.io.PrintWriter" ->
                (name.equals("printf") || name.equals("format")) && !hasLocale;
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" ->
                name.equals("<init>") && !hasCharset && parameters.size() == 1;
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick") && parameters.size() == 1;
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern") && !hasLocale;
            case "java.time.format.DateTimeFormatterBuilder" -> name.equals("toFormatter") && !hasLocale;
            case "java.util.Date", "java.util.GregorianCalendar", "java.text.SimpleDateFormat" -> true;
            default -> owner.startsWith("java.time.") && name.equals("now") && parameters.isEmpty();
        };
    }

    private static DescribedPredicate<JavaField> notWrittenByTheCompiler() {
        return DescribedPredicate.describe(
                "not written by the compiler",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getName().startsWith("$"));
    }

    private static DescribedPredicate<JavaClass> mutable() {
        return DescribedPredicate.describe("a type that changes", type -> {
            String name = type.getName();
            return !SAFE_STATICS.contains(name)
                    && (name.startsWith("java.util.concurrent.")
                            || type.isAssignableTo(StringBuilder.class)
                            || type.isAssignableTo(java.util.HashMap.class)
                            || type.isAssignableTo(java.util.TreeMap.class)
                            || type.isAssignableTo(java.util.ArrayList.class)
                            || type.isAssignableTo(java.util.HashSet.class)
                            || type.isAssignableTo(java.text.Format.class)
                            || type.isAssignableTo(java.util.Random.class));
        });
    }
}
