package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns calls of filters, functions, macros and tests into ours, with their arguments in order. */
final class CallRewriter {

    private static final List<String> TESTS = List.of("defined", "empty", "even", "iterable", "map", "null", "odd");
    private static final List<String> FUNCTIONS = List.of("max", "min", "range", "block", "parent");

    private final ExpressionRewriter expressions;
    private final TemplateText text;
    private final TemplateCompiler compiler;
    private final Map<String, ImportTag.Import> imported = new HashMap<>();
    private final List<String> macros = new ArrayList<>();

    CallRewriter(ExpressionRewriter expressions, TemplateText text, TemplateCompiler compiler) {
        this.expressions = expressions;
        this.text = text;
        this.compiler = compiler;
    }

    private ExtensionRegistry registry() {
        return compiler.registry();
    }

    /** Notes the macros that a {@code from} tag names. */
    void imports(ImportTag.Import tag) {
        tag.macros().keySet().forEach(alias -> imported.put(alias, tag));
    }

    /** Notes a macro of this template, for advice. */
    void macro(String name) {
        macros.add(name);
    }

    Expression<?> filter(FilterExpression expression) {
        FilterInvocationExpression call = (FilterInvocationExpression) expression.getRightExpression();
        String name = call.getFilterName();
        Placed where = expressions.at(TemplateLexer.offset(call.getLineNumber()));
        TemplateFilter ours = compiler.filters().get(name);
        Filter pebbles = ours == null ? registry().getFilter(name) : null;
        Expression<?> left = expression.getLeftExpression();
        Expression<?> input = name.equals("default") ? expressions.condition(left) : expressions.of(left);
        if (ours != null) {
            int before = expressions.problems();
            @Nullable Expression<?>[] arguments = ordered(ours.parameters(), call.getArgs(), name);
            if (expressions.problems() > before) {
                return new Calls.NoCall(where, input);
            }
            return new Calls.FilterCall(where, ours, input, arguments);
        }
        if (pebbles != null) {
            return new Calls.PebbleFilterCall(where, name, pebbles, input, arguments(call.getArgs()));
        }
        TreeSet<String> known = new TreeSet<>(compiler.filters().keySet());
        known.addAll(PebbleRules.FILTERS);
        unknown("filter", name, where.offset(), known, JekyllHints.filter(name));
        arguments(call.getArgs());
        return new Calls.NoCall(where, input);
    }

    Expression<?> test(BinaryExpression<?> expression) {
        TestInvocationExpression call = (TestInvocationExpression) expression.getRightExpression();
        String name = call.getTestName();
        if (registry().getTest(name) == null) {
            String advice = name.equals("nil") ? "Write 'is null'." : "";
            int offset = TemplateLexer.offset(call.getLineNumber());
            unknown("test", name, offset, TESTS, advice);
            return new Calls.NoCall(expressions.at(offset), expressions.condition(expression.getLeftExpression()));
        }
        expression.setLeft(expressions.condition(expression.getLeftExpression()));
        expression.setRight(new TestInvocationExpression(call.getLineNumber(), name, arguments(call.getArgs())));
        return expression;
    }

    Expression<?> call(FunctionOrMacroInvocationExpression call, int offset) {
        String name = call.getFunctionName();
        Placed where = expressions.at(wordStart(name, offset));
        if (name.equals("range")) {
            @Nullable Expression<?>[] given = ordered(List.of("start", "end", "increment"), call.getArguments(), name);
            if (given.length < 2 || given[0] == null || given[1] == null) {
                expressions.problem(problem("a range needs a start and an end", where.offset()));
                return where;
            }
            return new RangeList(where, given[0], given[1], given.length > 2 ? given[2] : null);
        }
        ArgumentsNode arguments = arguments(call.getArguments());
        ImportTag.Import file = imported.get(name);
        if (file != null) {
            TemplateName key = expressions.template(TemplateShelf.Kind.INCLUDE, file.file());
            return new Calls.ImportedMacroCall(
                    where, key, String.valueOf(file.macros().get(name)), arguments);
        }
        if (registry().getFunction(name) != null) {
            return new Calls.FunctionCall(where, name, registry().getFunction(name), arguments);
        }
        TreeSet<String> known = new TreeSet<>(FUNCTIONS);
        known.addAll(macros);
        known.addAll(imported.keySet());
        Calls.MacroCall macro = new Calls.MacroCall(where, name, arguments, NearestWord.of(name, known));
        if (macros.contains(name)) {
            return macro;
        }
        List<Expression<?>> inOrder = new ArrayList<>();
        positional(arguments).forEach(argument -> inOrder.add(argument.getValueExpression()));
        ShortcodeArguments given = new ShortcodeArguments(name, text, inOrder, named(arguments));
        return new ShortcodeCall(where, given, macro, compiler.shelf(), known);
    }

    /** Where a called name begins: Pebble notes the bracket after it. */
    private int wordStart(String name, int offset) {
        int start = text.text().lastIndexOf(name, offset);
        return Math.max(0, start);
    }

    /** Arguments in the order of the parameters, as many as the last one given; those left out are {@code null}. */
    private @Nullable Expression<?>[] ordered(List<String> parameters, ArgumentsNode given, String name) {
        @Nullable Expression<?>[] all = new @Nullable Expression<?>[parameters.size()];
        int count = 0;
        List<PositionalArgumentNode> positional = positional(given);
        for (int i = 0; i < positional.size(); i++) {
            Expression<?> value = expressions.of(positional.get(i).getValueExpression());
            if (i >= parameters.size()) {
                int most = parameters.size();
                String message = "'" + name + "' takes " + (most == 0 ? "no arguments" : "at most " + most);
                expressions.problem(problem(message, TemplateLexer.offset(value.getLineNumber())));
                break;
            }
            all[i] = value;
            count = i + 1;
        }
        for (NamedArgumentNode argument : named(given)) {
            int i = parameters.indexOf(argument.getName());
            Expression<?> value = expressions.of(argument.getValueExpression());
            if (i < 0) {
                expressions.problem(problem(
                                "'" + name + "' has no argument '" + argument.getName() + "'",
                                TemplateLexer.offset(value.getLineNumber()))
                        .didYouMean(NearestWord.of(argument.getName(), parameters)));
            } else {
                all[i] = value;
                count = Math.max(count, i + 1);
            }
        }
        return count == all.length ? all : java.util.Arrays.copyOf(all, count);
    }

    /** The same arguments, rewritten. */
    ArgumentsNode arguments(ArgumentsNode given) {
        List<PositionalArgumentNode> positional = new ArrayList<>();
        for (PositionalArgumentNode argument : positional(given)) {
            positional.add(new PositionalArgumentNode(expressions.of(argument.getValueExpression())));
        }
        List<NamedArgumentNode> named = new ArrayList<>();
        for (NamedArgumentNode argument : named(given)) {
            named.add(new NamedArgumentNode(argument.getName(), expressions.of(argument.getValueExpression())));
        }
        return new ArgumentsNode(positional, named, 0);
    }

    private static List<PositionalArgumentNode> positional(ArgumentsNode given) {
        return given.getPositionalArgs() == null ? List.of() : given.getPositionalArgs();
    }

    private static List<NamedArgumentNode> named(ArgumentsNode given) {
        return given.getNamedArgs() == null ? List.of() : given.getNamedArgs();
    }

    private Diagnostic problem(String message, int offset) {
        return Diagnostic.error("template-arguments", message, text.word(offset));
    }

    private void unknown(String kind, String name, int offset, Collection<String> known, String advice) {
        Diagnostic problem = Diagnostic.error(
                "template-unknown-" + kind, "there is no " + kind + " '" + name + "'", text.word(offset));
        expressions.problem(advice.isEmpty() ? problem.didYouMean(NearestWord.of(name, known)) : problem.hint(advice));
    }
}
