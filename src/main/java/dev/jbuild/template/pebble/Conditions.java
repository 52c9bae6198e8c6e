package dev.jbuild.template.pebble;

import dev.jbuild.template.TemplateObject;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expressions that are true or false. */
final class Conditions {

    private Conditions() {}

    /** A value taken as a truth value. */
    static final class Truth extends Placed {

        private final Expression<?> value;

        Truth(TemplateText template, Expression<?> value) {
            super(template, value.getLineNumber() - 1);
            this.value = value;
        }

        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Values.isTrue(value.evaluate(self, context));
        }
    }

    /** {@code a ? b : c}. */
    static final class Choice extends Placed {

        private final Expression<?> condition;
        private final Expression<?> yes;
        private final Expression<?> no;

        Choice(TemplateText template, Expression<?> condition, Expression<?> yes, Expression<?> no) {
            super(template, condition.getLineNumber() - 1);
            this.condition = condition;
            this.yes = yes;
            this.no = no;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Values.isTrue(condition.evaluate(self, context))
                    ? yes.evaluate(self, context)
                    : no.evaluate(self, context);
        }
    }

    /** How two values are compared. */
    enum Comparison {
        EQUAL,
        UNEQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        CONTAINS
    }

    /** {@code a == b} and the like. Nothing is neither greater nor less than anything. */
    static final class Compared extends Placed {

        private final Comparison comparison;
        private final Expression<?> left;
        private final Expression<?> right;

        Compared(TemplateText template, Comparison comparison, Expression<?> left, Expression<?> right) {
            super(template, left.getLineNumber() - 1);
            this.comparison = comparison;
            this.left = left;
            this.right = right;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object a = Values.plain(left.evaluate(self, context));
            Object b = Values.plain(right.evaluate(self, context));
            return switch (comparison) {
                case EQUAL -> same(a, b);
                case UNEQUAL -> !same(a, b);
                case CONTAINS -> contains(a, b);
                default -> a == null || b == null ? (Object) false : ordered(a, b, context);
            };
        }

        private @Nullable Object ordered(Object a, Object b, EvaluationContextImpl context) {
            Integer order = order(a, b);
            return order == null
                    ? fail(context, "template-value", "these two values have no order")
                    : (Object) holds(order);
        }

        private boolean holds(int order) {
            return switch (comparison) {
                case GREATER -> order > 0;
                case GREATER_OR_EQUAL -> order >= 0;
                case LESS -> order < 0;
                default -> order <= 0;
            };
        }
    }

    /** Whether two values are the same: numbers by value, dates by moment. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        if (a instanceof OffsetDateTime x && b instanceof OffsetDateTime y) {
            return x.isEqual(y);
        }
        return a == null ? b == null : a.equals(b);
    }

    private static @Nullable Integer order(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        if (a instanceof OffsetDateTime x && b instanceof OffsetDateTime y) {
            return x.toInstant().compareTo(y.toInstant());
        }
        return a instanceof String x && b instanceof String y ? x.compareTo(y) : null;
    }

    private static boolean contains(@Nullable Object all, @Nullable Object one) {
        if (all == null || one == null) {
            return false;
        }
        if (all instanceof String text) {
            return text.contains(one.toString());
        }
        if (all instanceof Map<?, ?> map) {
            return map.containsKey(one);
        }
        if (all instanceof TemplateObject object && object.attribute(one.toString()) != null) {
            return true;
        }
        if (all instanceof Iterable<?> items) {
            for (Object item : items) {
                Object plain = Values.plain(Values.of(item));
                if (same(plain, one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
