package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String{punctuation|[}{punctuation|]} MONTHS = \{
        {string|"January"},
        {string|"February"},
        {string|"March"},
        {string|"April"},
        {string|"May"},
        {string|"June"},
        {string|"July"},
        {string|"August"},
        {string|"September"},
        {string|"October"},
        {string|"November"},
        {string|"December"}
    \};
    private static final String{punctuation|[}{punctuation|]} DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\};
    private static final int WIDEST = {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder({number|32});
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) \{
        this.time = time;
    \}

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) \{
        return DAYS{punctuation|[}day.getValue() % DAYS.length{punctuation|]};
    \}

    /** The date in the pattern's form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month's English name. */
    public static String monthName(int month) \{
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]};
    \}

    private void all(String pattern) \{
        int i = {number|0};
        while (i < pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != '%') \{
                out.append(c);
                i++;
                continue;
            \}
            int end = flags(pattern, i + {number|1});
            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{
                int stop = Math.min(end + {number|1}, pattern.length());
                out.append(pattern, i, stop);
                i = stop;
            \} else \{
                i = end + {number|1};
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) \{
        padding = {number|0};
        letterCase = {number|0};
        colons = {number|0};
        width = -{number|1};
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '{number|0}' && width < {number|0})) \{
                padding = c;
            \} else if (c == '^' \|\| c == '{comment|#') \{}
                letterCase = c;
            \} else if (c == ':') \{
                colons++;
            \} else if (c >= '{number|0}' && c <= '{number|9}') \{
                width = Math.min(WIDEST, Math.max(width, {number|0}) * {number|10} + c - '{number|0}');
            \} else \{
                return i;
            \}
        \}
        return pattern.length();
    \}

    private boolean directive(char letter) \{
        if (colons > {number|0} && letter != 'z') \{
            return false;
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case 'Y' -> number(time.getYear(), time.getYear() < {number|0} ? {number|5} : {number|4}, '{number|0}');
            case 'C' -> number(Math.floorDiv(time.getYear(), {number|100}), {number|2}, '{number|0}');
            case 'y' -> number(Math.floorMod(time.getYear(), {number|100}), {number|2}, '{number|0}');
            case 'm' -> number(time.getMonthValue(), {number|2}, '{number|0}');
            case 'd' -> number(time.getDayOfMonth(), {number|2}, '{number|0}');
            case 'e' -> number(time.getDayOfMonth(), {number|2}, ' ');
            case 'j' -> number(time.getDayOfYear(), {number|3}, '{number|0}');
            case 'H' -> number(time.getHour(), {number|2}, '{number|0}');
            case 'k' -> number(time.getHour(), {number|2}, ' ');
            case 'I' -> number(hourOfHalfDay(), {number|2}, '{number|0}');
            case 'l' -> number(hourOfHalfDay(), {number|2}, ' ');
            case 'M' -> number(time.getMinute(), {number|2}, '{number|0}');
            case 'S' -> number(time.getSecond(), {number|2}, '{number|0}');
            case 'u' -> number(time.getDayOfWeek().getValue(), {number|1}, '{number|0}');
            case 'w' -> number(sundayBased(), {number|1}, '{number|0}');
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), {number|4}, '{number|0}');
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), {number|100}), {number|2}, '{number|0}');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), {number|2}, '{number|0}');
            case 'U' -> number((time.getDayOfYear() + {number|6} - sundayBased()) / {number|7}, {number|2}, '{number|0}');
            case 'W' -> number((time.getDayOfYear() + {number|6} - (sundayBased() + {number|6}) % {number|7}) / {number|7}, {number|2}, '{number|0}');
            case 's' -> number(time.toEpochSecond(), {number|1}, '{number|0}');
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay() \{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == {number|0} ? {number|12} : hour;
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % {number|7};
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case 'A' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]});
            case 'a' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]}.substring({number|0}, {number|3}));
            case 'B' -> text(MONTHS{punctuation|[}time.getMonthValue() - {number|1}{punctuation|]});
            case 'b', 'h' -> text(MONTHS{punctuation|[}time.getMonthValue() - {number|1}{punctuation|]}.substring({number|0}, {number|3}));
            case 'p' -> \{
                String half = time.getHour() < {number|12} ? {string|"AM"} : {string|"PM"};
                text(letterCase == '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            \}
            case 'P' -> text(time.getHour() < {number|12} ? {string|"am"} : {string|"pm"});
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} : {string|""});
            case 'z' -> offset();
            case 'L' -> fraction(width < {number|0} ? {number|3} : width);
            case 'N' -> fraction(width < {number|0} ? {number|9} : width);
            case 'n' -> text({string|"\\n"});
            case 't' -> text({string|"\\t"});
            case '%' -> text({string|"%"});
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole(char letter) \{
        String pattern = switch (letter) \{
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"};
            case 'D', 'x' -> {string|"%m/%d/%y"};
            case 'F' -> {string|"%Y-%m-%d"};
            case 'T', 'X' -> {string|"%H:%M:%S"};
            case 'R' -> {string|"%H:%M"};
            case 'r' -> {string|"%I:%M:%S %p"};
            case 'v' -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        \};
        if (pattern.isEmpty()) \{
            return false;
        \}
        text(format(time, pattern));
        return true;
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad = padding == '_' ? ' ' : padding == '{number|0}' ? '{number|0}' : usualPadding;
        int wanted = padding == '-' && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < {number|0} && pad == '{number|0}') \{
            out.append('-');
        \}
        for (int i = digits.length() + (value < {number|0} ? {number|1} : {number|0}); i < wanted && padding != '-'; i++) \{
            out.append(pad);
        \}
        if (value < {number|0} && pad != '{number|0}') \{
            out.append('-');
        \}
        out.append(digits);
    \}

    private void text(String name) \{
        for (int i = name.length(); i < width && padding != '-'; i++) \{
            out.append(padding == '{number|0}' ? '{number|0}' : ' ');
        \}
        boolean capitals = letterCase == '^' \|\| (letterCase == '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    \}

    private void offset() \{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder({number|9});
        two(made, rest / {number|3600});
        made.append(colons > {number|0} ? {string|":"} : {string|""});
        two(made, rest / {number|60} % {number|60});
        if (colons == {number|2}) \{
            two(made.append(':'), rest % {number|60});
        \}
        out.append(seconds < {number|0} ? '-' : '+');
        for (int i = made.length() + {number|1}; i < width && padding != '-'; i++) \{
            out.append('{number|0}');
        \}
        out.append(made);
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ('{number|0}' + value / {number|10})).append((char) ('{number|0}' + value % {number|10}));
    \}

    private void fraction(int digits) \{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = {number|1}; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '{number|0}');
        \}
    \}
\}
