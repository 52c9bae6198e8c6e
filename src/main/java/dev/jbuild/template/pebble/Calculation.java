package dev.jbuild.template.pebble;

import dev.jbuild.template.HtmlText;
import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.DivideExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MultiplyExpression;
import io.pebbletemplates.pebble.node.expression.SubtractExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** {@code a + b} and the like. Whole numbers stay whole; {@code +} joins texts, as in Pebble. */
final class Calculation extends Placed {

    private enum Sign {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY,
        MODULO
    }

    private final Sign sign;
    private final @Nullable Expression<?> left;
    private final Expression<?> right;

    /** A calculation with two operands, of the kind of Pebble's expression. */
    Calculation(TemplateText template, BinaryExpression<?> kind, Expression<?> left, Expression<?> right) {
        super(template, left.getLineNumber() - 1);
        this.sign = kind instanceof AddExpression
                ? Sign.PLUS
                : kind instanceof SubtractExpression
                        ? Sign.MINUS
                        : kind instanceof MultiplyExpression
                                ? Sign.TIMES
                                : kind instanceof DivideExpression ? Sign.DIVIDED_BY : Sign.MODULO;
        this.left = left;
        this.right = right;
    }

    /** {@code -a}. */
    Calculation(TemplateText template, Expression<?> operand) {
        super(template, operand.getLineNumber() - 1);
        this.sign = Sign.MINUS;
        this.left = null;
        this.right = operand;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object a = left == null ? Long.valueOf(0) : left.evaluate(self, context);
        Object b = right.evaluate(self, context);
        if (sign == Sign.PLUS && (isText(a) || isText(b))) {
            return Printing.text(a) + Printing.text(b);
        }
        Number x = number(a);
        Number y = number(b);
        if (x == null || y == null) {
            Object wrong = x == null ? a : b;
            return fail(
                    context,
                    "template-value",
                    "this " + (wrong == null ? "has no value" : "is no number") + " to calculate with");
        }
        try {
            return x instanceof Long m && y instanceof Long n ? whole(m, n) : decimal(x, y);
        } catch (ArithmeticException e) {
            return fail(context, "template-value", "this calculation has no result");
        }
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String || value instanceof HtmlText;
    }

    private static @Nullable Number number(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Number number) {
            return number;
        }
        if (value instanceof String text && !text.isBlank()) {
            try {
                BigDecimal decimal = new BigDecimal(text.strip());
                return decimal.scale() == 0 && decimal.precision() < 19 ? (Number) decimal.longValueExact() : decimal;
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return null;
    }

    private long whole(long a, long b) {
        return switch (sign) {
            case PLUS -> Math.addExact(a, b);
            case MINUS -> Math.subtractExact(a, b);
            case TIMES -> Math.multiplyExact(a, b);
            case DIVIDED_BY -> a / b;
            case MODULO -> a % b;
        };
    }

    private BigDecimal decimal(Number x, Number y) {
        BigDecimal a = new BigDecimal(x.toString());
        BigDecimal b = new BigDecimal(y.toString());
        return switch (sign) {
            case PLUS -> a.add(b);
            case MINUS -> a.subtract(b);
            case TIMES -> a.multiply(b, MathContext.DECIMAL64);
            case DIVIDED_BY -> a.divide(b, MathContext.DECIMAL64);
            case MODULO -> a.remainder(b);
        };
    }
}
