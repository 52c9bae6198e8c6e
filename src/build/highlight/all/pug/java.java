{tag|package} {plain-text|dev.jbuild.text;}

{tag|import} {plain-text|java.time.DayOfWeek;}
{tag|import} {plain-text|java.time.OffsetDateTime;}
{tag|import} {plain-text|java.time.ZoneOffset;}
{tag|import} {plain-text|java.time.temporal.ChronoField;}
{tag|import} {plain-text|java.time.temporal.IsoFields;}
{tag|import} {plain-text|java.util.Locale;}

/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code {punctuation|-} 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
{tag|public} {plain-text|final class Strftime \{}

    {tag|private} {plain-text|static final String[] MONTHS = \{}
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
    {tag|private} {plain-text|static final String[] DAYS = \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};}
    {tag|private} {plain-text|static final int WIDEST = 1024;}

    {tag|private} {plain-text|final OffsetDateTime time;}
    {tag|private} {plain-text|final StringBuilder out = new StringBuilder(32);}
    {tag|private} {plain-text|char padding;}
    {tag|private} {plain-text|char letterCase;}
    {tag|private} {plain-text|int colons;}
    {tag|private} {plain-text|int width;}

    {tag|private} {plain-text|Strftime(OffsetDateTime time) \{}
        {tag|this{attr-class|.time}} {plain-text|= time;}
    \}

    /** The English name of a day of the week{punctuation|.} */
    {tag|public} {plain-text|static String dayName(DayOfWeek day) \{}
        {tag|return} {plain-text|DAYS[day.getValue() % DAYS.length];}
    \}

    /** The date in the pattern's form{punctuation|.} */
    {tag|public} {plain-text|static String format(OffsetDateTime time, String pattern) \{}
        {tag|Strftime} {plain-text|run = new Strftime(time);}
        {tag|run{attr-class|.all}{attributes|{punctuation|(}{attr-name|pattern}{punctuation|)}}};
        {tag|return} {plain-text|run.out.toString();}
    \}

    /** A month's English name{punctuation|.} */
    {tag|public} {plain-text|static String monthName(int month) \{}
        {tag|return} {plain-text|MONTHS[month - 1];}
    \}

    {tag|private} {plain-text|void all(String pattern) \{}
        {tag|int} {plain-text|i = 0;}
        {flow-control|{branch keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}}
            {tag|char} {plain-text|c = pattern.charAt(i);}
            {flow-control|{branch keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}}
                {tag|out{attr-class|.append}{attributes|{punctuation|(}{attr-name|c}{punctuation|)}}};
                {tag|i}++;
                {tag|continue};
            \}
            {tag|int} {plain-text|end = flags(pattern, i + 1);}
            {flow-control|{branch keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}}
                {tag|int} {plain-text|stop = Math.min(end + 1, pattern.length());}
                {tag|out{attr-class|.append}{attributes|{punctuation|(}{attr-name|pattern}{punctuation|,} {attr-name|i}{punctuation|,} {attr-name|stop}{punctuation|)}}};
                {tag|i} {plain-text|= stop;}
            \} else \{
                {tag|i} {plain-text|= end + 1;}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive's letter{punctuation|.} */
    {tag|private} {plain-text|int flags(String pattern, int from) \{}
        {tag|padding} {plain-text|= 0;}
        {tag|letterCase} {plain-text|= 0;}
        {tag|colons} {plain-text|= 0;}
        {tag|width} {plain-text|= -1;}
        {tag|for} {plain-text|(int i = from; i < pattern.length(); i++) \{}
            {tag|char} {plain-text|c = pattern.charAt(i);}
            {flow-control|{branch keyword|if} {punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}}
                {tag|padding} {plain-text|= c;}
            \} else if (c {punctuation|==} '^' {punctuation|\|\|} c {punctuation|==} '#') \{
                {tag|letterCase} {plain-text|= c;}
            \} else if (c {punctuation|==} ':') \{
                {tag|colons}++;
            \} else if (c >{punctuation|=} '0' && c <{punctuation|=} '9') \{
                {tag|width} {plain-text|= Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');}
            \} else \{
                {tag|return} {plain-text|i;}
            \}
        \}
        {tag|return} {plain-text|pattern.length();}
    \}

    {tag|private} {plain-text|boolean directive(char letter) \{}
        {flow-control|{branch keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}}
            {tag|return} {plain-text|false;}
        \}
        {tag|return} {plain-text|number(letter) \|\| name(letter) \|\| whole(letter);}
    \}

    {tag|private} {plain-text|boolean number(char letter) \{}
        {tag|switch} {plain-text|(letter) \{}
            {flow-control|{branch keyword|case} {string|'Y'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'C'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'y'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'m'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'d'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'e'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'j'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'H'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'k'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'I'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'l'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'M'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'S'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'u'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'w'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'G'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'g'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'V'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'U'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'W'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'s'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|default} {operator|-}{operator|>} {punctuation|\{}}
                {tag|return} {plain-text|false;}
            \}
        \}
        {tag|return} {plain-text|true;}
    \}

    {tag|private} {plain-text|int hourOfHalfDay() \{}
        {tag|int} {plain-text|hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
        {tag|return} {plain-text|hour == 0 ? 12 : hour;}
    \}

    {tag|private} {plain-text|int sundayBased() \{}
        {tag|return} {plain-text|time.getDayOfWeek().getValue() % 7;}
    \}

    {tag|private} {plain-text|boolean name(char letter) \{}
        {tag|switch} {plain-text|(letter) \{}
            {flow-control|{branch keyword|case} {string|'A'} {operator|-}{operator|>} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'a'} {operator|-}{operator|>} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'B'} {operator|-}{operator|>} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'p'} {operator|-}{operator|>} {punctuation|\{}}
                {tag|String} {plain-text|half = time.getHour() < 12 ? "AM" : "PM";}
                {tag|text{attributes|{punctuation|(}{attr-name|letterCase} {punctuation|=}{attr-value|{operator|=} {string|'#'} {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}{constant|ROOT}}{punctuation|)}}} {plain-text|: half);}
            \}
            {flow-control|{branch keyword|case} {string|'P'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'Z'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}{constant|UTC}{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'z'} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'L'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'N'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'n'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'t'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'%'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}}
            {flow-control|{branch keyword|default} {operator|-}{operator|>} {punctuation|\{}}
                {tag|return} {plain-text|false;}
            \}
        \}
        {tag|return} {plain-text|true;}
    \}

    {tag|private} {plain-text|boolean whole(char letter) \{}
        {tag|String} {plain-text|pattern = switch (letter) \{}
            {flow-control|{branch keyword|case} {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}}
            {flow-control|{branch keyword|case} {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}}
            {flow-control|{branch keyword|default} {operator|-}{operator|>} {string|""}{punctuation|;}}
        \};
        {flow-control|{branch keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}}
            {tag|return} {plain-text|false;}
        \}
        {tag|text{attributes|{punctuation|(}format{punctuation|(}{attr-name|time}{punctuation|,} {attr-name|pattern}{punctuation|)}}});
        {tag|return} {plain-text|true;}
    \}

    {tag|private} {plain-text|void number(long value, int usual, char usualPadding) \{}
        {tag|char} {plain-text|pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;}
        {tag|int} {plain-text|wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;}
        {tag|String} {plain-text|digits = Long.toString(Math.abs(value));}
        {flow-control|{branch keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}}
            {tag|out{attr-class|.append}{attributes|{punctuation|(}'-'{punctuation|)}}};
        \}
        {tag|for} {plain-text|(int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) \{}
            {tag|out{attr-class|.append}{attributes|{punctuation|(}{attr-name|pad}{punctuation|)}}};
        \}
        {flow-control|{branch keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}}
            {tag|out{attr-class|.append}{attributes|{punctuation|(}'-'{punctuation|)}}};
        \}
        {tag|out{attr-class|.append}{attributes|{punctuation|(}{attr-name|digits}{punctuation|)}}};
    \}

    {tag|private} {plain-text|void text(String name) \{}
        {tag|for} {plain-text|(int i = name.length(); i < width && padding != '-'; i++) \{}
            {tag|out{attr-class|.append}{attributes|{punctuation|(}{attr-name|padding} {punctuation|=}{attr-value|{operator|=} {string|'0'} {operator|?} {string|'0'} {operator|:} {string|' '}}{punctuation|)}}};
        \}
        {tag|boolean} {plain-text|capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {tag|out{attr-class|.append}{attributes|{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.{attr-name|ROOT}{punctuation|)}}} {plain-text|: name);}
    \}

    {tag|private} {plain-text|void offset() \{}
        {tag|int} {plain-text|seconds = time.getOffset().getTotalSeconds();}
        {tag|int} {plain-text|rest = Math.abs(seconds);}
        {tag|StringBuilder} {plain-text|made = new StringBuilder(9);}
        {tag|two{attributes|{punctuation|(}{attr-name|made}{punctuation|,} rest / {attr-name|3600}{punctuation|)}}};
        {tag|made{attr-class|.append}{attributes|{punctuation|(}colons > 0 ? ":" : ""{punctuation|)}}};
        {tag|two{attributes|{punctuation|(}{attr-name|made}{punctuation|,} rest / 60 % {attr-name|60}{punctuation|)}}};
        {flow-control|{branch keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}}
            {tag|two{attributes|{punctuation|(}made.append{punctuation|(}':'{punctuation|)}}}, rest % 60);
        \}
        {tag|out{attr-class|.append}{attributes|{punctuation|(}seconds < 0 ? '-' : '+'{punctuation|)}}};
        {tag|for} {plain-text|(int i = made.length() + 1; i < width && padding != '-'; i++) \{}
            {tag|out{attr-class|.append}{attributes|{punctuation|(}'0'{punctuation|)}}};
        \}
        {tag|out{attr-class|.append}{attributes|{punctuation|(}{attr-name|made}{punctuation|)}}};
    \}

    {tag|private} {plain-text|static void two(StringBuilder to, int value) \{}
        {tag|to{attr-class|.append}{attributes|{punctuation|((}{attr-name|char}{punctuation|)}}} {plain-text|('0' + value / 10)).append((char) ('0' + value % 10));}
    \}

    {tag|private} {plain-text|void fraction(int digits) \{}
        {tag|String} {plain-text|nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));}
        {tag|for} {plain-text|(int i = 1; i <= digits; i++) \{}
            {tag|out{attr-class|.append}{attributes|{punctuation|(}i < nanos.length{punctuation|()}}} {plain-text|? nanos.charAt(i) : '0');}
        \}
    \}
\}
