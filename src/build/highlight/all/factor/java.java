{normal-word|package} {normal-word|dev.jbuild.text;}

{normal-word|import} {normal-word|java.time.DayOfWeek;}
{normal-word|import} {normal-word|java.time.OffsetDateTime;}
{normal-word|import} {normal-word|java.time.ZoneOffset;}
{normal-word|import} {normal-word|java.time.temporal.ChronoField;}
{normal-word|import} {normal-word|java.time.temporal.IsoFields;}
{normal-word|import} {normal-word|java.util.Locale;}

{conventionally-named-word keyword|/**}
 {math-builtin variable|*} {normal-word|Dates} {normal-word|by} {normal-word|\{@code} {normal-word|strftime\}} {normal-word|patterns,} {normal-word|as} {normal-word|Ruby's} {normal-word|\{@code} {normal-word|Time#strftime\}} {normal-word|reads} {normal-word|them:} {normal-word|flags} {normal-word|\{@code} {math-builtin variable|-} {number|0} {normal-word|^} {normal-word|#} {normal-word|_} {normal-word|:\},} {normal-word|a} {normal-word|width,} {kernel-builtin variable|and}
 {math-builtin variable|*} {normal-word|English} {normal-word|names} {normal-word|whatever} {normal-word|the} {normal-word|machine's} {normal-word|language} {conventionally-named-word keyword|is.} {normal-word|What} {normal-word|is} {normal-word|no} {normal-word|directive} {normal-word|is} {conventionally-named-word keyword|copied.}
 {normal-word|*/}
{normal-word|public} {other-builtin-syntax operator|final} {normal-word|class} {normal-word|Strftime} {curly-brace-literal-delimiter operator|\{}

    {normal-word|private} {normal-word|static} {other-builtin-syntax operator|final} {normal-word|String[]} {normal-word|MONTHS} {kernel-builtin variable|=} {curly-brace-literal-delimiter operator|\{}
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
    {normal-word|\};}
    {normal-word|private} {normal-word|static} {other-builtin-syntax operator|final} {normal-word|String[]} {normal-word|DAYS} {kernel-builtin variable|=} {normal-word|\{"Sunday",} {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\};
    {normal-word|private} {normal-word|static} {other-builtin-syntax operator|final} {normal-word|int} {normal-word|WIDEST} {kernel-builtin variable|=} {normal-word|1024;}

    {normal-word|private} {other-builtin-syntax operator|final} {normal-word|OffsetDateTime} {normal-word|time;}
    {normal-word|private} {other-builtin-syntax operator|final} {normal-word|StringBuilder} {normal-word|out} {kernel-builtin variable|=} {kernel-builtin variable|new} {normal-word|StringBuilder(32);}
    {normal-word|private} {normal-word|char} {normal-word|padding;}
    {normal-word|private} {normal-word|char} {normal-word|letterCase;}
    {normal-word|private} {normal-word|int} {normal-word|colons;}
    {normal-word|private} {normal-word|int} {normal-word|width;}

    {normal-word|private} {normal-word|Strftime(OffsetDateTime} {normal-word|time)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|this.time} {kernel-builtin variable|=} {normal-word|time;}
    {curly-brace-literal-delimiter operator|\}}

    {conventionally-named-word keyword|/**} {normal-word|The} {normal-word|English} {normal-word|name} {normal-word|of} {normal-word|a} {normal-word|day} {normal-word|of} {normal-word|the} {conventionally-named-word keyword|week.} {normal-word|*/}
    {normal-word|public} {normal-word|static} {normal-word|String} {normal-word|dayName(DayOfWeek} {normal-word|day)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|return} {normal-word|DAYS[day.getValue()} {normal-word|%} {normal-word|DAYS.length];}
    {curly-brace-literal-delimiter operator|\}}

    {conventionally-named-word keyword|/**} {normal-word|The} {normal-word|date} {normal-word|in} {normal-word|the} {normal-word|pattern's} {conventionally-named-word keyword|form.} {normal-word|*/}
    {normal-word|public} {normal-word|static} {normal-word|String} {normal-word|format(OffsetDateTime} {normal-word|time,} {normal-word|String} {normal-word|pattern)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|Strftime} {normal-word|run} {kernel-builtin variable|=} {kernel-builtin variable|new} {normal-word|Strftime(time);}
        {normal-word|run.all(pattern);}
        {normal-word|return} {normal-word|run.out.toString();}
    {curly-brace-literal-delimiter operator|\}}

    {conventionally-named-word keyword|/**} {normal-word|A} {normal-word|month's} {normal-word|English} {conventionally-named-word keyword|name.} {normal-word|*/}
    {normal-word|public} {normal-word|static} {normal-word|String} {normal-word|monthName(int} {normal-word|month)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|return} {normal-word|MONTHS[month} {math-builtin variable|-} {normal-word|1];}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|void} {normal-word|all(String} {normal-word|pattern)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|int} {normal-word|i} {kernel-builtin variable|=} {normal-word|0;}
        {combinators keyword|while} {normal-word|(i} {math-builtin variable|<} {normal-word|pattern.length())} {curly-brace-literal-delimiter operator|\{}
            {normal-word|char} {normal-word|c} {kernel-builtin variable|=} {normal-word|pattern.charAt(i);}
            {combinators keyword|if} {normal-word|(c} {normal-word|!=} {normal-word|'%')} {curly-brace-literal-delimiter operator|\{}
                {normal-word|out.append(c);}
                {normal-word|i++;}
                {normal-word|continue;}
            {curly-brace-literal-delimiter operator|\}}
            {normal-word|int} {normal-word|end} {kernel-builtin variable|=} {normal-word|flags(pattern,} {normal-word|i} {math-builtin variable|+} {normal-word|1);}
            {combinators keyword|if} {normal-word|(end} {math-builtin variable|>=} {normal-word|pattern.length()} {normal-word|\|\|} {normal-word|!directive(pattern.charAt(end)))} {curly-brace-literal-delimiter operator|\{}
                {normal-word|int} {normal-word|stop} {kernel-builtin variable|=} {normal-word|Math.min(end} {math-builtin variable|+} {normal-word|1,} {normal-word|pattern.length());}
                {normal-word|out.append(pattern,} {normal-word|i,} {normal-word|stop);}
                {normal-word|i} {kernel-builtin variable|=} {normal-word|stop;}
            {curly-brace-literal-delimiter operator|\}} {normal-word|else} {curly-brace-literal-delimiter operator|\{}
                {normal-word|i} {kernel-builtin variable|=} {normal-word|end} {math-builtin variable|+} {normal-word|1;}
            {curly-brace-literal-delimiter operator|\}}
        {curly-brace-literal-delimiter operator|\}}
    {curly-brace-literal-delimiter operator|\}}

    {conventionally-named-word keyword|/**} {normal-word|Reads} {normal-word|flags} {kernel-builtin variable|and} {normal-word|width,} {kernel-builtin variable|and} {normal-word|gives} {normal-word|the} {normal-word|offset} {normal-word|of} {normal-word|the} {normal-word|directive's} {conventionally-named-word keyword|letter.} {normal-word|*/}
    {normal-word|private} {normal-word|int} {normal-word|flags(String} {normal-word|pattern,} {normal-word|int} {normal-word|from)} {curly-brace-literal-delimiter operator|\{}
        {combinators keyword|padding} {kernel-builtin variable|=} {normal-word|0;}
        {normal-word|letterCase} {kernel-builtin variable|=} {normal-word|0;}
        {normal-word|colons} {kernel-builtin variable|=} {normal-word|0;}
        {normal-word|width} {kernel-builtin variable|=} {normal-word|-1;}
        {normal-word|for} {normal-word|(int} {normal-word|i} {kernel-builtin variable|=} {normal-word|from;} {normal-word|i} {math-builtin variable|<} {normal-word|pattern.length();} {normal-word|i++)} {curly-brace-literal-delimiter operator|\{}
            {normal-word|char} {normal-word|c} {kernel-builtin variable|=} {normal-word|pattern.charAt(i);}
            {combinators keyword|if} {normal-word|(c} {normal-word|==} {normal-word|'-'} {normal-word|\|\|} {normal-word|c} {normal-word|==} {normal-word|'_'} {normal-word|\|\|} {normal-word|(c} {normal-word|==} {normal-word|'0'} {normal-word|&&} {normal-word|width} {math-builtin variable|<} {normal-word|0))} {curly-brace-literal-delimiter operator|\{}
                {combinators keyword|padding} {kernel-builtin variable|=} {normal-word|c;}
            {curly-brace-literal-delimiter operator|\}} {normal-word|else} {combinators keyword|if} {normal-word|(c} {normal-word|==} {normal-word|'^'} {normal-word|\|\|} {normal-word|c} {normal-word|==} {normal-word|'#')} {curly-brace-literal-delimiter operator|\{}
                {normal-word|letterCase} {kernel-builtin variable|=} {normal-word|c;}
            {curly-brace-literal-delimiter operator|\}} {normal-word|else} {combinators keyword|if} {normal-word|(c} {normal-word|==} {normal-word|':')} {curly-brace-literal-delimiter operator|\{}
                {normal-word|colons++;}
            {curly-brace-literal-delimiter operator|\}} {normal-word|else} {combinators keyword|if} {normal-word|(c} {math-builtin variable|>=} {normal-word|'0'} {normal-word|&&} {normal-word|c} {math-builtin variable|<=} {normal-word|'9')} {curly-brace-literal-delimiter operator|\{}
                {normal-word|width} {kernel-builtin variable|=} {normal-word|Math.min(WIDEST,} {normal-word|Math.max(width,} {normal-word|0)} {math-builtin variable|*} {number|10} {math-builtin variable|+} {normal-word|c} {math-builtin variable|-} {normal-word|'0');}
            {curly-brace-literal-delimiter operator|\}} {normal-word|else} {curly-brace-literal-delimiter operator|\{}
                {normal-word|return} {normal-word|i;}
            {curly-brace-literal-delimiter operator|\}}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|return} {normal-word|pattern.length();}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {kernel-builtin variable|boolean} {normal-word|directive(char} {normal-word|letter)} {curly-brace-literal-delimiter operator|\{}
        {combinators keyword|if} {normal-word|(colons} {math-builtin variable|>} {number|0} {normal-word|&&} {normal-word|letter} {normal-word|!=} {normal-word|'z')} {curly-brace-literal-delimiter operator|\{}
            {normal-word|return} {normal-word|false;}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|return} {normal-word|number(letter)} {normal-word|\|\|} {normal-word|name(letter)} {normal-word|\|\|} {normal-word|whole(letter);}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {kernel-builtin variable|boolean} {normal-word|number(char} {normal-word|letter)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|switch} {conventionally-named-word keyword|(letter)} {curly-brace-literal-delimiter operator|\{}
            {combinators keyword|case} {normal-word|'Y'} {conventionally-named-word keyword|->} {normal-word|number(time.getYear(),} {normal-word|time.getYear()} {math-builtin variable|<} {number|0} {kernel-builtin variable|?} {number|5} {colon-syntax function|: 4,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'C'} {conventionally-named-word keyword|->} {normal-word|number(Math.floorDiv(time.getYear(),} {normal-word|100),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'y'} {conventionally-named-word keyword|->} {normal-word|number(Math.floorMod(time.getYear(),} {normal-word|100),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'m'} {conventionally-named-word keyword|->} {normal-word|number(time.getMonthValue(),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'d'} {conventionally-named-word keyword|->} {normal-word|number(time.getDayOfMonth(),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'e'} {conventionally-named-word keyword|->} {normal-word|number(time.getDayOfMonth(),} {normal-word|2,} {normal-word|'} {normal-word|');}
            {combinators keyword|case} {normal-word|'j'} {conventionally-named-word keyword|->} {normal-word|number(time.getDayOfYear(),} {normal-word|3,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'H'} {conventionally-named-word keyword|->} {normal-word|number(time.getHour(),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'k'} {conventionally-named-word keyword|->} {normal-word|number(time.getHour(),} {normal-word|2,} {normal-word|'} {normal-word|');}
            {combinators keyword|case} {normal-word|'I'} {conventionally-named-word keyword|->} {normal-word|number(hourOfHalfDay(),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'l'} {conventionally-named-word keyword|->} {normal-word|number(hourOfHalfDay(),} {normal-word|2,} {normal-word|'} {normal-word|');}
            {combinators keyword|case} {normal-word|'M'} {conventionally-named-word keyword|->} {normal-word|number(time.getMinute(),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'S'} {conventionally-named-word keyword|->} {normal-word|number(time.getSecond(),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'u'} {conventionally-named-word keyword|->} {normal-word|number(time.getDayOfWeek().getValue(),} {normal-word|1,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'w'} {conventionally-named-word keyword|->} {normal-word|number(sundayBased(),} {normal-word|1,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'G'} {conventionally-named-word keyword|->} {normal-word|number(time.get(IsoFields.WEEK_BASED_YEAR),} {normal-word|4,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'g'} {conventionally-named-word keyword|->} {normal-word|number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR),} {normal-word|100),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'V'} {conventionally-named-word keyword|->} {normal-word|number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'U'} {conventionally-named-word keyword|->} {normal-word|number((time.getDayOfYear()} {math-builtin variable|+} {number|6} {math-builtin variable|-} {normal-word|sundayBased())} {math-builtin variable|/} {normal-word|7,} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'W'} {conventionally-named-word keyword|->} {normal-word|number((time.getDayOfYear()} {math-builtin variable|+} {number|6} {math-builtin variable|-} {normal-word|(sundayBased()} {math-builtin variable|+} {normal-word|6)} {normal-word|%} {normal-word|7)} {math-builtin variable|/} {normal-word|7,} {normal-word|2,} {normal-word|'0');}
            {combinators keyword|case} {normal-word|'s'} {conventionally-named-word keyword|->} {normal-word|number(time.toEpochSecond(),} {normal-word|1,} {normal-word|'0');}
            {normal-word|default} {conventionally-named-word keyword|->} {curly-brace-literal-delimiter operator|\{}
                {normal-word|return} {normal-word|false;}
            {curly-brace-literal-delimiter operator|\}}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|return} {normal-word|true;}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|int} {normal-word|hourOfHalfDay()} {curly-brace-literal-delimiter operator|\{}
        {normal-word|int} {normal-word|hour} {kernel-builtin variable|=} {normal-word|time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
        {normal-word|return} {normal-word|hour} {normal-word|==} {number|0} {kernel-builtin variable|?} {number|12} {colon-syntax function|: hour;}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|int} {normal-word|sundayBased()} {curly-brace-literal-delimiter operator|\{}
        {normal-word|return} {normal-word|time.getDayOfWeek().getValue()} {normal-word|%} {normal-word|7;}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {kernel-builtin variable|boolean} {normal-word|name(char} {normal-word|letter)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|switch} {conventionally-named-word keyword|(letter)} {curly-brace-literal-delimiter operator|\{}
            {combinators keyword|case} {normal-word|'A'} {conventionally-named-word keyword|->} {normal-word|text(DAYS[sundayBased()]);}
            {combinators keyword|case} {normal-word|'a'} {conventionally-named-word keyword|->} {normal-word|text(DAYS[sundayBased()].substring(0,} {normal-word|3));}
            {combinators keyword|case} {normal-word|'B'} {conventionally-named-word keyword|->} {normal-word|text(MONTHS[time.getMonthValue()} {math-builtin variable|-} {normal-word|1]);}
            {combinators keyword|case} {normal-word|'b',} {normal-word|'h'} {conventionally-named-word keyword|->} {normal-word|text(MONTHS[time.getMonthValue()} {math-builtin variable|-} {normal-word|1].substring(0,} {normal-word|3));}
            {combinators keyword|case} {normal-word|'p'} {conventionally-named-word keyword|->} {curly-brace-literal-delimiter operator|\{}
                {normal-word|String} {normal-word|half} {kernel-builtin variable|=} {normal-word|time.getHour()} {math-builtin variable|<} {number|12} {kernel-builtin variable|?} {string|"AM"} {colon-syntax function|: "PM";}
                {normal-word|text(letterCase} {normal-word|==} {normal-word|'#'} {kernel-builtin variable|?} {normal-word|half.toLowerCase(Locale.ROOT)} {colon-syntax function|: half);}
            {curly-brace-literal-delimiter operator|\}}
            {combinators keyword|case} {normal-word|'P'} {conventionally-named-word keyword|->} {normal-word|text(time.getHour()} {math-builtin variable|<} {number|12} {kernel-builtin variable|?} {string|"am"} {colon-syntax function|: "pm");}
            {combinators keyword|case} {normal-word|'Z'} {conventionally-named-word keyword|->} {normal-word|text(time.getOffset().equals(ZoneOffset.UTC)} {kernel-builtin variable|?} {string|"UTC"} {colon-syntax function|: "");}
            {combinators keyword|case} {normal-word|'z'} {conventionally-named-word keyword|->} {normal-word|offset();}
            {combinators keyword|case} {normal-word|'L'} {conventionally-named-word keyword|->} {normal-word|fraction(width} {math-builtin variable|<} {number|0} {kernel-builtin variable|?} {number|3} {colon-syntax function|: width);}
            {combinators keyword|case} {normal-word|'N'} {conventionally-named-word keyword|->} {normal-word|fraction(width} {math-builtin variable|<} {number|0} {kernel-builtin variable|?} {number|9} {colon-syntax function|: width);}
            {combinators keyword|case} {normal-word|'n'} {conventionally-named-word keyword|->} {normal-word|text("\\n");}
            {combinators keyword|case} {normal-word|'t'} {conventionally-named-word keyword|->} {normal-word|text("\\t");}
            {combinators keyword|case} {normal-word|'%'} {conventionally-named-word keyword|->} {normal-word|text("%");}
            {normal-word|default} {conventionally-named-word keyword|->} {curly-brace-literal-delimiter operator|\{}
                {normal-word|return} {normal-word|false;}
            {curly-brace-literal-delimiter operator|\}}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|return} {normal-word|true;}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {kernel-builtin variable|boolean} {normal-word|whole(char} {normal-word|letter)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|String} {normal-word|pattern} {kernel-builtin variable|=} {normal-word|switch} {conventionally-named-word keyword|(letter)} {curly-brace-literal-delimiter operator|\{}
            {combinators keyword|case} {normal-word|'c'} {conventionally-named-word keyword|->} {string|"{number|%a} {number|%b} {number|%e} {number|%H}:{number|%M}:{number|%S} {number|%Y}"}{normal-word|;}
            {combinators keyword|case} {normal-word|'D',} {normal-word|'x'} {conventionally-named-word keyword|->} {string|"{number|%m}/{number|%d}/{number|%y}"};
            {combinators keyword|case} {normal-word|'F'} {conventionally-named-word keyword|->} {string|"{number|%Y}-{number|%m}-{number|%d}"};
            {combinators keyword|case} {normal-word|'T',} {normal-word|'X'} {conventionally-named-word keyword|->} {string|"{number|%H}:{number|%M}:{number|%S}"};
            {combinators keyword|case} {normal-word|'R'} {conventionally-named-word keyword|->} {string|"{number|%H}:{number|%M}"};
            {combinators keyword|case} {normal-word|'r'} {conventionally-named-word keyword|->} {string|"{number|%I}:{number|%M}:{number|%S} {number|%p}"}{normal-word|;}
            {combinators keyword|case} {normal-word|'v'} {conventionally-named-word keyword|->} {string|"{number|%e}-%^b-{number|%Y}"};
            {normal-word|default} {conventionally-named-word keyword|->} {string|""};
        {normal-word|\};}
        {combinators keyword|if} {normal-word|(pattern.isEmpty())} {curly-brace-literal-delimiter operator|\{}
            {normal-word|return} {normal-word|false;}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|text(format(time,} {normal-word|pattern));}
        {normal-word|return} {normal-word|true;}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|void} {normal-word|number(long} {normal-word|value,} {normal-word|int} {normal-word|usual,} {normal-word|char} {normal-word|usualPadding)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|char} {normal-word|pad} {kernel-builtin variable|=} {combinators keyword|padding} {normal-word|==} {normal-word|'_'} {kernel-builtin variable|?} {normal-word|'} {normal-word|'} {colon-syntax function|: padding} {normal-word|==} {normal-word|'0'} {kernel-builtin variable|?} {normal-word|'0'} {colon-syntax function|: usualPadding;}
        {normal-word|int} {normal-word|wanted} {kernel-builtin variable|=} {combinators keyword|padding} {normal-word|==} {normal-word|'-'} {normal-word|&&} {normal-word|width} {math-builtin variable|<} {number|0} {kernel-builtin variable|?} {number|0} {colon-syntax function|: width} {math-builtin variable|<} {number|0} {kernel-builtin variable|?} {normal-word|usual} {colon-syntax function|: width;}
        {normal-word|String} {normal-word|digits} {kernel-builtin variable|=} {normal-word|Long.toString(Math.abs(value));}
        {combinators keyword|if} {normal-word|(value} {math-builtin variable|<} {number|0} {normal-word|&&} {normal-word|pad} {normal-word|==} {normal-word|'0')} {curly-brace-literal-delimiter operator|\{}
            {normal-word|out.append('-');}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|for} {normal-word|(int} {normal-word|i} {kernel-builtin variable|=} {normal-word|digits.length()} {math-builtin variable|+} {normal-word|(value} {math-builtin variable|<} {number|0} {kernel-builtin variable|?} {number|1} {colon-syntax function|: 0);} {normal-word|i} {math-builtin variable|<} {normal-word|wanted} {normal-word|&&} {combinators keyword|padding} {normal-word|!=} {normal-word|'-';} {normal-word|i++)} {curly-brace-literal-delimiter operator|\{}
            {normal-word|out.append(pad);}
        {curly-brace-literal-delimiter operator|\}}
        {combinators keyword|if} {normal-word|(value} {math-builtin variable|<} {number|0} {normal-word|&&} {normal-word|pad} {normal-word|!=} {normal-word|'0')} {curly-brace-literal-delimiter operator|\{}
            {normal-word|out.append('-');}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|out.append(digits);}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|void} {normal-word|text(String} {normal-word|name)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|for} {normal-word|(int} {normal-word|i} {kernel-builtin variable|=} {normal-word|name.length();} {normal-word|i} {math-builtin variable|<} {normal-word|width} {normal-word|&&} {combinators keyword|padding} {normal-word|!=} {normal-word|'-';} {normal-word|i++)} {curly-brace-literal-delimiter operator|\{}
            {normal-word|out.append(padding} {normal-word|==} {normal-word|'0'} {kernel-builtin variable|?} {normal-word|'0'} {colon-syntax function|: '} {normal-word|');}
        {curly-brace-literal-delimiter operator|\}}
        {kernel-builtin variable|boolean} {normal-word|capitals} {kernel-builtin variable|=} {normal-word|letterCase} {normal-word|==} {normal-word|'^'} {normal-word|\|\|} {normal-word|(letterCase} {normal-word|==} {normal-word|'#'} {normal-word|&&} {normal-word|!name.equals("am")} {normal-word|&&} {normal-word|!name.equals("pm"));}
        {normal-word|out.append(capitals} {kernel-builtin variable|?} {normal-word|name.toUpperCase(Locale.ROOT)} {colon-syntax function|: name);}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|void} {normal-word|offset()} {curly-brace-literal-delimiter operator|\{}
        {normal-word|int} {normal-word|seconds} {kernel-builtin variable|=} {normal-word|time.getOffset().getTotalSeconds();}
        {normal-word|int} {sequences-builtin variable|rest} {kernel-builtin variable|=} {normal-word|Math.abs(seconds);}
        {normal-word|StringBuilder} {normal-word|made} {kernel-builtin variable|=} {kernel-builtin variable|new} {normal-word|StringBuilder(9);}
        {normal-word|two(made,} {sequences-builtin variable|rest} {math-builtin variable|/} {normal-word|3600);}
        {normal-word|made.append(colons} {math-builtin variable|>} {number|0} {kernel-builtin variable|?} {string|":"} {colon-syntax function|: "");}
        {normal-word|two(made,} {sequences-builtin variable|rest} {math-builtin variable|/} {number|60} {normal-word|%} {normal-word|60);}
        {combinators keyword|if} {normal-word|(colons} {normal-word|==} {normal-word|2)} {curly-brace-literal-delimiter operator|\{}
            {normal-word|two(made.append(':'),} {sequences-builtin variable|rest} {normal-word|%} {normal-word|60);}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|out.append(seconds} {math-builtin variable|<} {number|0} {kernel-builtin variable|?} {normal-word|'-'} {colon-syntax function|: '+');}
        {normal-word|for} {normal-word|(int} {normal-word|i} {kernel-builtin variable|=} {normal-word|made.length()} {math-builtin variable|+} {normal-word|1;} {normal-word|i} {math-builtin variable|<} {normal-word|width} {normal-word|&&} {combinators keyword|padding} {normal-word|!=} {normal-word|'-';} {normal-word|i++)} {curly-brace-literal-delimiter operator|\{}
            {normal-word|out.append('0');}
        {curly-brace-literal-delimiter operator|\}}
        {normal-word|out.append(made);}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|static} {normal-word|void} {normal-word|two(StringBuilder} {normal-word|to,} {normal-word|int} {normal-word|value)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|to.append((char)} {normal-word|('0'} {math-builtin variable|+} {normal-word|value} {math-builtin variable|/} {normal-word|10)).append((char)} {normal-word|('0'} {math-builtin variable|+} {normal-word|value} {normal-word|%} {normal-word|10));}
    {curly-brace-literal-delimiter operator|\}}

    {normal-word|private} {normal-word|void} {normal-word|fraction(int} {normal-word|digits)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|String} {normal-word|nanos} {kernel-builtin variable|=} {normal-word|Long.toString(1_000_000_000L} {math-builtin variable|+} {normal-word|time.get(ChronoField.NANO_OF_SECOND));}
        {normal-word|for} {normal-word|(int} {normal-word|i} {kernel-builtin variable|=} {normal-word|1;} {normal-word|i} {math-builtin variable|<=} {normal-word|digits;} {normal-word|i++)} {curly-brace-literal-delimiter operator|\{}
            {normal-word|out.append(i} {math-builtin variable|<} {normal-word|nanos.length()} {kernel-builtin variable|?} {normal-word|nanos.charAt(i)} {colon-syntax function|: '0');}
        {curly-brace-literal-delimiter operator|\}}
    {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
