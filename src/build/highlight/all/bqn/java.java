{word-name symbol|package} {dot-notation-on-name namespace|dev.}{dot-notation-on-name namespace|jbuild.}{word-name symbol|text}{punctuation|;}

{word-name symbol|import} {dot-notation-on-name namespace|java.}{dot-notation-on-name namespace|time.}{word-name symbol|DayOfWeek}{punctuation|;}
{word-name symbol|import} {dot-notation-on-name namespace|java.}{dot-notation-on-name namespace|time.}{word-name symbol|OffsetDateTime}{punctuation|;}
{word-name symbol|import} {dot-notation-on-name namespace|java.}{dot-notation-on-name namespace|time.}{word-name symbol|ZoneOffset}{punctuation|;}
{word-name symbol|import} {dot-notation-on-name namespace|java.}{dot-notation-on-name namespace|time.}{dot-notation-on-name namespace|temporal.}{word-name symbol|ChronoField}{punctuation|;}
{word-name symbol|import} {dot-notation-on-name namespace|java.}{dot-notation-on-name namespace|time.}{dot-notation-on-name namespace|temporal.}{word-name symbol|IsoFields}{punctuation|;}
{word-name symbol|import} {dot-notation-on-name namespace|java.}{dot-notation-on-name namespace|util.}{word-name symbol|Locale}{punctuation|;}

{primitive-functions operator|/}**
 * {word-name symbol|Dates} {word-name symbol|by} {punctuation|\{}{null-literal char|@}{word-name symbol|code} {word-name symbol|strftime}{punctuation|\}} {word-name symbol|patterns}{punctuation|,} {word-name symbol|as} {word-name symbol|Ruby}'{word-name symbol|s} {punctuation|\{}{null-literal char|@}{word-name symbol|code} {word-name symbol|Time}{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * {word-name symbol|English} {word-name symbol|names} {word-name symbol|whatever} {word-name symbol|the} {word-name symbol|machine}'{word-name symbol|s} {word-name symbol|language} {dot-notation-on-name namespace|is.} {word-name symbol|What} {word-name symbol|is} {word-name symbol|no} {word-name symbol|directive} {word-name symbol|is} {dot-notation-on-name namespace|copied.}
 *{primitive-functions operator|/}
{word-name symbol|public} {word-name symbol|final} {word-name symbol|class} {word-name symbol|Strftime} {punctuation|\{}

    {word-name symbol|private} {word-name symbol|static} {word-name symbol|final} {word-name symbol|String}{punctuation|[}{punctuation|]} {word-name symbol|MONTHS} {primitive-functions operator|=} {punctuation|\{}
        {string-literal string|"January"}{punctuation|,}
        {string-literal string|"February"}{punctuation|,}
        {string-literal string|"March"}{punctuation|,}
        {string-literal string|"April"}{punctuation|,}
        {string-literal string|"May"}{punctuation|,}
        {string-literal string|"June"}{punctuation|,}
        {string-literal string|"July"}{punctuation|,}
        {string-literal string|"August"}{punctuation|,}
        {string-literal string|"September"}{punctuation|,}
        {string-literal string|"October"}{punctuation|,}
        {string-literal string|"November"}{punctuation|,}
        {string-literal string|"December"}
    {punctuation|\}}{punctuation|;}
    {word-name symbol|private} {word-name symbol|static} {word-name symbol|final} {word-name symbol|String}{punctuation|[}{punctuation|]} {word-name symbol|DAYS} {primitive-functions operator|=} {punctuation|\{}{string-literal string|"Sunday"}{punctuation|,} {string-literal string|"Monday"}{punctuation|,} {string-literal string|"Tuesday"}{punctuation|,} {string-literal string|"Wednesday"}{punctuation|,} {string-literal string|"Thursday"}{punctuation|,} {string-literal string|"Friday"}{punctuation|,} {string-literal string|"Saturday"}{punctuation|\}}{punctuation|;}
    {word-name symbol|private} {word-name symbol|static} {word-name symbol|final} {word-name symbol|int} {word-name symbol|WIDEST} {primitive-functions operator|=} {word-number number|1024}{punctuation|;}

    {word-name symbol|private} {word-name symbol|final} {word-name symbol|OffsetDateTime} {word-name symbol|time}{punctuation|;}
    {word-name symbol|private} {word-name symbol|final} {word-name symbol|StringBuilder} {word-name symbol|out} {primitive-functions operator|=} {word-name symbol|new} {word-name symbol|StringBuilder}{punctuation|(}{word-number number|32}{punctuation|)}{punctuation|;}
    {word-name symbol|private} {word-name symbol|char} {word-name symbol|padding}{punctuation|;}
    {word-name symbol|private} {word-name symbol|char} {word-name symbol|letterCase}{punctuation|;}
    {word-name symbol|private} {word-name symbol|int} {word-name symbol|colons}{punctuation|;}
    {word-name symbol|private} {word-name symbol|int} {word-name symbol|width}{punctuation|;}

    {word-name symbol|private} {word-name symbol|Strftime}{punctuation|(}{word-name symbol|OffsetDateTime} {word-name symbol|time}{punctuation|)} {punctuation|\{}
        {dot-notation-on-name namespace|this.}{word-name symbol|time} {primitive-functions operator|=} {word-name symbol|time}{punctuation|;}
    {punctuation|\}}

    {primitive-functions operator|/}** {word-name symbol|The} {word-name symbol|English} {word-name symbol|name} {word-name symbol|of} {word-name symbol|a} {word-name symbol|day} {word-name symbol|of} {word-name symbol|the} {dot-notation-on-name namespace|week.} *{primitive-functions operator|/}
    {word-name symbol|public} {word-name symbol|static} {word-name symbol|String} {word-name symbol|dayName}{punctuation|(}{word-name symbol|DayOfWeek} {word-name symbol|day}{punctuation|)} {punctuation|\{}
        {word-name symbol|return} {word-name symbol|DAYS}{punctuation|[}{dot-notation-on-name namespace|day.}{word-name symbol|getValue}{punctuation|(}{punctuation|)} % {dot-notation-on-name namespace|DAYS.}{word-name symbol|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {primitive-functions operator|/}** {word-name symbol|The} {word-name symbol|date} {word-name symbol|in} {word-name symbol|the} {word-name symbol|pattern}'{word-name symbol|s} {dot-notation-on-name namespace|form.} *{primitive-functions operator|/}
    {word-name symbol|public} {word-name symbol|static} {word-name symbol|String} {word-name symbol|format}{punctuation|(}{word-name symbol|OffsetDateTime} {word-name symbol|time}{punctuation|,} {word-name symbol|String} {word-name symbol|pattern}{punctuation|)} {punctuation|\{}
        {word-name symbol|Strftime} {word-name symbol|run} {primitive-functions operator|=} {word-name symbol|new} {word-name symbol|Strftime}{punctuation|(}{word-name symbol|time}{punctuation|)}{punctuation|;}
        {dot-notation-on-name namespace|run.}{word-name symbol|all}{punctuation|(}{word-name symbol|pattern}{punctuation|)}{punctuation|;}
        {word-name symbol|return} {dot-notation-on-name namespace|run.}{dot-notation-on-name namespace|out.}{word-name symbol|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {primitive-functions operator|/}** {word-name symbol|A} {word-name symbol|month}'{word-name symbol|s} {word-name symbol|English} {dot-notation-on-name namespace|name.} *{primitive-functions operator|/}
    {word-name symbol|public} {word-name symbol|static} {word-name symbol|String} {word-name symbol|monthName}{punctuation|(}{word-name symbol|int} {word-name symbol|month}{punctuation|)} {punctuation|\{}
        {word-name symbol|return} {word-name symbol|MONTHS}{punctuation|[}{word-name symbol|month} {primitive-functions operator|-} {word-number number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|void} {word-name symbol|all}{punctuation|(}{word-name symbol|String} {word-name symbol|pattern}{punctuation|)} {punctuation|\{}
        {word-name symbol|int} {word-name symbol|i} {primitive-functions operator|=} {word-number number|0}{punctuation|;}
        {word-name symbol|while} {punctuation|(}{word-name symbol|i} {primitive-functions operator|<} {dot-notation-on-name namespace|pattern.}{word-name symbol|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {word-name symbol|char} {word-name symbol|c} {primitive-functions operator|=} {dot-notation-on-name namespace|pattern.}{word-name symbol|charAt}{punctuation|(}{word-name symbol|i}{punctuation|)}{punctuation|;}
            {word-name symbol|if} {punctuation|(}{word-name symbol|c} {primitive-functions operator|!}{primitive-functions operator|=} {character-literal char|'%'}{punctuation|)} {punctuation|\{}
                {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|c}{punctuation|)}{punctuation|;}
                {word-name symbol|i}{primitive-functions operator|+}{primitive-functions operator|+}{punctuation|;}
                {word-name symbol|continue}{punctuation|;}
            {punctuation|\}}
            {word-name symbol|int} {word-name symbol|end} {primitive-functions operator|=} {word-name symbol|flags}{punctuation|(}{word-name symbol|pattern}{punctuation|,} {word-name symbol|i} {primitive-functions operator|+} {word-number number|1}{punctuation|)}{punctuation|;}
            {word-name symbol|if} {punctuation|(}{word-name symbol|end} {primitive-functions operator|>}{primitive-functions operator|=} {dot-notation-on-name namespace|pattern.}{word-name symbol|length}{punctuation|(}{punctuation|)} {primitive-functions operator|\|}{primitive-functions operator|\|} {primitive-functions operator|!}{word-name symbol|directive}{punctuation|(}{dot-notation-on-name namespace|pattern.}{word-name symbol|charAt}{punctuation|(}{word-name symbol|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {word-name symbol|int} {word-name symbol|stop} {primitive-functions operator|=} {dot-notation-on-name namespace|Math.}{word-name symbol|min}{punctuation|(}{word-name symbol|end} {primitive-functions operator|+} {word-number number|1}{punctuation|,} {dot-notation-on-name namespace|pattern.}{word-name symbol|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|pattern}{punctuation|,} {word-name symbol|i}{punctuation|,} {word-name symbol|stop}{punctuation|)}{punctuation|;}
                {word-name symbol|i} {primitive-functions operator|=} {word-name symbol|stop}{punctuation|;}
            {punctuation|\}} {word-name symbol|else} {punctuation|\{}
                {word-name symbol|i} {primitive-functions operator|=} {word-name symbol|end} {primitive-functions operator|+} {word-number number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {primitive-functions operator|/}** {word-name symbol|Reads} {word-name symbol|flags} {word-name symbol|and} {word-name symbol|width}{punctuation|,} {word-name symbol|and} {word-name symbol|gives} {word-name symbol|the} {word-name symbol|offset} {word-name symbol|of} {word-name symbol|the} {word-name symbol|directive}'{word-name symbol|s} {dot-notation-on-name namespace|letter.} *{primitive-functions operator|/}
    {word-name symbol|private} {word-name symbol|int} {word-name symbol|flags}{punctuation|(}{word-name symbol|String} {word-name symbol|pattern}{punctuation|,} {word-name symbol|int} {word-name symbol|from}{punctuation|)} {punctuation|\{}
        {word-name symbol|padding} {primitive-functions operator|=} {word-number number|0}{punctuation|;}
        {word-name symbol|letterCase} {primitive-functions operator|=} {word-number number|0}{punctuation|;}
        {word-name symbol|colons} {primitive-functions operator|=} {word-number number|0}{punctuation|;}
        {word-name symbol|width} {primitive-functions operator|=} {primitive-functions operator|-}{word-number number|1}{punctuation|;}
        {word-name symbol|for} {punctuation|(}{word-name symbol|int} {word-name symbol|i} {primitive-functions operator|=} {word-name symbol|from}{punctuation|;} {word-name symbol|i} {primitive-functions operator|<} {dot-notation-on-name namespace|pattern.}{word-name symbol|length}{punctuation|(}{punctuation|)}{punctuation|;} {word-name symbol|i}{primitive-functions operator|+}{primitive-functions operator|+}{punctuation|)} {punctuation|\{}
            {word-name symbol|char} {word-name symbol|c} {primitive-functions operator|=} {dot-notation-on-name namespace|pattern.}{word-name symbol|charAt}{punctuation|(}{word-name symbol|i}{punctuation|)}{punctuation|;}
            {word-name symbol|if} {punctuation|(}{word-name symbol|c} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'-'} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|c} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'_'} {primitive-functions operator|\|}{primitive-functions operator|\|} {punctuation|(}{word-name symbol|c} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'0'} && {word-name symbol|width} {primitive-functions operator|<} {word-number number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {word-name symbol|padding} {primitive-functions operator|=} {word-name symbol|c}{punctuation|;}
            {punctuation|\}} {word-name symbol|else} {word-name symbol|if} {punctuation|(}{word-name symbol|c} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'^'} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|c} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'#'}{punctuation|)} {punctuation|\{}
                {word-name symbol|letterCase} {primitive-functions operator|=} {word-name symbol|c}{punctuation|;}
            {punctuation|\}} {word-name symbol|else} {word-name symbol|if} {punctuation|(}{word-name symbol|c} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|':'}{punctuation|)} {punctuation|\{}
                {word-name symbol|colons}{primitive-functions operator|+}{primitive-functions operator|+}{punctuation|;}
            {punctuation|\}} {word-name symbol|else} {word-name symbol|if} {punctuation|(}{word-name symbol|c} {primitive-functions operator|>}{primitive-functions operator|=} {character-literal char|'0'} && {word-name symbol|c} {primitive-functions operator|<}{primitive-functions operator|=} {character-literal char|'9'}{punctuation|)} {punctuation|\{}
                {word-name symbol|width} {primitive-functions operator|=} {dot-notation-on-name namespace|Math.}{word-name symbol|min}{punctuation|(}{word-name symbol|WIDEST}{punctuation|,} {dot-notation-on-name namespace|Math.}{word-name symbol|max}{punctuation|(}{word-name symbol|width}{punctuation|,} {word-number number|0}{punctuation|)} * {word-number number|10} {primitive-functions operator|+} {word-name symbol|c} {primitive-functions operator|-} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {word-name symbol|else} {punctuation|\{}
                {word-name symbol|return} {word-name symbol|i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {word-name symbol|return} {dot-notation-on-name namespace|pattern.}{word-name symbol|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|boolean} {word-name symbol|directive}{punctuation|(}{word-name symbol|char} {word-name symbol|letter}{punctuation|)} {punctuation|\{}
        {word-name symbol|if} {punctuation|(}{word-name symbol|colons} {primitive-functions operator|>} {word-number number|0} && {word-name symbol|letter} {primitive-functions operator|!}{primitive-functions operator|=} {character-literal char|'z'}{punctuation|)} {punctuation|\{}
            {word-name symbol|return} {word-name symbol|false}{punctuation|;}
        {punctuation|\}}
        {word-name symbol|return} {word-name symbol|number}{punctuation|(}{word-name symbol|letter}{punctuation|)} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|name}{punctuation|(}{word-name symbol|letter}{punctuation|)} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|whole}{punctuation|(}{word-name symbol|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|boolean} {word-name symbol|number}{punctuation|(}{word-name symbol|char} {word-name symbol|letter}{punctuation|)} {punctuation|\{}
        {word-name symbol|switch} {punctuation|(}{word-name symbol|letter}{punctuation|)} {punctuation|\{}
            {word-name symbol|case} {character-literal char|'Y'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {dot-notation-on-name namespace|time.}{word-name symbol|getYear}{punctuation|(}{punctuation|)} {primitive-functions operator|<} {word-number number|0} {punctuation|?} {word-number number|5} {punctuation|:} {word-number number|4}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'C'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|Math.}{word-name symbol|floorDiv}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|100}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'y'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|Math.}{word-name symbol|floorMod}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|100}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'m'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'d'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'e'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|' '}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'j'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|3}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'H'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'k'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|' '}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'I'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{word-name symbol|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'l'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{word-name symbol|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|' '}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'M'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'S'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'u'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{word-name symbol|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|1}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'w'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{word-name symbol|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|1}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'G'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|get}{punctuation|(}{dot-notation-on-name namespace|IsoFields.}{word-name symbol|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {word-number number|4}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'g'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|Math.}{word-name symbol|floorMod}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|get}{punctuation|(}{dot-notation-on-name namespace|IsoFields.}{word-name symbol|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {word-number number|100}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'V'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|get}{punctuation|(}{dot-notation-on-name namespace|IsoFields.}{word-name symbol|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'U'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getDayOfYear}{punctuation|(}{punctuation|)} {primitive-functions operator|+} {word-number number|6} {primitive-functions operator|-} {word-name symbol|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {primitive-functions operator|/} {word-number number|7}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'W'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getDayOfYear}{punctuation|(}{punctuation|)} {primitive-functions operator|+} {word-number number|6} {primitive-functions operator|-} {punctuation|(}{word-name symbol|sundayBased}{punctuation|(}{punctuation|)} {primitive-functions operator|+} {word-number number|6}{punctuation|)} % {word-number number|7}{punctuation|)} {primitive-functions operator|/} {word-number number|7}{punctuation|,} {word-number number|2}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'s'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|number}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {word-number number|1}{punctuation|,} {character-literal char|'0'}{punctuation|)}{punctuation|;}
            {word-name symbol|default} {primitive-functions operator|-}{primitive-functions operator|>} {punctuation|\{}
                {word-name symbol|return} {word-name symbol|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {word-name symbol|return} {word-name symbol|true}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|int} {word-name symbol|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {word-name symbol|int} {word-name symbol|hour} {primitive-functions operator|=} {dot-notation-on-name namespace|time.}{word-name symbol|get}{punctuation|(}{dot-notation-on-name namespace|ChronoField.}{word-name symbol|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {word-name symbol|return} {word-name symbol|hour} {primitive-functions operator|=}{primitive-functions operator|=} {word-number number|0} {punctuation|?} {word-number number|12} {punctuation|:} {word-name symbol|hour}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|int} {word-name symbol|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {word-name symbol|return} {dot-notation-on-name namespace|time.}{word-name symbol|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{word-name symbol|getValue}{punctuation|(}{punctuation|)} % {word-number number|7}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|boolean} {word-name symbol|name}{punctuation|(}{word-name symbol|char} {word-name symbol|letter}{punctuation|)} {punctuation|\{}
        {word-name symbol|switch} {punctuation|(}{word-name symbol|letter}{punctuation|)} {punctuation|\{}
            {word-name symbol|case} {character-literal char|'A'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{word-name symbol|DAYS}{punctuation|[}{word-name symbol|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'a'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{word-name symbol|DAYS}{punctuation|[}{word-name symbol|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{word-name symbol|substring}{punctuation|(}{word-number number|0}{punctuation|,} {word-number number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'B'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{word-name symbol|MONTHS}{punctuation|[}{dot-notation-on-name namespace|time.}{word-name symbol|getMonthValue}{punctuation|(}{punctuation|)} {primitive-functions operator|-} {word-number number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'b'}{punctuation|,} {character-literal char|'h'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{word-name symbol|MONTHS}{punctuation|[}{dot-notation-on-name namespace|time.}{word-name symbol|getMonthValue}{punctuation|(}{punctuation|)} {primitive-functions operator|-} {word-number number|1}{punctuation|]}{punctuation|.}{word-name symbol|substring}{punctuation|(}{word-number number|0}{punctuation|,} {word-number number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'p'} {primitive-functions operator|-}{primitive-functions operator|>} {punctuation|\{}
                {word-name symbol|String} {word-name symbol|half} {primitive-functions operator|=} {dot-notation-on-name namespace|time.}{word-name symbol|getHour}{punctuation|(}{punctuation|)} {primitive-functions operator|<} {word-number number|12} {punctuation|?} {string-literal string|"AM"} {punctuation|:} {string-literal string|"PM"}{punctuation|;}
                {word-name symbol|text}{punctuation|(}{word-name symbol|letterCase} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'#'} {punctuation|?} {dot-notation-on-name namespace|half.}{word-name symbol|toLowerCase}{punctuation|(}{dot-notation-on-name namespace|Locale.}{word-name symbol|ROOT}{punctuation|)} {punctuation|:} {word-name symbol|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {word-name symbol|case} {character-literal char|'P'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getHour}{punctuation|(}{punctuation|)} {primitive-functions operator|<} {word-number number|12} {punctuation|?} {string-literal string|"am"} {punctuation|:} {string-literal string|"pm"}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'Z'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{dot-notation-on-name namespace|time.}{word-name symbol|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{word-name symbol|equals}{punctuation|(}{dot-notation-on-name namespace|ZoneOffset.}{word-name symbol|UTC}{punctuation|)} {punctuation|?} {string-literal string|"UTC"} {punctuation|:} {string-literal string|""}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'z'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'L'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|fraction}{punctuation|(}{word-name symbol|width} {primitive-functions operator|<} {word-number number|0} {punctuation|?} {word-number number|3} {punctuation|:} {word-name symbol|width}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'N'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|fraction}{punctuation|(}{word-name symbol|width} {primitive-functions operator|<} {word-number number|0} {punctuation|?} {word-number number|9} {punctuation|:} {word-name symbol|width}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'n'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{string-literal string|"\\n"}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'t'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{string-literal string|"\\t"}{punctuation|)}{punctuation|;}
            {word-name symbol|case} {character-literal char|'%'} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|text}{punctuation|(}{string-literal string|"%"}{punctuation|)}{punctuation|;}
            {word-name symbol|default} {primitive-functions operator|-}{primitive-functions operator|>} {punctuation|\{}
                {word-name symbol|return} {word-name symbol|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {word-name symbol|return} {word-name symbol|true}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|boolean} {word-name symbol|whole}{punctuation|(}{word-name symbol|char} {word-name symbol|letter}{punctuation|)} {punctuation|\{}
        {word-name symbol|String} {word-name symbol|pattern} {primitive-functions operator|=} {word-name symbol|switch} {punctuation|(}{word-name symbol|letter}{punctuation|)} {punctuation|\{}
            {word-name symbol|case} {character-literal char|'c'} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {word-name symbol|case} {character-literal char|'D'}{punctuation|,} {character-literal char|'x'} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|"%m/%d/%y"}{punctuation|;}
            {word-name symbol|case} {character-literal char|'F'} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|"%Y-%m-%d"}{punctuation|;}
            {word-name symbol|case} {character-literal char|'T'}{punctuation|,} {character-literal char|'X'} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|"%H:%M:%S"}{punctuation|;}
            {word-name symbol|case} {character-literal char|'R'} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|"%H:%M"}{punctuation|;}
            {word-name symbol|case} {character-literal char|'r'} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|"%I:%M:%S %p"}{punctuation|;}
            {word-name symbol|case} {character-literal char|'v'} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|"%e-%^b-%Y"}{punctuation|;}
            {word-name symbol|default} {primitive-functions operator|-}{primitive-functions operator|>} {string-literal string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {word-name symbol|if} {punctuation|(}{dot-notation-on-name namespace|pattern.}{word-name symbol|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {word-name symbol|return} {word-name symbol|false}{punctuation|;}
        {punctuation|\}}
        {word-name symbol|text}{punctuation|(}{word-name symbol|format}{punctuation|(}{word-name symbol|time}{punctuation|,} {word-name symbol|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {word-name symbol|return} {word-name symbol|true}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|void} {word-name symbol|number}{punctuation|(}{word-name symbol|long} {word-name symbol|value}{punctuation|,} {word-name symbol|int} {word-name symbol|usual}{punctuation|,} {word-name symbol|char} {word-name symbol|usualPadding}{punctuation|)} {punctuation|\{}
        {word-name symbol|char} {word-name symbol|pad} {primitive-functions operator|=} {word-name symbol|padding} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'_'} {punctuation|?} {character-literal char|' '} {punctuation|:} {word-name symbol|padding} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'0'} {punctuation|?} {character-literal char|'0'} {punctuation|:} {word-name symbol|usualPadding}{punctuation|;}
        {word-name symbol|int} {word-name symbol|wanted} {primitive-functions operator|=} {word-name symbol|padding} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'-'} && {word-name symbol|width} {primitive-functions operator|<} {word-number number|0} {punctuation|?} {word-number number|0} {punctuation|:} {word-name symbol|width} {primitive-functions operator|<} {word-number number|0} {punctuation|?} {word-name symbol|usual} {punctuation|:} {word-name symbol|width}{punctuation|;}
        {word-name symbol|String} {word-name symbol|digits} {primitive-functions operator|=} {dot-notation-on-name namespace|Long.}{word-name symbol|toString}{punctuation|(}{dot-notation-on-name namespace|Math.}{word-name symbol|abs}{punctuation|(}{word-name symbol|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {word-name symbol|if} {punctuation|(}{word-name symbol|value} {primitive-functions operator|<} {word-number number|0} && {word-name symbol|pad} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'0'}{punctuation|)} {punctuation|\{}
            {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{character-literal char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {word-name symbol|for} {punctuation|(}{word-name symbol|int} {word-name symbol|i} {primitive-functions operator|=} {dot-notation-on-name namespace|digits.}{word-name symbol|length}{punctuation|(}{punctuation|)} {primitive-functions operator|+} {punctuation|(}{word-name symbol|value} {primitive-functions operator|<} {word-number number|0} {punctuation|?} {word-number number|1} {punctuation|:} {word-number number|0}{punctuation|)}{punctuation|;} {word-name symbol|i} {primitive-functions operator|<} {word-name symbol|wanted} && {word-name symbol|padding} {primitive-functions operator|!}{primitive-functions operator|=} {character-literal char|'-'}{punctuation|;} {word-name symbol|i}{primitive-functions operator|+}{primitive-functions operator|+}{punctuation|)} {punctuation|\{}
            {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {word-name symbol|if} {punctuation|(}{word-name symbol|value} {primitive-functions operator|<} {word-number number|0} && {word-name symbol|pad} {primitive-functions operator|!}{primitive-functions operator|=} {character-literal char|'0'}{punctuation|)} {punctuation|\{}
            {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{character-literal char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|void} {word-name symbol|text}{punctuation|(}{word-name symbol|String} {word-name symbol|name}{punctuation|)} {punctuation|\{}
        {word-name symbol|for} {punctuation|(}{word-name symbol|int} {word-name symbol|i} {primitive-functions operator|=} {dot-notation-on-name namespace|name.}{word-name symbol|length}{punctuation|(}{punctuation|)}{punctuation|;} {word-name symbol|i} {primitive-functions operator|<} {word-name symbol|width} && {word-name symbol|padding} {primitive-functions operator|!}{primitive-functions operator|=} {character-literal char|'-'}{punctuation|;} {word-name symbol|i}{primitive-functions operator|+}{primitive-functions operator|+}{punctuation|)} {punctuation|\{}
            {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|padding} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'0'} {punctuation|?} {character-literal char|'0'} {punctuation|:} {character-literal char|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {word-name symbol|boolean} {word-name symbol|capitals} {primitive-functions operator|=} {word-name symbol|letterCase} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'^'} {primitive-functions operator|\|}{primitive-functions operator|\|} {punctuation|(}{word-name symbol|letterCase} {primitive-functions operator|=}{primitive-functions operator|=} {character-literal char|'#'} && {primitive-functions operator|!}{dot-notation-on-name namespace|name.}{word-name symbol|equals}{punctuation|(}{string-literal string|"am"}{punctuation|)} && {primitive-functions operator|!}{dot-notation-on-name namespace|name.}{word-name symbol|equals}{punctuation|(}{string-literal string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|capitals} {punctuation|?} {dot-notation-on-name namespace|name.}{word-name symbol|toUpperCase}{punctuation|(}{dot-notation-on-name namespace|Locale.}{word-name symbol|ROOT}{punctuation|)} {punctuation|:} {word-name symbol|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|void} {word-name symbol|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {word-name symbol|int} {word-name symbol|seconds} {primitive-functions operator|=} {dot-notation-on-name namespace|time.}{word-name symbol|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{word-name symbol|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {word-name symbol|int} {word-name symbol|rest} {primitive-functions operator|=} {dot-notation-on-name namespace|Math.}{word-name symbol|abs}{punctuation|(}{word-name symbol|seconds}{punctuation|)}{punctuation|;}
        {word-name symbol|StringBuilder} {word-name symbol|made} {primitive-functions operator|=} {word-name symbol|new} {word-name symbol|StringBuilder}{punctuation|(}{word-number number|9}{punctuation|)}{punctuation|;}
        {word-name symbol|two}{punctuation|(}{word-name symbol|made}{punctuation|,} {word-name symbol|rest} {primitive-functions operator|/} {word-number number|3600}{punctuation|)}{punctuation|;}
        {dot-notation-on-name namespace|made.}{word-name symbol|append}{punctuation|(}{word-name symbol|colons} {primitive-functions operator|>} {word-number number|0} {punctuation|?} {string-literal string|":"} {punctuation|:} {string-literal string|""}{punctuation|)}{punctuation|;}
        {word-name symbol|two}{punctuation|(}{word-name symbol|made}{punctuation|,} {word-name symbol|rest} {primitive-functions operator|/} {word-number number|60} % {word-number number|60}{punctuation|)}{punctuation|;}
        {word-name symbol|if} {punctuation|(}{word-name symbol|colons} {primitive-functions operator|=}{primitive-functions operator|=} {word-number number|2}{punctuation|)} {punctuation|\{}
            {word-name symbol|two}{punctuation|(}{dot-notation-on-name namespace|made.}{word-name symbol|append}{punctuation|(}{character-literal char|':'}{punctuation|)}{punctuation|,} {word-name symbol|rest} % {word-number number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|seconds} {primitive-functions operator|<} {word-number number|0} {punctuation|?} {character-literal char|'-'} {punctuation|:} {character-literal char|'+'}{punctuation|)}{punctuation|;}
        {word-name symbol|for} {punctuation|(}{word-name symbol|int} {word-name symbol|i} {primitive-functions operator|=} {dot-notation-on-name namespace|made.}{word-name symbol|length}{punctuation|(}{punctuation|)} {primitive-functions operator|+} {word-number number|1}{punctuation|;} {word-name symbol|i} {primitive-functions operator|<} {word-name symbol|width} && {word-name symbol|padding} {primitive-functions operator|!}{primitive-functions operator|=} {character-literal char|'-'}{punctuation|;} {word-name symbol|i}{primitive-functions operator|+}{primitive-functions operator|+}{punctuation|)} {punctuation|\{}
            {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{character-literal char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|static} {word-name symbol|void} {word-name symbol|two}{punctuation|(}{word-name symbol|StringBuilder} {word-name symbol|to}{punctuation|,} {word-name symbol|int} {word-name symbol|value}{punctuation|)} {punctuation|\{}
        {dot-notation-on-name namespace|to.}{word-name symbol|append}{punctuation|(}{punctuation|(}{word-name symbol|char}{punctuation|)} {punctuation|(}{character-literal char|'0'} {primitive-functions operator|+} {word-name symbol|value} {primitive-functions operator|/} {word-number number|10}{punctuation|)}{punctuation|)}{punctuation|.}{word-name symbol|append}{punctuation|(}{punctuation|(}{word-name symbol|char}{punctuation|)} {punctuation|(}{character-literal char|'0'} {primitive-functions operator|+} {word-name symbol|value} % {word-number number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {word-name symbol|private} {word-name symbol|void} {word-name symbol|fraction}{punctuation|(}{word-name symbol|int} {word-name symbol|digits}{punctuation|)} {punctuation|\{}
        {word-name symbol|String} {word-name symbol|nanos} {primitive-functions operator|=} {dot-notation-on-name namespace|Long.}{word-name symbol|toString}{punctuation|(}{word-number number|1}{word-name symbol|_000_000_000L} {primitive-functions operator|+} {dot-notation-on-name namespace|time.}{word-name symbol|get}{punctuation|(}{dot-notation-on-name namespace|ChronoField.}{word-name symbol|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {word-name symbol|for} {punctuation|(}{word-name symbol|int} {word-name symbol|i} {primitive-functions operator|=} {word-number number|1}{punctuation|;} {word-name symbol|i} {primitive-functions operator|<}{primitive-functions operator|=} {word-name symbol|digits}{punctuation|;} {word-name symbol|i}{primitive-functions operator|+}{primitive-functions operator|+}{punctuation|)} {punctuation|\{}
            {dot-notation-on-name namespace|out.}{word-name symbol|append}{punctuation|(}{word-name symbol|i} {primitive-functions operator|<} {dot-notation-on-name namespace|nanos.}{word-name symbol|length}{punctuation|(}{punctuation|)} {punctuation|?} {dot-notation-on-name namespace|nanos.}{word-name symbol|charAt}{punctuation|(}{word-name symbol|i}{punctuation|)} {punctuation|:} {character-literal char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
