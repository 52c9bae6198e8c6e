package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LessThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.LessThanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryMinusExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns Pebble's expressions into ours; finds filters, functions, tests and arguments that do not exist. */
final class ExpressionRewriter {

    private static final List<String> EXTENSIONS =
            List.of("html", "htm", "xml", "svg", "md", "js", "css", "json", "txt");

    private final TemplateCompiler compiler;
    private final TemplateText text;
    private final GivenNames names;
    private final OuterNames outer;
    private final List<Diagnostic> problems;
    private final CallRewriter calls;
    private Function<RenderableNode, @Nullable RenderableNode> captures = node -> node;

    ExpressionRewriter(
            TemplateCompiler compiler,
            TemplateText text,
            GivenNames names,
            OuterNames outer,
            List<Diagnostic> problems) {
        this.compiler = compiler;
        this.text = text;
        this.names = names;
        this.outer = outer;
        this.problems = problems;
        this.calls = new CallRewriter(this, text, compiler);
    }

    CallRewriter calls() {
        return calls;
    }

    TemplateText text() {
        return text;
    }

    /** How a part of the tree inside an expression is rewritten. */
    void captures(Function<RenderableNode, @Nullable RenderableNode> rewriter) {
        this.captures = rewriter;
    }

    /** What the template takes from the place where it is used. */
    OuterNames outer() {
        return outer;
    }

    void problem(Diagnostic problem) {
        problems.add(problem);
    }

    /** How many problems there are. */
    int problems() {
        return problems.size();
    }

    /** Notes a name that the template gives itself or others. */
    void given(String name) {
        names.add(name);
    }

    void given(Expression<?> key) {
        if (key instanceof LiteralStringExpression literal) {
            names.add(literal.getValue());
        }
    }

    /** A place in the text, for parts that are made from it. */
    Placed at(int offset) {
        return new Variable(text, offset, "", Variable.Use.TEST, names);
    }

    Variable variable(ContextVariableExpression variable, Variable.Use use) {
        outer.use(variable.getName());
        return new Variable(text, TemplateLexer.offset(variable.getLineNumber()), variable.getName(), use, names);
    }

    TemplateName template(TemplateShelf.Kind kind, Expression<?> name) {
        Expression<?> meant = name instanceof GetAttributeExpression file ? unquoted(kind, file) : name;
        return new TemplateName(text, kind, of(meant), compiler.shelf());
    }

    /** Reports a file name without quotes, which reads as a value of a value; the expression as it was meant. */
    private Expression<?> unquoted(TemplateShelf.Kind kind, GetAttributeExpression file) {
        if (file.getAttributeNameExpression() instanceof LiteralStringExpression last
                && EXTENSIONS.contains(last.getValue())) {
            int offset = TemplateLexer.offset(last.getLineNumber());
            int start = offset;
            while (start > 0 && !Character.isWhitespace(text.text().charAt(start - 1))) {
                start--;
            }
            String written =
                    text.text().substring(start, offset + last.getValue().length());
            problem(Diagnostic.error("template-syntax", "this name has no quotes", text.span(start, written.length()))
                    .hint("Write '{% " + kind.tag() + " \"" + written + "\" %}'."));
            return new LiteralStringExpression(written, start + 1);
        }
        return file;
    }

    /** An expression taken as a truth value: a name asks whether there is something, so it may be missing. */
    Expression<?> condition(Expression<?> expression) {
        if (expression instanceof GetAttributeExpression attribute) {
            return attribute(attribute, Variable.Use.TEST);
        }
        return expression instanceof ContextVariableExpression variable
                ? variable(variable, Variable.Use.TEST)
                : of(expression);
    }

    private Attribute attribute(GetAttributeExpression attribute, Variable.Use use) {
        ArgumentsNode arguments = attribute.getArgumentsNode();
        if (arguments != null) {
            outer.more();
        }
        Expression<?> owner = attribute.getNode();
        String data = DataNames.path(owner);
        return new Attribute(
                        text,
                        data != null && use == Variable.Use.TEST ? condition(owner) : of(owner),
                        of(attribute.getAttributeNameExpression()),
                        arguments == null ? null : calls.arguments(arguments),
                        use)
                .ofData(data);
    }

    /** The expression in our parts. */
    Expression<?> of(Expression<?> expression) {
        int offset = TemplateLexer.offset(expression.getLineNumber());
        if (expression instanceof ContextVariableExpression variable) {
            return variable(variable, Variable.Use.VALUE);
        }
        if (expression instanceof GetAttributeExpression attribute) {
            return attribute(attribute, Variable.Use.VALUE);
        }
        if (expression instanceof BinaryExpression<?> binary) {
            return binary(binary);
        }
        if (expression instanceof TernaryExpression choice) {
            return new Conditions.Choice(
                    text, condition(choice.getExpression1()), of(choice.getExpression2()), of(choice.getExpression3()));
        }
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            outer.more();
            return calls.call(call, offset);
        }
        if (expression instanceof RenderableNodeExpression captured) {
            RenderableNode part = captures.apply(captured.getNode());
            return new Outputs.Captured(text, offset, Objects.requireNonNull(part));
        }
        return other(expression, offset);
    }

    private Expression<?> other(Expression<?> expression, int offset) {
        if (expression instanceof UnaryExpression unary) {
            if (unary instanceof UnaryNotExpression) {
                unary.setChildExpression(new Conditions.Truth(text, condition(unary.getChildExpression())));
                return unary;
            }
            Expression<?> child = of(unary.getChildExpression());
            return unary instanceof UnaryMinusExpression ? new Calculation(text, child) : child;
        }
        if (expression instanceof ParentFunctionExpression || expression instanceof BlockFunctionExpression) {
            outer.more();
            return new Outputs.BlockText(text, expression);
        }
        if (expression instanceof ArrayExpression array) {
            List<Expression<?>> values = new ArrayList<>();
            array.getValues().forEach(value -> values.add(of(value)));
            return new ArrayExpression(values, array.getLineNumber());
        }
        if (expression instanceof MapExpression map) {
            List<Expression<?>> keys = new ArrayList<>(map.getEntries().keySet());
            // The order of the text.
            keys.sort((a, b) -> Integer.compare(a.getLineNumber(), b.getLineNumber()));
            List<Expression<?>> values = new ArrayList<>();
            keys.forEach(
                    key -> values.add(of(Objects.requireNonNull(map.getEntries().get(key)))));
            keys.replaceAll(this::of);
            return new Outputs.MapLiteral(text, offset, keys, values);
        }
        return expression;
    }

    private Expression<?> binary(BinaryExpression<?> binary) {
        if (binary instanceof FilterExpression filter) {
            return calls.filter(filter);
        }
        if (binary instanceof PositiveTestExpression) {
            return calls.test(binary);
        }
        if (binary instanceof AndExpression || binary instanceof OrExpression) {
            binary.setLeft(new Conditions.Truth(text, condition(binary.getLeftExpression())));
            binary.setRight(new Conditions.Truth(text, condition(binary.getRightExpression())));
            return binary;
        }
        Conditions.Comparison comparison = comparison(binary);
        Expression<?> left = of(binary.getLeftExpression());
        Expression<?> right = of(binary.getRightExpression());
        if (comparison != null) {
            return new Conditions.Compared(text, comparison, left, right);
        }
        if (binary instanceof ConcatenateExpression) {
            return new Outputs.Joined(text, left, right);
        }
        if (binary instanceof RangeExpression) {
            return new RangeList(at(left.getLineNumber() - 1), left, right, null);
        }
        return new Calculation(text, binary, left, right);
    }

    private static Conditions.@Nullable Comparison comparison(BinaryExpression<?> binary) {
        if (binary instanceof EqualsExpression) {
            return Conditions.Comparison.EQUAL;
        }
        if (binary instanceof NotEqualsExpression) {
            return Conditions.Comparison.UNEQUAL;
        }
        if (binary instanceof GreaterThanExpression) {
            return Conditions.Comparison.GREATER;
        }
        if (binary instanceof GreaterThanEqualsExpression) {
            return Conditions.Comparison.GREATER_OR_EQUAL;
        }
        if (binary instanceof LessThanExpression) {
            return Conditions.Comparison.LESS;
        }
        if (binary instanceof LessThanEqualsExpression) {
            return Conditions.Comparison.LESS_OR_EQUAL;
        }
        return binary instanceof ContainsExpression ? Conditions.Comparison.CONTAINS : null;
    }
}
