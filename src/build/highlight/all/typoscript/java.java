{tag|package} {tag|dev{punctuation|.}}{tag|jbuild{punctuation|.}}{tag|text}{punctuation|;}

{tag|import} {tag|java{punctuation|.}}{tag|time{punctuation|.}}{tag|DayOfWeek}{punctuation|;}
{tag|import} {tag|java{punctuation|.}}{tag|time{punctuation|.}}{tag|OffsetDateTime}{punctuation|;}
{tag|import} {tag|java{punctuation|.}}{tag|time{punctuation|.}}{tag|ZoneOffset}{punctuation|;}
{tag|import} {tag|java{punctuation|.}}{tag|time{punctuation|.}}{tag|temporal{punctuation|.}}{tag|ChronoField}{punctuation|;}
{tag|import} {tag|java{punctuation|.}}{tag|time{punctuation|.}}{tag|temporal{punctuation|.}}{tag|IsoFields}{punctuation|;}
{tag|import} {tag|java{punctuation|.}}{tag|util{punctuation|.}}{tag|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{tag|public} {tag|final} {tag|class} {tag|Strftime} {punctuation|\{}

    {tag|private} {tag|static} {tag|final} {tag|String}{punctuation|[}{punctuation|]} {tag|MONTHS} {operator|=} {string|\{}
        "{tag|January}"{punctuation|,}
        "{tag|February}"{punctuation|,}
        "{tag|March}"{punctuation|,}
        "{tag|April}"{punctuation|,}
        "{tag|May}"{punctuation|,}
        "{tag|June}"{punctuation|,}
        "{tag|July}"{punctuation|,}
        "{tag|August}"{punctuation|,}
        "{tag|September}"{punctuation|,}
        "{tag|October}"{punctuation|,}
        "{tag|November}"{punctuation|,}
        "{tag|December}"
    {punctuation|\}}{punctuation|;}
    {tag|private} {tag|static} {tag|final} {tag|String}{punctuation|[}{punctuation|]} {tag|DAYS} {operator|=} {string|\{"Sunday"{punctuation|,} "Monday"{punctuation|,} "Tuesday"{punctuation|,} "Wednesday"{punctuation|,} "Thursday"{punctuation|,} "Friday"{punctuation|,} "Saturday"\};}
    {tag|private} {tag|static} {tag|final} {tag|int} {tag|WIDEST} {operator|=} {string|1024;}

    {tag|private} {tag|final} {tag|OffsetDateTime} {tag|time}{punctuation|;}
    {tag|private} {tag|final} {tag|StringBuilder} {tag|out} {operator|=} {string|new StringBuilder(32);}
    {tag|private} {tag|char} {tag|padding}{punctuation|;}
    {tag|private} {tag|char} {tag|letterCase}{punctuation|;}
    {tag|private} {tag|int} {tag|colons}{punctuation|;}
    {tag|private} {tag|int} {tag|width}{punctuation|;}

    {tag|private} {tag|Strftime}{punctuation|(}{tag|OffsetDateTime} {tag|time}{punctuation|)} {punctuation|\{}
        {tag|this{punctuation|.}}{tag|time} {operator|=} {string|time;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {tag|public} {tag|static} {tag|String} {tag|dayName}{punctuation|(}{tag|DayOfWeek} {tag|day}{punctuation|)} {punctuation|\{}
        {tag|return} {tag|DAYS}{punctuation|[}{tag|day{punctuation|.}}{tag|getValue}{punctuation|(}{punctuation|)} {operator|%} {tag|DAYS{punctuation|.}}{tag|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {tag|public} {tag|static} {tag|String} {tag|format}{punctuation|(}{tag|OffsetDateTime} {tag|time}{punctuation|,} {tag|String} {tag|pattern}{punctuation|)} {punctuation|\{}
        {tag|Strftime} {tag|run} {operator|=} {string|new Strftime(time);}
        {tag|run{punctuation|.}}{tag|all}{punctuation|(}{tag|pattern}{punctuation|)}{punctuation|;}
        {tag|return} {tag|run{punctuation|.}}{tag|out{punctuation|.}}{tag|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {tag|public} {tag|static} {tag|String} {tag|monthName}{punctuation|(}{tag|int} {tag|month}{punctuation|)} {punctuation|\{}
        {tag|return} {tag|MONTHS}{punctuation|[}{tag|month} {tag|-} {tag|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|void} {tag|all}{punctuation|(}{tag|String} {tag|pattern}{punctuation|)} {punctuation|\{}
        {tag|int} {tag|i} {operator|=} {string|0;}
        {tag|while} {punctuation|(}{tag|i} {operator|<} {tag|pattern{punctuation|.}}{tag|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {tag|char} {tag|c} {operator|=} {string|pattern.charAt(i);}
            {tag|if} {punctuation|(}{tag|c} {operator|!=} {string|'%') \{}
                {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|c}{punctuation|)}{punctuation|;}
                {tag|i}{operator|++}{punctuation|;}
                {tag|continue}{punctuation|;}
            {punctuation|\}}
            {tag|int} {tag|end} {operator|=} {string|flags(pattern{punctuation|,} i + 1);}
            {tag|if} {punctuation|(}{tag|end} {operator|>=} {string|pattern.length() {punctuation|\|}{punctuation|\|} !directive(pattern.charAt(end))) \{}
                {tag|int} {tag|stop} {operator|=} {string|Math.min(end + 1{punctuation|,} pattern.length());}
                {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|pattern}{punctuation|,} {tag|i}{punctuation|,} {tag|stop}{punctuation|)}{punctuation|;}
                {tag|i} {operator|=} {string|stop;}
            {punctuation|\}} {tag|else} {punctuation|\{}
                {tag|i} {operator|=} {string|end + 1;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {tag|private} {tag|int} {tag|flags}{punctuation|(}{tag|String} {tag|pattern}{punctuation|,} {tag|int} {tag|from}{punctuation|)} {punctuation|\{}
        {tag|padding} {operator|=} {string|0;}
        {tag|letterCase} {operator|=} {string|0;}
        {tag|colons} {operator|=} {string|0;}
        {tag|width} {operator|=} {string|-1;}
        {tag|for} {punctuation|(}{tag|int} {tag|i} {operator|=} {string|from; i < pattern.length(); i++) \{}
            {tag|char} {tag|c} {operator|=} {string|pattern.charAt(i);}
            {tag|if} {punctuation|(}{tag|c} {operator|=}{string|= '-' {punctuation|\|}{punctuation|\|} c == '_' {punctuation|\|}{punctuation|\|} (c == '0' && width < 0)) \{}
                {tag|padding} {operator|=} {string|c;}
            {punctuation|\}} {tag|else} {tag|if} {punctuation|(}{tag|c} {operator|=}{string|= '^' {punctuation|\|}{punctuation|\|} c == '#') \{}
                {tag|letterCase} {operator|=} {string|c;}
            {punctuation|\}} {tag|else} {tag|if} {punctuation|(}{tag|c} {operator|=}{string|= '{punctuation|:}') \{}
                {tag|colons}{operator|++}{punctuation|;}
            {punctuation|\}} {tag|else} {tag|if} {punctuation|(}{tag|c} {operator|>=} {string|'0' && c <= '9') \{}
                {tag|width} {operator|=} {string|Math.min(WIDEST{punctuation|,} Math.max(width{punctuation|,} 0) * 10 + c - '0');}
            {punctuation|\}} {tag|else} {punctuation|\{}
                {tag|return} {tag|i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {tag|return} {tag|pattern{punctuation|.}}{tag|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|boolean} {tag|directive}{punctuation|(}{tag|char} {tag|letter}{punctuation|)} {punctuation|\{}
        {tag|if} {punctuation|(}{tag|colons} {operator|>} {tag|0} {operator|&&} {tag|letter} {operator|!=} {string|'z') \{}
            {tag|return} {tag|false}{punctuation|;}
        {punctuation|\}}
        {tag|return} {tag|number}{punctuation|(}{tag|letter}{punctuation|)} {punctuation|\|}{punctuation|\|} {tag|name}{punctuation|(}{tag|letter}{punctuation|)} {punctuation|\|}{punctuation|\|} {tag|whole}{punctuation|(}{tag|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|boolean} {tag|number}{punctuation|(}{tag|char} {tag|letter}{punctuation|)} {punctuation|\{}
        {tag|switch} {punctuation|(}{tag|letter}{punctuation|)} {punctuation|\{}
            {tag|case} '{tag|Y}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {tag|time{punctuation|.}}{tag|getYear}{punctuation|(}{punctuation|)} {operator|<} {tag|0} {operator|?} {tag|5} {punctuation|:} {tag|4}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|C}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|Math{punctuation|.}}{tag|floorDiv}{punctuation|(}{tag|time{punctuation|.}}{tag|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {tag|100}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|y}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|Math{punctuation|.}}{tag|floorMod}{punctuation|(}{tag|time{punctuation|.}}{tag|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {tag|100}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|m}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|d}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|e}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {tag|case} '{tag|j}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {tag|3}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|H}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|k}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {tag|case} '{tag|I}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|l}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {tag|case} '{tag|M}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|S}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|u}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|getDayOfWeek}{punctuation|(}{punctuation|)}{tag|{punctuation|.}getValue}{punctuation|(}{punctuation|)}{punctuation|,} {tag|1}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|w}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {tag|1}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|G}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|get}{punctuation|(}{tag|IsoFields{punctuation|.}}{tag|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {tag|4}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|g}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|Math{punctuation|.}}{tag|floorMod}{punctuation|(}{tag|time{punctuation|.}}{tag|get}{punctuation|(}{tag|IsoFields{punctuation|.}}{tag|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {tag|100}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|V}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|get}{punctuation|(}{tag|IsoFields{punctuation|.}}{tag|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|U}' {tag|-}{operator|>} {tag|number}{punctuation|(}{punctuation|(}{tag|time{punctuation|.}}{tag|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {tag|6} {tag|-} {tag|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {tag|7}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|W}' {tag|-}{operator|>} {tag|number}{punctuation|(}{punctuation|(}{tag|time{punctuation|.}}{tag|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {tag|6} {tag|-} {punctuation|(}{tag|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {tag|6}{punctuation|)} {operator|%} {tag|7}{punctuation|)} {operator|/} {tag|7}{punctuation|,} {tag|2}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|case} '{tag|s}' {tag|-}{operator|>} {tag|number}{punctuation|(}{tag|time{punctuation|.}}{tag|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {tag|1}{punctuation|,} '{tag|0}'{punctuation|)}{punctuation|;}
            {tag|default} {tag|-}{operator|>} {punctuation|\{}
                {tag|return} {tag|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {tag|return} {tag|true}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|int} {tag|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {tag|int} {tag|hour} {operator|=} {string|time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
        {tag|return} {tag|hour} {operator|=}{string|= 0 ? 12 {punctuation|:} hour;}
    {punctuation|\}}

    {tag|private} {tag|int} {tag|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {tag|return} {tag|time{punctuation|.}}{tag|getDayOfWeek}{punctuation|(}{punctuation|)}{tag|{punctuation|.}getValue}{punctuation|(}{punctuation|)} {operator|%} {tag|7}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|boolean} {tag|name}{punctuation|(}{tag|char} {tag|letter}{punctuation|)} {punctuation|\{}
        {tag|switch} {punctuation|(}{tag|letter}{punctuation|)} {punctuation|\{}
            {tag|case} '{tag|A}' {tag|-}{operator|>} {tag|text}{punctuation|(}{tag|DAYS}{punctuation|[}{tag|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {tag|case} '{tag|a}' {tag|-}{operator|>} {tag|text}{punctuation|(}{tag|DAYS}{punctuation|[}{tag|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{tag|{punctuation|.}substring}{punctuation|(}{tag|0}{punctuation|,} {tag|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {tag|case} '{tag|B}' {tag|-}{operator|>} {tag|text}{punctuation|(}{tag|MONTHS}{punctuation|[}{tag|time{punctuation|.}}{tag|getMonthValue}{punctuation|(}{punctuation|)} {tag|-} {tag|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {tag|case} '{tag|b}'{punctuation|,} '{tag|h}' {tag|-}{operator|>} {tag|text}{punctuation|(}{tag|MONTHS}{punctuation|[}{tag|time{punctuation|.}}{tag|getMonthValue}{punctuation|(}{punctuation|)} {tag|-} {tag|1}{punctuation|]}{tag|{punctuation|.}substring}{punctuation|(}{tag|0}{punctuation|,} {tag|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {tag|case} '{tag|p}' {tag|-}{operator|>} {punctuation|\{}
                {tag|String} {tag|half} {operator|=} {string|time.getHour() < 12 ? "AM" {punctuation|:} "PM";}
                {tag|text}{punctuation|(}{tag|letterCase} {operator|=}{string|= '#' ? half.toLowerCase(Locale.ROOT) {punctuation|:} half);}
            {punctuation|\}}
            {tag|case} '{tag|P}' {tag|-}{operator|>} {tag|text}{punctuation|(}{tag|time{punctuation|.}}{tag|getHour}{punctuation|(}{punctuation|)} {operator|<} {tag|12} {operator|?} "{tag|am}" {punctuation|:} "{tag|pm}"{punctuation|)}{punctuation|;}
            {tag|case} '{tag|Z}' {tag|-}{operator|>} {tag|text}{punctuation|(}{tag|time{punctuation|.}}{tag|getOffset}{punctuation|(}{punctuation|)}{tag|{punctuation|.}equals}{punctuation|(}{tag|ZoneOffset{punctuation|.}}{tag|UTC}{punctuation|)} {operator|?} "{tag|UTC}" {punctuation|:} ""{punctuation|)}{punctuation|;}
            {tag|case} '{tag|z}' {tag|-}{operator|>} {tag|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {tag|case} '{tag|L}' {tag|-}{operator|>} {tag|fraction}{punctuation|(}{tag|width} {operator|<} {tag|0} {operator|?} {tag|3} {punctuation|:} {tag|width}{punctuation|)}{punctuation|;}
            {tag|case} '{tag|N}' {tag|-}{operator|>} {tag|fraction}{punctuation|(}{tag|width} {operator|<} {tag|0} {operator|?} {tag|9} {punctuation|:} {tag|width}{punctuation|)}{punctuation|;}
            {tag|case} '{tag|n}' {tag|-}{operator|>} {tag|text}{punctuation|(}"{tag|\\n}"{punctuation|)}{punctuation|;}
            {tag|case} '{tag|t}' {tag|-}{operator|>} {tag|text}{punctuation|(}"{tag|\\t}"{punctuation|)}{punctuation|;}
            {tag|case} '{operator|%}' {tag|-}{operator|>} {tag|text}{punctuation|(}"{operator|%}"{punctuation|)}{punctuation|;}
            {tag|default} {tag|-}{operator|>} {punctuation|\{}
                {tag|return} {tag|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {tag|return} {tag|true}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|boolean} {tag|whole}{punctuation|(}{tag|char} {tag|letter}{punctuation|)} {punctuation|\{}
        {tag|String} {tag|pattern} {operator|=} {string|switch (letter) \{}
            {tag|case} '{tag|c}' {tag|-}{operator|>} "{operator|%}{tag|a} {operator|%}{tag|b} {operator|%}{tag|e} {operator|%}{tag|H}{punctuation|:}{operator|%}{tag|M}{punctuation|:}{operator|%}{tag|S} {operator|%}{tag|Y}"{punctuation|;}
            {tag|case} '{tag|D}'{punctuation|,} '{tag|x}' {tag|-}{operator|>} "{operator|%}{tag|m}{operator|/}{operator|%}{tag|d}{operator|/}{operator|%}{tag|y}"{punctuation|;}
            {tag|case} '{tag|F}' {tag|-}{operator|>} "{operator|%}{tag|Y-}{operator|%}{tag|m-}{operator|%}{tag|d}"{punctuation|;}
            {tag|case} '{tag|T}'{punctuation|,} '{tag|X}' {tag|-}{operator|>} "{operator|%}{tag|H}{punctuation|:}{operator|%}{tag|M}{punctuation|:}{operator|%}{tag|S}"{punctuation|;}
            {tag|case} '{tag|R}' {tag|-}{operator|>} "{operator|%}{tag|H}{punctuation|:}{operator|%}{tag|M}"{punctuation|;}
            {tag|case} '{tag|r}' {tag|-}{operator|>} "{operator|%}{tag|I}{punctuation|:}{operator|%}{tag|M}{punctuation|:}{operator|%}{tag|S} {operator|%}{tag|p}"{punctuation|;}
            {tag|case} '{tag|v}' {tag|-}{operator|>} "{operator|%}{tag|e-}{operator|%}{operator|^}{tag|b-}{operator|%}{tag|Y}"{punctuation|;}
            {tag|default} {tag|-}{operator|>} ""{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {tag|if} {punctuation|(}{tag|pattern{punctuation|.}}{tag|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {tag|return} {tag|false}{punctuation|;}
        {punctuation|\}}
        {tag|text}{punctuation|(}{tag|format}{punctuation|(}{tag|time}{punctuation|,} {tag|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {tag|return} {tag|true}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|void} {tag|number}{punctuation|(}{tag|long} {tag|value}{punctuation|,} {tag|int} {tag|usual}{punctuation|,} {tag|char} {tag|usualPadding}{punctuation|)} {punctuation|\{}
        {tag|char} {tag|pad} {operator|=} {string|padding == '_' ? ' ' {punctuation|:} padding == '0' ? '0' {punctuation|:} usualPadding;}
        {tag|int} {tag|wanted} {operator|=} {string|padding == '-' && width < 0 ? 0 {punctuation|:} width < 0 ? usual {punctuation|:} width;}
        {tag|String} {tag|digits} {operator|=} {string|Long.toString(Math.abs(value));}
        {tag|if} {punctuation|(}{tag|value} {operator|<} {tag|0} {operator|&&} {tag|pad} {operator|=}{string|= '0') \{}
            {tag|out{punctuation|.}}{tag|append}{punctuation|(}'{tag|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {tag|for} {punctuation|(}{tag|int} {tag|i} {operator|=} {string|digits.length() + (value < 0 ? 1 {punctuation|:} 0); i < wanted && padding != '-'; i++) \{}
            {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {tag|if} {punctuation|(}{tag|value} {operator|<} {tag|0} {operator|&&} {tag|pad} {operator|!=} {string|'0') \{}
            {tag|out{punctuation|.}}{tag|append}{punctuation|(}'{tag|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|void} {tag|text}{punctuation|(}{tag|String} {tag|name}{punctuation|)} {punctuation|\{}
        {tag|for} {punctuation|(}{tag|int} {tag|i} {operator|=} {string|name.length(); i < width && padding != '-'; i++) \{}
            {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|padding} {operator|=}{string|= '0' ? '0' {punctuation|:} ' ');}
        {punctuation|\}}
        {tag|boolean} {tag|capitals} {operator|=} {string|letterCase == '^' {punctuation|\|}{punctuation|\|} (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|capitals} {operator|?} {tag|name{punctuation|.}}{tag|toUpperCase}{punctuation|(}{tag|Locale{punctuation|.}}{tag|ROOT}{punctuation|)} {punctuation|:} {tag|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|void} {tag|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {tag|int} {tag|seconds} {operator|=} {string|time.getOffset().getTotalSeconds();}
        {tag|int} {tag|rest} {operator|=} {string|Math.abs(seconds);}
        {tag|StringBuilder} {tag|made} {operator|=} {string|new StringBuilder(9);}
        {tag|two}{punctuation|(}{tag|made}{punctuation|,} {tag|rest} {operator|/} {tag|3600}{punctuation|)}{punctuation|;}
        {tag|made{punctuation|.}}{tag|append}{punctuation|(}{tag|colons} {operator|>} {tag|0} {operator|?} "{punctuation|:}" {punctuation|:} ""{punctuation|)}{punctuation|;}
        {tag|two}{punctuation|(}{tag|made}{punctuation|,} {tag|rest} {operator|/} {tag|60} {operator|%} {tag|60}{punctuation|)}{punctuation|;}
        {tag|if} {punctuation|(}{tag|colons} {operator|=}{string|= 2) \{}
            {tag|two}{punctuation|(}{tag|made{punctuation|.}}{tag|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} {tag|rest} {operator|%} {tag|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|seconds} {operator|<} {tag|0} {operator|?} '{tag|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {tag|for} {punctuation|(}{tag|int} {tag|i} {operator|=} {string|made.length() + 1; i < width && padding != '-'; i++) \{}
            {tag|out{punctuation|.}}{tag|append}{punctuation|(}'{tag|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|static} {tag|void} {tag|two}{punctuation|(}{tag|StringBuilder} {tag|to}{punctuation|,} {tag|int} {tag|value}{punctuation|)} {punctuation|\{}
        {tag|to{punctuation|.}}{tag|append}{punctuation|(}{punctuation|(}{tag|char}{punctuation|)} {punctuation|(}'{tag|0}' {operator|+} {tag|value} {operator|/} {tag|10}{punctuation|)}{punctuation|)}{tag|{punctuation|.}append}{punctuation|(}{punctuation|(}{tag|char}{punctuation|)} {punctuation|(}'{tag|0}' {operator|+} {tag|value} {operator|%} {tag|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {tag|private} {tag|void} {tag|fraction}{punctuation|(}{tag|int} {tag|digits}{punctuation|)} {punctuation|\{}
        {tag|String} {tag|nanos} {operator|=} {string|Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));}
        {tag|for} {punctuation|(}{tag|int} {tag|i} {operator|=} {string|1; i <= digits; i++) \{}
            {tag|out{punctuation|.}}{tag|append}{punctuation|(}{tag|i} {operator|<} {tag|nanos{punctuation|.}}{tag|length}{punctuation|(}{punctuation|)} {operator|?} {tag|nanos{punctuation|.}}{tag|charAt}{punctuation|(}{tag|i}{punctuation|)} {punctuation|:} '{tag|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
