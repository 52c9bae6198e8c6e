{identifier|package} {identifier|dev}{punctuation|.}{identifier|jbuild}{punctuation|.}{identifier|text}{punctuation|;}

{keyword-operator operator|import} {identifier|java}{punctuation|.}{identifier|time}{punctuation|.}{identifier|DayOfWeek}{punctuation|;}
{keyword-operator operator|import} {identifier|java}{punctuation|.}{identifier|time}{punctuation|.}{identifier|OffsetDateTime}{punctuation|;}
{keyword-operator operator|import} {identifier|java}{punctuation|.}{identifier|time}{punctuation|.}{identifier|ZoneOffset}{punctuation|;}
{keyword-operator operator|import} {identifier|java}{punctuation|.}{identifier|time}{punctuation|.}{identifier|temporal}{punctuation|.}{identifier|ChronoField}{punctuation|;}
{keyword-operator operator|import} {identifier|java}{punctuation|.}{identifier|time}{punctuation|.}{identifier|temporal}{punctuation|.}{identifier|IsoFields}{punctuation|;}
{keyword-operator operator|import} {identifier|java}{punctuation|.}{identifier|util}{punctuation|.}{identifier|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{identifier|public} {identifier|final} {keyword|class} {identifier|Strftime} {punctuation|\{}

    {identifier|private} {identifier|static} {identifier|final} {identifier|String}{punctuation|[}{punctuation|]} {identifier|MONTHS} {operator|=} {punctuation|\{}
        {interpolated-string|{string|"January"}}{punctuation|,}
        {interpolated-string|{string|"February"}}{punctuation|,}
        {interpolated-string|{string|"March"}}{punctuation|,}
        {interpolated-string|{string|"April"}}{punctuation|,}
        {interpolated-string|{string|"May"}}{punctuation|,}
        {interpolated-string|{string|"June"}}{punctuation|,}
        {interpolated-string|{string|"July"}}{punctuation|,}
        {interpolated-string|{string|"August"}}{punctuation|,}
        {interpolated-string|{string|"September"}}{punctuation|,}
        {interpolated-string|{string|"October"}}{punctuation|,}
        {interpolated-string|{string|"November"}}{punctuation|,}
        {interpolated-string|{string|"December"}}
    {punctuation|\}}{punctuation|;}
    {identifier|private} {identifier|static} {identifier|final} {identifier|String}{punctuation|[}{punctuation|]} {identifier|DAYS} {operator|=} {punctuation|\{}{interpolated-string|{string|"Sunday"}}{punctuation|,} {interpolated-string|{string|"Monday"}}{punctuation|,} {interpolated-string|{string|"Tuesday"}}{punctuation|,} {interpolated-string|{string|"Wednesday"}}{punctuation|,} {interpolated-string|{string|"Thursday"}}{punctuation|,} {interpolated-string|{string|"Friday"}}{punctuation|,} {interpolated-string|{string|"Saturday"}}{punctuation|\}}{punctuation|;}
    {identifier|private} {identifier|static} {identifier|final} {identifier|int} {identifier|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {identifier|private} {identifier|final} {identifier|OffsetDateTime} {identifier|time}{punctuation|;}
    {identifier|private} {identifier|final} {identifier|StringBuilder} {identifier|out} {operator|=} {keyword|new} {identifier|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {identifier|private} {identifier|char} {identifier|padding}{punctuation|;}
    {identifier|private} {identifier|char} {identifier|letterCase}{punctuation|;}
    {identifier|private} {identifier|int} {identifier|colons}{punctuation|;}
    {identifier|private} {identifier|int} {identifier|width}{punctuation|;}

    {identifier|private} {identifier|Strftime}{punctuation|(}{identifier|OffsetDateTime} {identifier|time}{punctuation|)} {punctuation|\{}
        {keyword|this}{punctuation|.}{identifier|time} {operator|=} {identifier|time}{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {identifier|public} {identifier|static} {identifier|String} {identifier|dayName}{punctuation|(}{identifier|DayOfWeek} {identifier|day}{punctuation|)} {punctuation|\{}
        {keyword|return} {identifier|DAYS}{punctuation|[}{identifier|day}{punctuation|.}{identifier|getValue}{punctuation|(}{punctuation|)} {operator|%} {identifier|DAYS}{punctuation|.}{identifier|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {identifier|public} {identifier|static} {identifier|String} {identifier|format}{punctuation|(}{identifier|OffsetDateTime} {identifier|time}{punctuation|,} {identifier|String} {identifier|pattern}{punctuation|)} {punctuation|\{}
        {identifier|Strftime} {identifier|run} {operator|=} {keyword|new} {identifier|Strftime}{punctuation|(}{identifier|time}{punctuation|)}{punctuation|;}
        {identifier|run}{punctuation|.}{identifier|all}{punctuation|(}{identifier|pattern}{punctuation|)}{punctuation|;}
        {keyword|return} {identifier|run}{punctuation|.}{identifier|out}{punctuation|.}{identifier|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {identifier|public} {identifier|static} {identifier|String} {identifier|monthName}{punctuation|(}{identifier|int} {identifier|month}{punctuation|)} {punctuation|\{}
        {keyword|return} {identifier|MONTHS}{punctuation|[}{identifier|month} {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {keyword|void} {identifier|all}{punctuation|(}{identifier|String} {identifier|pattern}{punctuation|)} {punctuation|\{}
        {identifier|int} {identifier|i} {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}{identifier|i} {operator|<} {identifier|pattern}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {identifier|char} {identifier|c} {operator|=} {identifier|pattern}{punctuation|.}{identifier|charAt}{punctuation|(}{identifier|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{identifier|c} {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|c}{punctuation|)}{punctuation|;}
                {identifier|i}{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {identifier|int} {identifier|end} {operator|=} {identifier|flags}{punctuation|(}{identifier|pattern}{punctuation|,} {identifier|i} {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{identifier|end} {operator|>=} {identifier|pattern}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{identifier|directive}{punctuation|(}{identifier|pattern}{punctuation|.}{identifier|charAt}{punctuation|(}{identifier|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {identifier|int} {identifier|stop} {operator|=} {identifier|Math}{punctuation|.}{identifier|min}{punctuation|(}{identifier|end} {operator|+} {number|1}{punctuation|,} {identifier|pattern}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|pattern}{punctuation|,} {identifier|i}{punctuation|,} {identifier|stop}{punctuation|)}{punctuation|;}
                {identifier|i} {operator|=} {identifier|stop}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {identifier|i} {operator|=} {identifier|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {identifier|private} {identifier|int} {identifier|flags}{punctuation|(}{identifier|String} {identifier|pattern}{punctuation|,} {identifier|int} {keyword-operator operator|from}{punctuation|)} {punctuation|\{}
        {identifier|padding} {operator|=} {number|0}{punctuation|;}
        {identifier|letterCase} {operator|=} {number|0}{punctuation|;}
        {identifier|colons} {operator|=} {number|0}{punctuation|;}
        {identifier|width} {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{identifier|int} {identifier|i} {operator|=} {keyword-operator operator|from}{punctuation|;} {identifier|i} {operator|<} {identifier|pattern}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)}{punctuation|;} {identifier|i}{operator|++}{punctuation|)} {punctuation|\{}
            {identifier|char} {identifier|c} {operator|=} {identifier|pattern}{punctuation|.}{identifier|charAt}{punctuation|(}{identifier|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{identifier|c} {operator|==} {string|'-'} {operator|\|\|} {identifier|c} {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}{identifier|c} {operator|==} {string|'0'} {operator|&&} {identifier|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {identifier|padding} {operator|=} {identifier|c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{identifier|c} {operator|==} {string|'^'} {operator|\|\|} {identifier|c} {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                {identifier|letterCase} {operator|=} {identifier|c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{identifier|c} {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                {identifier|colons}{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{identifier|c} {operator|>=} {string|'0'} {operator|&&} {identifier|c} {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                {identifier|width} {operator|=} {identifier|Math}{punctuation|.}{identifier|min}{punctuation|(}{identifier|WIDEST}{punctuation|,} {identifier|Math}{punctuation|.}{identifier|max}{punctuation|(}{identifier|width}{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} {identifier|c} {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} {identifier|i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {identifier|pattern}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {identifier|boolean} {identifier|directive}{punctuation|(}{identifier|char} {identifier|letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{identifier|colons} {operator|>} {number|0} {operator|&&} {identifier|letter} {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {identifier|number}{punctuation|(}{identifier|letter}{punctuation|)} {operator|\|\|} {identifier|name}{punctuation|(}{identifier|letter}{punctuation|)} {operator|\|\|} {identifier|whole}{punctuation|(}{identifier|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {identifier|boolean} {identifier|number}{punctuation|(}{identifier|char} {identifier|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{identifier|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {identifier|time}{punctuation|.}{identifier|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} {operator|->} {identifier|number}{punctuation|(}{identifier|Math}{punctuation|.}{identifier|floorDiv}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} {operator|->} {identifier|number}{punctuation|(}{identifier|Math}{punctuation|.}{identifier|floorMod}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} {operator|->} {identifier|number}{punctuation|(}{identifier|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} {operator|->} {identifier|number}{punctuation|(}{identifier|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{identifier|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} {operator|->} {identifier|number}{punctuation|(}{identifier|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|get}{punctuation|(}{identifier|IsoFields}{punctuation|.}{identifier|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} {operator|->} {identifier|number}{punctuation|(}{identifier|Math}{punctuation|.}{identifier|floorMod}{punctuation|(}{identifier|time}{punctuation|.}{identifier|get}{punctuation|(}{identifier|IsoFields}{punctuation|.}{identifier|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|get}{punctuation|(}{identifier|IsoFields}{punctuation|.}{identifier|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} {operator|->} {identifier|number}{punctuation|(}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {identifier|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} {operator|->} {identifier|number}{punctuation|(}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{identifier|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'s'} {operator|->} {identifier|number}{punctuation|(}{identifier|time}{punctuation|.}{identifier|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {identifier|int} {identifier|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {identifier|int} {identifier|hour} {operator|=} {identifier|time}{punctuation|.}{identifier|get}{punctuation|(}{identifier|ChronoField}{punctuation|.}{identifier|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} {identifier|hour} {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} {identifier|hour}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {identifier|int} {identifier|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {identifier|time}{punctuation|.}{identifier|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{identifier|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {identifier|boolean} {identifier|name}{punctuation|(}{identifier|char} {identifier|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{identifier|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'A'} {operator|->} {identifier|text}{punctuation|(}{identifier|DAYS}{punctuation|[}{identifier|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'a'} {operator|->} {identifier|text}{punctuation|(}{identifier|DAYS}{punctuation|[}{identifier|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{identifier|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'B'} {operator|->} {identifier|text}{punctuation|(}{identifier|MONTHS}{punctuation|[}{identifier|time}{punctuation|.}{identifier|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|->} {identifier|text}{punctuation|(}{identifier|MONTHS}{punctuation|[}{identifier|time}{punctuation|.}{identifier|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{identifier|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'p'} {operator|->} {punctuation|\{}
                {identifier|String} {identifier|half} {operator|=} {identifier|time}{punctuation|.}{identifier|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {interpolated-string|{string|"AM"}} {punctuation|:} {interpolated-string|{string|"PM"}}{punctuation|;}
                {identifier|text}{punctuation|(}{identifier|letterCase} {operator|==} {string|'#'} {operator|?} {identifier|half}{punctuation|.}{identifier|toLowerCase}{punctuation|(}{identifier|Locale}{punctuation|.}{identifier|ROOT}{punctuation|)} {punctuation|:} {identifier|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} {operator|->} {identifier|text}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {interpolated-string|{string|"am"}} {punctuation|:} {interpolated-string|{string|"pm"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {operator|->} {identifier|text}{punctuation|(}{identifier|time}{punctuation|.}{identifier|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{identifier|equals}{punctuation|(}{identifier|ZoneOffset}{punctuation|.}{identifier|UTC}{punctuation|)} {operator|?} {interpolated-string|{string|"UTC"}} {punctuation|:} {interpolated-string|{string|""}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {operator|->} {identifier|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {operator|->} {identifier|fraction}{punctuation|(}{identifier|width} {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} {identifier|width}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {operator|->} {identifier|fraction}{punctuation|(}{identifier|width} {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} {identifier|width}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {operator|->} {identifier|text}{punctuation|(}{interpolated-string|{string|"\\n"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {operator|->} {identifier|text}{punctuation|(}{interpolated-string|{string|"\\t"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {operator|->} {identifier|text}{punctuation|(}{interpolated-string|{string|"%"}}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {identifier|boolean} {identifier|whole}{punctuation|(}{identifier|char} {identifier|letter}{punctuation|)} {punctuation|\{}
        {identifier|String} {identifier|pattern} {operator|=} {keyword|switch} {punctuation|(}{identifier|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} {operator|->} {interpolated-string|{string|"%a %b %e %H:%M:%S %Y"}}{punctuation|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|->} {interpolated-string|{string|"%m/%d/%y"}}{punctuation|;}
            {keyword|case} {string|'F'} {operator|->} {interpolated-string|{string|"%Y-%m-%d"}}{punctuation|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|->} {interpolated-string|{string|"%H:%M:%S"}}{punctuation|;}
            {keyword|case} {string|'R'} {operator|->} {interpolated-string|{string|"%H:%M"}}{punctuation|;}
            {keyword|case} {string|'r'} {operator|->} {interpolated-string|{string|"%I:%M:%S %p"}}{punctuation|;}
            {keyword|case} {string|'v'} {operator|->} {interpolated-string|{string|"%e-%^b-%Y"}}{punctuation|;}
            {keyword|default} {operator|->} {interpolated-string|{string|""}}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{identifier|pattern}{punctuation|.}{identifier|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {identifier|text}{punctuation|(}{identifier|format}{punctuation|(}{identifier|time}{punctuation|,} {identifier|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {keyword|void} {identifier|number}{punctuation|(}{identifier|long} {identifier|value}{punctuation|,} {identifier|int} {identifier|usual}{punctuation|,} {identifier|char} {identifier|usualPadding}{punctuation|)} {punctuation|\{}
        {identifier|char} {identifier|pad} {operator|=} {identifier|padding} {operator|==} {string|'_'} {operator|?} {string|' '} {punctuation|:} {identifier|padding} {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {identifier|usualPadding}{punctuation|;}
        {identifier|int} {identifier|wanted} {operator|=} {identifier|padding} {operator|==} {string|'-'} {operator|&&} {identifier|width} {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} {identifier|width} {operator|<} {number|0} {operator|?} {identifier|usual} {punctuation|:} {identifier|width}{punctuation|;}
        {identifier|String} {identifier|digits} {operator|=} {identifier|Long}{punctuation|.}{identifier|toString}{punctuation|(}{identifier|Math}{punctuation|.}{identifier|abs}{punctuation|(}{identifier|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{identifier|value} {operator|<} {number|0} {operator|&&} {identifier|pad} {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{identifier|int} {identifier|i} {operator|=} {identifier|digits}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{identifier|value} {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} {identifier|i} {operator|<} {identifier|wanted} {operator|&&} {identifier|padding} {operator|!=} {string|'-'}{punctuation|;} {identifier|i}{operator|++}{punctuation|)} {punctuation|\{}
            {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{identifier|value} {operator|<} {number|0} {operator|&&} {identifier|pad} {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {keyword|void} {identifier|text}{punctuation|(}{identifier|String} {identifier|name}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{identifier|int} {identifier|i} {operator|=} {identifier|name}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)}{punctuation|;} {identifier|i} {operator|<} {identifier|width} {operator|&&} {identifier|padding} {operator|!=} {string|'-'}{punctuation|;} {identifier|i}{operator|++}{punctuation|)} {punctuation|\{}
            {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|padding} {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {identifier|boolean} {identifier|capitals} {operator|=} {identifier|letterCase} {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}{identifier|letterCase} {operator|==} {string|'#'} {operator|&&} {operator|!}{identifier|name}{punctuation|.}{identifier|equals}{punctuation|(}{interpolated-string|{string|"am"}}{punctuation|)} {operator|&&} {operator|!}{identifier|name}{punctuation|.}{identifier|equals}{punctuation|(}{interpolated-string|{string|"pm"}}{punctuation|)}{punctuation|)}{punctuation|;}
        {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|capitals} {operator|?} {identifier|name}{punctuation|.}{identifier|toUpperCase}{punctuation|(}{identifier|Locale}{punctuation|.}{identifier|ROOT}{punctuation|)} {punctuation|:} {identifier|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {keyword|void} {identifier|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {identifier|int} {identifier|seconds} {operator|=} {identifier|time}{punctuation|.}{identifier|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{identifier|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {identifier|int} {identifier|rest} {operator|=} {identifier|Math}{punctuation|.}{identifier|abs}{punctuation|(}{identifier|seconds}{punctuation|)}{punctuation|;}
        {identifier|StringBuilder} {identifier|made} {operator|=} {keyword|new} {identifier|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {identifier|two}{punctuation|(}{identifier|made}{punctuation|,} {identifier|rest} {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        {identifier|made}{punctuation|.}{identifier|append}{punctuation|(}{identifier|colons} {operator|>} {number|0} {operator|?} {interpolated-string|{string|":"}} {punctuation|:} {interpolated-string|{string|""}}{punctuation|)}{punctuation|;}
        {identifier|two}{punctuation|(}{identifier|made}{punctuation|,} {identifier|rest} {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{identifier|colons} {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {identifier|two}{punctuation|(}{identifier|made}{punctuation|.}{identifier|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} {identifier|rest} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|seconds} {operator|<} {number|0} {operator|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{identifier|int} {identifier|i} {operator|=} {identifier|made}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} {identifier|i} {operator|<} {identifier|width} {operator|&&} {identifier|padding} {operator|!=} {string|'-'}{punctuation|;} {identifier|i}{operator|++}{punctuation|)} {punctuation|\{}
            {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {identifier|static} {keyword|void} {identifier|two}{punctuation|(}{identifier|StringBuilder} {keyword-operator operator|to}{punctuation|,} {identifier|int} {identifier|value}{punctuation|)} {punctuation|\{}
        {keyword-operator operator|to}{punctuation|.}{identifier|append}{punctuation|(}{punctuation|(}{identifier|char}{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {identifier|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{identifier|append}{punctuation|(}{punctuation|(}{identifier|char}{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {identifier|value} {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {identifier|private} {keyword|void} {identifier|fraction}{punctuation|(}{identifier|int} {identifier|digits}{punctuation|)} {punctuation|\{}
        {identifier|String} {identifier|nanos} {operator|=} {identifier|Long}{punctuation|.}{identifier|toString}{punctuation|(}{number|1_000_000_000L} {operator|+} {identifier|time}{punctuation|.}{identifier|get}{punctuation|(}{identifier|ChronoField}{punctuation|.}{identifier|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{identifier|int} {identifier|i} {operator|=} {number|1}{punctuation|;} {identifier|i} {operator|<=} {identifier|digits}{punctuation|;} {identifier|i}{operator|++}{punctuation|)} {punctuation|\{}
            {identifier|out}{punctuation|.}{identifier|append}{punctuation|(}{identifier|i} {operator|<} {identifier|nanos}{punctuation|.}{identifier|length}{punctuation|(}{punctuation|)} {operator|?} {identifier|nanos}{punctuation|.}{identifier|charAt}{punctuation|(}{identifier|i}{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
