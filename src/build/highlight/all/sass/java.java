{selector|package dev.jbuild.text;}

{selector|import java.time.DayOfWeek;}
{selector|import java.time.OffsetDateTime;}
{selector|import java.time.ZoneOffset;}
{selector|import java.time.temporal.ChronoField;}
{selector|import java.time.temporal.IsoFields;}
{selector|import java.util.Locale;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{selector|public final class Strftime \{}

    {selector|private static final String[] MONTHS = \{}
        {string|"January"}{punctuation|,}
        {string|"February"}{punctuation|,}
        {string|"March"}{punctuation|,}
        {string|"April"}{punctuation|,}
        {string|"May"}{punctuation|,}
        {string|"June"}{punctuation|,}
        {string|"July"}{punctuation|,}
        {string|"August"}{punctuation|,}
        {string|"September"}{punctuation|,}
        {string|"October"}{punctuation|,}
        {string|"November"}{punctuation|,}
        {string|"December"}
    {selector|\};}
    {selector|private static final String[] DAYS = \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};}
    {selector|private static final int WIDEST = 1024;}

    {selector|private final OffsetDateTime time;}
    {selector|private final StringBuilder out = new StringBuilder(32);}
    {selector|private char padding;}
    {selector|private char letterCase;}
    {selector|private int colons;}
    {selector|private int width;}

    {selector|private Strftime(OffsetDateTime time) \{}
        {selector|this.time = time;}
    {selector|\}}

    {comment|/** The English name of a day of the week. */}
    {selector|public static String dayName(DayOfWeek day) \{}
        {selector|return DAYS[day.getValue() % DAYS.length];}
    {selector|\}}

    {comment|/** The date in the pattern's form. */}
    {selector|public static String format(OffsetDateTime time, String pattern) \{}
        {selector|Strftime run = new Strftime(time);}
        {selector|run.all(pattern);}
        {selector|return run.out.toString();}
    {selector|\}}

    {comment|/** A month's English name. */}
    {selector|public static String monthName(int month) \{}
        {selector|return MONTHS[month - 1];}
    {selector|\}}

    {selector|private void all(String pattern) \{}
        {selector|int i = 0;}
        {selector|while (i < pattern.length()) \{}
            {selector|char c = pattern.charAt(i);}
            {selector|if (c != '%') \{}
                {selector|out.append(c);}
                {selector|i++;}
                {selector|continue;}
            {selector|\}}
            {selector|int end = flags(pattern, i + 1);}
            {selector|if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{}
                {selector|int stop = Math.min(end + 1, pattern.length());}
                {selector|out.append(pattern, i, stop);}
                {selector|i = stop;}
            {selector|\} else \{}
                {selector|i = end + 1;}
            {selector|\}}
        {selector|\}}
    {selector|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {selector|private int flags(String pattern, int from) \{}
        {selector|padding = 0;}
        {selector|letterCase = 0;}
        {selector|colons = 0;}
        {selector|width = -1;}
        {selector|for (int i = from; i < pattern.length(); i++) \{}
            {selector|char c = pattern.charAt(i);}
            {selector|if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                {selector|padding = c;}
            {selector|\} else if (c == '^' \|\| c == '#') \{}
                {selector|letterCase = c;}
            {selector|\} else if (c == ':') \{}
                {selector|colons++;}
            {selector|\} else if (c >= '0' && c <= '9') \{}
                {selector|width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');}
            {selector|\} else \{}
                {selector|return i;}
            {selector|\}}
        {selector|\}}
        {selector|return pattern.length();}
    {selector|\}}

    {selector|private boolean directive(char letter) \{}
        {selector|if (colons > 0 && letter != 'z') \{}
            {selector|return false;}
        {selector|\}}
        {selector|return number(letter) \|\| name(letter) \|\| whole(letter);}
    {selector|\}}

    {selector|private boolean number(char letter) \{}
        {selector|switch (letter) \{}
            {selector|case 'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');}
            {selector|case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');}
            {selector|case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');}
            {selector|case 'm' -> number(time.getMonthValue(), 2, '0');}
            {selector|case 'd' -> number(time.getDayOfMonth(), 2, '0');}
            {selector|case 'e' -> number(time.getDayOfMonth(), 2, ' ');}
            {selector|case 'j' -> number(time.getDayOfYear(), 3, '0');}
            {selector|case 'H' -> number(time.getHour(), 2, '0');}
            {selector|case 'k' -> number(time.getHour(), 2, ' ');}
            {selector|case 'I' -> number(hourOfHalfDay(), 2, '0');}
            {selector|case 'l' -> number(hourOfHalfDay(), 2, ' ');}
            {selector|case 'M' -> number(time.getMinute(), 2, '0');}
            {selector|case 'S' -> number(time.getSecond(), 2, '0');}
            {selector|case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0');}
            {selector|case 'w' -> number(sundayBased(), 1, '0');}
            {selector|case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');}
            {selector|case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');}
            {selector|case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');}
            {selector|case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');}
            {selector|case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0');}
            {selector|case 's' -> number(time.toEpochSecond(), 1, '0');}
            {selector|default -> \{}
                {selector|return false;}
            {selector|\}}
        {selector|\}}
        {selector|return true;}
    {selector|\}}

    {selector|private int hourOfHalfDay() \{}
        {selector|int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
        {selector|return hour == 0 ? 12 : hour;}
    {selector|\}}

    {selector|private int sundayBased() \{}
        {selector|return time.getDayOfWeek().getValue() % 7;}
    {selector|\}}

    {selector|private boolean name(char letter) \{}
        {selector|switch (letter) \{}
            {selector|case 'A' -> text(DAYS[sundayBased()]);}
            {selector|case 'a' -> text(DAYS[sundayBased()].substring(0, 3));}
            {selector|case 'B' -> text(MONTHS[time.getMonthValue() - 1]);}
            {selector|case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));}
            {selector|case 'p' -> \{}
                {selector|String half = time.getHour() < 12 ? "AM" : "PM";}
                {function|text}{punctuation|(}letterCase == {string|'#'} ? half.{function|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {selector|\}}
            {selector|case 'P' -> text(time.getHour() < 12 ? "am" : "pm");}
            {selector|case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");}
            {selector|case 'z' -> offset();}
            {selector|case 'L' -> fraction(width < 0 ? 3 : width);}
            {selector|case 'N' -> fraction(width < 0 ? 9 : width);}
            {selector|case 'n' -> text("\\n");}
            {selector|case 't' -> text("\\t");}
            {selector|case '%' -> text("%");}
            {selector|default -> \{}
                {selector|return false;}
            {selector|\}}
        {selector|\}}
        {selector|return true;}
    {selector|\}}

    {selector|private boolean whole(char letter) \{}
        {selector|String pattern = switch (letter) \{}
            {selector|case 'c' -> "%a %b %e %H:%M:%S %Y";}
            {selector|case 'D', 'x' -> "%m/%d/%y";}
            {selector|case 'F' -> "%Y-%m-%d";}
            {selector|case 'T', 'X' -> "%H:%M:%S";}
            {selector|case 'R' -> "%H:%M";}
            {selector|case 'r' -> "%I:%M:%S %p";}
            {selector|case 'v' -> "%e-%^b-%Y";}
            {selector|default -> "";}
        {selector|\};}
        {selector|if (pattern.isEmpty()) \{}
            {selector|return false;}
        {selector|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {selector|return true;}
    {selector|\}}

    {selector|private void number(long value, int usual, char usualPadding) \{}
        {selector|char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;}
        {selector|int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;}
        {selector|String digits = Long.toString(Math.abs(value));}
        {selector|if (value < 0 && pad == '0') \{}
            {selector|out.append('-');}
        {selector|\}}
        {selector|for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) \{}
            {selector|out.append(pad);}
        {selector|\}}
        {selector|if (value < 0 && pad != '0') \{}
            {selector|out.append('-');}
        {selector|\}}
        {selector|out.append(digits);}
    {selector|\}}

    {selector|private void text(String name) \{}
        {selector|for (int i = name.length(); i < width && padding != '-'; i++) \{}
            {selector|out.append(padding == '0' ? '0' : ' ');}
        {selector|\}}
        {selector|boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {selector|out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);}
    {selector|\}}

    {selector|private void offset() \{}
        {selector|int seconds = time.getOffset().getTotalSeconds();}
        {selector|int rest = Math.abs(seconds);}
        {selector|StringBuilder made = new StringBuilder(9);}
        {function|two}{punctuation|(}made{punctuation|,} rest / 3600{punctuation|)}{punctuation|;}
        {selector|made.append(colons > 0 ? ":" : "");}
        {function|two}{punctuation|(}made{punctuation|,} rest / 60 % 60{punctuation|)}{punctuation|;}
        {selector|if (colons == 2) \{}
{property-line|            {property|two(made.append('}{punctuation|:}{property|'),} rest {operator|%} 60);}
        {selector|\}}
        {selector|out.append(seconds < 0 ? '-' : '+');}
        {selector|for (int i = made.length() + 1; i < width && padding != '-'; i++) \{}
            {selector|out.append('0');}
        {selector|\}}
        {selector|out.append(made);}
    {selector|\}}

    {selector|private static void two(StringBuilder to, int value) \{}
        {selector|to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));}
    {selector|\}}

    {selector|private void fraction(int digits) \{}
        {selector|String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));}
        {selector|for (int i = 1; i <= digits; i++) \{}
            {selector|out.append(i < nanos.length() ? nanos.charAt(i) : '0');}
        {selector|\}}
    {selector|\}}
{selector|\}}
