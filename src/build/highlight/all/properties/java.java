{key attr-name|package} {value attr-value|dev.jbuild.text;}

{key attr-name|import} {value attr-value|java.time.DayOfWeek;}
{key attr-name|import} {value attr-value|java.time.OffsetDateTime;}
{key attr-name|import} {value attr-value|java.time.ZoneOffset;}
{key attr-name|import} {value attr-value|java.time.temporal.ChronoField;}
{key attr-name|import} {value attr-value|java.time.temporal.IsoFields;}
{key attr-name|import} {value attr-value|java.util.Locale;}

/**
{key attr-name| *} {value attr-value|Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
{key attr-name| *} {value attr-value|English names whatever the machine's language is. What is no directive is copied.}
 */
{key attr-name|public} {value attr-value|final class Strftime \{}

{key attr-name|    private} {value attr-value|static final String[] MONTHS = \{}
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
{key attr-name|    private} {value attr-value|static final String[] DAYS = \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};}
{key attr-name|    private} {value attr-value|static final int WIDEST = 1024;}

{key attr-name|    private} {value attr-value|final OffsetDateTime time;}
{key attr-name|    private} {value attr-value|final StringBuilder out = new StringBuilder(32);}
{key attr-name|    private} {value attr-value|char padding;}
{key attr-name|    private} {value attr-value|char letterCase;}
{key attr-name|    private} {value attr-value|int colons;}
{key attr-name|    private} {value attr-value|int width;}

{key attr-name|    private} {value attr-value|Strftime(OffsetDateTime time) \{}
{key attr-name|        this.time} {punctuation|=} {value attr-value|time;}
    \}

{key attr-name|    /**} {value attr-value|The English name of a day of the week. */}
{key attr-name|    public} {value attr-value|static String dayName(DayOfWeek day) \{}
{key attr-name|        return} {value attr-value|DAYS[day.getValue() % DAYS.length];}
    \}

{key attr-name|    /**} {value attr-value|The date in the pattern's form. */}
{key attr-name|    public} {value attr-value|static String format(OffsetDateTime time, String pattern) \{}
{key attr-name|        Strftime} {value attr-value|run = new Strftime(time);}
        run.all(pattern);
{key attr-name|        return} {value attr-value|run.out.toString();}
    \}

{key attr-name|    /**} {value attr-value|A month's English name. */}
{key attr-name|    public} {value attr-value|static String monthName(int month) \{}
{key attr-name|        return} {value attr-value|MONTHS[month - 1];}
    \}

{key attr-name|    private} {value attr-value|void all(String pattern) \{}
{key attr-name|        int} {value attr-value|i = 0;}
{key attr-name|        while} {value attr-value|(i < pattern.length()) \{}
{key attr-name|            char} {value attr-value|c = pattern.charAt(i);}
{key attr-name|            if} {value attr-value|(c != '%') \{}
                out.append(c);
                i++;
                continue;
            \}
{key attr-name|            int} {value attr-value|end = flags(pattern, i + 1);}
{key attr-name|            if} {value attr-value|(end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{}
{key attr-name|                int} {value attr-value|stop = Math.min(end + 1, pattern.length());}
{key attr-name|                out.append(pattern,} {value attr-value|i, stop);}
{key attr-name|                i} {punctuation|=} {value attr-value|stop;}
{key attr-name|            \}} {value attr-value|else \{}
{key attr-name|                i} {punctuation|=} {value attr-value|end + 1;}
            \}
        \}
    \}

{key attr-name|    /**} {value attr-value|Reads flags and width, and gives the offset of the directive's letter. */}
{key attr-name|    private} {value attr-value|int flags(String pattern, int from) \{}
{key attr-name|        padding} {punctuation|=} {value attr-value|0;}
{key attr-name|        letterCase} {punctuation|=} {value attr-value|0;}
{key attr-name|        colons} {punctuation|=} {value attr-value|0;}
{key attr-name|        width} {punctuation|=} {value attr-value|-1;}
{key attr-name|        for} {value attr-value|(int i = from; i < pattern.length(); i++) \{}
{key attr-name|            char} {value attr-value|c = pattern.charAt(i);}
{key attr-name|            if} {value attr-value|(c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
{key attr-name|                padding} {punctuation|=} {value attr-value|c;}
{key attr-name|            \}} {value attr-value|else if (c == '^' \|\| c == '#') \{}
{key attr-name|                letterCase} {punctuation|=} {value attr-value|c;}
{key attr-name|            \}} {value attr-value|else if (c == ':') \{}
                colons++;
{key attr-name|            \}} {value attr-value|else if (c >= '0' && c <= '9') \{}
{key attr-name|                width} {punctuation|=} {value attr-value|Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');}
{key attr-name|            \}} {value attr-value|else \{}
{key attr-name|                return} {value attr-value|i;}
            \}
        \}
{key attr-name|        return} {value attr-value|pattern.length();}
    \}

{key attr-name|    private} {value attr-value|boolean directive(char letter) \{}
{key attr-name|        if} {value attr-value|(colons > 0 && letter != 'z') \{}
{key attr-name|            return} {value attr-value|false;}
        \}
{key attr-name|        return} {value attr-value|number(letter) \|\| name(letter) \|\| whole(letter);}
    \}

{key attr-name|    private} {value attr-value|boolean number(char letter) \{}
{key attr-name|        switch} {value attr-value|(letter) \{}
{key attr-name|            case} {value attr-value|'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');}
{key attr-name|            case} {value attr-value|'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');}
{key attr-name|            case} {value attr-value|'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');}
{key attr-name|            case} {value attr-value|'m' -> number(time.getMonthValue(), 2, '0');}
{key attr-name|            case} {value attr-value|'d' -> number(time.getDayOfMonth(), 2, '0');}
{key attr-name|            case} {value attr-value|'e' -> number(time.getDayOfMonth(), 2, ' ');}
{key attr-name|            case} {value attr-value|'j' -> number(time.getDayOfYear(), 3, '0');}
{key attr-name|            case} {value attr-value|'H' -> number(time.getHour(), 2, '0');}
{key attr-name|            case} {value attr-value|'k' -> number(time.getHour(), 2, ' ');}
{key attr-name|            case} {value attr-value|'I' -> number(hourOfHalfDay(), 2, '0');}
{key attr-name|            case} {value attr-value|'l' -> number(hourOfHalfDay(), 2, ' ');}
{key attr-name|            case} {value attr-value|'M' -> number(time.getMinute(), 2, '0');}
{key attr-name|            case} {value attr-value|'S' -> number(time.getSecond(), 2, '0');}
{key attr-name|            case} {value attr-value|'u' -> number(time.getDayOfWeek().getValue(), 1, '0');}
{key attr-name|            case} {value attr-value|'w' -> number(sundayBased(), 1, '0');}
{key attr-name|            case} {value attr-value|'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');}
{key attr-name|            case} {value attr-value|'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');}
{key attr-name|            case} {value attr-value|'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');}
{key attr-name|            case} {value attr-value|'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');}
{key attr-name|            case} {value attr-value|'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0');}
{key attr-name|            case} {value attr-value|'s' -> number(time.toEpochSecond(), 1, '0');}
{key attr-name|            default} {value attr-value|-> \{}
{key attr-name|                return} {value attr-value|false;}
            \}
        \}
{key attr-name|        return} {value attr-value|true;}
    \}

{key attr-name|    private} {value attr-value|int hourOfHalfDay() \{}
{key attr-name|        int} {value attr-value|hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
{key attr-name|        return} {value attr-value|hour == 0 ? 12 : hour;}
    \}

{key attr-name|    private} {value attr-value|int sundayBased() \{}
{key attr-name|        return} {value attr-value|time.getDayOfWeek().getValue() % 7;}
    \}

{key attr-name|    private} {value attr-value|boolean name(char letter) \{}
{key attr-name|        switch} {value attr-value|(letter) \{}
{key attr-name|            case} {value attr-value|'A' -> text(DAYS[sundayBased()]);}
{key attr-name|            case} {value attr-value|'a' -> text(DAYS[sundayBased()].substring(0, 3));}
{key attr-name|            case} {value attr-value|'B' -> text(MONTHS[time.getMonthValue() - 1]);}
{key attr-name|            case} {value attr-value|'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));}
{key attr-name|            case} {value attr-value|'p' -> \{}
{key attr-name|                String} {value attr-value|half = time.getHour() < 12 ? "AM" : "PM";}
{key attr-name|                text(letterCase} {punctuation|=}{value attr-value|= '#' ? half.toLowerCase(Locale.ROOT) : half);}
            \}
{key attr-name|            case} {value attr-value|'P' -> text(time.getHour() < 12 ? "am" : "pm");}
{key attr-name|            case} {value attr-value|'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");}
{key attr-name|            case} {value attr-value|'z' -> offset();}
{key attr-name|            case} {value attr-value|'L' -> fraction(width < 0 ? 3 : width);}
{key attr-name|            case} {value attr-value|'N' -> fraction(width < 0 ? 9 : width);}
{key attr-name|            case} {value attr-value|'n' -> text("\\n");}
{key attr-name|            case} {value attr-value|'t' -> text("\\t");}
{key attr-name|            case} {value attr-value|'%' -> text("%");}
{key attr-name|            default} {value attr-value|-> \{}
{key attr-name|                return} {value attr-value|false;}
            \}
        \}
{key attr-name|        return} {value attr-value|true;}
    \}

{key attr-name|    private} {value attr-value|boolean whole(char letter) \{}
{key attr-name|        String} {value attr-value|pattern = switch (letter) \{}
{key attr-name|            case} {value attr-value|'c' -> "%a %b %e %H:%M:%S %Y";}
{key attr-name|            case} {value attr-value|'D', 'x' -> "%m/%d/%y";}
{key attr-name|            case} {value attr-value|'F' -> "%Y-%m-%d";}
{key attr-name|            case} {value attr-value|'T', 'X' -> "%H:%M:%S";}
{key attr-name|            case} {value attr-value|'R' -> "%H:%M";}
{key attr-name|            case} {value attr-value|'r' -> "%I:%M:%S %p";}
{key attr-name|            case} {value attr-value|'v' -> "%e-%^b-%Y";}
{key attr-name|            default} {value attr-value|-> "";}
        \};
{key attr-name|        if} {value attr-value|(pattern.isEmpty()) \{}
{key attr-name|            return} {value attr-value|false;}
        \}
{key attr-name|        text(format(time,} {value attr-value|pattern));}
{key attr-name|        return} {value attr-value|true;}
    \}

{key attr-name|    private} {value attr-value|void number(long value, int usual, char usualPadding) \{}
{key attr-name|        char} {value attr-value|pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;}
{key attr-name|        int} {value attr-value|wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;}
{key attr-name|        String} {value attr-value|digits = Long.toString(Math.abs(value));}
{key attr-name|        if} {value attr-value|(value < 0 && pad == '0') \{}
            out.append('-');
        \}
{key attr-name|        for} {value attr-value|(int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) \{}
            out.append(pad);
        \}
{key attr-name|        if} {value attr-value|(value < 0 && pad != '0') \{}
            out.append('-');
        \}
        out.append(digits);
    \}

{key attr-name|    private} {value attr-value|void text(String name) \{}
{key attr-name|        for} {value attr-value|(int i = name.length(); i < width && padding != '-'; i++) \{}
{key attr-name|            out.append(padding} {punctuation|=}{value attr-value|= '0' ? '0' : ' ');}
        \}
{key attr-name|        boolean} {value attr-value|capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
{key attr-name|        out.append(capitals} {value attr-value|? name.toUpperCase(Locale.ROOT) : name);}
    \}

{key attr-name|    private} {value attr-value|void offset() \{}
{key attr-name|        int} {value attr-value|seconds = time.getOffset().getTotalSeconds();}
{key attr-name|        int} {value attr-value|rest = Math.abs(seconds);}
{key attr-name|        StringBuilder} {value attr-value|made = new StringBuilder(9);}
{key attr-name|        two(made,} {value attr-value|rest / 3600);}
{key attr-name|        made.append(colons} {value attr-value|> 0 ? ":" : "");}
{key attr-name|        two(made,} {value attr-value|rest / 60 % 60);}
{key attr-name|        if} {value attr-value|(colons == 2) \{}
{key attr-name|            two(made.append('}{punctuation|:}{value attr-value|'), rest % 60);}
        \}
{key attr-name|        out.append(seconds} {value attr-value|< 0 ? '-' : '+');}
{key attr-name|        for} {value attr-value|(int i = made.length() + 1; i < width && padding != '-'; i++) \{}
            out.append('0');
        \}
        out.append(made);
    \}

{key attr-name|    private} {value attr-value|static void two(StringBuilder to, int value) \{}
{key attr-name|        to.append((char)} {value attr-value|('0' + value / 10)).append((char) ('0' + value % 10));}
    \}

{key attr-name|    private} {value attr-value|void fraction(int digits) \{}
{key attr-name|        String} {value attr-value|nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));}
{key attr-name|        for} {value attr-value|(int i = 1; i <= digits; i++) \{}
{key attr-name|            out.append(i} {value attr-value|< nanos.length() ? nanos.charAt(i) : '0');}
        \}
    \}
\}
