package dev.jbuild.template.filter;

import dev.jbuild.template.FilterException;
import dev.jbuild.template.TemplateFilter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Liquid's filters for numbers. Whole numbers stay whole; a text that is no number counts as 0. */
final class NumberFilters {

    private interface Operation {

        BigDecimal apply(BigDecimal a, BigDecimal b);
    }

    private NumberFilters() {}

    static List<TemplateFilter> all() {
        return List.of(
                two("plus", BigDecimal::add),
                two("minus", BigDecimal::subtract),
                two("times", BigDecimal::multiply),
                two("divided_by", NumberFilters::quotient),
                two("modulo", NumberFilters::remainder),
                two("at_least", BigDecimal::max),
                two("at_most", BigDecimal::min),
                NamedFilter.of("round", NumberFilters::round, "digits"),
                NamedFilter.of("ceil", (input, given) -> whole(number(input), RoundingMode.CEILING)),
                NamedFilter.of("floor", (input, given) -> whole(number(input), RoundingMode.FLOOR)),
                NamedFilter.of("to_integer", (input, given) -> integer(input)));
    }

    private static TemplateFilter two(String name, Operation operation) {
        return NamedFilter.of(
                name, (input, given) -> result(operation.apply(number(input), number(given.value(0)))), "number");
    }

    private static Object result(BigDecimal number) {
        return number.scale() <= 0 && number.precision() < 19 ? (Object) number.longValue() : number;
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            throw new FilterException("nothing can be divided by 0");
        }
        boolean whole = a.scale() <= 0 && b.scale() <= 0;
        return whole ? a.divide(b, 0, RoundingMode.FLOOR) : decimal(a.divide(b, MathContext.DECIMAL64));
    }

    /** A number with at least one digit after the point. */
    private static BigDecimal decimal(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 1 ? bare.setScale(1, RoundingMode.UNNECESSARY) : bare;
    }

    private static BigDecimal remainder(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            throw new FilterException("nothing can be divided by 0");
        }
        BigDecimal rest = a.remainder(b);
        return rest.signum() != 0 && rest.signum() != b.signum() ? rest.add(b) : rest; // as Ruby: the divisor's sign
    }

    private static Object round(@Nullable Object input, Arguments given) {
        int digits = given.number(0, 0);
        BigDecimal number = number(input);
        return digits <= 0 || number.scale() <= 0
                ? whole(number, RoundingMode.HALF_UP)
                : decimal(number.setScale(Math.min(digits, 15), RoundingMode.HALF_UP));
    }

    private static Object whole(BigDecimal number, RoundingMode mode) {
        return result(number.setScale(0, mode));
    }

    private static Object integer(@Nullable Object input) {
        if (input instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        String text = Input.text(input).strip();
        int end = text.startsWith("-") ? 1 : 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return number(text.substring(0, end)).longValue();
    }

    private static BigDecimal number(@Nullable Object value) {
        try {
            return new BigDecimal(Input.text(value).strip());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
