{atom|package} {atom|dev}{punctuation|.}{atom|jbuild}{punctuation|.}{atom|text}{punctuation|;}

{atom|import} {atom|java}{punctuation|.}{atom|time}{punctuation|.}{variable|DayOfWeek}{punctuation|;}
{atom|import} {atom|java}{punctuation|.}{atom|time}{punctuation|.}{variable|OffsetDateTime}{punctuation|;}
{atom|import} {atom|java}{punctuation|.}{atom|time}{punctuation|.}{variable|ZoneOffset}{punctuation|;}
{atom|import} {atom|java}{punctuation|.}{atom|time}{punctuation|.}{atom|temporal}{punctuation|.}{variable|ChronoField}{punctuation|;}
{atom|import} {atom|java}{punctuation|.}{atom|time}{punctuation|.}{atom|temporal}{punctuation|.}{variable|IsoFields}{punctuation|;}
{atom|import} {atom|java}{punctuation|.}{atom|util}{punctuation|.}{variable|Locale}{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {variable|Dates} {atom|by} {punctuation|\{}@{atom|code} {atom|strftime}{punctuation|\}} {atom|patterns}{punctuation|,} {atom|as} {variable|Ruby}'{atom|s} {punctuation|\{}@{atom|code} {variable|Time}{punctuation|#}{atom|strftime}{punctuation|\}} {atom|reads} {atom|them}{punctuation|:} {atom|flags} {punctuation|\{}@{atom|code} {operator|-} {number|0} ^ {punctuation|#} {variable|_} {punctuation|:}{punctuation|\}}{punctuation|,} {atom|a} {atom|width}{punctuation|,} {operator|and}
 {operator|*} {variable|English} {atom|names} {atom|whatever} {atom|the} {atom|machine}'{atom|s} {atom|language} {atom|is}{punctuation|.} {variable|What} {atom|is} {atom|no} {atom|directive} {atom|is} {atom|copied}{punctuation|.}
 {operator|*}{operator|/}
{atom|public} {atom|final} {atom|class} {variable|Strftime} {punctuation|\{}

    {atom|private} {atom|static} {atom|final} {variable|String}{punctuation|[}{punctuation|]} {variable|MONTHS} {operator|=} {punctuation|\{}
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
    {atom|private} {atom|static} {atom|final} {variable|String}{punctuation|[}{punctuation|]} {variable|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {atom|private} {atom|static} {atom|final} {atom|int} {variable|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {atom|private} {atom|final} {variable|OffsetDateTime} {atom|time}{punctuation|;}
    {atom|private} {atom|final} {variable|StringBuilder} {atom|out} {operator|=} {atom|new} {variable|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {atom|private} {atom|char} {atom|padding}{punctuation|;}
    {atom|private} {atom|char} {atom|letterCase}{punctuation|;}
    {atom|private} {atom|int} {atom|colons}{punctuation|;}
    {atom|private} {atom|int} {atom|width}{punctuation|;}

    {atom|private} {variable|Strftime}{punctuation|(}{variable|OffsetDateTime} {atom|time}{punctuation|)} {punctuation|\{}
        {atom|this}{punctuation|.}{atom|time} {operator|=} {atom|time}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {variable|The} {variable|English} {atom|name} {keyword|of} {atom|a} {atom|day} {keyword|of} {atom|the} {atom|week}{punctuation|.} {operator|*}{operator|/}
    {atom|public} {atom|static} {variable|String} {function|dayName}{punctuation|(}{variable|DayOfWeek} {atom|day}{punctuation|)} {punctuation|\{}
        {atom|return} {variable|DAYS}{punctuation|[}{atom|day}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {comment|% DAYS.length];}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {variable|The} {atom|date} {atom|in} {atom|the} {atom|pattern}'{atom|s} {atom|form}{punctuation|.} {operator|*}{operator|/}
    {atom|public} {atom|static} {variable|String} {function|format}{punctuation|(}{variable|OffsetDateTime} {atom|time}{punctuation|,} {variable|String} {atom|pattern}{punctuation|)} {punctuation|\{}
        {variable|Strftime} {atom|run} {operator|=} {atom|new} {variable|Strftime}{punctuation|(}{atom|time}{punctuation|)}{punctuation|;}
        {atom|run}{punctuation|.}{function|all}{punctuation|(}{atom|pattern}{punctuation|)}{punctuation|;}
        {atom|return} {atom|run}{punctuation|.}{atom|out}{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {variable|A} {atom|month}'{atom|s} {variable|English} {atom|name}{punctuation|.} {operator|*}{operator|/}
    {atom|public} {atom|static} {variable|String} {function|monthName}{punctuation|(}{atom|int} {atom|month}{punctuation|)} {punctuation|\{}
        {atom|return} {variable|MONTHS}{punctuation|[}{atom|month} {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|void} {function|all}{punctuation|(}{variable|String} {atom|pattern}{punctuation|)} {punctuation|\{}
        {atom|int} {atom|i} {operator|=} {number|0}{punctuation|;}
        {atom|while} {punctuation|(}{atom|i} {operator|<} {atom|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {atom|char} {atom|c} {operator|=} {atom|pattern}{punctuation|.}{function|charAt}{punctuation|(}{atom|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{atom|c} {operator|!}{operator|=} '{comment|%') \{}
                {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|c}{punctuation|)}{punctuation|;}
                {atom|i}{operator|++}{punctuation|;}
                {atom|continue}{punctuation|;}
            {punctuation|\}}
            {atom|int} {keyword|end} {operator|=} {function|flags}{punctuation|(}{atom|pattern}{punctuation|,} {atom|i} {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} {atom|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {punctuation|\|}{punctuation|\|} {operator|!}{function|directive}{punctuation|(}{atom|pattern}{punctuation|.}{function|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {atom|int} {atom|stop} {operator|=} {variable|Math}{punctuation|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} {atom|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|pattern}{punctuation|,} {atom|i}{punctuation|,} {atom|stop}{punctuation|)}{punctuation|;}
                {atom|i} {operator|=} {atom|stop}{punctuation|;}
            {punctuation|\}} {atom|else} {punctuation|\{}
                {atom|i} {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {variable|Reads} {atom|flags} {operator|and} {atom|width}{punctuation|,} {operator|and} {atom|gives} {atom|the} {atom|offset} {keyword|of} {atom|the} {atom|directive}'{atom|s} {atom|letter}{punctuation|.} {operator|*}{operator|/}
    {atom|private} {atom|int} {function|flags}{punctuation|(}{variable|String} {atom|pattern}{punctuation|,} {atom|int} {atom|from}{punctuation|)} {punctuation|\{}
        {atom|padding} {operator|=} {number|0}{punctuation|;}
        {atom|letterCase} {operator|=} {number|0}{punctuation|;}
        {atom|colons} {operator|=} {number|0}{punctuation|;}
        {atom|width} {operator|=} {operator|-}{number|1}{punctuation|;}
        {atom|for} {punctuation|(}{atom|int} {atom|i} {operator|=} {atom|from}{punctuation|;} {atom|i} {operator|<} {atom|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} {atom|i}{operator|++}{punctuation|)} {punctuation|\{}
            {atom|char} {atom|c} {operator|=} {atom|pattern}{punctuation|.}{function|charAt}{punctuation|(}{atom|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{atom|c} {operator|==} {quoted-atom atom|'-'} {punctuation|\|}{punctuation|\|} {atom|c} {operator|==} {quoted-atom atom|'_'} {punctuation|\|}{punctuation|\|} {punctuation|(}{atom|c} {operator|==} {quoted-atom atom|'0'} && {atom|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {atom|padding} {operator|=} {atom|c}{punctuation|;}
            {punctuation|\}} {atom|else} {keyword|if} {punctuation|(}{atom|c} {operator|==} {quoted-atom atom|'^'} {punctuation|\|}{punctuation|\|} {atom|c} {operator|==} {quoted-atom atom|'#'}{punctuation|)} {punctuation|\{}
                {atom|letterCase} {operator|=} {atom|c}{punctuation|;}
            {punctuation|\}} {atom|else} {keyword|if} {punctuation|(}{atom|c} {operator|==} {quoted-atom atom|':'}{punctuation|)} {punctuation|\{}
                {atom|colons}{operator|++}{punctuation|;}
            {punctuation|\}} {atom|else} {keyword|if} {punctuation|(}{atom|c} {operator|>=} {quoted-atom atom|'0'} && {atom|c} {operator|<=} {quoted-atom atom|'9'}{punctuation|)} {punctuation|\{}
                {atom|width} {operator|=} {variable|Math}{punctuation|.}{function|min}{punctuation|(}{variable|WIDEST}{punctuation|,} {variable|Math}{punctuation|.}{function|max}{punctuation|(}{atom|width}{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} {atom|c} {operator|-} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {atom|else} {punctuation|\{}
                {atom|return} {atom|i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {atom|return} {atom|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|boolean} {function|directive}{punctuation|(}{atom|char} {atom|letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{atom|colons} {operator|>} {number|0} && {atom|letter} {operator|!}{operator|=} {quoted-atom atom|'z'}{punctuation|)} {punctuation|\{}
            {atom|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {atom|return} {function|number}{punctuation|(}{atom|letter}{punctuation|)} {punctuation|\|}{punctuation|\|} {function|name}{punctuation|(}{atom|letter}{punctuation|)} {punctuation|\|}{punctuation|\|} {function|whole}{punctuation|(}{atom|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|boolean} {function|number}{punctuation|(}{atom|char} {atom|letter}{punctuation|)} {punctuation|\{}
        {atom|switch} {punctuation|(}{atom|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {quoted-atom atom|'Y'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {atom|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'C'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|Math}{punctuation|.}{function|floorDiv}{punctuation|(}{atom|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'y'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|Math}{punctuation|.}{function|floorMod}{punctuation|(}{atom|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'m'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'d'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'e'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'j'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'H'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'k'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'I'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'l'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'M'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'S'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'u'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'w'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'G'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|get}{punctuation|(}{variable|IsoFields}{punctuation|.}{variable|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'g'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|Math}{punctuation|.}{function|floorMod}{punctuation|(}{atom|time}{punctuation|.}{function|get}{punctuation|(}{variable|IsoFields}{punctuation|.}{variable|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'V'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|get}{punctuation|(}{variable|IsoFields}{punctuation|.}{variable|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'U'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{atom|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'W'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{atom|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {comment|% 7) / 7, 2, '0');}
            {keyword|case} {quoted-atom atom|'s'} {operator|-}{operator|>} {function|number}{punctuation|(}{atom|time}{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
            {atom|default} {operator|-}{operator|>} {punctuation|\{}
                {atom|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {atom|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|int} {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {atom|int} {atom|hour} {operator|=} {atom|time}{punctuation|.}{function|get}{punctuation|(}{variable|ChronoField}{punctuation|.}{variable|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {atom|return} {atom|hour} {operator|==} {number|0} ? {number|12} {punctuation|:} {atom|hour}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|int} {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {atom|return} {atom|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {comment|% 7;}
    {punctuation|\}}

    {atom|private} {atom|boolean} {function|name}{punctuation|(}{atom|char} {atom|letter}{punctuation|)} {punctuation|\{}
        {atom|switch} {punctuation|(}{atom|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {quoted-atom atom|'A'} {operator|-}{operator|>} {function|text}{punctuation|(}{variable|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'a'} {operator|-}{operator|>} {function|text}{punctuation|(}{variable|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'B'} {operator|-}{operator|>} {function|text}{punctuation|(}{variable|MONTHS}{punctuation|[}{atom|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'b'}{punctuation|,} {quoted-atom atom|'h'} {operator|-}{operator|>} {function|text}{punctuation|(}{variable|MONTHS}{punctuation|[}{atom|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'p'} {operator|-}{operator|>} {punctuation|\{}
                {variable|String} {atom|half} {operator|=} {atom|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}{atom|letterCase} {operator|==} {quoted-atom atom|'#'} ? {atom|half}{punctuation|.}{function|toLowerCase}{punctuation|(}{variable|Locale}{punctuation|.}{variable|ROOT}{punctuation|)} {punctuation|:} {atom|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {quoted-atom atom|'P'} {operator|-}{operator|>} {function|text}{punctuation|(}{atom|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'Z'} {operator|-}{operator|>} {function|text}{punctuation|(}{atom|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}{variable|ZoneOffset}{punctuation|.}{variable|UTC}{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'z'} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'L'} {operator|-}{operator|>} {function|fraction}{punctuation|(}{atom|width} {operator|<} {number|0} ? {number|3} {punctuation|:} {atom|width}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'N'} {operator|-}{operator|>} {function|fraction}{punctuation|(}{atom|width} {operator|<} {number|0} ? {number|9} {punctuation|:} {atom|width}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'n'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {quoted-atom atom|'t'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} '{comment|%' -> text("%");}
            {atom|default} {operator|-}{operator|>} {punctuation|\{}
                {atom|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {atom|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|boolean} {function|whole}{punctuation|(}{atom|char} {atom|letter}{punctuation|)} {punctuation|\{}
        {variable|String} {atom|pattern} {operator|=} {atom|switch} {punctuation|(}{atom|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {quoted-atom atom|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {quoted-atom atom|'D'}{punctuation|,} {quoted-atom atom|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {quoted-atom atom|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {quoted-atom atom|'T'}{punctuation|,} {quoted-atom atom|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {quoted-atom atom|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {quoted-atom atom|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {quoted-atom atom|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {atom|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{atom|pattern}{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {atom|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}{atom|time}{punctuation|,} {atom|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {atom|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|void} {function|number}{punctuation|(}{atom|long} {atom|value}{punctuation|,} {atom|int} {atom|usual}{punctuation|,} {atom|char} {atom|usualPadding}{punctuation|)} {punctuation|\{}
        {atom|char} {atom|pad} {operator|=} {atom|padding} {operator|==} {quoted-atom atom|'_'} ? {quoted-atom atom|' '} {punctuation|:} {atom|padding} {operator|==} {quoted-atom atom|'0'} ? {quoted-atom atom|'0'} {punctuation|:} {atom|usualPadding}{punctuation|;}
        {atom|int} {atom|wanted} {operator|=} {atom|padding} {operator|==} {quoted-atom atom|'-'} && {atom|width} {operator|<} {number|0} ? {number|0} {punctuation|:} {atom|width} {operator|<} {number|0} ? {atom|usual} {punctuation|:} {atom|width}{punctuation|;}
        {variable|String} {atom|digits} {operator|=} {variable|Long}{punctuation|.}{function|toString}{punctuation|(}{variable|Math}{punctuation|.}{function|abs}{punctuation|(}{atom|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{atom|value} {operator|<} {number|0} && {atom|pad} {operator|==} {quoted-atom atom|'0'}{punctuation|)} {punctuation|\{}
            {atom|out}{punctuation|.}{function|append}{punctuation|(}{quoted-atom atom|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {atom|for} {punctuation|(}{atom|int} {atom|i} {operator|=} {atom|digits}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{atom|value} {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} {atom|i} {operator|<} {atom|wanted} && {atom|padding} {operator|!}{operator|=} {quoted-atom atom|'-'}{punctuation|;} {atom|i}{operator|++}{punctuation|)} {punctuation|\{}
            {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{atom|value} {operator|<} {number|0} && {atom|pad} {operator|!}{operator|=} {quoted-atom atom|'0'}{punctuation|)} {punctuation|\{}
            {atom|out}{punctuation|.}{function|append}{punctuation|(}{quoted-atom atom|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|void} {function|text}{punctuation|(}{variable|String} {atom|name}{punctuation|)} {punctuation|\{}
        {atom|for} {punctuation|(}{atom|int} {atom|i} {operator|=} {atom|name}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} {atom|i} {operator|<} {atom|width} && {atom|padding} {operator|!}{operator|=} {quoted-atom atom|'-'}{punctuation|;} {atom|i}{operator|++}{punctuation|)} {punctuation|\{}
            {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|padding} {operator|==} {quoted-atom atom|'0'} ? {quoted-atom atom|'0'} {punctuation|:} {quoted-atom atom|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {atom|boolean} {atom|capitals} {operator|=} {atom|letterCase} {operator|==} {quoted-atom atom|'^'} {punctuation|\|}{punctuation|\|} {punctuation|(}{atom|letterCase} {operator|==} {quoted-atom atom|'#'} && {operator|!}{atom|name}{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} && {operator|!}{atom|name}{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|capitals} ? {atom|name}{punctuation|.}{function|toUpperCase}{punctuation|(}{variable|Locale}{punctuation|.}{variable|ROOT}{punctuation|)} {punctuation|:} {atom|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|void} {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {atom|int} {atom|seconds} {operator|=} {atom|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {atom|int} {atom|rest} {operator|=} {variable|Math}{punctuation|.}{function|abs}{punctuation|(}{atom|seconds}{punctuation|)}{punctuation|;}
        {variable|StringBuilder} {atom|made} {operator|=} {atom|new} {variable|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}{atom|made}{punctuation|,} {atom|rest} {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        {atom|made}{punctuation|.}{function|append}{punctuation|(}{atom|colons} {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}{atom|made}{punctuation|,} {atom|rest} {operator|/} {number|60} {comment|% 60);}
        {keyword|if} {punctuation|(}{atom|colons} {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}{atom|made}{punctuation|.}{function|append}{punctuation|(}{quoted-atom atom|':'}{punctuation|)}{punctuation|,} {atom|rest} {comment|% 60);}
        {punctuation|\}}
        {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|seconds} {operator|<} {number|0} ? {quoted-atom atom|'-'} {punctuation|:} {quoted-atom atom|'+'}{punctuation|)}{punctuation|;}
        {atom|for} {punctuation|(}{atom|int} {atom|i} {operator|=} {atom|made}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} {atom|i} {operator|<} {atom|width} && {atom|padding} {operator|!}{operator|=} {quoted-atom atom|'-'}{punctuation|;} {atom|i}{operator|++}{punctuation|)} {punctuation|\{}
            {atom|out}{punctuation|.}{function|append}{punctuation|(}{quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {atom|private} {atom|static} {atom|void} {function|two}{punctuation|(}{variable|StringBuilder} {atom|to}{punctuation|,} {atom|int} {atom|value}{punctuation|)} {punctuation|\{}
        {atom|to}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}{atom|char}{punctuation|)} {punctuation|(}{quoted-atom atom|'0'} {operator|+} {atom|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}{atom|char}{punctuation|)} {punctuation|(}{quoted-atom atom|'0'} {operator|+} {atom|value} {comment|% 10));}
    {punctuation|\}}

    {atom|private} {atom|void} {function|fraction}{punctuation|(}{atom|int} {atom|digits}{punctuation|)} {punctuation|\{}
        {variable|String} {atom|nanos} {operator|=} {variable|Long}{punctuation|.}{function|toString}{punctuation|(}{number|1}{variable|_000_000_000L} {operator|+} {atom|time}{punctuation|.}{function|get}{punctuation|(}{variable|ChronoField}{punctuation|.}{variable|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {atom|for} {punctuation|(}{atom|int} {atom|i} {operator|=} {number|1}{punctuation|;} {atom|i} {operator|<=} {atom|digits}{punctuation|;} {atom|i}{operator|++}{punctuation|)} {punctuation|\{}
            {atom|out}{punctuation|.}{function|append}{punctuation|(}{atom|i} {operator|<} {atom|nanos}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} ? {atom|nanos}{punctuation|.}{function|charAt}{punctuation|(}{atom|i}{punctuation|)} {punctuation|:} {quoted-atom atom|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
