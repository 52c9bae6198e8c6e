package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS = \{
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
    private static final String[] DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\};
    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder(32);
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) \{
        this.time = time;
    \}

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) \{
        return DAYS[day.getValue() % DAYS.length];
    \}

    /** The date in the pattern's form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month's English name. */
    public static String monthName(int month) \{
        return MONTHS[month - 1];
    \}

    private void all(String pattern) \{
        int i = 0;
        while (i < pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != {string|'%'}) \{
                out.append(c);
                i++;
                continue;
            \}
            int end = flags(pattern, i + 1);
            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{
                int stop = Math.min(end + 1, pattern.length());
                out.append(pattern, i, stop);
                i = stop;
            \} else \{
                i = end + 1;
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == {string|'-'} \|\| c == {string|'_'} \|\| (c == {string|'0'} && width < 0)) \{
                padding = c;
            \} else if (c == {string|'^'} \|\| c == {string|'#'}) \{
                letterCase = c;
            \} else if (c == {string|':'}) \{
                colons++;
            \} else if (c >= {string|'0'} && c <= {string|'9'}) \{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - {string|'0'});
            \} else \{
                return i;
            \}
        \}
        return pattern.length();
    \}

    private boolean directive(char letter) \{
        if (colons > 0 && letter != {string|'z'}) \{
            return false;
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case {string|'Y'} -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, {string|'0'});
            case {string|'C'} -> number(Math.floorDiv(time.getYear(), 100), 2, {string|'0'});
            case {string|'y'} -> number(Math.floorMod(time.getYear(), 100), 2, {string|'0'});
            case {string|'m'} -> number(time.getMonthValue(), 2, {string|'0'});
            case {string|'d'} -> number(time.getDayOfMonth(), 2, {string|'0'});
            case {string|'e'} -> number(time.getDayOfMonth(), 2, {string|' '});
            case {string|'j'} -> number(time.getDayOfYear(), 3, {string|'0'});
            case {string|'H'} -> number(time.getHour(), 2, {string|'0'});
            case {string|'k'} -> number(time.getHour(), 2, {string|' '});
            case {string|'I'} -> number(hourOfHalfDay(), 2, {string|'0'});
            case {string|'l'} -> number(hourOfHalfDay(), 2, {string|' '});
            case {string|'M'} -> number(time.getMinute(), 2, {string|'0'});
            case {string|'S'} -> number(time.getSecond(), 2, {string|'0'});
            case {string|'u'} -> number(time.getDayOfWeek().getValue(), 1, {string|'0'});
            case {string|'w'} -> number(sundayBased(), 1, {string|'0'});
            case {string|'G'} -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, {string|'0'});
            case {string|'g'} -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, {string|'0'});
            case {string|'V'} -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, {string|'0'});
            case {string|'U'} -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, {string|'0'});
            case {string|'W'} -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, {string|'0'});
            case {string|'s'} -> number(time.toEpochSecond(), 1, {string|'0'});
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay() \{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % 7;
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case {string|'A'} -> text(DAYS[sundayBased()]);
            case {string|'a'} -> text(DAYS[sundayBased()].substring(0, 3));
            case {string|'B'} -> text(MONTHS[time.getMonthValue() - 1]);
            case {string|'b'}, {string|'h'} -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case {string|'p'} -> \{
                String half = time.getHour() < 12 ? {string|"AM"} : {string|"PM"};
                text(letterCase == {string|'#'} ? half.toLowerCase(Locale.ROOT) : half);
            \}
            case {string|'P'} -> text(time.getHour() < 12 ? {string|"am"} : {string|"pm"});
            case {string|'Z'} -> text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} : {string|""});
            case {string|'z'} -> offset();
            case {string|'L'} -> fraction(width < 0 ? 3 : width);
            case {string|'N'} -> fraction(width < 0 ? 9 : width);
            case {string|'n'} -> text({string|"\\n"});
            case {string|'t'} -> text({string|"\\t"});
            case {string|'%'} -> text({string|"%"});
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole(char letter) \{
        String pattern = switch (letter) \{
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}, {string|'x'} -> {string|"%m/%d/%y"};
            case {string|'F'} -> {string|"%Y-%m-%d"};
            case {string|'T'}, {string|'X'} -> {string|"%H:%M:%S"};
            case {string|'R'} -> {string|"%H:%M"};
            case {string|'r'} -> {string|"%I:%M:%S %p"};
            case {string|'v'} -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        \};
        if (pattern.isEmpty()) \{
            return false;
        \}
        text(format(time, pattern));
        return true;
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad = padding == {string|'_'} ? {string|' '} : padding == {string|'0'} ? {string|'0'} : usualPadding;
        int wanted = padding == {string|'-'} && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == {string|'0'}) \{
            out.append({string|'-'});
        \}
        for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != {string|'-'}; i++) \{
            out.append(pad);
        \}
        if (value < 0 && pad != {string|'0'}) \{
            out.append({string|'-'});
        \}
        out.append(digits);
    \}

    private void text(String name) \{
        for (int i = name.length(); i < width && padding != {string|'-'}; i++) \{
            out.append(padding == {string|'0'} ? {string|'0'} : {string|' '});
        \}
        boolean capitals = letterCase == {string|'^'} \|\| (letterCase == {string|'#'} && !name.equals({string|"am"}) && !name.equals({string|"pm"}));
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    \}

    private void offset() \{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? {string|":"} : {string|""});
        two(made, rest / 60 % 60);
        if (colons == 2) \{
            two(made.append({string|':'}), rest % 60);
        \}
        out.append(seconds < 0 ? {string|'-'} : {string|'+'});
        for (int i = made.length() + 1; i < width && padding != {string|'-'}; i++) \{
            out.append({string|'0'});
        \}
        out.append(made);
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ({string|'0'} + value / 10)).append((char) ({string|'0'} + value % 10));
    \}

    private void fraction(int digits) \{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : {string|'0'});
        \}
    \}
\}
