{variable|package} {variable|dev}{punctuation|.}{variable|jbuild}{punctuation|.}{variable|text}{punctuation|;}

{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{class-name|DayOfWeek}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{class-name|OffsetDateTime}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{class-name|ZoneOffset}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{variable|temporal}{punctuation|.}{class-name|ChronoField}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{variable|temporal}{punctuation|.}{class-name|IsoFields}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|util}{punctuation|.}{class-name|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{variable|public} {keyword|final} {keyword|class} {class-name|Strftime} {punctuation|\{}

    {variable|private} {keyword|static} {keyword|final} {class-name|String}{punctuation|[}{punctuation|]} {class-name|MONTHS} {operator|=} {punctuation|\{}
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
    {variable|private} {keyword|static} {keyword|final} {class-name|String}{punctuation|[}{punctuation|]} {class-name|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {variable|private} {keyword|static} {keyword|final} {variable|int} {class-name|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {variable|private} {keyword|final} {class-name|OffsetDateTime} {variable|time}{punctuation|;}
    {variable|private} {keyword|final} {class-name|StringBuilder} {variable|out} {operator|=} {keyword|new} {class-name|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {variable|private} {class-name|char} {variable|padding}{punctuation|;}
    {variable|private} {class-name|char} {variable|letterCase}{punctuation|;}
    {variable|private} {class-name|int} {variable|colons}{punctuation|;}
    {variable|private} {class-name|int} {variable|width}{punctuation|;}

    {variable|private} {class-name|Strftime}{punctuation|(}{class-name|OffsetDateTime} {variable|time}{punctuation|)} {punctuation|\{}
        {variable|this}{punctuation|.}{variable|time} {operator|=} {variable|time}{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {variable|public} {keyword|static} {class-name|String} {function|dayName}{punctuation|(}{class-name|DayOfWeek} {variable|day}{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|DAYS}{punctuation|[}{variable|day}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {class-name|DAYS}{punctuation|.}{variable|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {variable|public} {keyword|static} {class-name|String} {function|format}{punctuation|(}{class-name|OffsetDateTime} {variable|time}{punctuation|,} {class-name|String} {variable|pattern}{punctuation|)} {punctuation|\{}
        {class-name|Strftime} {variable|run} {operator|=} {keyword|new} {class-name|Strftime}{punctuation|(}{variable|time}{punctuation|)}{punctuation|;}
        {variable|run}{punctuation|.}{function|all}{punctuation|(}{variable|pattern}{punctuation|)}{punctuation|;}
        {keyword|return} {variable|run}{punctuation|.}{variable|out}{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {variable|public} {keyword|static} {class-name|String} {function|monthName}{punctuation|(}{class-name|int} {variable|month}{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|MONTHS}{punctuation|[}{variable|month} {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {variable|private} {keyword|void} {function|all}{punctuation|(}{class-name|String} {variable|pattern}{punctuation|)} {punctuation|\{}
        {class-name|int} {variable|i} {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}{variable|i} {operator|<} {variable|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {class-name|char} {variable|c} {operator|=} {variable|pattern}{punctuation|.}{function|charAt}{punctuation|(}{variable|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{variable|c} {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|c}{punctuation|)}{punctuation|;}
                {variable|i}{operator|++}{punctuation|;}
                {variable|continue}{punctuation|;}
            {punctuation|\}}
            {class-name|int} {variable|end} {operator|=} {function|flags}{punctuation|(}{variable|pattern}{punctuation|,} {variable|i} {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{variable|end} {operator|>=} {variable|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}{variable|pattern}{punctuation|.}{function|charAt}{punctuation|(}{variable|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {class-name|int} {variable|stop} {operator|=} {class-name|Math}{punctuation|.}{function|min}{punctuation|(}{variable|end} {operator|+} {number|1}{punctuation|,} {variable|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|pattern}{punctuation|,} {variable|i}{punctuation|,} {variable|stop}{punctuation|)}{punctuation|;}
                {variable|i} {operator|=} {variable|stop}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {variable|i} {operator|=} {variable|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {variable|private} {class-name|int} {function|flags}{punctuation|(}{class-name|String} {variable|pattern}{punctuation|,} {class-name|int} {variable|from}{punctuation|)} {punctuation|\{}
        {variable|padding} {operator|=} {number|0}{punctuation|;}
        {variable|letterCase} {operator|=} {number|0}{punctuation|;}
        {variable|colons} {operator|=} {number|0}{punctuation|;}
        {variable|width} {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{class-name|int} {variable|i} {operator|=} {variable|from}{punctuation|;} {variable|i} {operator|<} {variable|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} {variable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {class-name|char} {variable|c} {operator|=} {variable|pattern}{punctuation|.}{function|charAt}{punctuation|(}{variable|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{variable|c} {operator|==} {string|'-'} {operator|\|\|} {variable|c} {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}{variable|c} {operator|==} {string|'0'} {operator|&&} {variable|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {variable|padding} {operator|=} {variable|c}{punctuation|;}
            {punctuation|\}} {class-name|else} {keyword|if} {punctuation|(}{variable|c} {operator|==} {string|'^'} {operator|\|\|} {variable|c} {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                {variable|letterCase} {operator|=} {variable|c}{punctuation|;}
            {punctuation|\}} {class-name|else} {keyword|if} {punctuation|(}{variable|c} {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                {variable|colons}{operator|++}{punctuation|;}
            {punctuation|\}} {class-name|else} {keyword|if} {punctuation|(}{variable|c} {operator|>=} {string|'0'} {operator|&&} {variable|c} {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                {variable|width} {operator|=} {class-name|Math}{punctuation|.}{function|min}{punctuation|(}{class-name|WIDEST}{punctuation|,} {class-name|Math}{punctuation|.}{function|max}{punctuation|(}{variable|width}{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} {variable|c} {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {class-name|return} {variable|i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {variable|pattern}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {variable|private} {class-name|boolean} {function|directive}{punctuation|(}{class-name|char} {variable|letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{variable|colons} {operator|>} {number|0} {operator|&&} {variable|letter} {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            {class-name|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {class-name|return} {function|number}{punctuation|(}{variable|letter}{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}{variable|letter}{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}{variable|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {variable|private} {class-name|boolean} {function|number}{punctuation|(}{class-name|char} {variable|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{variable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {variable|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} {operator|-}{operator|>} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorDiv}{punctuation|(}{variable|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} {operator|-}{operator|>} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}{variable|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} {operator|-}{operator|>} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}{variable|time}{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{variable|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{variable|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'s'} {operator|-}{operator|>} {function|number}{punctuation|(}{variable|time}{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {class-name|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {variable|private} {class-name|int} {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {class-name|int} {variable|hour} {operator|=} {variable|time}{punctuation|.}{function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}{class-name|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {class-name|return} {variable|hour} {operator|==} {number|0} {operator|?} {number|12} {operator|:} {variable|hour}{punctuation|;}
    {punctuation|\}}

    {variable|private} {class-name|int} {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {variable|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {variable|private} {class-name|boolean} {function|name}{punctuation|(}{class-name|char} {variable|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{variable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'A'} {operator|-}{operator|>} {function|text}{punctuation|(}{class-name|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'a'} {operator|-}{operator|>} {function|text}{punctuation|(}{class-name|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'B'} {operator|-}{operator|>} {function|text}{punctuation|(}{class-name|MONTHS}{punctuation|[}{variable|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} {function|text}{punctuation|(}{class-name|MONTHS}{punctuation|[}{variable|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'p'} {operator|-}{operator|>} {punctuation|\{}
                {class-name|String} {variable|half} {operator|=} {variable|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}{variable|letterCase} {operator|==} {string|'#'} {operator|?} {variable|half}{punctuation|.}{function|toLowerCase}{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {operator|:} {variable|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} {operator|-}{operator|>} {function|text}{punctuation|(}{variable|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {operator|-}{operator|>} {function|text}{punctuation|(}{variable|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}{class-name|ZoneOffset}{punctuation|.}{class-name|UTC}{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {operator|-}{operator|>} {function|fraction}{punctuation|(}{variable|width} {operator|<} {number|0} {operator|?} {number|3} {operator|:} {variable|width}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {operator|-}{operator|>} {function|fraction}{punctuation|(}{variable|width} {operator|<} {number|0} {operator|?} {number|9} {operator|:} {variable|width}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {class-name|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {variable|private} {class-name|boolean} {function|whole}{punctuation|(}{class-name|char} {variable|letter}{punctuation|)} {punctuation|\{}
        {class-name|String} {variable|pattern} {operator|=} {keyword|switch} {punctuation|(}{variable|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{variable|pattern}{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {class-name|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}{variable|time}{punctuation|,} {variable|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {variable|private} {keyword|void} {function|number}{punctuation|(}{class-name|long} {variable|value}{punctuation|,} {class-name|int} {variable|usual}{punctuation|,} {class-name|char} {variable|usualPadding}{punctuation|)} {punctuation|\{}
        {class-name|char} {variable|pad} {operator|=} {variable|padding} {operator|==} {string|'_'} {operator|?} {string|' '} {operator|:} {variable|padding} {operator|==} {string|'0'} {operator|?} {string|'0'} {operator|:} {variable|usualPadding}{punctuation|;}
        {class-name|int} {variable|wanted} {operator|=} {variable|padding} {operator|==} {string|'-'} {operator|&&} {variable|width} {operator|<} {number|0} {operator|?} {number|0} {operator|:} {variable|width} {operator|<} {number|0} {operator|?} {variable|usual} {operator|:} {variable|width}{punctuation|;}
        {class-name|String} {variable|digits} {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}{class-name|Math}{punctuation|.}{function|abs}{punctuation|(}{variable|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{variable|value} {operator|<} {number|0} {operator|&&} {variable|pad} {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            {variable|out}{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{class-name|int} {variable|i} {operator|=} {variable|digits}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{variable|value} {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} {variable|i} {operator|<} {variable|wanted} {operator|&&} {variable|padding} {operator|!=} {string|'-'}{punctuation|;} {variable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{variable|value} {operator|<} {number|0} {operator|&&} {variable|pad} {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            {variable|out}{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {variable|private} {keyword|void} {function|text}{punctuation|(}{class-name|String} {variable|name}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{class-name|int} {variable|i} {operator|=} {variable|name}{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} {variable|i} {operator|<} {variable|width} {operator|&&} {variable|padding} {operator|!=} {string|'-'}{punctuation|;} {variable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|padding} {operator|==} {string|'0'} {operator|?} {string|'0'} {operator|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {class-name|boolean} {variable|capitals} {operator|=} {variable|letterCase} {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}{variable|letterCase} {operator|==} {string|'#'} {operator|&&} {operator|!}{variable|name}{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}{variable|name}{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|capitals} {operator|?} {variable|name}{punctuation|.}{function|toUpperCase}{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {operator|:} {variable|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {variable|private} {keyword|void} {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {class-name|int} {variable|seconds} {operator|=} {variable|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {class-name|int} {variable|rest} {operator|=} {class-name|Math}{punctuation|.}{function|abs}{punctuation|(}{variable|seconds}{punctuation|)}{punctuation|;}
        {class-name|StringBuilder} {variable|made} {operator|=} {keyword|new} {class-name|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}{variable|made}{punctuation|,} {variable|rest} {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        {variable|made}{punctuation|.}{function|append}{punctuation|(}{variable|colons} {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}{variable|made}{punctuation|,} {variable|rest} {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{variable|colons} {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}{variable|made}{punctuation|.}{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} {variable|rest} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|seconds} {operator|<} {number|0} {operator|?} {string|'-'} {operator|:} {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{class-name|int} {variable|i} {operator|=} {variable|made}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} {variable|i} {operator|<} {variable|width} {operator|&&} {variable|padding} {operator|!=} {string|'-'}{punctuation|;} {variable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {variable|out}{punctuation|.}{function|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {variable|private} {keyword|static} {keyword|void} {function|two}{punctuation|(}{class-name|StringBuilder} {variable|to}{punctuation|,} {class-name|int} {variable|value}{punctuation|)} {punctuation|\{}
        {variable|to}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}{variable|char}{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {variable|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}{variable|char}{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {variable|value} {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {variable|private} {keyword|void} {function|fraction}{punctuation|(}{class-name|int} {variable|digits}{punctuation|)} {punctuation|\{}
        {class-name|String} {variable|nanos} {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}{number|1}{variable|_000_000_000L} {operator|+} {variable|time}{punctuation|.}{function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}{class-name|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{class-name|int} {variable|i} {operator|=} {number|1}{punctuation|;} {variable|i} {operator|<=} {variable|digits}{punctuation|;} {variable|i}{operator|++}{punctuation|)} {punctuation|\{}
            {variable|out}{punctuation|.}{function|append}{punctuation|(}{variable|i} {operator|<} {variable|nanos}{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} {variable|nanos}{punctuation|.}{function|charAt}{punctuation|(}{variable|i}{punctuation|)} {operator|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
