{property|package} {property|dev}.{property|jbuild}.{property|text};

{property|import} {property|java}.{property|time}.{property|DayOfWeek};
{property|import} {property|java}.{property|time}.{property|OffsetDateTime};
{property|import} {property|java}.{property|time}.{property|ZoneOffset};
{property|import} {property|java}.{property|time}.{property|temporal}.{property|ChronoField};
{property|import} {property|java}.{property|time}.{property|temporal}.{property|IsoFields};
{property|import} {property|java}.{property|util}.{property|Locale};

/**
 * {property|Dates} {object|by} {punctuation|\{}{directive function|@code} {property|strftime}{punctuation|\}} {property|patterns}{punctuation|,} {property|as} {property|Ruby}'{object|s} {punctuation|\{}{directive function|@code} {property|Time}{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * {property|English} {property|names} {property|whatever} {property|the} {property|machine}'{property|s} {property|language} {property|is}. {property|What} {property|is} {property|no} {keyword|directive} {property|is} {property|copied}.
 */
{property|public} {property|final} {property|class} {object|Strftime} {punctuation|\{}

    {property|private} {property|static} {property|final} {scalar|String}{punctuation|[}{punctuation|]} {constant|MONTHS} {operator|=} {punctuation|\{}
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
    {property|private} {property|static} {property|final} {scalar|String}{punctuation|[}{punctuation|]} {constant|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    {property|private} {property|static} {property|final} {property|int} {constant|WIDEST} {operator|=} {number|1024};

    {property|private} {property|final} {property|OffsetDateTime} {property|time};
    {property|private} {property|final} {property|StringBuilder} {property|out} {operator|=} {property|new} {property-query|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    {property|private} {property|char} {property|padding};
    {property|private} {property|char} {property|letterCase};
    {property|private} {property|int} {property|colons};
    {property|private} {property|int} {property|width};

    {property|private} {property-query|Strftime}{punctuation|(}{property|OffsetDateTime} {property|time}{punctuation|)} {punctuation|\{}
        {property|this}.{property|time} {operator|=} {property|time};
    {punctuation|\}}

    /** {property|The} {property|English} {property|name} {property|of} {property|a} {property|day} {property|of} {property|the} {property|week}. */
    {property|public} {property|static} {scalar|String} {property-query|dayName}{punctuation|(}{property|DayOfWeek} {property|day}{punctuation|)} {punctuation|\{}
        {property|return} {constant|DAYS}{punctuation|[}{property|day}.{property-query|getValue}{punctuation|(}{punctuation|)} % {constant|DAYS}.{property|length}{punctuation|]};
    {punctuation|\}}

    /** {property|The} {property|date} {property|in} {property|the} {property|pattern}'{property|s} {property|form}. */
    {property|public} {property|static} {scalar|String} {property-query|format}{punctuation|(}{property|OffsetDateTime} {property|time}{punctuation|,} {scalar|String} {property|pattern}{punctuation|)} {punctuation|\{}
        {property|Strftime} {property|run} {operator|=} {property|new} {property-query|Strftime}{punctuation|(}{property|time}{punctuation|)};
        {property|run}.{property-query|all}{punctuation|(}{property|pattern}{punctuation|)};
        {property|return} {property|run}.{property|out}.{property-query|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    /** {constant|A} {property|month}'{property|s} {property|English} {property|name}. */
    {property|public} {property|static} {scalar|String} {property-query|monthName}{punctuation|(}{property|int} {property|month}{punctuation|)} {punctuation|\{}
        {property|return} {constant|MONTHS}{punctuation|[}{property|month} - {number|1}{punctuation|]};
    {punctuation|\}}

    {property|private} {property|void} {property-query|all}{punctuation|(}{scalar|String} {property|pattern}{punctuation|)} {punctuation|\{}
        {property|int} {property|i} {operator|=} {number|0};
        {property-query|while} {punctuation|(}{property|i} < {property|pattern}.{property-query|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {property|char} {property|c} {operator|=} {property|pattern}.{property-query|charAt}{punctuation|(}{property|i}{punctuation|)};
            {property-query|if} {punctuation|(}{property|c} {operator|!}{operator|=} '%'{punctuation|)} {punctuation|\{}
                {property|out}.{property-query|append}{punctuation|(}{property|c}{punctuation|)};
                {property|i}++;
                {property|continue};
            {punctuation|\}}
            {property|int} {property|end} {operator|=} {property-query|flags}{punctuation|(}{property|pattern}{punctuation|,} {property|i} + {number|1}{punctuation|)};
            {property-query|if} {punctuation|(}{property|end} >{operator|=} {property|pattern}.{property-query|length}{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} {operator|!}{keyword|directive}{punctuation|(}{property|pattern}.{property-query|charAt}{punctuation|(}{property|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {property|int} {property|stop} {operator|=} {property|Math}.{property-query|min}{punctuation|(}{property|end} + {number|1}{punctuation|,} {property|pattern}.{property-query|length}{punctuation|(}{punctuation|)}{punctuation|)};
                {property|out}.{property-query|append}{punctuation|(}{property|pattern}{punctuation|,} {property|i}{punctuation|,} {property|stop}{punctuation|)};
                {property|i} {operator|=} {property|stop};
            {punctuation|\}} {object|else} {punctuation|\{}
                {property|i} {operator|=} {property|end} + {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** {property|Reads} {property|flags} {property|and} {property|width}{punctuation|,} {property|and} {property|gives} {property|the} {property|offset} {property|of} {property|the} {keyword|directive}'{property|s} {property|letter}. */
    {property|private} {property|int} {property-query|flags}{punctuation|(}{scalar|String} {property|pattern}{punctuation|,} {property|int} {property|from}{punctuation|)} {punctuation|\{}
        {property|padding} {operator|=} {number|0};
        {property|letterCase} {operator|=} {number|0};
        {property|colons} {operator|=} {number|0};
        {property|width} {operator|=} {number|-1};
        {property-query|for} {punctuation|(}{property|int} {property|i} {operator|=} {property|from}; {property|i} < {property|pattern}.{property-query|length}{punctuation|(}{punctuation|)}; {property|i}++{punctuation|)} {punctuation|\{}
            {property|char} {property|c} {operator|=} {property|pattern}.{property-query|charAt}{punctuation|(}{property|i}{punctuation|)};
            {property-query|if} {punctuation|(}{property|c} {operator|=}{operator|=} '-' {operator|\|}{operator|\|} {property|c} {operator|=}{operator|=} '{property|_}' {operator|\|}{operator|\|} {punctuation|(}{property|c} {operator|=}{operator|=} '{number|0}' {operator|&}{operator|&} {property|width} < {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {property|padding} {operator|=} {property|c};
            {punctuation|\}} {property|else} {property-query|if} {punctuation|(}{property|c} {operator|=}{operator|=} '^' {operator|\|}{operator|\|} {property|c} {operator|=}{operator|=} '{comment|#') \{}
                {property|letterCase} {operator|=} {property|c};
            {punctuation|\}} {property|else} {property-query|if} {punctuation|(}{property|c} {operator|=}{operator|=} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                {property|colons}++;
            {punctuation|\}} {property|else} {property-query|if} {punctuation|(}{property|c} >{operator|=} '{number|0}' {operator|&}{operator|&} {property|c} <{operator|=} '{number|9}'{punctuation|)} {punctuation|\{}
                {property|width} {operator|=} {property|Math}.{property-query|min}{punctuation|(}{constant|WIDEST}{punctuation|,} {property|Math}.{property-query|max}{punctuation|(}{property|width}{punctuation|,} {number|0}{punctuation|)} * {number|10} + {property|c} - '{number|0}'{punctuation|)};
            {punctuation|\}} {object|else} {punctuation|\{}
                {property|return} {property|i};
            {punctuation|\}}
        {punctuation|\}}
        {property|return} {property|pattern}.{property-query|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {property|private} {property|boolean} {keyword|directive}{punctuation|(}{property|char} {property|letter}{punctuation|)} {punctuation|\{}
        {property-query|if} {punctuation|(}{property|colons} > {number|0} {operator|&}{operator|&} {property|letter} {operator|!}{operator|=} '{property|z}'{punctuation|)} {punctuation|\{}
            {property|return} {boolean|false};
        {punctuation|\}}
        {property|return} {property-query|number}{punctuation|(}{property|letter}{punctuation|)} {operator|\|}{operator|\|} {property-query|name}{punctuation|(}{property|letter}{punctuation|)} {operator|\|}{operator|\|} {property-query|whole}{punctuation|(}{property|letter}{punctuation|)};
    {punctuation|\}}

    {property|private} {property|boolean} {property-query|number}{punctuation|(}{property|char} {property|letter}{punctuation|)} {punctuation|\{}
        {property-query|switch} {punctuation|(}{property|letter}{punctuation|)} {punctuation|\{}
            {property|case} '{constant|Y}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {property|time}.{property-query|getYear}{punctuation|(}{punctuation|)} < {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{constant|C}' -> {property-query|number}{punctuation|(}{property|Math}.{property-query|floorDiv}{punctuation|(}{property|time}.{property-query|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|y}' -> {property-query|number}{punctuation|(}{property|Math}.{property-query|floorMod}{punctuation|(}{property|time}.{property-query|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|m}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|d}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|e}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            {property|case} '{property|j}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{constant|H}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|k}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            {property|case} '{constant|I}' -> {property-query|number}{punctuation|(}{property-query|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|l}' -> {property-query|number}{punctuation|(}{property-query|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            {property|case} '{constant|M}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{constant|S}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|u}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|getDayOfWeek}{punctuation|(}{punctuation|)}.{property-query|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|w}' -> {property-query|number}{punctuation|(}{property-query|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{constant|G}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|get}{punctuation|(}{property|IsoFields}.{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|g}' -> {property-query|number}{punctuation|(}{property|Math}.{property-query|floorMod}{punctuation|(}{property|time}.{property-query|get}{punctuation|(}{property|IsoFields}.{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{constant|V}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|get}{punctuation|(}{property|IsoFields}.{constant|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{constant|U}' -> {property-query|number}{punctuation|(}{punctuation|(}{property|time}.{property-query|getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - {property-query|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{constant|W}' -> {property-query|number}{punctuation|(}{punctuation|(}{property|time}.{property-query|getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}{property-query|sundayBased}{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            {property|case} '{property|s}' -> {property-query|number}{punctuation|(}{property|time}.{property-query|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            {property|default} -> {punctuation|\{}
                {property|return} {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        {property|return} {boolean|true};
    {punctuation|\}}

    {property|private} {property|int} {property-query|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {property|int} {property|hour} {operator|=} {property|time}.{property-query|get}{punctuation|(}{property|ChronoField}.{constant|CLOCK_HOUR_OF_AMPM}{punctuation|)};
        {property|return} {property|hour} {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} {property|hour};
    {punctuation|\}}

    {property|private} {property|int} {property-query|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {property|return} {property|time}.{property-query|getDayOfWeek}{punctuation|(}{punctuation|)}.{property-query|getValue}{punctuation|(}{punctuation|)} % {number|7};
    {punctuation|\}}

    {property|private} {property|boolean} {property-query|name}{punctuation|(}{property|char} {property|letter}{punctuation|)} {punctuation|\{}
        {property-query|switch} {punctuation|(}{property|letter}{punctuation|)} {punctuation|\{}
            {property|case} '{constant|A}' -> {property-query|text}{punctuation|(}{constant|DAYS}{punctuation|[}{property-query|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            {property|case} '{property|a}' -> {property-query|text}{punctuation|(}{constant|DAYS}{punctuation|[}{property-query|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{property-query|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {property|case} '{constant|B}' -> {property-query|text}{punctuation|(}{constant|MONTHS}{punctuation|[}{property|time}.{property-query|getMonthValue}{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)};
            {property|case} '{property|b}'{punctuation|,} '{property|h}' -> {property-query|text}{punctuation|(}{constant|MONTHS}{punctuation|[}{property|time}.{property-query|getMonthValue}{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}.{property-query|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {property|case} '{property|p}' -> {punctuation|\{}
                {scalar|String} {property|half} {operator|=} {property|time}.{property-query|getHour}{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"};
                {property-query|text}{punctuation|(}{property|letterCase} {operator|=}{operator|=} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            {property|case} '{constant|P}' -> {property-query|text}{punctuation|(}{property|time}.{property-query|getHour}{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)};
            {property|case} '{constant|Z}' -> {property-query|text}{punctuation|(}{property|time}.{property-query|getOffset}{punctuation|(}{punctuation|)}.{property-query|equals}{punctuation|(}{property|ZoneOffset}.{constant|UTC}{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)};
            {property|case} '{property|z}' -> {property-query|offset}{punctuation|(}{punctuation|)};
            {property|case} '{constant|L}' -> {property-query|fraction}{punctuation|(}{property|width} < {number|0} ? {number|3} {punctuation|:} {property|width}{punctuation|)};
            {property|case} '{constant|N}' -> {property-query|fraction}{punctuation|(}{property|width} < {number|0} ? {number|9} {punctuation|:} {property|width}{punctuation|)};
            {property|case} '{property|n}' -> {property-query|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            {property|case} '{property|t}' -> {property-query|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            {property|case} '%' -> {property-query|text}{punctuation|(}{string|"%"}{punctuation|)};
            {property|default} -> {punctuation|\{}
                {property|return} {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        {property|return} {boolean|true};
    {punctuation|\}}

    {property|private} {property|boolean} {property-query|whole}{punctuation|(}{property|char} {property|letter}{punctuation|)} {punctuation|\{}
        {scalar|String} {property|pattern} {operator|=} {property-query|switch} {punctuation|(}{property|letter}{punctuation|)} {punctuation|\{}
            {property|case} '{property|c}' -> {string|"%a %b %e %H:%M:%S %Y"};
            {property|case} '{constant|D}'{punctuation|,} '{property|x}' -> {string|"%m/%d/%y"};
            {property|case} '{constant|F}' -> {string|"%Y-%m-%d"};
            {property|case} '{constant|T}'{punctuation|,} '{constant|X}' -> {string|"%H:%M:%S"};
            {property|case} '{constant|R}' -> {string|"%H:%M"};
            {property|case} '{property|r}' -> {string|"%I:%M:%S %p"};
            {property|case} '{property|v}' -> {string|"%e-%^b-%Y"};
            {property|default} -> {string|""};
        {punctuation|\}};
        {property-query|if} {punctuation|(}{property|pattern}.{property-query|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {property|return} {boolean|false};
        {punctuation|\}}
        {property-query|text}{punctuation|(}{property-query|format}{punctuation|(}{property|time}{punctuation|,} {property|pattern}{punctuation|)}{punctuation|)};
        {property|return} {boolean|true};
    {punctuation|\}}

    {property|private} {property|void} {property-query|number}{punctuation|(}{property|long} {property|value}{punctuation|,} {property|int} {property|usual}{punctuation|,} {property|char} {property|usualPadding}{punctuation|)} {punctuation|\{}
        {property|char} {property|pad} {operator|=} {property|padding} {operator|=}{operator|=} '{property|_}' ? ' ' {punctuation|:} {property|padding} {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} {property|usualPadding};
        {property|int} {property|wanted} {operator|=} {property|padding} {operator|=}{operator|=} '-' {operator|&}{operator|&} {property|width} < {number|0} ? {number|0} {punctuation|:} {property|width} < {number|0} ? {attr-name|usual} {punctuation|:} {property|width};
        {scalar|String} {property|digits} {operator|=} {property|Long}.{property-query|toString}{punctuation|(}{property|Math}.{property-query|abs}{punctuation|(}{property|value}{punctuation|)}{punctuation|)};
        {property-query|if} {punctuation|(}{property|value} < {number|0} {operator|&}{operator|&} {property|pad} {operator|=}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            {property|out}.{property-query|append}{punctuation|(}'-'{punctuation|)};
        {punctuation|\}}
        {property-query|for} {punctuation|(}{property|int} {property|i} {operator|=} {property|digits}.{property-query|length}{punctuation|(}{punctuation|)} + {punctuation|(}{property|value} < {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}; {property|i} < {property|wanted} {operator|&}{operator|&} {property|padding} {operator|!}{operator|=} '-'; {property|i}++{punctuation|)} {punctuation|\{}
            {property|out}.{property-query|append}{punctuation|(}{property|pad}{punctuation|)};
        {punctuation|\}}
        {property-query|if} {punctuation|(}{property|value} < {number|0} {operator|&}{operator|&} {property|pad} {operator|!}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            {property|out}.{property-query|append}{punctuation|(}'-'{punctuation|)};
        {punctuation|\}}
        {property|out}.{property-query|append}{punctuation|(}{property|digits}{punctuation|)};
    {punctuation|\}}

    {property|private} {property|void} {property-query|text}{punctuation|(}{scalar|String} {property|name}{punctuation|)} {punctuation|\{}
        {property-query|for} {punctuation|(}{property|int} {property|i} {operator|=} {property|name}.{property-query|length}{punctuation|(}{punctuation|)}; {property|i} < {property|width} {operator|&}{operator|&} {property|padding} {operator|!}{operator|=} '-'; {property|i}++{punctuation|)} {punctuation|\{}
            {property|out}.{property-query|append}{punctuation|(}{property|padding} {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} ' '{punctuation|)};
        {punctuation|\}}
        {property|boolean} {property|capitals} {operator|=} {property|letterCase} {operator|=}{operator|=} '^' {operator|\|}{operator|\|} {punctuation|(}{property|letterCase} {operator|=}{operator|=} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        {property|out}.{property-query|append}{punctuation|(}{property|capitals} ? {property|name}.{property-query|toUpperCase}{punctuation|(}{property|Locale}.{constant|ROOT}{punctuation|)} {punctuation|:} {property|name}{punctuation|)};
    {punctuation|\}}

    {property|private} {property|void} {property-query|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {property|int} {property|seconds} {operator|=} {property|time}.{property-query|getOffset}{punctuation|(}{punctuation|)}.{property-query|getTotalSeconds}{punctuation|(}{punctuation|)};
        {property|int} {property|rest} {operator|=} {property|Math}.{property-query|abs}{punctuation|(}{property|seconds}{punctuation|)};
        {property|StringBuilder} {property|made} {operator|=} {property|new} {property-query|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {property-query|two}{punctuation|(}{property|made}{punctuation|,} {property|rest} / {number|3600}{punctuation|)};
        {property|made}.{property-query|append}{punctuation|(}{property|colons} > {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)};
        {property-query|two}{punctuation|(}{property|made}{punctuation|,} {property|rest} / {number|60} % {number|60}{punctuation|)};
        {property-query|if} {punctuation|(}{property|colons} {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            {property-query|two}{punctuation|(}{property|made}.{property-query|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} {property|rest} % {number|60}{punctuation|)};
        {punctuation|\}}
        {property|out}.{property-query|append}{punctuation|(}{property|seconds} < {number|0} ? '-' {punctuation|:} '+'{punctuation|)};
        {property-query|for} {punctuation|(}{property|int} {property|i} {operator|=} {property|made}.{property-query|length}{punctuation|(}{punctuation|)} + {number|1}; {property|i} < {property|width} {operator|&}{operator|&} {property|padding} {operator|!}{operator|=} '-'; {property|i}++{punctuation|)} {punctuation|\{}
            {property|out}.{property-query|append}{punctuation|(}'{number|0}'{punctuation|)};
        {punctuation|\}}
        {property|out}.{property-query|append}{punctuation|(}{property|made}{punctuation|)};
    {punctuation|\}}

    {property|private} {property|static} {property|void} {property-query|two}{punctuation|(}{property|StringBuilder} {property|to}{punctuation|,} {property|int} {property|value}{punctuation|)} {punctuation|\{}
        {property|to}.{property-query|append}{punctuation|(}{punctuation|(}{property|char}{punctuation|)} {punctuation|(}'{number|0}' + {property|value} / {number|10}{punctuation|)}{punctuation|)}.{property-query|append}{punctuation|(}{punctuation|(}{property|char}{punctuation|)} {punctuation|(}'{number|0}' + {property|value} % {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    {property|private} {property|void} {property-query|fraction}{punctuation|(}{property|int} {property|digits}{punctuation|)} {punctuation|\{}
        {scalar|String} {property|nanos} {operator|=} {property|Long}.{property-query|toString}{punctuation|(}{property|1_000_000_000L} + {property|time}.{property-query|get}{punctuation|(}{property|ChronoField}.{constant|NANO_OF_SECOND}{punctuation|)}{punctuation|)};
        {property-query|for} {punctuation|(}{property|int} {property|i} {operator|=} {number|1}; {property|i} <{operator|=} {property|digits}; {property|i}++{punctuation|)} {punctuation|\{}
            {property|out}.{property-query|append}{punctuation|(}{property|i} < {property|nanos}.{property-query|length}{punctuation|(}{punctuation|)} ? {property|nanos}.{property-query|charAt}{punctuation|(}{property|i}{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
