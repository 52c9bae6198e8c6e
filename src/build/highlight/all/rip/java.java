{reference|package} {reference|dev}{punctuation|.}{reference|jbuild}{punctuation|.}{reference|text}{punctuation|;}

{reference|import} {reference|java}{punctuation|.}{reference|time}{punctuation|.}{reference|DayOfWeek}{punctuation|;}
{reference|import} {reference|java}{punctuation|.}{reference|time}{punctuation|.}{reference|OffsetDateTime}{punctuation|;}
{reference|import} {reference|java}{punctuation|.}{reference|time}{punctuation|.}{reference|ZoneOffset}{punctuation|;}
{reference|import} {reference|java}{punctuation|.}{reference|time}{punctuation|.}{reference|temporal}{punctuation|.}{reference|ChronoField}{punctuation|;}
{reference|import} {reference|java}{punctuation|.}{reference|time}{punctuation|.}{reference|temporal}{punctuation|.}{reference|IsoFields}{punctuation|;}
{reference|import} {reference|java}{punctuation|.}{reference|util}{punctuation|.}{reference|Locale}{punctuation|;}

{punctuation|/}{reference|**}
 {reference|*} {reference|Dates} {reference|by} {punctuation|\{}{builtin|@}{reference|code} {reference|strftime}{punctuation|\}} {reference|patterns}{punctuation|,} {reference|as} {reference|Ruby}'{reference|s} {punctuation|\{}{builtin|@}{reference|code} {reference|Time}{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {reference|*} {reference|English} {reference|names} {reference|whatever} {reference|the} {reference|machine}'{reference|s} {reference|language} {reference|is}{punctuation|.} {reference|What} {reference|is} {reference|no} {reference|directive} {reference|is} {reference|copied}{punctuation|.}
 {reference|*}{punctuation|/}
{reference|public} {reference|final} {keyword|class} {reference|Strftime} {punctuation|\{}

    {reference|private} {reference|static} {reference|final} {reference|String}{punctuation|[}{punctuation|]} {reference|MONTHS} {punctuation|=} {punctuation|\{}
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
    {reference|private} {reference|static} {reference|final} {reference|String}{punctuation|[}{punctuation|]} {reference|DAYS} {punctuation|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {reference|private} {reference|static} {reference|final} {reference|int} {reference|WIDEST} {punctuation|=} {number|1024}{punctuation|;}

    {reference|private} {reference|final} {reference|OffsetDateTime} {reference|time}{punctuation|;}
    {reference|private} {reference|final} {reference|StringBuilder} {reference|out} {punctuation|=} {reference|new} {reference|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {reference|private} {reference|char} {reference|padding}{punctuation|;}
    {reference|private} {reference|char} {reference|letterCase}{punctuation|;}
    {reference|private} {reference|int} {reference|colons}{punctuation|;}
    {reference|private} {reference|int} {reference|width}{punctuation|;}

    {reference|private} {reference|Strftime}{punctuation|(}{reference|OffsetDateTime} {reference|time}{punctuation|)} {punctuation|\{}
        {reference|this}{punctuation|.}{reference|time} {punctuation|=} {reference|time}{punctuation|;}
    {punctuation|\}}

    {regex|/** The English name of a day of the week. */}
    {reference|public} {reference|static} {reference|String} {reference|dayName}{punctuation|(}{reference|DayOfWeek} {reference|day}{punctuation|)} {punctuation|\{}
        {keyword|return} {reference|DAYS}{punctuation|[}{reference|day}{punctuation|.}{reference|getValue}{punctuation|(}{punctuation|)} {reference|%} {reference|DAYS}{punctuation|.}{reference|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {regex|/** The date in the pattern's form. */}
    {reference|public} {reference|static} {reference|String} {reference|format}{punctuation|(}{reference|OffsetDateTime} {reference|time}{punctuation|,} {reference|String} {reference|pattern}{punctuation|)} {punctuation|\{}
        {reference|Strftime} {reference|run} {punctuation|=} {reference|new} {reference|Strftime}{punctuation|(}{reference|time}{punctuation|)}{punctuation|;}
        {reference|run}{punctuation|.}{reference|all}{punctuation|(}{reference|pattern}{punctuation|)}{punctuation|;}
        {keyword|return} {reference|run}{punctuation|.}{reference|out}{punctuation|.}{reference|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {regex|/** A month's English name. */}
    {reference|public} {reference|static} {reference|String} {reference|monthName}{punctuation|(}{reference|int} {reference|month}{punctuation|)} {punctuation|\{}
        {keyword|return} {reference|MONTHS}{punctuation|[}{reference|month} {reference|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|void} {reference|all}{punctuation|(}{reference|String} {reference|pattern}{punctuation|)} {punctuation|\{}
        {reference|int} {reference|i} {punctuation|=} {number|0}{punctuation|;}
        {reference|while} {punctuation|(}{reference|i} {punctuation|<} {reference|pattern}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {reference|char} {reference|c} {punctuation|=} {reference|pattern}{punctuation|.}{reference|charAt}{punctuation|(}{reference|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{reference|c} {reference|!}{punctuation|=} {string|'%'}{punctuation|)} {punctuation|\{}
                {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|c}{punctuation|)}{punctuation|;}
                {reference|i++}{punctuation|;}
                {reference|continue}{punctuation|;}
            {punctuation|\}}
            {reference|int} {reference|end} {punctuation|=} {reference|flags}{punctuation|(}{reference|pattern}{punctuation|,} {reference|i} {reference|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{reference|end} {punctuation|>}{punctuation|=} {reference|pattern}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)} {reference|\|\|} {reference|!directive}{punctuation|(}{reference|pattern}{punctuation|.}{reference|charAt}{punctuation|(}{reference|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {reference|int} {reference|stop} {punctuation|=} {reference|Math}{punctuation|.}{reference|min}{punctuation|(}{reference|end} {reference|+} {number|1}{punctuation|,} {reference|pattern}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|pattern}{punctuation|,} {reference|i}{punctuation|,} {reference|stop}{punctuation|)}{punctuation|;}
                {reference|i} {punctuation|=} {reference|stop}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {reference|i} {punctuation|=} {reference|end} {reference|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {regex|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {reference|private} {reference|int} {reference|flags}{punctuation|(}{reference|String} {reference|pattern}{punctuation|,} {reference|int} {reference|from}{punctuation|)} {punctuation|\{}
        {reference|padding} {punctuation|=} {number|0}{punctuation|;}
        {reference|letterCase} {punctuation|=} {number|0}{punctuation|;}
        {reference|colons} {punctuation|=} {number|0}{punctuation|;}
        {reference|width} {punctuation|=} {number|-1}{punctuation|;}
        {reference|for} {punctuation|(}{reference|int} {reference|i} {punctuation|=} {reference|from}{punctuation|;} {reference|i} {punctuation|<} {reference|pattern}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)}{punctuation|;} {reference|i++}{punctuation|)} {punctuation|\{}
            {reference|char} {reference|c} {punctuation|=} {reference|pattern}{punctuation|.}{reference|charAt}{punctuation|(}{reference|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{reference|c} {punctuation|=}{punctuation|=} {string|'-'} {reference|\|\|} {reference|c} {punctuation|=}{punctuation|=} {string|'_'} {reference|\|\|} {punctuation|(}{reference|c} {punctuation|=}{punctuation|=} {string|'0'} {reference|&&} {reference|width} {punctuation|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {reference|padding} {punctuation|=} {reference|c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{reference|c} {punctuation|=}{punctuation|=} {string|'^'} {reference|\|\|} {reference|c} {punctuation|=}{punctuation|=} {string|'#'}{punctuation|)} {punctuation|\{}
                {reference|letterCase} {punctuation|=} {reference|c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{reference|c} {punctuation|=}{punctuation|=} {string|':'}{punctuation|)} {punctuation|\{}
                {reference|colons++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{reference|c} {punctuation|>}{punctuation|=} {string|'0'} {reference|&&} {reference|c} {punctuation|<}{punctuation|=} {string|'9'}{punctuation|)} {punctuation|\{}
                {reference|width} {punctuation|=} {reference|Math}{punctuation|.}{reference|min}{punctuation|(}{reference|WIDEST}{punctuation|,} {reference|Math}{punctuation|.}{reference|max}{punctuation|(}{reference|width}{punctuation|,} {number|0}{punctuation|)} {reference|*} {number|10} {reference|+} {reference|c} {reference|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} {reference|i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {reference|pattern}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|boolean} {reference|directive}{punctuation|(}{reference|char} {reference|letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{reference|colons} {punctuation|>} {number|0} {reference|&&} {reference|letter} {reference|!}{punctuation|=} {string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {reference|number}{punctuation|(}{reference|letter}{punctuation|)} {reference|\|\|} {reference|name}{punctuation|(}{reference|letter}{punctuation|)} {reference|\|\|} {reference|whole}{punctuation|(}{reference|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|boolean} {reference|number}{punctuation|(}{reference|char} {reference|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{reference|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {reference|time}{punctuation|.}{reference|getYear}{punctuation|(}{punctuation|)} {punctuation|<} {number|0} {reference|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} {keyword|->} {reference|number}{punctuation|(}{reference|Math}{punctuation|.}{reference|floorDiv}{punctuation|(}{reference|time}{punctuation|.}{reference|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} {keyword|->} {reference|number}{punctuation|(}{reference|Math}{punctuation|.}{reference|floorMod}{punctuation|(}{reference|time}{punctuation|.}{reference|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} {keyword|->} {reference|number}{punctuation|(}{reference|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} {keyword|->} {reference|number}{punctuation|(}{reference|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{reference|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} {keyword|->} {reference|number}{punctuation|(}{reference|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|get}{punctuation|(}{reference|IsoFields}{punctuation|.}{reference|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} {keyword|->} {reference|number}{punctuation|(}{reference|Math}{punctuation|.}{reference|floorMod}{punctuation|(}{reference|time}{punctuation|.}{reference|get}{punctuation|(}{reference|IsoFields}{punctuation|.}{reference|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|get}{punctuation|(}{reference|IsoFields}{punctuation|.}{reference|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} {keyword|->} {reference|number}{punctuation|(}{punctuation|(}{reference|time}{punctuation|.}{reference|getDayOfYear}{punctuation|(}{punctuation|)} {reference|+} {number|6} {reference|-} {reference|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} {keyword|->} {reference|number}{punctuation|(}{punctuation|(}{reference|time}{punctuation|.}{reference|getDayOfYear}{punctuation|(}{punctuation|)} {reference|+} {number|6} {reference|-} {punctuation|(}{reference|sundayBased}{punctuation|(}{punctuation|)} {reference|+} {number|6}{punctuation|)} {reference|%} {number|7}{punctuation|)} {punctuation|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'s'} {keyword|->} {reference|number}{punctuation|(}{reference|time}{punctuation|.}{reference|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {reference|default} {keyword|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|int} {reference|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {reference|int} {reference|hour} {punctuation|=} {reference|time}{punctuation|.}{reference|get}{punctuation|(}{reference|ChronoField}{punctuation|.}{reference|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} {reference|hour} {punctuation|=}{punctuation|=} {number|0} {reference|?} {number|12} {punctuation|:} {reference|hour}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|int} {reference|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {reference|time}{punctuation|.}{reference|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{reference|getValue}{punctuation|(}{punctuation|)} {reference|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|boolean} {reference|name}{punctuation|(}{reference|char} {reference|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{reference|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'A'} {keyword|->} {reference|text}{punctuation|(}{reference|DAYS}{punctuation|[}{reference|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'a'} {keyword|->} {reference|text}{punctuation|(}{reference|DAYS}{punctuation|[}{reference|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{reference|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'B'} {keyword|->} {reference|text}{punctuation|(}{reference|MONTHS}{punctuation|[}{reference|time}{punctuation|.}{reference|getMonthValue}{punctuation|(}{punctuation|)} {reference|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {keyword|->} {reference|text}{punctuation|(}{reference|MONTHS}{punctuation|[}{reference|time}{punctuation|.}{reference|getMonthValue}{punctuation|(}{punctuation|)} {reference|-} {number|1}{punctuation|]}{punctuation|.}{reference|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'p'} {keyword|->} {punctuation|\{}
                {reference|String} {reference|half} {punctuation|=} {reference|time}{punctuation|.}{reference|getHour}{punctuation|(}{punctuation|)} {punctuation|<} {number|12} {reference|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {reference|text}{punctuation|(}{reference|letterCase} {punctuation|=}{punctuation|=} {string|'#'} {reference|?} {reference|half}{punctuation|.}{reference|toLowerCase}{punctuation|(}{reference|Locale}{punctuation|.}{reference|ROOT}{punctuation|)} {punctuation|:} {reference|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} {keyword|->} {reference|text}{punctuation|(}{reference|time}{punctuation|.}{reference|getHour}{punctuation|(}{punctuation|)} {punctuation|<} {number|12} {reference|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {keyword|->} {reference|text}{punctuation|(}{reference|time}{punctuation|.}{reference|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{reference|equals}{punctuation|(}{reference|ZoneOffset}{punctuation|.}{reference|UTC}{punctuation|)} {reference|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {keyword|->} {reference|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {keyword|->} {reference|fraction}{punctuation|(}{reference|width} {punctuation|<} {number|0} {reference|?} {number|3} {punctuation|:} {reference|width}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {keyword|->} {reference|fraction}{punctuation|(}{reference|width} {punctuation|<} {number|0} {reference|?} {number|9} {punctuation|:} {reference|width}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {keyword|->} {reference|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {keyword|->} {reference|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {keyword|->} {reference|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {reference|default} {keyword|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|boolean} {reference|whole}{punctuation|(}{reference|char} {reference|letter}{punctuation|)} {punctuation|\{}
        {reference|String} {reference|pattern} {punctuation|=} {keyword|switch} {punctuation|(}{reference|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} {keyword|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {keyword|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string|'F'} {keyword|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {keyword|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string|'R'} {keyword|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string|'r'} {keyword|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string|'v'} {keyword|->} {string|"%e-%^b-%Y"}{punctuation|;}
            {reference|default} {keyword|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{reference|pattern}{punctuation|.}{reference|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {reference|text}{punctuation|(}{reference|format}{punctuation|(}{reference|time}{punctuation|,} {reference|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|void} {reference|number}{punctuation|(}{reference|long} {reference|value}{punctuation|,} {reference|int} {reference|usual}{punctuation|,} {reference|char} {reference|usualPadding}{punctuation|)} {punctuation|\{}
        {reference|char} {reference|pad} {punctuation|=} {reference|padding} {punctuation|=}{punctuation|=} {string|'_'} {reference|?} {string|' '} {punctuation|:} {reference|padding} {punctuation|=}{punctuation|=} {string|'0'} {reference|?} {string|'0'} {punctuation|:} {reference|usualPadding}{punctuation|;}
        {reference|int} {reference|wanted} {punctuation|=} {reference|padding} {punctuation|=}{punctuation|=} {string|'-'} {reference|&&} {reference|width} {punctuation|<} {number|0} {reference|?} {number|0} {punctuation|:} {reference|width} {punctuation|<} {number|0} {reference|?} {reference|usual} {punctuation|:} {reference|width}{punctuation|;}
        {reference|String} {reference|digits} {punctuation|=} {reference|Long}{punctuation|.}{reference|toString}{punctuation|(}{reference|Math}{punctuation|.}{reference|abs}{punctuation|(}{reference|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{reference|value} {punctuation|<} {number|0} {reference|&&} {reference|pad} {punctuation|=}{punctuation|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {reference|out}{punctuation|.}{reference|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {reference|for} {punctuation|(}{reference|int} {reference|i} {punctuation|=} {reference|digits}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)} {reference|+} {punctuation|(}{reference|value} {punctuation|<} {number|0} {reference|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} {reference|i} {punctuation|<} {reference|wanted} {reference|&&} {reference|padding} {reference|!}{punctuation|=} {string|'-'}{punctuation|;} {reference|i++}{punctuation|)} {punctuation|\{}
            {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{reference|value} {punctuation|<} {number|0} {reference|&&} {reference|pad} {reference|!}{punctuation|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {reference|out}{punctuation|.}{reference|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|void} {reference|text}{punctuation|(}{reference|String} {reference|name}{punctuation|)} {punctuation|\{}
        {reference|for} {punctuation|(}{reference|int} {reference|i} {punctuation|=} {reference|name}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)}{punctuation|;} {reference|i} {punctuation|<} {reference|width} {reference|&&} {reference|padding} {reference|!}{punctuation|=} {string|'-'}{punctuation|;} {reference|i++}{punctuation|)} {punctuation|\{}
            {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|padding} {punctuation|=}{punctuation|=} {string|'0'} {reference|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {reference|boolean} {reference|capitals} {punctuation|=} {reference|letterCase} {punctuation|=}{punctuation|=} {string|'^'} {reference|\|\|} {punctuation|(}{reference|letterCase} {punctuation|=}{punctuation|=} {string|'#'} {reference|&&} {reference|!name}{punctuation|.}{reference|equals}{punctuation|(}{string|"am"}{punctuation|)} {reference|&&} {reference|!name}{punctuation|.}{reference|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|capitals} {reference|?} {reference|name}{punctuation|.}{reference|toUpperCase}{punctuation|(}{reference|Locale}{punctuation|.}{reference|ROOT}{punctuation|)} {punctuation|:} {reference|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|void} {reference|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {reference|int} {reference|seconds} {punctuation|=} {reference|time}{punctuation|.}{reference|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{reference|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {reference|int} {reference|rest} {punctuation|=} {reference|Math}{punctuation|.}{reference|abs}{punctuation|(}{reference|seconds}{punctuation|)}{punctuation|;}
        {reference|StringBuilder} {reference|made} {punctuation|=} {reference|new} {reference|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {reference|two}{punctuation|(}{reference|made}{punctuation|,} {reference|rest} {punctuation|/} {number|3600}{punctuation|)}{punctuation|;}
        {reference|made}{punctuation|.}{reference|append}{punctuation|(}{reference|colons} {punctuation|>} {number|0} {reference|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {reference|two}{punctuation|(}{reference|made}{punctuation|,} {reference|rest} {punctuation|/} {number|60} {reference|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{reference|colons} {punctuation|=}{punctuation|=} {number|2}{punctuation|)} {punctuation|\{}
            {reference|two}{punctuation|(}{reference|made}{punctuation|.}{reference|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} {reference|rest} {reference|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|seconds} {punctuation|<} {number|0} {reference|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        {reference|for} {punctuation|(}{reference|int} {reference|i} {punctuation|=} {reference|made}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)} {reference|+} {number|1}{punctuation|;} {reference|i} {punctuation|<} {reference|width} {reference|&&} {reference|padding} {reference|!}{punctuation|=} {string|'-'}{punctuation|;} {reference|i++}{punctuation|)} {punctuation|\{}
            {reference|out}{punctuation|.}{reference|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|static} {reference|void} {reference|two}{punctuation|(}{reference|StringBuilder} {reference|to}{punctuation|,} {reference|int} {reference|value}{punctuation|)} {punctuation|\{}
        {reference|to}{punctuation|.}{reference|append}{punctuation|(}{punctuation|(}{reference|char}{punctuation|)} {punctuation|(}{string|'0'} {reference|+} {reference|value} {punctuation|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{reference|append}{punctuation|(}{punctuation|(}{reference|char}{punctuation|)} {punctuation|(}{string|'0'} {reference|+} {reference|value} {reference|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {reference|private} {reference|void} {reference|fraction}{punctuation|(}{reference|int} {reference|digits}{punctuation|)} {punctuation|\{}
        {reference|String} {reference|nanos} {punctuation|=} {reference|Long}{punctuation|.}{reference|toString}{punctuation|(}1{reference|_000_000_000L} {reference|+} {reference|time}{punctuation|.}{reference|get}{punctuation|(}{reference|ChronoField}{punctuation|.}{reference|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {reference|for} {punctuation|(}{reference|int} {reference|i} {punctuation|=} {number|1}{punctuation|;} {reference|i} {punctuation|<}{punctuation|=} {reference|digits}{punctuation|;} {reference|i++}{punctuation|)} {punctuation|\{}
            {reference|out}{punctuation|.}{reference|append}{punctuation|(}{reference|i} {punctuation|<} {reference|nanos}{punctuation|.}{reference|length}{punctuation|(}{punctuation|)} {reference|?} {reference|nanos}{punctuation|.}{reference|charAt}{punctuation|(}{reference|i}{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
