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

    {key attr-name|private static final String[] MONTHS} {punctuation|=} {value attr-value|\{}
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    \};
    {key attr-name|private static final String[] DAYS} {punctuation|=} {value attr-value|\{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};}
    {key attr-name|private static final int WIDEST} {punctuation|=} {value attr-value|1024;}

    private final OffsetDateTime time;
    {key attr-name|private final StringBuilder out} {punctuation|=} {value attr-value|new StringBuilder(32);}
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) \{
        {key attr-name|this.time} {punctuation|=} {value attr-value|time;}
    \}

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) \{
        return DAYS[day.getValue() % DAYS.length];
    \}

    /** The date in the pattern's form. */
    public static String format(OffsetDateTime time, String pattern) \{
        {key attr-name|Strftime run} {punctuation|=} {value attr-value|new Strftime(time);}
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month's English name. */
    public static String monthName(int month) \{
        return MONTHS[month - 1];
    \}

    private void all(String pattern) \{
        {key attr-name|int i} {punctuation|=} {value attr-value|0;}
        while (i < pattern.length()) \{
            {key attr-name|char c} {punctuation|=} {value attr-value|pattern.charAt(i);}
            {key attr-name|if (c !}{punctuation|=} {value attr-value|'%') \{}
                out.append(c);
                i++;
                continue;
            \}
            {key attr-name|int end} {punctuation|=} {value attr-value|flags(pattern, i + 1);}
            {key attr-name|if (end >}{punctuation|=} {value attr-value|pattern.length() \|\| !directive(pattern.charAt(end))) \{}
                {key attr-name|int stop} {punctuation|=} {value attr-value|Math.min(end + 1, pattern.length());}
                out.append(pattern, i, stop);
                {key attr-name|i} {punctuation|=} {value attr-value|stop;}
            \} else \{
                {key attr-name|i} {punctuation|=} {value attr-value|end + 1;}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) \{
        {key attr-name|padding} {punctuation|=} {value attr-value|0;}
        {key attr-name|letterCase} {punctuation|=} {value attr-value|0;}
        {key attr-name|colons} {punctuation|=} {value attr-value|0;}
        {key attr-name|width} {punctuation|=} {value attr-value|-1;}
        {key attr-name|for (int i} {punctuation|=} {value attr-value|from; i < pattern.length(); i++) \{}
            {key attr-name|char c} {punctuation|=} {value attr-value|pattern.charAt(i);}
            {key attr-name|if (c} {punctuation|=}{value attr-value|= '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                {key attr-name|padding} {punctuation|=} {value attr-value|c;}
            {key attr-name|\} else if (c} {punctuation|=}{value attr-value|= '^' \|\| c == '#') \{}
                {key attr-name|letterCase} {punctuation|=} {value attr-value|c;}
            {key attr-name|\} else if (c} {punctuation|=}{value attr-value|= ':') \{}
                colons++;
            {key attr-name|\} else if (c >}{punctuation|=} {value attr-value|'0' && c <= '9') \{}
                {key attr-name|width} {punctuation|=} {value attr-value|Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');}
            \} else \{
                return i;
            \}
        \}
        return pattern.length();
    \}

    private boolean directive(char letter) \{
        {key attr-name|if (colons > 0 && letter !}{punctuation|=} {value attr-value|'z') \{}
            return false;
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    \}

    private boolean number(char letter) \{
        switch (letter) \{
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
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay() \{
        {key attr-name|int hour} {punctuation|=} {value attr-value|time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
        {key attr-name|return hour} {punctuation|=}{value attr-value|= 0 ? 12 : hour;}
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % 7;
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]);
            case 'a' -> text(DAYS[sundayBased()].substring(0, 3));
            case 'B' -> text(MONTHS[time.getMonthValue() - 1]);
            case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case 'p' -> \{
                {key attr-name|String half} {punctuation|=} {value attr-value|time.getHour() < 12 ? "AM" : "PM";}
                {key attr-name|text(letterCase} {punctuation|=}{value attr-value|= '#' ? half.toLowerCase(Locale.ROOT) : half);}
            \}
            case 'P' -> text(time.getHour() < 12 ? "am" : "pm");
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
            case 'z' -> offset();
            case 'L' -> fraction(width < 0 ? 3 : width);
            case 'N' -> fraction(width < 0 ? 9 : width);
            case 'n' -> text("\\n");
            case 't' -> text("\\t");
            case '%' -> text("%");
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole(char letter) \{
        {key attr-name|String pattern} {punctuation|=} {value attr-value|switch (letter) \{}
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T', 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%^b-%Y";
            default -> "";
        \};
        if (pattern.isEmpty()) \{
            return false;
        \}
        text(format(time, pattern));
        return true;
    \}

    private void number(long value, int usual, char usualPadding) \{
        {key attr-name|char pad} {punctuation|=} {value attr-value|padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;}
        {key attr-name|int wanted} {punctuation|=} {value attr-value|padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;}
        {key attr-name|String digits} {punctuation|=} {value attr-value|Long.toString(Math.abs(value));}
        {key attr-name|if (value < 0 && pad} {punctuation|=}{value attr-value|= '0') \{}
            out.append('-');
        \}
        {key attr-name|for (int i} {punctuation|=} {value attr-value|digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) \{}
            out.append(pad);
        \}
        {key attr-name|if (value < 0 && pad !}{punctuation|=} {value attr-value|'0') \{}
            out.append('-');
        \}
        out.append(digits);
    \}

    private void text(String name) \{
        {key attr-name|for (int i} {punctuation|=} {value attr-value|name.length(); i < width && padding != '-'; i++) \{}
            {key attr-name|out.append(padding} {punctuation|=}{value attr-value|= '0' ? '0' : ' ');}
        \}
        {key attr-name|boolean capitals} {punctuation|=} {value attr-value|letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    \}

    private void offset() \{
        {key attr-name|int seconds} {punctuation|=} {value attr-value|time.getOffset().getTotalSeconds();}
        {key attr-name|int rest} {punctuation|=} {value attr-value|Math.abs(seconds);}
        {key attr-name|StringBuilder made} {punctuation|=} {value attr-value|new StringBuilder(9);}
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 % 60);
        {key attr-name|if (colons} {punctuation|=}{value attr-value|= 2) \{}
            two(made.append(':'), rest % 60);
        \}
        out.append(seconds < 0 ? '-' : '+');
        {key attr-name|for (int i} {punctuation|=} {value attr-value|made.length() + 1; i < width && padding != '-'; i++) \{}
            out.append('0');
        \}
        out.append(made);
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    \}

    private void fraction(int digits) \{
        {key attr-name|String nanos} {punctuation|=} {value attr-value|Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));}
        {key attr-name|for (int i} {punctuation|=} {value attr-value|1; i <= digits; i++) \{}
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        \}
    \}
\}
