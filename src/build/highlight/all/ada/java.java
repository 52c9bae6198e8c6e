{keyword|package} {variable|dev}{punctuation|.}{variable|jbuild}{punctuation|.}{variable|text}{punctuation|;}

{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{variable|DayOfWeek}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{variable|OffsetDateTime}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{variable|ZoneOffset}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{variable|temporal}{punctuation|.}{variable|ChronoField}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|time}{punctuation|.}{variable|temporal}{punctuation|.}{variable|IsoFields}{punctuation|;}
{variable|import} {variable|java}{punctuation|.}{variable|util}{punctuation|.}{variable|Locale}{punctuation|;}

{operator|/}{operator|**}
 {operator|*} {variable|Dates} {variable|by} \{@{variable|code} {variable|strftime}\} {variable|patterns}{punctuation|,} {variable|as} {variable|Ruby}{attribute attr-name|'s} \{@{variable|code} {variable|Time}#{variable|strftime}\} {variable|reads} {variable|them}{punctuation|:} {variable|flags} \{@{variable|code} {operator|-} {number|0} ^ # _ {punctuation|:}\}{punctuation|,} {variable|a} {variable|width}{punctuation|,} {keyword|and}
 {operator|*} {variable|English} {variable|names} {variable|whatever} {variable|the} {variable|machine}{attribute attr-name|'s} {variable|language} {keyword|is}{punctuation|.} {variable|What} {keyword|is} {variable|no} {variable|directive} {keyword|is} {variable|copied}{punctuation|.}
 {operator|*}{operator|/}
{variable|public} {variable|final} {variable|class} {variable|Strftime} \{

    {keyword|private} {variable|static} {variable|final} {variable|String}[] {variable|MONTHS} {operator|=} \{
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
    \}{punctuation|;}
    {keyword|private} {variable|static} {variable|final} {variable|String}[] {variable|DAYS} {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    {keyword|private} {variable|static} {variable|final} {variable|int} {variable|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {keyword|private} {variable|final} {variable|OffsetDateTime} {variable|time}{punctuation|;}
    {keyword|private} {variable|final} {variable|StringBuilder} {keyword|out} {operator|=} {keyword|new} {variable|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} {variable|char} {variable|padding}{punctuation|;}
    {keyword|private} {variable|char} {variable|letterCase}{punctuation|;}
    {keyword|private} {variable|int} {variable|colons}{punctuation|;}
    {keyword|private} {variable|int} {variable|width}{punctuation|;}

    {keyword|private} {variable|Strftime}{punctuation|(}{variable|OffsetDateTime} {variable|time}{punctuation|)} \{
        {variable|this}{punctuation|.}{variable|time} {operator|=} {variable|time}{punctuation|;}
    \}

    {operator|/}{operator|**} {variable|The} {variable|English} {variable|name} {keyword|of} {variable|a} {variable|day} {keyword|of} {variable|the} {variable|week}{punctuation|.} {operator|*}{operator|/}
    {variable|public} {variable|static} {variable|String} {variable|dayName}{punctuation|(}{variable|DayOfWeek} {variable|day}{punctuation|)} \{
        {keyword|return} {variable|DAYS}[{variable|day}{punctuation|.}{variable|getValue}{punctuation|(}{punctuation|)} % {variable|DAYS}{punctuation|.}{variable|length}]{punctuation|;}
    \}

    {operator|/}{operator|**} {variable|The} {variable|date} {keyword|in} {variable|the} {variable|pattern}{attribute attr-name|'s} {variable|form}{punctuation|.} {operator|*}{operator|/}
    {variable|public} {variable|static} {variable|String} {variable|format}{punctuation|(}{variable|OffsetDateTime} {variable|time}{punctuation|,} {variable|String} {variable|pattern}{punctuation|)} \{
        {variable|Strftime} {variable|run} {operator|=} {keyword|new} {variable|Strftime}{punctuation|(}{variable|time}{punctuation|)}{punctuation|;}
        {variable|run}{punctuation|.}{keyword|all}{punctuation|(}{variable|pattern}{punctuation|)}{punctuation|;}
        {keyword|return} {variable|run}{punctuation|.}{keyword|out}{punctuation|.}{variable|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {operator|/}{operator|**} {variable|A} {variable|month}{attribute attr-name|'s} {variable|English} {variable|name}{punctuation|.} {operator|*}{operator|/}
    {variable|public} {variable|static} {variable|String} {variable|monthName}{punctuation|(}{variable|int} {variable|month}{punctuation|)} \{
        {keyword|return} {variable|MONTHS}[{variable|month} {operator|-} {number|1}]{punctuation|;}
    \}

    {keyword|private} {variable|void} {keyword|all}{punctuation|(}{variable|String} {variable|pattern}{punctuation|)} \{
        {variable|int} {variable|i} {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}{variable|i} {operator|<} {variable|pattern}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            {variable|char} {variable|c} {operator|=} {variable|pattern}{punctuation|.}{variable|charAt}{punctuation|(}{variable|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{variable|c} !{operator|=} {char|'%'}{punctuation|)} \{
                {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|c}{punctuation|)}{punctuation|;}
                {variable|i}{operator|+}{operator|+}{punctuation|;}
                {variable|continue}{punctuation|;}
            \}
            {variable|int} {keyword|end} {operator|=} {variable|flags}{punctuation|(}{variable|pattern}{punctuation|,} {variable|i} {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} {variable|pattern}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)} \|\| !{variable|directive}{punctuation|(}{variable|pattern}{punctuation|.}{variable|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                {variable|int} {variable|stop} {operator|=} {variable|Math}{punctuation|.}{variable|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} {variable|pattern}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|pattern}{punctuation|,} {variable|i}{punctuation|,} {variable|stop}{punctuation|)}{punctuation|;}
                {variable|i} {operator|=} {variable|stop}{punctuation|;}
            \} {keyword|else} \{
                {variable|i} {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            \}
        \}
    \}

    {operator|/}{operator|**} {variable|Reads} {variable|flags} {keyword|and} {variable|width}{punctuation|,} {keyword|and} {variable|gives} {variable|the} {variable|offset} {keyword|of} {variable|the} {variable|directive}{attribute attr-name|'s} {variable|letter}{punctuation|.} {operator|*}{operator|/}
    {keyword|private} {variable|int} {variable|flags}{punctuation|(}{variable|String} {variable|pattern}{punctuation|,} {variable|int} {variable|from}{punctuation|)} \{
        {variable|padding} {operator|=} {number|0}{punctuation|;}
        {variable|letterCase} {operator|=} {number|0}{punctuation|;}
        {variable|colons} {operator|=} {number|0}{punctuation|;}
        {variable|width} {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{variable|int} {variable|i} {operator|=} {variable|from}{punctuation|;} {variable|i} {operator|<} {variable|pattern}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)}{punctuation|;} {variable|i}{operator|+}{operator|+}{punctuation|)} \{
            {variable|char} {variable|c} {operator|=} {variable|pattern}{punctuation|.}{variable|charAt}{punctuation|(}{variable|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{variable|c} {operator|=}{operator|=} '{operator|-}' \|\| {variable|c} {operator|=}{operator|=} {char|'_'} \|\| {punctuation|(}{variable|c} {operator|=}{operator|=} '{number|0}' {operator|&}{operator|&} {variable|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                {variable|padding} {operator|=} {variable|c}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}{variable|c} {operator|=}{operator|=} {char|'^'} \|\| {variable|c} {operator|=}{operator|=} {char|'#'}{punctuation|)} \{
                {variable|letterCase} {operator|=} {variable|c}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}{variable|c} {operator|=}{operator|=} '{punctuation|:}'{punctuation|)} \{
                {variable|colons}{operator|+}{operator|+}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}{variable|c} {operator|>=} '{number|0}' {operator|&}{operator|&} {variable|c} {operator|<=} '{number|9}'{punctuation|)} \{
                {variable|width} {operator|=} {variable|Math}{punctuation|.}{variable|min}{punctuation|(}{variable|WIDEST}{punctuation|,} {variable|Math}{punctuation|.}{variable|max}{punctuation|(}{variable|width}{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} {variable|c} {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            \} {keyword|else} \{
                {keyword|return} {variable|i}{punctuation|;}
            \}
        \}
        {keyword|return} {variable|pattern}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {variable|boolean} {variable|directive}{punctuation|(}{variable|char} {variable|letter}{punctuation|)} \{
        {keyword|if} {punctuation|(}{variable|colons} {operator|>} {number|0} {operator|&}{operator|&} {variable|letter} !{operator|=} {char|'z'}{punctuation|)} \{
            {keyword|return} {boolean|false}{punctuation|;}
        \}
        {keyword|return} {variable|number}{punctuation|(}{variable|letter}{punctuation|)} \|\| {variable|name}{punctuation|(}{variable|letter}{punctuation|)} \|\| {variable|whole}{punctuation|(}{variable|letter}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {variable|boolean} {variable|number}{punctuation|(}{variable|char} {variable|letter}{punctuation|)} \{
        {variable|switch} {punctuation|(}{variable|letter}{punctuation|)} \{
            {keyword|case} {char|'Y'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {variable|time}{punctuation|.}{variable|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'C'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|Math}{punctuation|.}{variable|floorDiv}{punctuation|(}{variable|time}{punctuation|.}{variable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'y'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|Math}{punctuation|.}{variable|floorMod}{punctuation|(}{variable|time}{punctuation|.}{variable|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'m'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'d'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'e'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'j'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'H'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'k'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'I'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'l'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'M'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'S'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'u'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{variable|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'w'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'G'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|get}{punctuation|(}{variable|IsoFields}{punctuation|.}{variable|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'g'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|Math}{punctuation|.}{variable|floorMod}{punctuation|(}{variable|time}{punctuation|.}{variable|get}{punctuation|(}{variable|IsoFields}{punctuation|.}{variable|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'V'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|get}{punctuation|(}{variable|IsoFields}{punctuation|.}{variable|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'U'} {operator|-}{operator|>} {variable|number}{punctuation|(}{punctuation|(}{variable|time}{punctuation|.}{variable|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {variable|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'W'} {operator|-}{operator|>} {variable|number}{punctuation|(}{punctuation|(}{variable|time}{punctuation|.}{variable|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{variable|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} {char|'s'} {operator|-}{operator|>} {variable|number}{punctuation|(}{variable|time}{punctuation|.}{variable|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {variable|default} {operator|-}{operator|>} \{
                {keyword|return} {boolean|false}{punctuation|;}
            \}
        \}
        {keyword|return} {boolean|true}{punctuation|;}
    \}

    {keyword|private} {variable|int} {variable|hourOfHalfDay}{punctuation|(}{punctuation|)} \{
        {variable|int} {variable|hour} {operator|=} {variable|time}{punctuation|.}{variable|get}{punctuation|(}{variable|ChronoField}{punctuation|.}{variable|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} {variable|hour} {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} {variable|hour}{punctuation|;}
    \}

    {keyword|private} {variable|int} {variable|sundayBased}{punctuation|(}{punctuation|)} \{
        {keyword|return} {variable|time}{punctuation|.}{variable|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{variable|getValue}{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    \}

    {keyword|private} {variable|boolean} {variable|name}{punctuation|(}{variable|char} {variable|letter}{punctuation|)} \{
        {variable|switch} {punctuation|(}{variable|letter}{punctuation|)} \{
            {keyword|case} {char|'A'} {operator|-}{operator|>} {variable|text}{punctuation|(}{variable|DAYS}[{variable|sundayBased}{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            {keyword|case} {char|'a'} {operator|-}{operator|>} {variable|text}{punctuation|(}{variable|DAYS}[{variable|sundayBased}{punctuation|(}{punctuation|)}]{punctuation|.}{variable|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'B'} {operator|-}{operator|>} {variable|text}{punctuation|(}{variable|MONTHS}[{variable|time}{punctuation|.}{variable|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|)}{punctuation|;}
            {keyword|case} {char|'b'}{punctuation|,} {char|'h'} {operator|-}{operator|>} {variable|text}{punctuation|(}{variable|MONTHS}[{variable|time}{punctuation|.}{variable|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|.}{variable|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'p'} {operator|-}{operator|>} \{
                {variable|String} {variable|half} {operator|=} {variable|time}{punctuation|.}{variable|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {variable|text}{punctuation|(}{variable|letterCase} {operator|=}{operator|=} {char|'#'} ? {variable|half}{punctuation|.}{variable|toLowerCase}{punctuation|(}{variable|Locale}{punctuation|.}{variable|ROOT}{punctuation|)} {punctuation|:} {variable|half}{punctuation|)}{punctuation|;}
            \}
            {keyword|case} {char|'P'} {operator|-}{operator|>} {variable|text}{punctuation|(}{variable|time}{punctuation|.}{variable|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'Z'} {operator|-}{operator|>} {variable|text}{punctuation|(}{variable|time}{punctuation|.}{variable|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{variable|equals}{punctuation|(}{variable|ZoneOffset}{punctuation|.}{variable|UTC}{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'z'} {operator|-}{operator|>} {variable|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'L'} {operator|-}{operator|>} {variable|fraction}{punctuation|(}{variable|width} {operator|<} {number|0} ? {number|3} {punctuation|:} {variable|width}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'N'} {operator|-}{operator|>} {variable|fraction}{punctuation|(}{variable|width} {operator|<} {number|0} ? {number|9} {punctuation|:} {variable|width}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'n'} {operator|-}{operator|>} {variable|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'t'} {operator|-}{operator|>} {variable|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'%'} {operator|-}{operator|>} {variable|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {variable|default} {operator|-}{operator|>} \{
                {keyword|return} {boolean|false}{punctuation|;}
            \}
        \}
        {keyword|return} {boolean|true}{punctuation|;}
    \}

    {keyword|private} {variable|boolean} {variable|whole}{punctuation|(}{variable|char} {variable|letter}{punctuation|)} \{
        {variable|String} {variable|pattern} {operator|=} {variable|switch} {punctuation|(}{variable|letter}{punctuation|)} \{
            {keyword|case} {char|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {char|'D'}{punctuation|,} {char|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {char|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {char|'T'}{punctuation|,} {char|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {char|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {char|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {char|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {variable|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        \}{punctuation|;}
        {keyword|if} {punctuation|(}{variable|pattern}{punctuation|.}{variable|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} {boolean|false}{punctuation|;}
        \}
        {variable|text}{punctuation|(}{variable|format}{punctuation|(}{variable|time}{punctuation|,} {variable|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    \}

    {keyword|private} {variable|void} {variable|number}{punctuation|(}{variable|long} {variable|value}{punctuation|,} {variable|int} {variable|usual}{punctuation|,} {variable|char} {variable|usualPadding}{punctuation|)} \{
        {variable|char} {variable|pad} {operator|=} {variable|padding} {operator|=}{operator|=} {char|'_'} ? {char|' '} {punctuation|:} {variable|padding} {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} {variable|usualPadding}{punctuation|;}
        {variable|int} {variable|wanted} {operator|=} {variable|padding} {operator|=}{operator|=} '{operator|-}' {operator|&}{operator|&} {variable|width} {operator|<} {number|0} ? {number|0} {punctuation|:} {variable|width} {operator|<} {number|0} ? {variable|usual} {punctuation|:} {variable|width}{punctuation|;}
        {variable|String} {keyword|digits} {operator|=} {variable|Long}{punctuation|.}{variable|toString}{punctuation|(}{variable|Math}{punctuation|.}{keyword|abs}{punctuation|(}{variable|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{variable|value} {operator|<} {number|0} {operator|&}{operator|&} {variable|pad} {operator|=}{operator|=} '{number|0}'{punctuation|)} \{
            {keyword|out}{punctuation|.}{variable|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        \}
        {keyword|for} {punctuation|(}{variable|int} {variable|i} {operator|=} {keyword|digits}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{variable|value} {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} {variable|i} {operator|<} {variable|wanted} {operator|&}{operator|&} {variable|padding} !{operator|=} '{operator|-}'{punctuation|;} {variable|i}{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|pad}{punctuation|)}{punctuation|;}
        \}
        {keyword|if} {punctuation|(}{variable|value} {operator|<} {number|0} {operator|&}{operator|&} {variable|pad} !{operator|=} '{number|0}'{punctuation|)} \{
            {keyword|out}{punctuation|.}{variable|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        \}
        {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{keyword|digits}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {variable|void} {variable|text}{punctuation|(}{variable|String} {variable|name}{punctuation|)} \{
        {keyword|for} {punctuation|(}{variable|int} {variable|i} {operator|=} {variable|name}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)}{punctuation|;} {variable|i} {operator|<} {variable|width} {operator|&}{operator|&} {variable|padding} !{operator|=} '{operator|-}'{punctuation|;} {variable|i}{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|padding} {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} {char|' '}{punctuation|)}{punctuation|;}
        \}
        {variable|boolean} {variable|capitals} {operator|=} {variable|letterCase} {operator|=}{operator|=} {char|'^'} \|\| {punctuation|(}{variable|letterCase} {operator|=}{operator|=} {char|'#'} {operator|&}{operator|&} !{variable|name}{punctuation|.}{variable|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} !{variable|name}{punctuation|.}{variable|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|capitals} ? {variable|name}{punctuation|.}{variable|toUpperCase}{punctuation|(}{variable|Locale}{punctuation|.}{variable|ROOT}{punctuation|)} {punctuation|:} {variable|name}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {variable|void} {variable|offset}{punctuation|(}{punctuation|)} \{
        {variable|int} {variable|seconds} {operator|=} {variable|time}{punctuation|.}{variable|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{variable|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {variable|int} {variable|rest} {operator|=} {variable|Math}{punctuation|.}{keyword|abs}{punctuation|(}{variable|seconds}{punctuation|)}{punctuation|;}
        {variable|StringBuilder} {variable|made} {operator|=} {keyword|new} {variable|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {variable|two}{punctuation|(}{variable|made}{punctuation|,} {variable|rest} {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        {variable|made}{punctuation|.}{variable|append}{punctuation|(}{variable|colons} {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {variable|two}{punctuation|(}{variable|made}{punctuation|,} {variable|rest} {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{variable|colons} {operator|=}{operator|=} {number|2}{punctuation|)} \{
            {variable|two}{punctuation|(}{variable|made}{punctuation|.}{variable|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} {variable|rest} % {number|60}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|seconds} {operator|<} {number|0} ? '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{variable|int} {variable|i} {operator|=} {variable|made}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} {variable|i} {operator|<} {variable|width} {operator|&}{operator|&} {variable|padding} !{operator|=} '{operator|-}'{punctuation|;} {variable|i}{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}{variable|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        \}
        {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|made}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {variable|static} {variable|void} {variable|two}{punctuation|(}{variable|StringBuilder} {variable|to}{punctuation|,} {variable|int} {variable|value}{punctuation|)} \{
        {variable|to}{punctuation|.}{variable|append}{punctuation|(}{punctuation|(}{variable|char}{punctuation|)} {punctuation|(}'{number|0}' {operator|+} {variable|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{variable|append}{punctuation|(}{punctuation|(}{variable|char}{punctuation|)} {punctuation|(}'{number|0}' {operator|+} {variable|value} % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {variable|void} {variable|fraction}{punctuation|(}{variable|int} {keyword|digits}{punctuation|)} \{
        {variable|String} {variable|nanos} {operator|=} {variable|Long}{punctuation|.}{variable|toString}{punctuation|(}1_000_000_000L {operator|+} {variable|time}{punctuation|.}{variable|get}{punctuation|(}{variable|ChronoField}{punctuation|.}{variable|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{variable|int} {variable|i} {operator|=} {number|1}{punctuation|;} {variable|i} {operator|<=} {keyword|digits}{punctuation|;} {variable|i}{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}{variable|append}{punctuation|(}{variable|i} {operator|<} {variable|nanos}{punctuation|.}{variable|length}{punctuation|(}{punctuation|)} ? {variable|nanos}{punctuation|.}{variable|charAt}{punctuation|(}{variable|i}{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        \}
    \}
\}
