package dev.jbuild.template.pebble;

import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code range(1, 5)} and {@code 1..5}: whole numbers or letters, both ends included; of bounded length. */
final class RangeList extends Placed {

    private static final int LONGEST = 100_000;

    private final Expression<?> first;
    private final Expression<?> last;
    private final @Nullable Expression<?> step;

    RangeList(Placed where, Expression<?> first, Expression<?> last, @Nullable Expression<?> step) {
        super(where.template(), where.offset());
        this.first = first;
        this.last = last;
        this.step = step;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object from = Values.plain(first.evaluate(self, context));
        Object to = Values.plain(last.evaluate(self, context));
        Object by = step == null ? Long.valueOf(1) : step.evaluate(self, context);
        if (!(by instanceof Number increment) || increment.longValue() == 0) {
            return fail(context, "template-value", "a range's step is a number other than 0");
        }
        if (from instanceof Number a && to instanceof Number b) {
            return numbers(a.longValue(), b.longValue(), increment.longValue(), context);
        }
        if (from instanceof String a && to instanceof String b && a.length() == 1 && b.length() == 1) {
            List<Object> letters = new ArrayList<>();
            long by1 = increment.longValue();
            for (long c = a.charAt(0); by1 > 0 ? c <= b.charAt(0) : c >= b.charAt(0); c += by1) {
                letters.add(String.valueOf((char) c));
            }
            return letters;
        }
        return fail(context, "template-value", "a range goes from one whole number or letter to another");
    }

    private @Nullable Object numbers(long from, long to, long by, EvaluationContextImpl context) {
        if (Math.abs((double) to - from) / Math.abs((double) by) >= LONGEST) {
            return fail(context, "template-limit", "this range has more than " + LONGEST + " items");
        }
        List<Object> numbers = new ArrayList<>();
        for (long n = from; by > 0 ? n <= to : n >= to; n += by) {
            numbers.add(n);
        }
        return numbers;
    }
}
