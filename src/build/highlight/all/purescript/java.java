{hvariable|package} {hvariable|dev}{punctuation|.}{hvariable|jbuild}{punctuation|.}{hvariable|text}{punctuation|;}

{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{constant|DayOfWeek}{punctuation|;}
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{constant|OffsetDateTime}{punctuation|;}
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{constant|ZoneOffset}{punctuation|;}
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{hvariable|temporal}{punctuation|.}{constant|ChronoField}{punctuation|;}
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{hvariable|temporal}{punctuation|.}{constant|IsoFields}{punctuation|;}
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|util}{punctuation|.}{constant|Locale}{punctuation|;}

{operator|/**}
 {operator|*} {constant|Dates} {hvariable|by} {punctuation|\{}{operator|@}{hvariable|code} {hvariable|strftime}{punctuation|\}} {hvariable|patterns}{punctuation|,} {hvariable|as} {constant|Ruby'}{hvariable|s} {punctuation|\{}{operator|@}{hvariable|code} {constant|Time}{operator|#}{hvariable|strftime}{punctuation|\}} {hvariable|reads} {hvariable|them}{operator|:} {hvariable|flags} {punctuation|\{}{operator|@}{hvariable|code} {operator|-} {number|0} {operator|^} {operator|#} {hvariable|_} {operator|:}{punctuation|\}}{punctuation|,} {hvariable|a} {hvariable|width}{punctuation|,} {hvariable|and}
 {operator|*} {constant|English} {hvariable|names} {hvariable|whatever} {hvariable|the} {hvariable|machine's} {hvariable|language} {hvariable|is}{punctuation|.} {constant|What} {hvariable|is} {hvariable|no} {hvariable|directive} {hvariable|is} {hvariable|copied}{punctuation|.}
 {operator|*/}
{hvariable|public} {hvariable|final} {keyword|class} {constant|Strftime} {punctuation|\{}

    {hvariable|private} {hvariable|static} {hvariable|final} {constant|String}{punctuation|[}{punctuation|]} {constant|MONTHS} {operator|=} {punctuation|\{}
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
    {punctuation|\}}{punctuation|;}
    {hvariable|private} {hvariable|static} {hvariable|final} {constant|String}{punctuation|[}{punctuation|]} {constant|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {hvariable|private} {hvariable|static} {hvariable|final} {hvariable|int} {constant|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {hvariable|private} {hvariable|final} {constant|OffsetDateTime} {hvariable|time}{punctuation|;}
    {hvariable|private} {hvariable|final} {constant|StringBuilder} {hvariable|out} {operator|=} {hvariable|new} {constant|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {hvariable|private} {hvariable|char} {hvariable|padding}{punctuation|;}
    {hvariable|private} {hvariable|char} {hvariable|letterCase}{punctuation|;}
    {hvariable|private} {hvariable|int} {hvariable|colons}{punctuation|;}
    {hvariable|private} {hvariable|int} {hvariable|width}{punctuation|;}

    {hvariable|private} {constant|Strftime}{punctuation|(}{constant|OffsetDateTime} {hvariable|time}{punctuation|)} {punctuation|\{}
        {hvariable|this}{punctuation|.}{hvariable|time} {operator|=} {hvariable|time}{punctuation|;}
    {punctuation|\}}

    {operator|/**} {constant|The} {constant|English} {hvariable|name} {keyword|of} {hvariable|a} {hvariable|day} {keyword|of} {hvariable|the} {hvariable|week}{punctuation|.} {operator|*/}
    {hvariable|public} {hvariable|static} {constant|String} {hvariable|dayName}{punctuation|(}{constant|DayOfWeek} {hvariable|day}{punctuation|)} {punctuation|\{}
        {hvariable|return} {constant|DAYS}{punctuation|[}{hvariable|day}{punctuation|.}{hvariable|getValue}{punctuation|(}{punctuation|)} {operator|%} {hvariable|DAYS{punctuation|.}length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/**} {constant|The} {hvariable|date} {keyword|in} {hvariable|the} {hvariable|pattern's} {hvariable|form}{punctuation|.} {operator|*/}
    {hvariable|public} {hvariable|static} {constant|String} {hvariable|format}{punctuation|(}{constant|OffsetDateTime} {hvariable|time}{punctuation|,} {constant|String} {hvariable|pattern}{punctuation|)} {punctuation|\{}
        {constant|Strftime} {hvariable|run} {operator|=} {hvariable|new} {constant|Strftime}{punctuation|(}{hvariable|time}{punctuation|)}{punctuation|;}
        {hvariable|run}{punctuation|.}{hvariable|all}{punctuation|(}{hvariable|pattern}{punctuation|)}{punctuation|;}
        {hvariable|return} {hvariable|run}{punctuation|.}{hvariable|out}{punctuation|.}{hvariable|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/**} {constant|A} {hvariable|month's} {constant|English} {hvariable|name}{punctuation|.} {operator|*/}
    {hvariable|public} {hvariable|static} {constant|String} {hvariable|monthName}{punctuation|(}{hvariable|int} {hvariable|month}{punctuation|)} {punctuation|\{}
        {hvariable|return} {constant|MONTHS}{punctuation|[}{hvariable|month} {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {builtin|void} {hvariable|all}{punctuation|(}{constant|String} {hvariable|pattern}{punctuation|)} {punctuation|\{}
        {hvariable|int} {hvariable|i} {operator|=} {number|0}{punctuation|;}
        {hvariable|while} {punctuation|(}{hvariable|i} {operator|<} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {hvariable|char} {hvariable|c} {operator|=} {hvariable|pattern}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{hvariable|c} {operator|!=} {char string|'%'}{punctuation|)} {punctuation|\{}
                {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|c}{punctuation|)}{punctuation|;}
                {hvariable|i}{operator|++}{punctuation|;}
                {hvariable|continue}{punctuation|;}
            {punctuation|\}}
            {hvariable|int} {hvariable|end} {operator|=} {hvariable|flags}{punctuation|(}{hvariable|pattern}{punctuation|,} {hvariable|i} {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{hvariable|end} {operator|>=} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{hvariable|directive}{punctuation|(}{hvariable|pattern}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {hvariable|int} {hvariable|stop} {operator|=} {constant|Math}{punctuation|.}{builtin|min}{punctuation|(}{hvariable|end} {operator|+} {number|1}{punctuation|,} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|pattern}{punctuation|,} {hvariable|i}{punctuation|,} {hvariable|stop}{punctuation|)}{punctuation|;}
                {hvariable|i} {operator|=} {hvariable|stop}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {hvariable|i} {operator|=} {hvariable|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/**} {constant|Reads} {hvariable|flags} {hvariable|and} {hvariable|width}{punctuation|,} {hvariable|and} {hvariable|gives} {hvariable|the} {hvariable|offset} {keyword|of} {hvariable|the} {hvariable|directive's} {hvariable|letter}{punctuation|.} {operator|*/}
    {hvariable|private} {hvariable|int} {hvariable|flags}{punctuation|(}{constant|String} {hvariable|pattern}{punctuation|,} {hvariable|int} {hvariable|from}{punctuation|)} {punctuation|\{}
        {hvariable|padding} {operator|=} {number|0}{punctuation|;}
        {hvariable|letterCase} {operator|=} {number|0}{punctuation|;}
        {hvariable|colons} {operator|=} {number|0}{punctuation|;}
        {hvariable|width} {operator|=} {operator|-}{number|1}{punctuation|;}
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|from}{punctuation|;} {hvariable|i} {operator|<} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}{punctuation|;} {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|char} {hvariable|c} {operator|=} {hvariable|pattern}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{hvariable|c} {operator|==} {char string|'-'} {operator|\|\|} {hvariable|c} {operator|==} {char string|'_'} {operator|\|\|} {punctuation|(}{hvariable|c} {operator|==} {char string|'0'} {operator|&&} {hvariable|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {hvariable|padding} {operator|=} {hvariable|c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{hvariable|c} {operator|==} {char string|'^'} {operator|\|\|} {hvariable|c} {operator|==} {char string|'#'}{punctuation|)} {punctuation|\{}
                {hvariable|letterCase} {operator|=} {hvariable|c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{hvariable|c} {operator|==} {char string|':'}{punctuation|)} {punctuation|\{}
                {hvariable|colons}{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{hvariable|c} {operator|>=} {char string|'0'} {operator|&&} {hvariable|c} {operator|<=} {char string|'9'}{punctuation|)} {punctuation|\{}
                {hvariable|width} {operator|=} {constant|Math}{punctuation|.}{builtin|min}{punctuation|(}{constant|WIDEST}{punctuation|,} {constant|Math}{punctuation|.}{builtin|max}{punctuation|(}{hvariable|width}{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} {hvariable|c} {operator|-} {char string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {hvariable|return} {hvariable|i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {hvariable|return} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|directive}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{hvariable|colons} {operator|>} {number|0} {operator|&&} {hvariable|letter} {operator|!=} {char string|'z'}{punctuation|)} {punctuation|\{}
            {hvariable|return} {hvariable|false}{punctuation|;}
        {punctuation|\}}
        {hvariable|return} {hvariable|number}{punctuation|(}{hvariable|letter}{punctuation|)} {operator|\|\|} {hvariable|name}{punctuation|(}{hvariable|letter}{punctuation|)} {operator|\|\|} {hvariable|whole}{punctuation|(}{hvariable|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|number}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {hvariable|switch} {punctuation|(}{hvariable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {char string|'Y'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'C'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|Math{punctuation|.}floorDiv}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'y'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|Math{punctuation|.}floorMod}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'m'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'d'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'e'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'j'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'H'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'k'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'I'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'l'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'M'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'S'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'u'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'w'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'G'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|IsoFields{punctuation|.}WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'g'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|Math{punctuation|.}floorMod}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|IsoFields{punctuation|.}WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'V'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'U'} {operator|->} {hvariable|number}{punctuation|(}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'W'} {operator|->} {hvariable|number}{punctuation|(}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{hvariable|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'s'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char string|'0'}{punctuation|)}{punctuation|;}
            {hvariable|default} {operator|->} {punctuation|\{}
                {hvariable|return} {hvariable|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {hvariable|return} {hvariable|true}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {hvariable|int} {hvariable|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {hvariable|int} {hvariable|hour} {operator|=} {hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {hvariable|return} {hvariable|hour} {operator|==} {number|0} {operator|?} {number|12} {operator|:} {hvariable|hour}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {hvariable|int} {hvariable|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {hvariable|return} {hvariable|time}{punctuation|.}{hvariable|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|name}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {hvariable|switch} {punctuation|(}{hvariable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {char string|'A'} {operator|->} {hvariable|text}{punctuation|(}{constant|DAYS}{punctuation|[}{hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'a'} {operator|->} {hvariable|text}{punctuation|(}{constant|DAYS}{punctuation|[}{hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{hvariable|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'B'} {operator|->} {hvariable|text}{punctuation|(}{constant|MONTHS}{punctuation|[}{hvariable|time}{punctuation|.}{hvariable|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'b'}{punctuation|,} {char string|'h'} {operator|->} {hvariable|text}{punctuation|(}{constant|MONTHS}{punctuation|[}{hvariable|time}{punctuation|.}{hvariable|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{hvariable|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'p'} {operator|->} {punctuation|\{}
                {constant|String} {hvariable|half} {operator|=} {hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                {hvariable|text}{punctuation|(}{hvariable|letterCase} {operator|==} {char string|'#'} {operator|?} {hvariable|half}{punctuation|.}{hvariable|toLowerCase}{punctuation|(}{constant|Locale{punctuation|.}ROOT}{punctuation|)} {operator|:} {hvariable|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {char string|'P'} {operator|->} {hvariable|text}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'Z'} {operator|->} {hvariable|text}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|equals}{punctuation|(}{constant|ZoneOffset{punctuation|.}UTC}{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'z'} {operator|->} {hvariable|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'L'} {operator|->} {hvariable|fraction}{punctuation|(}{hvariable|width} {operator|<} {number|0} {operator|?} {number|3} {operator|:} {hvariable|width}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'N'} {operator|->} {hvariable|fraction}{punctuation|(}{hvariable|width} {operator|<} {number|0} {operator|?} {number|9} {operator|:} {hvariable|width}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'n'} {operator|->} {hvariable|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'t'} {operator|->} {hvariable|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {char string|'%'} {operator|->} {hvariable|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {hvariable|default} {operator|->} {punctuation|\{}
                {hvariable|return} {hvariable|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {hvariable|return} {hvariable|true}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|whole}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {constant|String} {hvariable|pattern} {operator|=} {hvariable|switch} {punctuation|(}{hvariable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {char string|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {char string|'D'}{punctuation|,} {char string|'x'} {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {char string|'F'} {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {char string|'T'}{punctuation|,} {char string|'X'} {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {char string|'R'} {operator|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {char string|'r'} {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {char string|'v'} {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            {hvariable|default} {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{hvariable|pattern}{punctuation|.}{hvariable|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {hvariable|return} {hvariable|false}{punctuation|;}
        {punctuation|\}}
        {hvariable|text}{punctuation|(}{hvariable|format}{punctuation|(}{hvariable|time}{punctuation|,} {hvariable|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {hvariable|return} {hvariable|true}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {builtin|void} {hvariable|number}{punctuation|(}{hvariable|long} {hvariable|value}{punctuation|,} {hvariable|int} {hvariable|usual}{punctuation|,} {hvariable|char} {hvariable|usualPadding}{punctuation|)} {punctuation|\{}
        {hvariable|char} {hvariable|pad} {operator|=} {hvariable|padding} {operator|==} {char string|'_'} {operator|?} {char string|' '} {operator|:} {hvariable|padding} {operator|==} {char string|'0'} {operator|?} {char string|'0'} {operator|:} {hvariable|usualPadding}{punctuation|;}
        {hvariable|int} {hvariable|wanted} {operator|=} {hvariable|padding} {operator|==} {char string|'-'} {operator|&&} {hvariable|width} {operator|<} {number|0} {operator|?} {number|0} {operator|:} {hvariable|width} {operator|<} {number|0} {operator|?} {hvariable|usual} {operator|:} {hvariable|width}{punctuation|;}
        {constant|String} {hvariable|digits} {operator|=} {hvariable|Long{punctuation|.}toString}{punctuation|(}{hvariable|Math{punctuation|.}abs}{punctuation|(}{hvariable|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{hvariable|value} {operator|<} {number|0} {operator|&&} {hvariable|pad} {operator|==} {char string|'0'}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{char string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|digits}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{hvariable|value} {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} {hvariable|i} {operator|<} {hvariable|wanted} {operator|&&} {hvariable|padding} {operator|!=} {char string|'-'}{punctuation|;} {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{hvariable|value} {operator|<} {number|0} {operator|&&} {hvariable|pad} {operator|!=} {char string|'0'}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{char string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {builtin|void} {hvariable|text}{punctuation|(}{constant|String} {hvariable|name}{punctuation|)} {punctuation|\{}
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|name}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}{punctuation|;} {hvariable|i} {operator|<} {hvariable|width} {operator|&&} {hvariable|padding} {operator|!=} {char string|'-'}{punctuation|;} {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|padding} {operator|==} {char string|'0'} {operator|?} {char string|'0'} {operator|:} {char string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {hvariable|boolean} {hvariable|capitals} {operator|=} {hvariable|letterCase} {operator|==} {char string|'^'} {operator|\|\|} {punctuation|(}{hvariable|letterCase} {operator|==} {char string|'#'} {operator|&&} {operator|!}{hvariable|name}{punctuation|.}{hvariable|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}{hvariable|name}{punctuation|.}{hvariable|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|capitals} {operator|?} {hvariable|name}{punctuation|.}{hvariable|toUpperCase}{punctuation|(}{constant|Locale{punctuation|.}ROOT}{punctuation|)} {operator|:} {hvariable|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {builtin|void} {hvariable|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {hvariable|int} {hvariable|seconds} {operator|=} {hvariable|time}{punctuation|.}{hvariable|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {hvariable|int} {hvariable|rest} {operator|=} {hvariable|Math{punctuation|.}abs}{punctuation|(}{hvariable|seconds}{punctuation|)}{punctuation|;}
        {constant|StringBuilder} {hvariable|made} {operator|=} {hvariable|new} {constant|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {hvariable|two}{punctuation|(}{hvariable|made}{punctuation|,} {hvariable|rest} {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        {hvariable|made}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|colons} {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        {hvariable|two}{punctuation|(}{hvariable|made}{punctuation|,} {hvariable|rest} {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{hvariable|colons} {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {hvariable|two}{punctuation|(}{hvariable|made}{punctuation|.}{builtin|append}{punctuation|(}{char string|':'}{punctuation|)}{punctuation|,} {hvariable|rest} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|seconds} {operator|<} {number|0} {operator|?} {char string|'-'} {operator|:} {char string|'+'}{punctuation|)}{punctuation|;}
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|made}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} {hvariable|i} {operator|<} {hvariable|width} {operator|&&} {hvariable|padding} {operator|!=} {char string|'-'}{punctuation|;} {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{char string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {hvariable|static} {builtin|void} {hvariable|two}{punctuation|(}{constant|StringBuilder} {hvariable|to}{punctuation|,} {hvariable|int} {hvariable|value}{punctuation|)} {punctuation|\{}
        {hvariable|to}{punctuation|.}{builtin|append}{punctuation|(}{punctuation|(}{hvariable|char}{punctuation|)} {punctuation|(}{char string|'0'} {operator|+} {hvariable|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{builtin|append}{punctuation|(}{punctuation|(}{hvariable|char}{punctuation|)} {punctuation|(}{char string|'0'} {operator|+} {hvariable|value} {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {hvariable|private} {builtin|void} {hvariable|fraction}{punctuation|(}{hvariable|int} {hvariable|digits}{punctuation|)} {punctuation|\{}
        {constant|String} {hvariable|nanos} {operator|=} {hvariable|Long{punctuation|.}toString}{punctuation|(}1_000_000_000L {operator|+} {hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|ChronoField{punctuation|.}NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {number|1}{punctuation|;} {hvariable|i} {operator|<=} {hvariable|digits}{punctuation|;} {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|i} {operator|<} {hvariable|nanos}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|?} {hvariable|nanos}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|i}{punctuation|)} {operator|:} {char string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
