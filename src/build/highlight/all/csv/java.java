{value|package dev.jbuild.text;}

{value|import java.time.DayOfWeek;}
{value|import java.time.OffsetDateTime;}
{value|import java.time.ZoneOffset;}
{value|import java.time.temporal.ChronoField;}
{value|import java.time.temporal.IsoFields;}
{value|import java.util.Locale;}

{value|/**}
{value| * Dates by \{@code strftime\} patterns}{punctuation|,}{value| as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}}{punctuation|,}{value| a width}{punctuation|,}{value| and}
{value| * English names whatever the machine's language is. What is no directive is copied.}
{value| */}
{value|public final class Strftime \{}

{value|    private static final String[] MONTHS = \{}
{value|        }{value|"January"}{punctuation|,}
{value|        }{value|"February"}{punctuation|,}
{value|        }{value|"March"}{punctuation|,}
{value|        }{value|"April"}{punctuation|,}
{value|        }{value|"May"}{punctuation|,}
{value|        }{value|"June"}{punctuation|,}
{value|        }{value|"July"}{punctuation|,}
{value|        }{value|"August"}{punctuation|,}
{value|        }{value|"September"}{punctuation|,}
{value|        }{value|"October"}{punctuation|,}
{value|        }{value|"November"}{punctuation|,}
{value|        }{value|"December"}
{value|    \};}
{value|    private static final String[] DAYS = \{}{value|"Sunday"}{punctuation|,}{value| }{value|"Monday"}{punctuation|,}{value| }{value|"Tuesday"}{punctuation|,}{value| }{value|"Wednesday"}{punctuation|,}{value| }{value|"Thursday"}{punctuation|,}{value| }{value|"Friday"}{punctuation|,}{value| }{value|"Saturday"}{value|\};}
{value|    private static final int WIDEST = 1024;}

{value|    private final OffsetDateTime time;}
{value|    private final StringBuilder out = new StringBuilder(32);}
{value|    private char padding;}
{value|    private char letterCase;}
{value|    private int colons;}
{value|    private int width;}

{value|    private Strftime(OffsetDateTime time) \{}
{value|        this.time = time;}
{value|    \}}

{value|    /** The English name of a day of the week. */}
{value|    public static String dayName(DayOfWeek day) \{}
{value|        return DAYS[day.getValue() % DAYS.length];}
{value|    \}}

{value|    /** The date in the pattern's form. */}
{value|    public static String format(OffsetDateTime time}{punctuation|,}{value| String pattern) \{}
{value|        Strftime run = new Strftime(time);}
{value|        run.all(pattern);}
{value|        return run.out.toString();}
{value|    \}}

{value|    /** A month's English name. */}
{value|    public static String monthName(int month) \{}
{value|        return MONTHS[month - 1];}
{value|    \}}

{value|    private void all(String pattern) \{}
{value|        int i = 0;}
{value|        while (i < pattern.length()) \{}
{value|            char c = pattern.charAt(i);}
{value|            if (c != '%') \{}
{value|                out.append(c);}
{value|                i++;}
{value|                continue;}
{value|            \}}
{value|            int end = flags(pattern}{punctuation|,}{value| i + 1);}
{value|            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{}
{value|                int stop = Math.min(end + 1}{punctuation|,}{value| pattern.length());}
{value|                out.append(pattern}{punctuation|,}{value| i}{punctuation|,}{value| stop);}
{value|                i = stop;}
{value|            \} else \{}
{value|                i = end + 1;}
{value|            \}}
{value|        \}}
{value|    \}}

{value|    /** Reads flags and width}{punctuation|,}{value| and gives the offset of the directive's letter. */}
{value|    private int flags(String pattern}{punctuation|,}{value| int from) \{}
{value|        padding = 0;}
{value|        letterCase = 0;}
{value|        colons = 0;}
{value|        width = -1;}
{value|        for (int i = from; i < pattern.length(); i++) \{}
{value|            char c = pattern.charAt(i);}
{value|            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
{value|                padding = c;}
{value|            \} else if (c == '^' \|\| c == '#') \{}
{value|                letterCase = c;}
{value|            \} else if (c == ':') \{}
{value|                colons++;}
{value|            \} else if (c >= '0' && c <= '9') \{}
{value|                width = Math.min(WIDEST}{punctuation|,}{value| Math.max(width}{punctuation|,}{value| 0) * 10 + c - '0');}
{value|            \} else \{}
{value|                return i;}
{value|            \}}
{value|        \}}
{value|        return pattern.length();}
{value|    \}}

{value|    private boolean directive(char letter) \{}
{value|        if (colons > 0 && letter != 'z') \{}
{value|            return false;}
{value|        \}}
{value|        return number(letter) \|\| name(letter) \|\| whole(letter);}
{value|    \}}

{value|    private boolean number(char letter) \{}
{value|        switch (letter) \{}
{value|            case 'Y' -> number(time.getYear()}{punctuation|,}{value| time.getYear() < 0 ? 5 : 4}{punctuation|,}{value| '0');}
{value|            case 'C' -> number(Math.floorDiv(time.getYear()}{punctuation|,}{value| 100)}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'y' -> number(Math.floorMod(time.getYear()}{punctuation|,}{value| 100)}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'm' -> number(time.getMonthValue()}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'd' -> number(time.getDayOfMonth()}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'e' -> number(time.getDayOfMonth()}{punctuation|,}{value| 2}{punctuation|,}{value| ' ');}
{value|            case 'j' -> number(time.getDayOfYear()}{punctuation|,}{value| 3}{punctuation|,}{value| '0');}
{value|            case 'H' -> number(time.getHour()}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'k' -> number(time.getHour()}{punctuation|,}{value| 2}{punctuation|,}{value| ' ');}
{value|            case 'I' -> number(hourOfHalfDay()}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'l' -> number(hourOfHalfDay()}{punctuation|,}{value| 2}{punctuation|,}{value| ' ');}
{value|            case 'M' -> number(time.getMinute()}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'S' -> number(time.getSecond()}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'u' -> number(time.getDayOfWeek().getValue()}{punctuation|,}{value| 1}{punctuation|,}{value| '0');}
{value|            case 'w' -> number(sundayBased()}{punctuation|,}{value| 1}{punctuation|,}{value| '0');}
{value|            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR)}{punctuation|,}{value| 4}{punctuation|,}{value| '0');}
{value|            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR)}{punctuation|,}{value| 100)}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7}{punctuation|,}{value| 2}{punctuation|,}{value| '0');}
{value|            case 's' -> number(time.toEpochSecond()}{punctuation|,}{value| 1}{punctuation|,}{value| '0');}
{value|            default -> \{}
{value|                return false;}
{value|            \}}
{value|        \}}
{value|        return true;}
{value|    \}}

{value|    private int hourOfHalfDay() \{}
{value|        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
{value|        return hour == 0 ? 12 : hour;}
{value|    \}}

{value|    private int sundayBased() \{}
{value|        return time.getDayOfWeek().getValue() % 7;}
{value|    \}}

{value|    private boolean name(char letter) \{}
{value|        switch (letter) \{}
{value|            case 'A' -> text(DAYS[sundayBased()]);}
{value|            case 'a' -> text(DAYS[sundayBased()].substring(0}{punctuation|,}{value| 3));}
{value|            case 'B' -> text(MONTHS[time.getMonthValue() - 1]);}
{value|            case 'b'}{punctuation|,}{value| 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0}{punctuation|,}{value| 3));}
{value|            case 'p' -> \{}
{value|                String half = time.getHour() < 12 ? }{value|"AM"}{value| : }{value|"PM"}{value|;}
{value|                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);}
{value|            \}}
{value|            case 'P' -> text(time.getHour() < 12 ? }{value|"am"}{value| : }{value|"pm"}{value|);}
{value|            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? }{value|"UTC"}{value| : }{value|""}{value|);}
{value|            case 'z' -> offset();}
{value|            case 'L' -> fraction(width < 0 ? 3 : width);}
{value|            case 'N' -> fraction(width < 0 ? 9 : width);}
{value|            case 'n' -> text(}{value|"\\n"}{value|);}
{value|            case 't' -> text(}{value|"\\t"}{value|);}
{value|            case '%' -> text(}{value|"%"}{value|);}
{value|            default -> \{}
{value|                return false;}
{value|            \}}
{value|        \}}
{value|        return true;}
{value|    \}}

{value|    private boolean whole(char letter) \{}
{value|        String pattern = switch (letter) \{}
{value|            case 'c' -> }{value|"%a %b %e %H:%M:%S %Y"}{value|;}
{value|            case 'D'}{punctuation|,}{value| 'x' -> }{value|"%m/%d/%y"}{value|;}
{value|            case 'F' -> }{value|"%Y-%m-%d"}{value|;}
{value|            case 'T'}{punctuation|,}{value| 'X' -> }{value|"%H:%M:%S"}{value|;}
{value|            case 'R' -> }{value|"%H:%M"}{value|;}
{value|            case 'r' -> }{value|"%I:%M:%S %p"}{value|;}
{value|            case 'v' -> }{value|"%e-%^b-%Y"}{value|;}
{value|            default -> }{value|""}{value|;}
{value|        \};}
{value|        if (pattern.isEmpty()) \{}
{value|            return false;}
{value|        \}}
{value|        text(format(time}{punctuation|,}{value| pattern));}
{value|        return true;}
{value|    \}}

{value|    private void number(long value}{punctuation|,}{value| int usual}{punctuation|,}{value| char usualPadding) \{}
{value|        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;}
{value|        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;}
{value|        String digits = Long.toString(Math.abs(value));}
{value|        if (value < 0 && pad == '0') \{}
{value|            out.append('-');}
{value|        \}}
{value|        for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) \{}
{value|            out.append(pad);}
{value|        \}}
{value|        if (value < 0 && pad != '0') \{}
{value|            out.append('-');}
{value|        \}}
{value|        out.append(digits);}
{value|    \}}

{value|    private void text(String name) \{}
{value|        for (int i = name.length(); i < width && padding != '-'; i++) \{}
{value|            out.append(padding == '0' ? '0' : ' ');}
{value|        \}}
{value|        boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals(}{value|"am"}{value|) && !name.equals(}{value|"pm"}{value|));}
{value|        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);}
{value|    \}}

{value|    private void offset() \{}
{value|        int seconds = time.getOffset().getTotalSeconds();}
{value|        int rest = Math.abs(seconds);}
{value|        StringBuilder made = new StringBuilder(9);}
{value|        two(made}{punctuation|,}{value| rest / 3600);}
{value|        made.append(colons > 0 ? }{value|":"}{value| : }{value|""}{value|);}
{value|        two(made}{punctuation|,}{value| rest / 60 % 60);}
{value|        if (colons == 2) \{}
{value|            two(made.append(':')}{punctuation|,}{value| rest % 60);}
{value|        \}}
{value|        out.append(seconds < 0 ? '-' : '+');}
{value|        for (int i = made.length() + 1; i < width && padding != '-'; i++) \{}
{value|            out.append('0');}
{value|        \}}
{value|        out.append(made);}
{value|    \}}

{value|    private static void two(StringBuilder to}{punctuation|,}{value| int value) \{}
{value|        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));}
{value|    \}}

{value|    private void fraction(int digits) \{}
{value|        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));}
{value|        for (int i = 1; i <= digits; i++) \{}
{value|            out.append(i < nanos.length() ? nanos.charAt(i) : '0');}
{value|        \}}
{value|    \}}
{value|\}}
