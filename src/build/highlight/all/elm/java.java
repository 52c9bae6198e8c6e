{hvariable|package} {hvariable|dev}{punctuation|.}{hvariable|jbuild}{punctuation|.}{hvariable|text};

{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{constant|DayOfWeek};
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{constant|OffsetDateTime};
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{constant|ZoneOffset};
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{hvariable|temporal}{punctuation|.}{constant|ChronoField};
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|time}{punctuation|.}{hvariable|temporal}{punctuation|.}{constant|IsoFields};
{hvariable|import} {hvariable|java}{punctuation|.}{hvariable|util}{punctuation|.}{constant|Locale};

{operator|/**}
 {operator|*} {constant|Dates} {hvariable|by} {punctuation|\{}{operator|@}{hvariable|code} {hvariable|strftime}{punctuation|\}} {hvariable|patterns}{punctuation|,} {keyword|as} {constant|Ruby}'{hvariable|s} {punctuation|\{}{operator|@}{hvariable|code} {constant|Time}{operator|#}{hvariable|strftime}{punctuation|\}} {hvariable|reads} {hvariable|them}{operator|:} {hvariable|flags} {punctuation|\{}{operator|@}{hvariable|code} {operator|-} {number|0} {operator|^} {operator|#} _ {operator|:}{punctuation|\}}{punctuation|,} {hvariable|a} {hvariable|width}{punctuation|,} {hvariable|and}
 {operator|*} {constant|English} {hvariable|names} {hvariable|whatever} {hvariable|the} {hvariable|machine}'{hvariable|s} {hvariable|language} {hvariable|is}{punctuation|.} {constant|What} {hvariable|is} {hvariable|no} {hvariable|directive} {hvariable|is} {hvariable|copied}{punctuation|.}
 {operator|*/}
{hvariable|public} {hvariable|final} {hvariable|class} {constant|Strftime} {punctuation|\{}

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
    {punctuation|\}};
    {hvariable|private} {hvariable|static} {hvariable|final} {constant|String}{punctuation|[}{punctuation|]} {constant|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    {hvariable|private} {hvariable|static} {hvariable|final} {hvariable|int} {constant|WIDEST} {operator|=} {number|1024};

    {hvariable|private} {hvariable|final} {constant|OffsetDateTime} {hvariable|time};
    {hvariable|private} {hvariable|final} {constant|StringBuilder} {hvariable|out} {operator|=} {hvariable|new} {constant|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    {hvariable|private} {hvariable|char} {hvariable|padding};
    {hvariable|private} {hvariable|char} {hvariable|letterCase};
    {hvariable|private} {hvariable|int} {hvariable|colons};
    {hvariable|private} {hvariable|int} {hvariable|width};

    {hvariable|private} {constant|Strftime}{punctuation|(}{constant|OffsetDateTime} {hvariable|time}{punctuation|)} {punctuation|\{}
        {hvariable|this}{punctuation|.}{hvariable|time} {operator|=} {hvariable|time};
    {punctuation|\}}

    {operator|/**} {constant|The} {constant|English} {hvariable|name} {keyword|of} {hvariable|a} {hvariable|day} {keyword|of} {hvariable|the} {hvariable|week}{punctuation|.} {operator|*/}
    {hvariable|public} {hvariable|static} {constant|String} {hvariable|dayName}{punctuation|(}{constant|DayOfWeek} {hvariable|day}{punctuation|)} {punctuation|\{}
        {hvariable|return} {constant|DAYS}{punctuation|[}{hvariable|day}{punctuation|.}{hvariable|getValue}{punctuation|(}{punctuation|)} {operator|%} {hvariable|DAYS.length}{punctuation|]};
    {punctuation|\}}

    {operator|/**} {constant|The} {hvariable|date} {keyword|in} {hvariable|the} {hvariable|pattern}'{hvariable|s} {hvariable|form}{punctuation|.} {operator|*/}
    {hvariable|public} {hvariable|static} {constant|String} {hvariable|format}{punctuation|(}{constant|OffsetDateTime} {hvariable|time}{punctuation|,} {constant|String} {hvariable|pattern}{punctuation|)} {punctuation|\{}
        {constant|Strftime} {hvariable|run} {operator|=} {hvariable|new} {constant|Strftime}{punctuation|(}{hvariable|time}{punctuation|)};
        {hvariable|run}{punctuation|.}{hvariable|all}{punctuation|(}{hvariable|pattern}{punctuation|)};
        {hvariable|return} {hvariable|run}{punctuation|.}{hvariable|out}{punctuation|.}{builtin|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/**} {constant|A} {hvariable|month}'{hvariable|s} {constant|English} {hvariable|name}{punctuation|.} {operator|*/}
    {hvariable|public} {hvariable|static} {constant|String} {hvariable|monthName}{punctuation|(}{hvariable|int} {hvariable|month}{punctuation|)} {punctuation|\{}
        {hvariable|return} {constant|MONTHS}{punctuation|[}{hvariable|month} {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    {hvariable|private} {hvariable|void} {hvariable|all}{punctuation|(}{constant|String} {hvariable|pattern}{punctuation|)} {punctuation|\{}
        {hvariable|int} {hvariable|i} {operator|=} {number|0};
        {hvariable|while} {punctuation|(}{hvariable|i} {operator|<} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {hvariable|char} {hvariable|c} {operator|=} {hvariable|pattern}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|i}{punctuation|)};
            {keyword|if} {punctuation|(}{hvariable|c} {operator|!=} {char|'%'}{punctuation|)} {punctuation|\{}
                {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|c}{punctuation|)};
                {hvariable|i}{operator|++};
                {hvariable|continue};
            {punctuation|\}}
            {hvariable|int} {hvariable|end} {operator|=} {hvariable|flags}{punctuation|(}{hvariable|pattern}{punctuation|,} {hvariable|i} {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}{hvariable|end} {operator|>=} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{hvariable|directive}{punctuation|(}{hvariable|pattern}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {hvariable|int} {hvariable|stop} {operator|=} {constant|Math}{punctuation|.}{builtin|min}{punctuation|(}{hvariable|end} {operator|+} {number|1}{punctuation|,} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}{punctuation|)};
                {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|pattern}{punctuation|,} {hvariable|i}{punctuation|,} {hvariable|stop}{punctuation|)};
                {hvariable|i} {operator|=} {hvariable|stop};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {hvariable|i} {operator|=} {hvariable|end} {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/**} {constant|Reads} {hvariable|flags} {hvariable|and} {hvariable|width}{punctuation|,} {hvariable|and} {hvariable|gives} {hvariable|the} {hvariable|offset} {keyword|of} {hvariable|the} {hvariable|directive}'{hvariable|s} {hvariable|letter}{punctuation|.} {operator|*/}
    {hvariable|private} {hvariable|int} {hvariable|flags}{punctuation|(}{constant|String} {hvariable|pattern}{punctuation|,} {hvariable|int} {hvariable|from}{punctuation|)} {punctuation|\{}
        {hvariable|padding} {operator|=} {number|0};
        {hvariable|letterCase} {operator|=} {number|0};
        {hvariable|colons} {operator|=} {number|0};
        {hvariable|width} {operator|=} {operator|-}{number|1};
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|from}; {hvariable|i} {operator|<} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}; {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|char} {hvariable|c} {operator|=} {hvariable|pattern}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|i}{punctuation|)};
            {keyword|if} {punctuation|(}{hvariable|c} {operator|==} {char|'-'} {operator|\|\|} {hvariable|c} {operator|==} {char|'_'} {operator|\|\|} {punctuation|(}{hvariable|c} {operator|==} {char|'0'} {operator|&&} {hvariable|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {hvariable|padding} {operator|=} {hvariable|c};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{hvariable|c} {operator|==} {char|'^'} {operator|\|\|} {hvariable|c} {operator|==} {char|'#'}{punctuation|)} {punctuation|\{}
                {hvariable|letterCase} {operator|=} {hvariable|c};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{hvariable|c} {operator|==} {char|':'}{punctuation|)} {punctuation|\{}
                {hvariable|colons}{operator|++};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{hvariable|c} {operator|>=} {char|'0'} {operator|&&} {hvariable|c} {operator|<=} {char|'9'}{punctuation|)} {punctuation|\{}
                {hvariable|width} {operator|=} {constant|Math}{punctuation|.}{builtin|min}{punctuation|(}{constant|WIDEST}{punctuation|,} {constant|Math}{punctuation|.}{builtin|max}{punctuation|(}{hvariable|width}{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} {hvariable|c} {operator|-} {char|'0'}{punctuation|)};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {hvariable|return} {hvariable|i};
            {punctuation|\}}
        {punctuation|\}}
        {hvariable|return} {hvariable|pattern}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|directive}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{hvariable|colons} {operator|>} {number|0} {operator|&&} {hvariable|letter} {operator|!=} {char|'z'}{punctuation|)} {punctuation|\{}
            {hvariable|return} {hvariable|false};
        {punctuation|\}}
        {hvariable|return} {hvariable|number}{punctuation|(}{hvariable|letter}{punctuation|)} {operator|\|\|} {hvariable|name}{punctuation|(}{hvariable|letter}{punctuation|)} {operator|\|\|} {hvariable|whole}{punctuation|(}{hvariable|letter}{punctuation|)};
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|number}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {hvariable|switch} {punctuation|(}{hvariable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'Y'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'C'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|Math.floorDiv}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'y'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|Math.floorMod}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'m'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'d'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'e'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)};
            {keyword|case} {char|'j'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'H'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'k'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)};
            {keyword|case} {char|'I'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'l'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)};
            {keyword|case} {char|'M'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'S'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'u'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'w'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'G'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|IsoFields.WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'g'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|Math.floorMod}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|IsoFields.WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'V'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|IsoFields.WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'U'} {operator|->} {hvariable|number}{punctuation|(}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'W'} {operator|->} {hvariable|number}{punctuation|(}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{hvariable|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'s'} {operator|->} {hvariable|number}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)};
            {hvariable|default} {operator|->} {punctuation|\{}
                {hvariable|return} {hvariable|false};
            {punctuation|\}}
        {punctuation|\}}
        {hvariable|return} {hvariable|true};
    {punctuation|\}}

    {hvariable|private} {hvariable|int} {hvariable|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {hvariable|int} {hvariable|hour} {operator|=} {hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|ChronoField.CLOCK_HOUR_OF_AMPM}{punctuation|)};
        {hvariable|return} {hvariable|hour} {operator|==} {number|0} {operator|?} {number|12} {operator|:} {hvariable|hour};
    {punctuation|\}}

    {hvariable|private} {hvariable|int} {hvariable|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {hvariable|return} {hvariable|time}{punctuation|.}{hvariable|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7};
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|name}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {hvariable|switch} {punctuation|(}{hvariable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'A'} {operator|->} {hvariable|text}{punctuation|(}{constant|DAYS}{punctuation|[}{hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            {keyword|case} {char|'a'} {operator|->} {hvariable|text}{punctuation|(}{constant|DAYS}{punctuation|[}{hvariable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{hvariable|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {char|'B'} {operator|->} {hvariable|text}{punctuation|(}{constant|MONTHS}{punctuation|[}{hvariable|time}{punctuation|.}{hvariable|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            {keyword|case} {char|'b'}{punctuation|,} {char|'h'} {operator|->} {hvariable|text}{punctuation|(}{constant|MONTHS}{punctuation|[}{hvariable|time}{punctuation|.}{hvariable|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{hvariable|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {char|'p'} {operator|->} {punctuation|\{}
                {constant|String} {hvariable|half} {operator|=} {hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"};
                {hvariable|text}{punctuation|(}{hvariable|letterCase} {operator|==} {char|'#'} {operator|?} {hvariable|half}{punctuation|.}{hvariable|toLowerCase}{punctuation|(}{constant|Locale.ROOT}{punctuation|)} {operator|:} {hvariable|half}{punctuation|)};
            {punctuation|\}}
            {keyword|case} {char|'P'} {operator|->} {hvariable|text}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)};
            {keyword|case} {char|'Z'} {operator|->} {hvariable|text}{punctuation|(}{hvariable|time}{punctuation|.}{hvariable|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|equals}{punctuation|(}{constant|ZoneOffset.UTC}{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)};
            {keyword|case} {char|'z'} {operator|->} {hvariable|offset}{punctuation|(}{punctuation|)};
            {keyword|case} {char|'L'} {operator|->} {hvariable|fraction}{punctuation|(}{hvariable|width} {operator|<} {number|0} {operator|?} {number|3} {operator|:} {hvariable|width}{punctuation|)};
            {keyword|case} {char|'N'} {operator|->} {hvariable|fraction}{punctuation|(}{hvariable|width} {operator|<} {number|0} {operator|?} {number|9} {operator|:} {hvariable|width}{punctuation|)};
            {keyword|case} {char|'n'} {operator|->} {hvariable|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            {keyword|case} {char|'t'} {operator|->} {hvariable|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            {keyword|case} {char|'%'} {operator|->} {hvariable|text}{punctuation|(}{string|"%"}{punctuation|)};
            {hvariable|default} {operator|->} {punctuation|\{}
                {hvariable|return} {hvariable|false};
            {punctuation|\}}
        {punctuation|\}}
        {hvariable|return} {hvariable|true};
    {punctuation|\}}

    {hvariable|private} {hvariable|boolean} {hvariable|whole}{punctuation|(}{hvariable|char} {hvariable|letter}{punctuation|)} {punctuation|\{}
        {constant|String} {hvariable|pattern} {operator|=} {hvariable|switch} {punctuation|(}{hvariable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"};
            {keyword|case} {char|'D'}{punctuation|,} {char|'x'} {operator|->} {string|"%m/%d/%y"};
            {keyword|case} {char|'F'} {operator|->} {string|"%Y-%m-%d"};
            {keyword|case} {char|'T'}{punctuation|,} {char|'X'} {operator|->} {string|"%H:%M:%S"};
            {keyword|case} {char|'R'} {operator|->} {string|"%H:%M"};
            {keyword|case} {char|'r'} {operator|->} {string|"%I:%M:%S %p"};
            {keyword|case} {char|'v'} {operator|->} {string|"%e-%^b-%Y"};
            {hvariable|default} {operator|->} {string|""};
        {punctuation|\}};
        {keyword|if} {punctuation|(}{hvariable|pattern}{punctuation|.}{hvariable|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {hvariable|return} {hvariable|false};
        {punctuation|\}}
        {hvariable|text}{punctuation|(}{hvariable|format}{punctuation|(}{hvariable|time}{punctuation|,} {hvariable|pattern}{punctuation|)}{punctuation|)};
        {hvariable|return} {hvariable|true};
    {punctuation|\}}

    {hvariable|private} {hvariable|void} {hvariable|number}{punctuation|(}{hvariable|long} {hvariable|value}{punctuation|,} {hvariable|int} {hvariable|usual}{punctuation|,} {hvariable|char} {hvariable|usualPadding}{punctuation|)} {punctuation|\{}
        {hvariable|char} {hvariable|pad} {operator|=} {hvariable|padding} {operator|==} {char|'_'} {operator|?} {char|' '} {operator|:} {hvariable|padding} {operator|==} {char|'0'} {operator|?} {char|'0'} {operator|:} {hvariable|usualPadding};
        {hvariable|int} {hvariable|wanted} {operator|=} {hvariable|padding} {operator|==} {char|'-'} {operator|&&} {hvariable|width} {operator|<} {number|0} {operator|?} {number|0} {operator|:} {hvariable|width} {operator|<} {number|0} {operator|?} {hvariable|usual} {operator|:} {hvariable|width};
        {constant|String} {hvariable|digits} {operator|=} {constant|Long}{punctuation|.}{builtin|toString}{punctuation|(}{constant|Math}{punctuation|.}{builtin|abs}{punctuation|(}{hvariable|value}{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}{hvariable|value} {operator|<} {number|0} {operator|&&} {hvariable|pad} {operator|==} {char|'0'}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{char|'-'}{punctuation|)};
        {punctuation|\}}
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|digits}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{hvariable|value} {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}; {hvariable|i} {operator|<} {hvariable|wanted} {operator|&&} {hvariable|padding} {operator|!=} {char|'-'}; {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|pad}{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}{hvariable|value} {operator|<} {number|0} {operator|&&} {hvariable|pad} {operator|!=} {char|'0'}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{char|'-'}{punctuation|)};
        {punctuation|\}}
        {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|digits}{punctuation|)};
    {punctuation|\}}

    {hvariable|private} {hvariable|void} {hvariable|text}{punctuation|(}{constant|String} {hvariable|name}{punctuation|)} {punctuation|\{}
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|name}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)}; {hvariable|i} {operator|<} {hvariable|width} {operator|&&} {hvariable|padding} {operator|!=} {char|'-'}; {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|padding} {operator|==} {char|'0'} {operator|?} {char|'0'} {operator|:} {char|' '}{punctuation|)};
        {punctuation|\}}
        {hvariable|boolean} {hvariable|capitals} {operator|=} {hvariable|letterCase} {operator|==} {char|'^'} {operator|\|\|} {punctuation|(}{hvariable|letterCase} {operator|==} {char|'#'} {operator|&&} {operator|!}{hvariable|name}{punctuation|.}{hvariable|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}{hvariable|name}{punctuation|.}{hvariable|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|capitals} {operator|?} {hvariable|name}{punctuation|.}{hvariable|toUpperCase}{punctuation|(}{constant|Locale.ROOT}{punctuation|)} {operator|:} {hvariable|name}{punctuation|)};
    {punctuation|\}}

    {hvariable|private} {hvariable|void} {hvariable|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {hvariable|int} {hvariable|seconds} {operator|=} {hvariable|time}{punctuation|.}{hvariable|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|getTotalSeconds}{punctuation|(}{punctuation|)};
        {hvariable|int} {hvariable|rest} {operator|=} {constant|Math}{punctuation|.}{builtin|abs}{punctuation|(}{hvariable|seconds}{punctuation|)};
        {constant|StringBuilder} {hvariable|made} {operator|=} {hvariable|new} {constant|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {hvariable|two}{punctuation|(}{hvariable|made}{punctuation|,} {hvariable|rest} {operator|/} {number|3600}{punctuation|)};
        {hvariable|made}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|colons} {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)};
        {hvariable|two}{punctuation|(}{hvariable|made}{punctuation|,} {hvariable|rest} {operator|/} {number|60} {operator|%} {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}{hvariable|colons} {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {hvariable|two}{punctuation|(}{hvariable|made}{punctuation|.}{hvariable|append}{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} {hvariable|rest} {operator|%} {number|60}{punctuation|)};
        {punctuation|\}}
        {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|seconds} {operator|<} {number|0} {operator|?} {char|'-'} {operator|:} {char|'+'}{punctuation|)};
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {hvariable|made}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; {hvariable|i} {operator|<} {hvariable|width} {operator|&&} {hvariable|padding} {operator|!=} {char|'-'}; {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{char|'0'}{punctuation|)};
        {punctuation|\}}
        {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|made}{punctuation|)};
    {punctuation|\}}

    {hvariable|private} {hvariable|static} {hvariable|void} {hvariable|two}{punctuation|(}{constant|StringBuilder} {hvariable|to}{punctuation|,} {hvariable|int} {hvariable|value}{punctuation|)} {punctuation|\{}
        {hvariable|to}{punctuation|.}{hvariable|append}{punctuation|(}{punctuation|(}{hvariable|char}{punctuation|)} {punctuation|(}{char|'0'} {operator|+} {hvariable|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{hvariable|append}{punctuation|(}{punctuation|(}{hvariable|char}{punctuation|)} {punctuation|(}{char|'0'} {operator|+} {hvariable|value} {operator|%} {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    {hvariable|private} {hvariable|void} {hvariable|fraction}{punctuation|(}{hvariable|int} {hvariable|digits}{punctuation|)} {punctuation|\{}
        {constant|String} {hvariable|nanos} {operator|=} {constant|Long}{punctuation|.}{builtin|toString}{punctuation|(}1_000_000_000L {operator|+} {hvariable|time}{punctuation|.}{hvariable|get}{punctuation|(}{constant|ChronoField.NANO_OF_SECOND}{punctuation|)}{punctuation|)};
        {hvariable|for} {punctuation|(}{hvariable|int} {hvariable|i} {operator|=} {number|1}; {hvariable|i} {operator|<=} {hvariable|digits}; {hvariable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {hvariable|out}{punctuation|.}{hvariable|append}{punctuation|(}{hvariable|i} {operator|<} {hvariable|nanos}{punctuation|.}{hvariable|length}{punctuation|(}{punctuation|)} {operator|?} {hvariable|nanos}{punctuation|.}{hvariable|charAt}{punctuation|(}{hvariable|i}{punctuation|)} {operator|:} {char|'0'}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
