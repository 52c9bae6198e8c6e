package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates by {@code strftime} patterns, as Ruby's {@code Time#strftime} reads them: flags {@code - 0 ^ # _ :}, a width, and
 * names that do not depend on the machine's language. What is no directive is copied.
 */
public final class Strftime {

    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final CalendarNames names;
    private final StringBuilder out = new StringBuilder(32);
    private char padding;
    private char letterCase;
    private int colons;
    private int width;
    private @Nullable String unknown;

    private Strftime(OffsetDateTime time, CalendarNames names) {
        this.time = time;
        this.names = names;
    }

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) {
        return CalendarNames.ENGLISH.days().get(day.getValue() % 7);
    }

    /** The date in the pattern's form, with English names. */
    public static String format(OffsetDateTime time, String pattern) {
        return format(time, pattern, CalendarNames.ENGLISH);
    }

    /** The date in the pattern's form, with the names of a language. */
    public static String format(OffsetDateTime time, String pattern, CalendarNames names) {
        Strftime run = new Strftime(time, names);
        run.all(pattern);
        return run.out.toString();
    }

    /** The first directive of a pattern that means nothing, which is printed as it stands. */
    public static Optional<String> unknown(OffsetDateTime time, String pattern) {
        Strftime run = new Strftime(time, CalendarNames.ENGLISH);
        run.all(pattern);
        return Optional.ofNullable(run.unknown);
    }

    /** A month's English name. */
    public static String monthName(int month) {
        return CalendarNames.ENGLISH.months().get(month - 1);
    }

    private void all(String pattern) {
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c != '%') {
                out.append(c);
                i++;
                continue;
            }
            int end = flags(pattern, i + 1);
            if (end >= pattern.length() || !directive(pattern.charAt(end))) {
                int stop = Math.min(end + 1, pattern.length());
                out.append(pattern, i, stop);
                unknown = unknown == null ? pattern.substring(i, stop) : unknown;
                i = stop;
            } else {
                i = end + 1;
            }
        }
    }

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) {
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '-' || c == '_' || (c == '0' && width < 0)) {
                padding = c;
            } else if (c == '^' || c == '#') {
                letterCase = c;
            } else if (c == ':') {
                colons++;
            } else if (c >= '0' && c <= '9') {
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
            } else {
                return i;
            }
        }
        return pattern.length();
    }

    private boolean directive(char letter) {
        if (colons > 0 && letter != 'z') {
            return false;
        }
        return number(letter) || name(letter) || whole(letter);
    }

    private boolean number(char letter) {
        switch (letter) {
            case 'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');
            case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');
            case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');
            case 'm' -> number(time.getMonthValue(), 2, '0');
            case 'd' -> number(time.getDayOfMonth(), 2, '0');
            case 'e' -> number(time.getDayOfMonth(), 2, ' ');
            case 'j' -> number(time.getDayOfYear(), 3, '0');
            case 'H' -> number(time.getHour(), 2, '0');
            case 'k' -> number(time.getHour(), 2, ' ');
            case 'I' -> number(hourOfHalfDay(), 2, '0');
            case 'l' -> number(hourOfHalfDay(), 2, ' ');
            case 'M' -> number(time.getMinute(), 2, '0');
            case 'S' -> number(time.getSecond(), 2, '0');
            case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0');
            case 'w' -> number(sundayBased(), 1, '0');
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');
            case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0');
            case 's' -> number(time.toEpochSecond(), 1, '0');
            default -> {
                return false;
            }
        }
        return true;
    }

    private int hourOfHalfDay() {
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    }

    private int sundayBased() {
        return time.getDayOfWeek().getValue() % 7;
    }

    private boolean name(char letter) {
        switch (letter) {
            case 'A' -> text(names.days().get(sundayBased()));
            case 'a' -> text(names.shortDays().get(sundayBased()));
            case 'B' -> text(names.months().get(time.getMonthValue() - 1));
            case 'b', 'h' -> text(names.shortMonths().get(time.getMonthValue() - 1));
            case 'p' -> {
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            }
            case 'P' -> text(time.getHour() < 12 ? "am" : "pm");
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
            case 'z' -> offset();
            case 'L' -> fraction(width < 0 ? 3 : width);
            case 'N' -> fraction(width < 0 ? 9 : width);
            case 'n' -> text("\n");
            case 't' -> text("\t");
            case '%' -> text("%");
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean whole(char letter) {
        String pattern = switch (letter) {
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T', 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%^b-%Y";
            default -> "";
        };
        if (pattern.isEmpty()) {
            return false;
        }
        text(format(time, pattern, names));
        return true;
    }

    private void number(long value, int usual, char usualPadding) {
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
        if (value >= 10 && value < 100 && wanted <= 2) {
            two(out, (int) value);
            return;
        }
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '0') {
            out.append('-');
        }
        for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) {
            out.append(pad);
        }
        if (value < 0 && pad != '0') {
            out.append('-');
        }
        out.append(digits);
    }

    private void text(String name) {
        for (int i = name.length(); i < width && padding != '-'; i++) {
            out.append(padding == '0' ? '0' : ' ');
        }
        boolean capitals = letterCase == '^' || (letterCase == '#' && !name.equals("am") && !name.equals("pm"));
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    }

    private void offset() {
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 % 60);
        if (colons == 2) {
            two(made.append(':'), rest % 60);
        }
        out.append(seconds < 0 ? '-' : '+');
        for (int i = made.length() + 1; i < width && padding != '-'; i++) {
            out.append('0');
        }
        out.append(made);
    }

    private static void two(StringBuilder to, int value) {
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    private void fraction(int digits) {
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) {
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        }
    }
}
