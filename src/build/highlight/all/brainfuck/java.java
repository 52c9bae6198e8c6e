{comment|package} {comment|dev}{operator|.}{comment|jbuild}{operator|.}{comment|text;}

{comment|import} {comment|java}{operator|.}{comment|time}{operator|.}{comment|DayOfWeek;}
{comment|import} {comment|java}{operator|.}{comment|time}{operator|.}{comment|OffsetDateTime;}
{comment|import} {comment|java}{operator|.}{comment|time}{operator|.}{comment|ZoneOffset;}
{comment|import} {comment|java}{operator|.}{comment|time}{operator|.}{comment|temporal}{operator|.}{comment|ChronoField;}
{comment|import} {comment|java}{operator|.}{comment|time}{operator|.}{comment|temporal}{operator|.}{comment|IsoFields;}
{comment|import} {comment|java}{operator|.}{comment|util}{operator|.}{comment|Locale;}

{comment|/**}
 {comment|*} {comment|Dates} {comment|by} {comment|\{@code} {comment|strftime\}} {comment|patterns}{operator|,} {comment|as} {comment|Ruby's} {comment|\{@code} {comment|Time#strftime\}} {comment|reads} {comment|them:} {comment|flags} {comment|\{@code} {decrement deleted|-} {comment|0} {comment|^} {comment|#} {comment|_} {comment|:\}}{operator|,} {comment|a} {comment|width}{operator|,} {comment|and}
 {comment|*} {comment|English} {comment|names} {comment|whatever} {comment|the} {comment|machine's} {comment|language} {comment|is}{operator|.} {comment|What} {comment|is} {comment|no} {comment|directive} {comment|is} {comment|copied}{operator|.}
 {comment|*/}
{comment|public} {comment|final} {comment|class} {comment|Strftime} {comment|\{}

    {comment|private} {comment|static} {comment|final} {comment|String}{branching important|[}{branching important|]} {comment|MONTHS} {comment|=} {comment|\{}
        {comment|"January"}{operator|,}
        {comment|"February"}{operator|,}
        {comment|"March"}{operator|,}
        {comment|"April"}{operator|,}
        {comment|"May"}{operator|,}
        {comment|"June"}{operator|,}
        {comment|"July"}{operator|,}
        {comment|"August"}{operator|,}
        {comment|"September"}{operator|,}
        {comment|"October"}{operator|,}
        {comment|"November"}{operator|,}
        {comment|"December"}
    {comment|\};}
    {comment|private} {comment|static} {comment|final} {comment|String}{branching important|[}{branching important|]} {comment|DAYS} {comment|=} {comment|\{"Sunday"}{operator|,} {comment|"Monday"}{operator|,} {comment|"Tuesday"}{operator|,} {comment|"Wednesday"}{operator|,} {comment|"Thursday"}{operator|,} {comment|"Friday"}{operator|,} {comment|"Saturday"\};}
    {comment|private} {comment|static} {comment|final} {comment|int} {comment|WIDEST} {comment|=} {comment|1024;}

    {comment|private} {comment|final} {comment|OffsetDateTime} {comment|time;}
    {comment|private} {comment|final} {comment|StringBuilder} {comment|out} {comment|=} {comment|new} {comment|StringBuilder(32);}
    {comment|private} {comment|char} {comment|padding;}
    {comment|private} {comment|char} {comment|letterCase;}
    {comment|private} {comment|int} {comment|colons;}
    {comment|private} {comment|int} {comment|width;}

    {comment|private} {comment|Strftime(OffsetDateTime} {comment|time)} {comment|\{}
        {comment|this}{operator|.}{comment|time} {comment|=} {comment|time;}
    {comment|\}}

    {comment|/**} {comment|The} {comment|English} {comment|name} {comment|of} {comment|a} {comment|day} {comment|of} {comment|the} {comment|week}{operator|.} {comment|*/}
    {comment|public} {comment|static} {comment|String} {comment|dayName(DayOfWeek} {comment|day)} {comment|\{}
        {comment|return} {comment|DAYS}{branching important|[}{comment|day}{operator|.}{comment|getValue()} {comment|%} {comment|DAYS}{operator|.}{comment|length}{branching important|]}{comment|;}
    {comment|\}}

    {comment|/**} {comment|The} {comment|date} {comment|in} {comment|the} {comment|pattern's} {comment|form}{operator|.} {comment|*/}
    {comment|public} {comment|static} {comment|String} {comment|format(OffsetDateTime} {comment|time}{operator|,} {comment|String} {comment|pattern)} {comment|\{}
        {comment|Strftime} {comment|run} {comment|=} {comment|new} {comment|Strftime(time);}
        {comment|run}{operator|.}{comment|all(pattern);}
        {comment|return} {comment|run}{operator|.}{comment|out}{operator|.}{comment|toString();}
    {comment|\}}

    {comment|/**} {comment|A} {comment|month's} {comment|English} {comment|name}{operator|.} {comment|*/}
    {comment|public} {comment|static} {comment|String} {comment|monthName(int} {comment|month)} {comment|\{}
        {comment|return} {comment|MONTHS}{branching important|[}{comment|month} {decrement deleted|-} {comment|1}{branching important|]}{comment|;}
    {comment|\}}

    {comment|private} {comment|void} {comment|all(String} {comment|pattern)} {comment|\{}
        {comment|int} {comment|i} {comment|=} {comment|0;}
        {comment|while} {comment|(i} {pointer keyword|<} {comment|pattern}{operator|.}{comment|length())} {comment|\{}
            {comment|char} {comment|c} {comment|=} {comment|pattern}{operator|.}{comment|charAt(i);}
            {comment|if} {comment|(c} {comment|!=} {comment|'%')} {comment|\{}
                {comment|out}{operator|.}{comment|append(c);}
                {comment|i}{increment inserted|+}{increment inserted|+}{comment|;}
                {comment|continue;}
            {comment|\}}
            {comment|int} {comment|end} {comment|=} {comment|flags(pattern}{operator|,} {comment|i} {increment inserted|+} {comment|1);}
            {comment|if} {comment|(end} {pointer keyword|>}{comment|=} {comment|pattern}{operator|.}{comment|length()} {comment|\|\|} {comment|!directive(pattern}{operator|.}{comment|charAt(end)))} {comment|\{}
                {comment|int} {comment|stop} {comment|=} {comment|Math}{operator|.}{comment|min(end} {increment inserted|+} {comment|1}{operator|,} {comment|pattern}{operator|.}{comment|length());}
                {comment|out}{operator|.}{comment|append(pattern}{operator|,} {comment|i}{operator|,} {comment|stop);}
                {comment|i} {comment|=} {comment|stop;}
            {comment|\}} {comment|else} {comment|\{}
                {comment|i} {comment|=} {comment|end} {increment inserted|+} {comment|1;}
            {comment|\}}
        {comment|\}}
    {comment|\}}

    {comment|/**} {comment|Reads} {comment|flags} {comment|and} {comment|width}{operator|,} {comment|and} {comment|gives} {comment|the} {comment|offset} {comment|of} {comment|the} {comment|directive's} {comment|letter}{operator|.} {comment|*/}
    {comment|private} {comment|int} {comment|flags(String} {comment|pattern}{operator|,} {comment|int} {comment|from)} {comment|\{}
        {comment|padding} {comment|=} {comment|0;}
        {comment|letterCase} {comment|=} {comment|0;}
        {comment|colons} {comment|=} {comment|0;}
        {comment|width} {comment|=} {decrement deleted|-}{comment|1;}
        {comment|for} {comment|(int} {comment|i} {comment|=} {comment|from;} {comment|i} {pointer keyword|<} {comment|pattern}{operator|.}{comment|length();} {comment|i}{increment inserted|+}{increment inserted|+}{comment|)} {comment|\{}
            {comment|char} {comment|c} {comment|=} {comment|pattern}{operator|.}{comment|charAt(i);}
            {comment|if} {comment|(c} {comment|==} {comment|'}{decrement deleted|-}{comment|'} {comment|\|\|} {comment|c} {comment|==} {comment|'_'} {comment|\|\|} {comment|(c} {comment|==} {comment|'0'} {comment|&&} {comment|width} {pointer keyword|<} {comment|0))} {comment|\{}
                {comment|padding} {comment|=} {comment|c;}
            {comment|\}} {comment|else} {comment|if} {comment|(c} {comment|==} {comment|'^'} {comment|\|\|} {comment|c} {comment|==} {comment|'#')} {comment|\{}
                {comment|letterCase} {comment|=} {comment|c;}
            {comment|\}} {comment|else} {comment|if} {comment|(c} {comment|==} {comment|':')} {comment|\{}
                {comment|colons}{increment inserted|+}{increment inserted|+}{comment|;}
            {comment|\}} {comment|else} {comment|if} {comment|(c} {pointer keyword|>}{comment|=} {comment|'0'} {comment|&&} {comment|c} {pointer keyword|<}{comment|=} {comment|'9')} {comment|\{}
                {comment|width} {comment|=} {comment|Math}{operator|.}{comment|min(WIDEST}{operator|,} {comment|Math}{operator|.}{comment|max(width}{operator|,} {comment|0)} {comment|*} {comment|10} {increment inserted|+} {comment|c} {decrement deleted|-} {comment|'0');}
            {comment|\}} {comment|else} {comment|\{}
                {comment|return} {comment|i;}
            {comment|\}}
        {comment|\}}
        {comment|return} {comment|pattern}{operator|.}{comment|length();}
    {comment|\}}

    {comment|private} {comment|boolean} {comment|directive(char} {comment|letter)} {comment|\{}
        {comment|if} {comment|(colons} {pointer keyword|>} {comment|0} {comment|&&} {comment|letter} {comment|!=} {comment|'z')} {comment|\{}
            {comment|return} {comment|false;}
        {comment|\}}
        {comment|return} {comment|number(letter)} {comment|\|\|} {comment|name(letter)} {comment|\|\|} {comment|whole(letter);}
    {comment|\}}

    {comment|private} {comment|boolean} {comment|number(char} {comment|letter)} {comment|\{}
        {comment|switch} {comment|(letter)} {comment|\{}
            {comment|case} {comment|'Y'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getYear()}{operator|,} {comment|time}{operator|.}{comment|getYear()} {pointer keyword|<} {comment|0} {comment|?} {comment|5} {comment|:} {comment|4}{operator|,} {comment|'0');}
            {comment|case} {comment|'C'} {decrement deleted|-}{pointer keyword|>} {comment|number(Math}{operator|.}{comment|floorDiv(time}{operator|.}{comment|getYear()}{operator|,} {comment|100)}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'y'} {decrement deleted|-}{pointer keyword|>} {comment|number(Math}{operator|.}{comment|floorMod(time}{operator|.}{comment|getYear()}{operator|,} {comment|100)}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'m'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getMonthValue()}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'d'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getDayOfMonth()}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'e'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getDayOfMonth()}{operator|,} {comment|2}{operator|,} {comment|'} {comment|');}
            {comment|case} {comment|'j'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getDayOfYear()}{operator|,} {comment|3}{operator|,} {comment|'0');}
            {comment|case} {comment|'H'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getHour()}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'k'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getHour()}{operator|,} {comment|2}{operator|,} {comment|'} {comment|');}
            {comment|case} {comment|'I'} {decrement deleted|-}{pointer keyword|>} {comment|number(hourOfHalfDay()}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'l'} {decrement deleted|-}{pointer keyword|>} {comment|number(hourOfHalfDay()}{operator|,} {comment|2}{operator|,} {comment|'} {comment|');}
            {comment|case} {comment|'M'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getMinute()}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'S'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getSecond()}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'u'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|getDayOfWeek()}{operator|.}{comment|getValue()}{operator|,} {comment|1}{operator|,} {comment|'0');}
            {comment|case} {comment|'w'} {decrement deleted|-}{pointer keyword|>} {comment|number(sundayBased()}{operator|,} {comment|1}{operator|,} {comment|'0');}
            {comment|case} {comment|'G'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|get(IsoFields}{operator|.}{comment|WEEK_BASED_YEAR)}{operator|,} {comment|4}{operator|,} {comment|'0');}
            {comment|case} {comment|'g'} {decrement deleted|-}{pointer keyword|>} {comment|number(Math}{operator|.}{comment|floorMod(time}{operator|.}{comment|get(IsoFields}{operator|.}{comment|WEEK_BASED_YEAR)}{operator|,} {comment|100)}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'V'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|get(IsoFields}{operator|.}{comment|WEEK_OF_WEEK_BASED_YEAR)}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'U'} {decrement deleted|-}{pointer keyword|>} {comment|number((time}{operator|.}{comment|getDayOfYear()} {increment inserted|+} {comment|6} {decrement deleted|-} {comment|sundayBased())} {comment|/} {comment|7}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'W'} {decrement deleted|-}{pointer keyword|>} {comment|number((time}{operator|.}{comment|getDayOfYear()} {increment inserted|+} {comment|6} {decrement deleted|-} {comment|(sundayBased()} {increment inserted|+} {comment|6)} {comment|%} {comment|7)} {comment|/} {comment|7}{operator|,} {comment|2}{operator|,} {comment|'0');}
            {comment|case} {comment|'s'} {decrement deleted|-}{pointer keyword|>} {comment|number(time}{operator|.}{comment|toEpochSecond()}{operator|,} {comment|1}{operator|,} {comment|'0');}
            {comment|default} {decrement deleted|-}{pointer keyword|>} {comment|\{}
                {comment|return} {comment|false;}
            {comment|\}}
        {comment|\}}
        {comment|return} {comment|true;}
    {comment|\}}

    {comment|private} {comment|int} {comment|hourOfHalfDay()} {comment|\{}
        {comment|int} {comment|hour} {comment|=} {comment|time}{operator|.}{comment|get(ChronoField}{operator|.}{comment|CLOCK_HOUR_OF_AMPM);}
        {comment|return} {comment|hour} {comment|==} {comment|0} {comment|?} {comment|12} {comment|:} {comment|hour;}
    {comment|\}}

    {comment|private} {comment|int} {comment|sundayBased()} {comment|\{}
        {comment|return} {comment|time}{operator|.}{comment|getDayOfWeek()}{operator|.}{comment|getValue()} {comment|%} {comment|7;}
    {comment|\}}

    {comment|private} {comment|boolean} {comment|name(char} {comment|letter)} {comment|\{}
        {comment|switch} {comment|(letter)} {comment|\{}
            {comment|case} {comment|'A'} {decrement deleted|-}{pointer keyword|>} {comment|text(DAYS}{branching important|[}{comment|sundayBased()}{branching important|]}{comment|);}
            {comment|case} {comment|'a'} {decrement deleted|-}{pointer keyword|>} {comment|text(DAYS}{branching important|[}{comment|sundayBased()}{branching important|]}{operator|.}{comment|substring(0}{operator|,} {comment|3));}
            {comment|case} {comment|'B'} {decrement deleted|-}{pointer keyword|>} {comment|text(MONTHS}{branching important|[}{comment|time}{operator|.}{comment|getMonthValue()} {decrement deleted|-} {comment|1}{branching important|]}{comment|);}
            {comment|case} {comment|'b'}{operator|,} {comment|'h'} {decrement deleted|-}{pointer keyword|>} {comment|text(MONTHS}{branching important|[}{comment|time}{operator|.}{comment|getMonthValue()} {decrement deleted|-} {comment|1}{branching important|]}{operator|.}{comment|substring(0}{operator|,} {comment|3));}
            {comment|case} {comment|'p'} {decrement deleted|-}{pointer keyword|>} {comment|\{}
                {comment|String} {comment|half} {comment|=} {comment|time}{operator|.}{comment|getHour()} {pointer keyword|<} {comment|12} {comment|?} {comment|"AM"} {comment|:} {comment|"PM";}
                {comment|text(letterCase} {comment|==} {comment|'#'} {comment|?} {comment|half}{operator|.}{comment|toLowerCase(Locale}{operator|.}{comment|ROOT)} {comment|:} {comment|half);}
            {comment|\}}
            {comment|case} {comment|'P'} {decrement deleted|-}{pointer keyword|>} {comment|text(time}{operator|.}{comment|getHour()} {pointer keyword|<} {comment|12} {comment|?} {comment|"am"} {comment|:} {comment|"pm");}
            {comment|case} {comment|'Z'} {decrement deleted|-}{pointer keyword|>} {comment|text(time}{operator|.}{comment|getOffset()}{operator|.}{comment|equals(ZoneOffset}{operator|.}{comment|UTC)} {comment|?} {comment|"UTC"} {comment|:} {comment|"");}
            {comment|case} {comment|'z'} {decrement deleted|-}{pointer keyword|>} {comment|offset();}
            {comment|case} {comment|'L'} {decrement deleted|-}{pointer keyword|>} {comment|fraction(width} {pointer keyword|<} {comment|0} {comment|?} {comment|3} {comment|:} {comment|width);}
            {comment|case} {comment|'N'} {decrement deleted|-}{pointer keyword|>} {comment|fraction(width} {pointer keyword|<} {comment|0} {comment|?} {comment|9} {comment|:} {comment|width);}
            {comment|case} {comment|'n'} {decrement deleted|-}{pointer keyword|>} {comment|text("\\n");}
            {comment|case} {comment|'t'} {decrement deleted|-}{pointer keyword|>} {comment|text("\\t");}
            {comment|case} {comment|'%'} {decrement deleted|-}{pointer keyword|>} {comment|text("%");}
            {comment|default} {decrement deleted|-}{pointer keyword|>} {comment|\{}
                {comment|return} {comment|false;}
            {comment|\}}
        {comment|\}}
        {comment|return} {comment|true;}
    {comment|\}}

    {comment|private} {comment|boolean} {comment|whole(char} {comment|letter)} {comment|\{}
        {comment|String} {comment|pattern} {comment|=} {comment|switch} {comment|(letter)} {comment|\{}
            {comment|case} {comment|'c'} {decrement deleted|-}{pointer keyword|>} {comment|"%a} {comment|%b} {comment|%e} {comment|%H:%M:%S} {comment|%Y";}
            {comment|case} {comment|'D'}{operator|,} {comment|'x'} {decrement deleted|-}{pointer keyword|>} {comment|"%m/%d/%y";}
            {comment|case} {comment|'F'} {decrement deleted|-}{pointer keyword|>} {comment|"%Y}{decrement deleted|-}{comment|%m}{decrement deleted|-}{comment|%d";}
            {comment|case} {comment|'T'}{operator|,} {comment|'X'} {decrement deleted|-}{pointer keyword|>} {comment|"%H:%M:%S";}
            {comment|case} {comment|'R'} {decrement deleted|-}{pointer keyword|>} {comment|"%H:%M";}
            {comment|case} {comment|'r'} {decrement deleted|-}{pointer keyword|>} {comment|"%I:%M:%S} {comment|%p";}
            {comment|case} {comment|'v'} {decrement deleted|-}{pointer keyword|>} {comment|"%e}{decrement deleted|-}{comment|%^b}{decrement deleted|-}{comment|%Y";}
            {comment|default} {decrement deleted|-}{pointer keyword|>} {comment|"";}
        {comment|\};}
        {comment|if} {comment|(pattern}{operator|.}{comment|isEmpty())} {comment|\{}
            {comment|return} {comment|false;}
        {comment|\}}
        {comment|text(format(time}{operator|,} {comment|pattern));}
        {comment|return} {comment|true;}
    {comment|\}}

    {comment|private} {comment|void} {comment|number(long} {comment|value}{operator|,} {comment|int} {comment|usual}{operator|,} {comment|char} {comment|usualPadding)} {comment|\{}
        {comment|char} {comment|pad} {comment|=} {comment|padding} {comment|==} {comment|'_'} {comment|?} {comment|'} {comment|'} {comment|:} {comment|padding} {comment|==} {comment|'0'} {comment|?} {comment|'0'} {comment|:} {comment|usualPadding;}
        {comment|int} {comment|wanted} {comment|=} {comment|padding} {comment|==} {comment|'}{decrement deleted|-}{comment|'} {comment|&&} {comment|width} {pointer keyword|<} {comment|0} {comment|?} {comment|0} {comment|:} {comment|width} {pointer keyword|<} {comment|0} {comment|?} {comment|usual} {comment|:} {comment|width;}
        {comment|String} {comment|digits} {comment|=} {comment|Long}{operator|.}{comment|toString(Math}{operator|.}{comment|abs(value));}
        {comment|if} {comment|(value} {pointer keyword|<} {comment|0} {comment|&&} {comment|pad} {comment|==} {comment|'0')} {comment|\{}
            {comment|out}{operator|.}{comment|append('}{decrement deleted|-}{comment|');}
        {comment|\}}
        {comment|for} {comment|(int} {comment|i} {comment|=} {comment|digits}{operator|.}{comment|length()} {increment inserted|+} {comment|(value} {pointer keyword|<} {comment|0} {comment|?} {comment|1} {comment|:} {comment|0);} {comment|i} {pointer keyword|<} {comment|wanted} {comment|&&} {comment|padding} {comment|!=} {comment|'}{decrement deleted|-}{comment|';} {comment|i}{increment inserted|+}{increment inserted|+}{comment|)} {comment|\{}
            {comment|out}{operator|.}{comment|append(pad);}
        {comment|\}}
        {comment|if} {comment|(value} {pointer keyword|<} {comment|0} {comment|&&} {comment|pad} {comment|!=} {comment|'0')} {comment|\{}
            {comment|out}{operator|.}{comment|append('}{decrement deleted|-}{comment|');}
        {comment|\}}
        {comment|out}{operator|.}{comment|append(digits);}
    {comment|\}}

    {comment|private} {comment|void} {comment|text(String} {comment|name)} {comment|\{}
        {comment|for} {comment|(int} {comment|i} {comment|=} {comment|name}{operator|.}{comment|length();} {comment|i} {pointer keyword|<} {comment|width} {comment|&&} {comment|padding} {comment|!=} {comment|'}{decrement deleted|-}{comment|';} {comment|i}{increment inserted|+}{increment inserted|+}{comment|)} {comment|\{}
            {comment|out}{operator|.}{comment|append(padding} {comment|==} {comment|'0'} {comment|?} {comment|'0'} {comment|:} {comment|'} {comment|');}
        {comment|\}}
        {comment|boolean} {comment|capitals} {comment|=} {comment|letterCase} {comment|==} {comment|'^'} {comment|\|\|} {comment|(letterCase} {comment|==} {comment|'#'} {comment|&&} {comment|!name}{operator|.}{comment|equals("am")} {comment|&&} {comment|!name}{operator|.}{comment|equals("pm"));}
        {comment|out}{operator|.}{comment|append(capitals} {comment|?} {comment|name}{operator|.}{comment|toUpperCase(Locale}{operator|.}{comment|ROOT)} {comment|:} {comment|name);}
    {comment|\}}

    {comment|private} {comment|void} {comment|offset()} {comment|\{}
        {comment|int} {comment|seconds} {comment|=} {comment|time}{operator|.}{comment|getOffset()}{operator|.}{comment|getTotalSeconds();}
        {comment|int} {comment|rest} {comment|=} {comment|Math}{operator|.}{comment|abs(seconds);}
        {comment|StringBuilder} {comment|made} {comment|=} {comment|new} {comment|StringBuilder(9);}
        {comment|two(made}{operator|,} {comment|rest} {comment|/} {comment|3600);}
        {comment|made}{operator|.}{comment|append(colons} {pointer keyword|>} {comment|0} {comment|?} {comment|":"} {comment|:} {comment|"");}
        {comment|two(made}{operator|,} {comment|rest} {comment|/} {comment|60} {comment|%} {comment|60);}
        {comment|if} {comment|(colons} {comment|==} {comment|2)} {comment|\{}
            {comment|two(made}{operator|.}{comment|append(':')}{operator|,} {comment|rest} {comment|%} {comment|60);}
        {comment|\}}
        {comment|out}{operator|.}{comment|append(seconds} {pointer keyword|<} {comment|0} {comment|?} {comment|'}{decrement deleted|-}{comment|'} {comment|:} {comment|'}{increment inserted|+}{comment|');}
        {comment|for} {comment|(int} {comment|i} {comment|=} {comment|made}{operator|.}{comment|length()} {increment inserted|+} {comment|1;} {comment|i} {pointer keyword|<} {comment|width} {comment|&&} {comment|padding} {comment|!=} {comment|'}{decrement deleted|-}{comment|';} {comment|i}{increment inserted|+}{increment inserted|+}{comment|)} {comment|\{}
            {comment|out}{operator|.}{comment|append('0');}
        {comment|\}}
        {comment|out}{operator|.}{comment|append(made);}
    {comment|\}}

    {comment|private} {comment|static} {comment|void} {comment|two(StringBuilder} {comment|to}{operator|,} {comment|int} {comment|value)} {comment|\{}
        {comment|to}{operator|.}{comment|append((char)} {comment|('0'} {increment inserted|+} {comment|value} {comment|/} {comment|10))}{operator|.}{comment|append((char)} {comment|('0'} {increment inserted|+} {comment|value} {comment|%} {comment|10));}
    {comment|\}}

    {comment|private} {comment|void} {comment|fraction(int} {comment|digits)} {comment|\{}
        {comment|String} {comment|nanos} {comment|=} {comment|Long}{operator|.}{comment|toString(1_000_000_000L} {increment inserted|+} {comment|time}{operator|.}{comment|get(ChronoField}{operator|.}{comment|NANO_OF_SECOND));}
        {comment|for} {comment|(int} {comment|i} {comment|=} {comment|1;} {comment|i} {pointer keyword|<}{comment|=} {comment|digits;} {comment|i}{increment inserted|+}{increment inserted|+}{comment|)} {comment|\{}
            {comment|out}{operator|.}{comment|append(i} {pointer keyword|<} {comment|nanos}{operator|.}{comment|length()} {comment|?} {comment|nanos}{operator|.}{comment|charAt(i)} {comment|:} {comment|'0');}
        {comment|\}}
    {comment|\}}
{comment|\}}
