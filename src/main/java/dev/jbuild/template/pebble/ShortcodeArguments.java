package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arguments of one call of a shortcode as written, and the check whether they fit what it takes. */
final class ShortcodeArguments {

    /** The argument that every shortcode takes: its output is read as Markdown. */
    static final String MARKDOWN = "markdown";

    /** The parameter that takes all further arguments without a name, as a list. */
    static final String REST = "rest";

    private final String name;
    private final TemplateText text;
    private final List<Expression<?>> positional;
    private final List<NamedArgumentNode> named;

    ShortcodeArguments(String name, TemplateText text, List<Expression<?>> positional, List<NamedArgumentNode> named) {
        this.name = name;
        this.text = text;
        this.positional = positional;
        this.named = named;
    }

    /** The values of one call. */
    static final class Given {
        final Map<String, @Nullable Object> values = new HashMap<>();
        final List<Diagnostic> problems = new ArrayList<>();
        boolean asMarkdown;
    }

    /** The values by the names of a macro's parameters; one without a standard value must be given. */
    Given forMacro(TemplateMacro macro, Placed call, PebbleTemplateImpl self, EvaluationContextImpl context) {
        Given given = new Given();
        List<String> names = macro.getArgumentNames();
        int rest = names.indexOf(REST);
        List<@Nullable Object> others = new ArrayList<>();
        for (int i = 0; i < positional.size(); i++) {
            Expression<?> value = positional.get(i);
            if (rest >= 0 && i >= rest) {
                others.add(value.evaluate(self, context));
            } else if (i < names.size()) {
                given.values.put(names.get(i), value.evaluate(self, context));
            } else {
                given.problems.add(problem("'" + name + "' takes at most " + count(names.size()), value));
                break;
            }
        }
        if (!others.isEmpty()) {
            given.values.put(REST, others);
        }
        named(names, given, self, context);
        for (String required : macro.required()) {
            if (given.values.get(required) == null && given.problems.isEmpty()) {
                given.problems.add(Diagnostic.error("template-arguments", missing(required, given), call.place())
                        .hint(required.equals(REST) ? takesFirst(names) : takes(names)));
            }
        }
        return given;
    }

    private String missing(String required, Given given) {
        if (required.equals(REST)) {
            return "'" + name + "' needs something between its brackets";
        }
        return given.values.containsKey(required)
                ? "'" + required + "' of '" + name + "' has no value"
                : "'" + name + "' needs '" + required + "'";
    }

    /** The values by their names, as variables of an include; {@code known} is nothing where it may take any. */
    Given forInclude(@Nullable List<String> known, PebbleTemplateImpl self, EvaluationContextImpl context) {
        Given given = new Given();
        if (!positional.isEmpty()) {
            given.problems.add(problem("each argument of '" + name + "' needs its name, as in a=1", positional.get(0)));
        }
        named(known, given, self, context);
        return given;
    }

    private void named(
            @Nullable List<String> known, Given given, PebbleTemplateImpl self, EvaluationContextImpl context) {
        for (NamedArgumentNode argument : named) {
            String key = argument.getName();
            Expression<?> expression = argument.getValueExpression();
            boolean isKnown = known == null || known.contains(key);
            if (key.equals(MARKDOWN) && (known == null || !isKnown)) {
                given.asMarkdown = Values.isTrue(expression.evaluate(self, context));
            } else if (!isKnown) {
                List<String> all = new ArrayList<>(known);
                all.add(MARKDOWN);
                int at = text.text().lastIndexOf(key, TemplateLexer.offset(expression.getLineNumber()));
                Diagnostic problem = Diagnostic.error(
                        "template-arguments",
                        "'" + name + "' has no argument '" + key + "'",
                        text.word(Math.max(at, 0)));
                Optional<String> near = NearestWord.of(key, all);
                given.problems.add(near.isPresent() ? problem.didYouMean(near) : problem.hint(takes(all)));
            } else if (given.values.put(key, expression.evaluate(self, context)) != null) {
                given.problems.add(problem("'" + key + "' of '" + name + "' is given twice", expression));
            }
        }
    }

    private static String takes(List<String> names) {
        return names.stream().filter(name -> !name.equals(REST)).collect(Collectors.joining(", ", "It takes ", "."));
    }

    private static String takesFirst(List<String> names) {
        String named = names.stream().filter(name -> !name.equals(REST)).collect(Collectors.joining(", "));
        return "Write what it shows first, without a name"
                + (named.isEmpty() ? "." : ", then " + named + " as you like.");
    }

    private static String count(int most) {
        return most == 0 ? "no arguments" : most == 1 ? "1 argument" : most + " arguments";
    }

    private Diagnostic problem(String message, Expression<?> value) {
        return Diagnostic.error("template-arguments", message, text.word(TemplateLexer.offset(value.getLineNumber())));
    }

    /** The values of all arguments without names; nothing where one has a name. */
    @Nullable
    List<@Nullable Object> inOrder(PebbleTemplateImpl self, EvaluationContextImpl context) {
        if (!named.isEmpty()) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Expression<?> value : positional) {
            values.add(value.evaluate(self, context));
        }
        return values;
    }
}
