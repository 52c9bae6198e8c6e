{name|package} {name|dev.jbuild.text}{punctuation|;}

{name|import} {name|java.time.DayOfWeek}{punctuation|;}
{name|import} {name|java.time.OffsetDateTime}{punctuation|;}
{name|import} {name|java.time.ZoneOffset}{punctuation|;}
{name|import} {name|java.time.temporal.ChronoField}{punctuation|;}
{name|import} {name|java.time.temporal.IsoFields}{punctuation|;}
{name|import} {name|java.util.Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{name|public} {name|final} {name|class} {name|Strftime} {operator variation|\{}

    {name|private} {name|static} {name|final} {name|String}{operator repetition|[}{operator repetition|]} {pattern|{pattern-name class-name|MONTHS}} {operator pattern-def|=} {operator variation|\{}
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
    {operator variation|\}}{punctuation|;}
    {name|private} {name|static} {name|final} {name|String}{operator repetition|[}{operator repetition|]} {pattern|{pattern-name class-name|DAYS}} {operator pattern-def|=} {operator variation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{operator variation|\}}{punctuation|;}
    {name|private} {name|static} {name|final} {name|int} {pattern|{pattern-name class-name|WIDEST}} {operator pattern-def|=} {quantifier number|1024}{punctuation|;}

    {name|private} {name|final} {name|OffsetDateTime} {name|time}{punctuation|;}
    {name|private} {name|final} {name|StringBuilder} {pattern|{pattern-name class-name|out}} {operator pattern-def|=} {name|new} {name|StringBuilder}{punctuation|(}{quantifier number|32}{punctuation|)}{punctuation|;}
    {name|private} {name|char} {name|padding}{punctuation|;}
    {name|private} {name|char} {name|letterCase}{punctuation|;}
    {name|private} {name|int} {name|colons}{punctuation|;}
    {name|private} {name|int} {name|width}{punctuation|;}

    {name|private} {name|Strftime}{punctuation|(}{name|OffsetDateTime} {name|time}{punctuation|)} {operator variation|\{}
        {pattern|{pattern-name class-name|this.time}} {operator pattern-def|=} {name|time}{punctuation|;}
    {operator variation|\}}

    {comment|/** The English name of a day of the week. */}
    {name|public} {name|static} {name|String} {name|dayName}{punctuation|(}{name|DayOfWeek} {name|day}{punctuation|)} {operator variation|\{}
        {name|return} {name|DAYS}{operator repetition|[}{name|day.getValue}{punctuation|(}{punctuation|)} % {name|DAYS.length}{operator repetition|]}{punctuation|;}
    {operator variation|\}}

    {comment|/** The date in the pattern's form. */}
    {name|public} {name|static} {name|String} {name|format}{punctuation|(}{name|OffsetDateTime} {name|time}{punctuation|,} {name|String} {name|pattern}{punctuation|)} {operator variation|\{}
        {name|Strftime} {pattern|{pattern-name class-name|run}} {operator pattern-def|=} {name|new} {name|Strftime}{punctuation|(}{name|time}{punctuation|)}{punctuation|;}
        {name|run.all}{punctuation|(}{name|pattern}{punctuation|)}{punctuation|;}
        {name|return} {name|run.out.toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {operator variation|\}}

    {comment|/** A month's English name. */}
    {name|public} {name|static} {name|String} {name|monthName}{punctuation|(}{name|int} {name|month}{punctuation|)} {operator variation|\{}
        {name|return} {name|MONTHS}{operator repetition|[}{name|month} {name|-} {quantifier number|1}{operator repetition|]}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|void} {name|all}{punctuation|(}{name|String} {name|pattern}{punctuation|)} {operator variation|\{}
        {name|int} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {quantifier number|0}{punctuation|;}
        {name|while} {punctuation|(}{name|i} < {name|pattern.length}{punctuation|(}{punctuation|)}{punctuation|)} {operator variation|\{}
            {name|char} {pattern|{pattern-name class-name|c}} {operator pattern-def|=} {name|pattern.charAt}{punctuation|(}{name|i}{punctuation|)}{punctuation|;}
            {name|if} {punctuation|(}{name|c} !{operator pattern-def|=} {string|'%'}{punctuation|)} {operator variation|\{}
                {name|out.append}{punctuation|(}{name|c}{punctuation|)}{punctuation|;}
                {name|i}{operator sequence|+}{operator sequence|+}{punctuation|;}
                {name|continue}{punctuation|;}
            {operator variation|\}}
            {name|int} {pattern|{pattern-name class-name|end}} {operator pattern-def|=} {name|flags}{punctuation|(}{name|pattern}{punctuation|,} {name|i} {operator sequence|+} {quantifier number|1}{punctuation|)}{punctuation|;}
            {name|if} {punctuation|(}{name|end} >{operator pattern-def|=} {name|pattern.length}{punctuation|(}{punctuation|)} \|\| !{name|directive}{punctuation|(}{name|pattern.charAt}{punctuation|(}{name|end}{punctuation|)}{punctuation|)}{punctuation|)} {operator variation|\{}
                {name|int} {pattern|{pattern-name class-name|stop}} {operator pattern-def|=} {name|Math.min}{punctuation|(}{name|end} {operator sequence|+} {quantifier number|1}{punctuation|,} {name|pattern.length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {name|out.append}{punctuation|(}{name|pattern}{punctuation|,} {name|i}{punctuation|,} {name|stop}{punctuation|)}{punctuation|;}
                {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {name|stop}{punctuation|;}
            {operator variation|\}} {name|else} {operator variation|\{}
                {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {name|end} {operator sequence|+} {quantifier number|1}{punctuation|;}
            {operator variation|\}}
        {operator variation|\}}
    {operator variation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {name|private} {name|int} {name|flags}{punctuation|(}{name|String} {name|pattern}{punctuation|,} {name|int} {name|from}{punctuation|)} {operator variation|\{}
        {pattern|{pattern-name class-name|padding}} {operator pattern-def|=} {quantifier number|0}{punctuation|;}
        {pattern|{pattern-name class-name|letterCase}} {operator pattern-def|=} {quantifier number|0}{punctuation|;}
        {pattern|{pattern-name class-name|colons}} {operator pattern-def|=} {quantifier number|0}{punctuation|;}
        {pattern|{pattern-name class-name|width}} {operator pattern-def|=} {name|-}{quantifier number|1}{punctuation|;}
        {name|for} {punctuation|(}{name|int} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {name|from}{punctuation|;} {name|i} < {name|pattern.length}{punctuation|(}{punctuation|)}{punctuation|;} {name|i}{operator sequence|+}{operator sequence|+}{punctuation|)} {operator variation|\{}
            {name|char} {pattern|{pattern-name class-name|c}} {operator pattern-def|=} {name|pattern.charAt}{punctuation|(}{name|i}{punctuation|)}{punctuation|;}
            {name|if} {punctuation|(}{pattern|{pattern-name class-name|c}} {operator pattern-def|=}{operator pattern-def|=} {string|'-'} \|\| {pattern|{pattern-name class-name|c}} {operator pattern-def|=}{operator pattern-def|=} {string|'_'} \|\| {punctuation|(}{pattern|{pattern-name class-name|c}} {operator pattern-def|=}{operator pattern-def|=} {string|'0'} {operator conjunction|&}{operator conjunction|&} {name|width} < {quantifier number|0}{punctuation|)}{punctuation|)} {operator variation|\{}
                {pattern|{pattern-name class-name|padding}} {operator pattern-def|=} {name|c}{punctuation|;}
            {operator variation|\}} {name|else} {name|if} {punctuation|(}{pattern|{pattern-name class-name|c}} {operator pattern-def|=}{operator pattern-def|=} {string|'^'} \|\| {pattern|{pattern-name class-name|c}} {operator pattern-def|=}{operator pattern-def|=} {string|'#'}{punctuation|)} {operator variation|\{}
                {pattern|{pattern-name class-name|letterCase}} {operator pattern-def|=} {name|c}{punctuation|;}
            {operator variation|\}} {name|else} {name|if} {punctuation|(}{pattern|{pattern-name class-name|c}} {operator pattern-def|=}{operator pattern-def|=} {string|':'}{punctuation|)} {operator variation|\{}
                {name|colons}{operator sequence|+}{operator sequence|+}{punctuation|;}
            {operator variation|\}} {name|else} {name|if} {punctuation|(}{name|c} >{operator pattern-def|=} {string|'0'} {operator conjunction|&}{operator conjunction|&} {name|c} <{operator pattern-def|=} {string|'9'}{punctuation|)} {operator variation|\{}
                {pattern|{pattern-name class-name|width}} {operator pattern-def|=} {name|Math.min}{punctuation|(}{name|WIDEST}{punctuation|,} {name|Math.max}{punctuation|(}{name|width}{punctuation|,} {quantifier number|0}{punctuation|)} * {quantifier number|10 +} {name|c} {name|-} {string|'0'}{punctuation|)}{punctuation|;}
            {operator variation|\}} {name|else} {operator variation|\{}
                {name|return} {name|i}{punctuation|;}
            {operator variation|\}}
        {operator variation|\}}
        {name|return} {name|pattern.length}{punctuation|(}{punctuation|)}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|boolean} {name|directive}{punctuation|(}{name|char} {name|letter}{punctuation|)} {operator variation|\{}
        {name|if} {punctuation|(}{name|colons} > {quantifier number|0} {operator conjunction|&}{operator conjunction|&} {name|letter} !{operator pattern-def|=} {string|'z'}{punctuation|)} {operator variation|\{}
            {name|return} {name|false}{punctuation|;}
        {operator variation|\}}
        {name|return} {name|number}{punctuation|(}{name|letter}{punctuation|)} \|\| {name|name}{punctuation|(}{name|letter}{punctuation|)} \|\| {name|whole}{punctuation|(}{name|letter}{punctuation|)}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|boolean} {name|number}{punctuation|(}{name|char} {name|letter}{punctuation|)} {operator variation|\{}
        {name|switch} {punctuation|(}{name|letter}{punctuation|)} {operator variation|\{}
            {name|case} {string|'Y'} {name|-}> {name|number}{punctuation|(}{name|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {name|time.getYear}{punctuation|(}{punctuation|)} < {quantifier number|0} {operator optionality|?} {quantifier number|5} {punctuation|:} {quantifier number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'C'} {name|-}> {name|number}{punctuation|(}{name|Math.floorDiv}{punctuation|(}{name|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|100}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'y'} {name|-}> {name|number}{punctuation|(}{name|Math.floorMod}{punctuation|(}{name|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|100}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'m'} {name|-}> {name|number}{punctuation|(}{name|time.getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'d'} {name|-}> {name|number}{punctuation|(}{name|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'e'} {name|-}> {name|number}{punctuation|(}{name|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {name|case} {string|'j'} {name|-}> {name|number}{punctuation|(}{name|time.getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'H'} {name|-}> {name|number}{punctuation|(}{name|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'k'} {name|-}> {name|number}{punctuation|(}{name|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {name|case} {string|'I'} {name|-}> {name|number}{punctuation|(}{name|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'l'} {name|-}> {name|number}{punctuation|(}{name|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {name|case} {string|'M'} {name|-}> {name|number}{punctuation|(}{name|time.getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'S'} {name|-}> {name|number}{punctuation|(}{name|time.getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'u'} {name|-}> {name|number}{punctuation|(}{name|time.getDayOfWeek}{punctuation|(}{punctuation|)}{name|.getValue}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'w'} {name|-}> {name|number}{punctuation|(}{name|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'G'} {name|-}> {name|number}{punctuation|(}{name|time.get}{punctuation|(}{name|IsoFields.WEEK}{operator sequence|_}{name|BASED}{operator sequence|_}{name|YEAR}{punctuation|)}{punctuation|,} {quantifier number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'g'} {name|-}> {name|number}{punctuation|(}{name|Math.floorMod}{punctuation|(}{name|time.get}{punctuation|(}{name|IsoFields.WEEK}{operator sequence|_}{name|BASED}{operator sequence|_}{name|YEAR}{punctuation|)}{punctuation|,} {quantifier number|100}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'V'} {name|-}> {name|number}{punctuation|(}{name|time.get}{punctuation|(}{name|IsoFields.WEEK}{operator sequence|_}{name|OF}{operator sequence|_}{name|WEEK}{operator sequence|_}{name|BASED}{operator sequence|_}{name|YEAR}{punctuation|)}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'U'} {name|-}> {name|number}{punctuation|(}{punctuation|(}{name|time.getDayOfYear}{punctuation|(}{punctuation|)} {operator sequence|+} {quantifier number|6} {name|-} {name|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} / {quantifier number|7}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'W'} {name|-}> {name|number}{punctuation|(}{punctuation|(}{name|time.getDayOfYear}{punctuation|(}{punctuation|)} {operator sequence|+} {quantifier number|6} {name|-} {punctuation|(}{name|sundayBased}{punctuation|(}{punctuation|)} {operator sequence|+} {quantifier number|6}{punctuation|)} % {quantifier number|7}{punctuation|)} / {quantifier number|7}{punctuation|,} {quantifier number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'s'} {name|-}> {name|number}{punctuation|(}{name|time.toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {quantifier number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|default} {name|-}> {operator variation|\{}
                {name|return} {name|false}{punctuation|;}
            {operator variation|\}}
        {operator variation|\}}
        {name|return} {name|true}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|int} {name|hourOfHalfDay}{punctuation|(}{punctuation|)} {operator variation|\{}
        {name|int} {pattern|{pattern-name class-name|hour}} {operator pattern-def|=} {name|time.get}{punctuation|(}{name|ChronoField.CLOCK}{operator sequence|_}{name|HOUR}{operator sequence|_}{name|OF}{operator sequence|_}{name|AMPM}{punctuation|)}{punctuation|;}
        {name|return} {pattern|{pattern-name class-name|hour}} {operator pattern-def|=}{operator pattern-def|=} {quantifier number|0} {operator optionality|?} {quantifier number|12} {punctuation|:} {name|hour}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|int} {name|sundayBased}{punctuation|(}{punctuation|)} {operator variation|\{}
        {name|return} {name|time.getDayOfWeek}{punctuation|(}{punctuation|)}{name|.getValue}{punctuation|(}{punctuation|)} % {quantifier number|7}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|boolean} {name|name}{punctuation|(}{name|char} {name|letter}{punctuation|)} {operator variation|\{}
        {name|switch} {punctuation|(}{name|letter}{punctuation|)} {operator variation|\{}
            {name|case} {string|'A'} {name|-}> {name|text}{punctuation|(}{name|DAYS}{operator repetition|[}{name|sundayBased}{punctuation|(}{punctuation|)}{operator repetition|]}{punctuation|)}{punctuation|;}
            {name|case} {string|'a'} {name|-}> {name|text}{punctuation|(}{name|DAYS}{operator repetition|[}{name|sundayBased}{punctuation|(}{punctuation|)}{operator repetition|]}{name|.substring}{punctuation|(}{quantifier number|0}{punctuation|,} {quantifier number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {name|case} {string|'B'} {name|-}> {name|text}{punctuation|(}{name|MONTHS}{operator repetition|[}{name|time.getMonthValue}{punctuation|(}{punctuation|)} {name|-} {quantifier number|1}{operator repetition|]}{punctuation|)}{punctuation|;}
            {name|case} {string|'b'}{punctuation|,} {string|'h'} {name|-}> {name|text}{punctuation|(}{name|MONTHS}{operator repetition|[}{name|time.getMonthValue}{punctuation|(}{punctuation|)} {name|-} {quantifier number|1}{operator repetition|]}{name|.substring}{punctuation|(}{quantifier number|0}{punctuation|,} {quantifier number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {name|case} {string|'p'} {name|-}> {operator variation|\{}
                {name|String} {pattern|{pattern-name class-name|half}} {operator pattern-def|=} {name|time.getHour}{punctuation|(}{punctuation|)} < {quantifier number|12} {operator optionality|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {name|text}{punctuation|(}{pattern|{pattern-name class-name|letterCase}} {operator pattern-def|=}{operator pattern-def|=} {string|'#'} {operator optionality|?} {name|half.toLowerCase}{punctuation|(}{name|Locale.ROOT}{punctuation|)} {punctuation|:} {name|half}{punctuation|)}{punctuation|;}
            {operator variation|\}}
            {name|case} {string|'P'} {name|-}> {name|text}{punctuation|(}{name|time.getHour}{punctuation|(}{punctuation|)} < {quantifier number|12} {operator optionality|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {name|case} {string|'Z'} {name|-}> {name|text}{punctuation|(}{name|time.getOffset}{punctuation|(}{punctuation|)}{name|.equals}{punctuation|(}{name|ZoneOffset.UTC}{punctuation|)} {operator optionality|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {name|case} {string|'z'} {name|-}> {name|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {name|case} {string|'L'} {name|-}> {name|fraction}{punctuation|(}{name|width} < {quantifier number|0} {operator optionality|?} {quantifier number|3} {punctuation|:} {name|width}{punctuation|)}{punctuation|;}
            {name|case} {string|'N'} {name|-}> {name|fraction}{punctuation|(}{name|width} < {quantifier number|0} {operator optionality|?} {quantifier number|9} {punctuation|:} {name|width}{punctuation|)}{punctuation|;}
            {name|case} {string|'n'} {name|-}> {name|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {name|case} {string|'t'} {name|-}> {name|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {name|case} {string|'%'} {name|-}> {name|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {name|default} {name|-}> {operator variation|\{}
                {name|return} {name|false}{punctuation|;}
            {operator variation|\}}
        {operator variation|\}}
        {name|return} {name|true}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|boolean} {name|whole}{punctuation|(}{name|char} {name|letter}{punctuation|)} {operator variation|\{}
        {name|String} {pattern|{pattern-name class-name|pattern}} {operator pattern-def|=} {name|switch} {punctuation|(}{name|letter}{punctuation|)} {operator variation|\{}
            {name|case} {string|'c'} {name|-}> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {name|case} {string|'D'}{punctuation|,} {string|'x'} {name|-}> {string|"%m/%d/%y"}{punctuation|;}
            {name|case} {string|'F'} {name|-}> {string|"%Y-%m-%d"}{punctuation|;}
            {name|case} {string|'T'}{punctuation|,} {string|'X'} {name|-}> {string|"%H:%M:%S"}{punctuation|;}
            {name|case} {string|'R'} {name|-}> {string|"%H:%M"}{punctuation|;}
            {name|case} {string|'r'} {name|-}> {string|"%I:%M:%S %p"}{punctuation|;}
            {name|case} {string|'v'} {name|-}> {string|"%e-%^b-%Y"}{punctuation|;}
            {name|default} {name|-}> {string|""}{punctuation|;}
        {operator variation|\}}{punctuation|;}
        {name|if} {punctuation|(}{name|pattern.isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {operator variation|\{}
            {name|return} {name|false}{punctuation|;}
        {operator variation|\}}
        {name|text}{punctuation|(}{name|format}{punctuation|(}{name|time}{punctuation|,} {name|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {name|return} {name|true}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|void} {name|number}{punctuation|(}{name|long} {name|value}{punctuation|,} {name|int} {name|usual}{punctuation|,} {name|char} {name|usualPadding}{punctuation|)} {operator variation|\{}
        {name|char} {pattern|{pattern-name class-name|pad}} {operator pattern-def|=} {pattern|{pattern-name class-name|padding}} {operator pattern-def|=}{operator pattern-def|=} {string|'_'} {operator optionality|?} {string|' '} {punctuation|:} {pattern|{pattern-name class-name|padding}} {operator pattern-def|=}{operator pattern-def|=} {string|'0'} {operator optionality|?} {string|'0'} {punctuation|:} {name|usualPadding}{punctuation|;}
        {name|int} {pattern|{pattern-name class-name|wanted}} {operator pattern-def|=} {pattern|{pattern-name class-name|padding}} {operator pattern-def|=}{operator pattern-def|=} {string|'-'} {operator conjunction|&}{operator conjunction|&} {name|width} < {quantifier number|0} {operator optionality|?} {quantifier number|0} {punctuation|:} {name|width} < {quantifier number|0} {operator optionality|?} {field-capture|{field-name variable|usual} {colon|:}} {name|width}{punctuation|;}
        {name|String} {pattern|{pattern-name class-name|digits}} {operator pattern-def|=} {name|Long.toString}{punctuation|(}{name|Math.abs}{punctuation|(}{name|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {name|if} {punctuation|(}{name|value} < {quantifier number|0} {operator conjunction|&}{operator conjunction|&} {pattern|{pattern-name class-name|pad}} {operator pattern-def|=}{operator pattern-def|=} {string|'0'}{punctuation|)} {operator variation|\{}
            {name|out.append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {operator variation|\}}
        {name|for} {punctuation|(}{name|int} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {name|digits.length}{punctuation|(}{punctuation|)} {operator sequence|+} {punctuation|(}{name|value} < {quantifier number|0} {operator optionality|?} {quantifier number|1} {punctuation|:} {quantifier number|0}{punctuation|)}{punctuation|;} {name|i} < {name|wanted} {operator conjunction|&}{operator conjunction|&} {name|padding} !{operator pattern-def|=} {string|'-'}{punctuation|;} {name|i}{operator sequence|+}{operator sequence|+}{punctuation|)} {operator variation|\{}
            {name|out.append}{punctuation|(}{name|pad}{punctuation|)}{punctuation|;}
        {operator variation|\}}
        {name|if} {punctuation|(}{name|value} < {quantifier number|0} {operator conjunction|&}{operator conjunction|&} {name|pad} !{operator pattern-def|=} {string|'0'}{punctuation|)} {operator variation|\{}
            {name|out.append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {operator variation|\}}
        {name|out.append}{punctuation|(}{name|digits}{punctuation|)}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|void} {name|text}{punctuation|(}{name|String} {name|name}{punctuation|)} {operator variation|\{}
        {name|for} {punctuation|(}{name|int} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {name|name.length}{punctuation|(}{punctuation|)}{punctuation|;} {name|i} < {name|width} {operator conjunction|&}{operator conjunction|&} {name|padding} !{operator pattern-def|=} {string|'-'}{punctuation|;} {name|i}{operator sequence|+}{operator sequence|+}{punctuation|)} {operator variation|\{}
            {name|out.append}{punctuation|(}{pattern|{pattern-name class-name|padding}} {operator pattern-def|=}{operator pattern-def|=} {string|'0'} {operator optionality|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {operator variation|\}}
        {name|boolean} {pattern|{pattern-name class-name|capitals}} {operator pattern-def|=} {pattern|{pattern-name class-name|letterCase}} {operator pattern-def|=}{operator pattern-def|=} {string|'^'} \|\| {punctuation|(}{pattern|{pattern-name class-name|letterCase}} {operator pattern-def|=}{operator pattern-def|=} {string|'#'} {operator conjunction|&}{operator conjunction|&} !{name|name.equals}{punctuation|(}{string|"am"}{punctuation|)} {operator conjunction|&}{operator conjunction|&} !{name|name.equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {name|out.append}{punctuation|(}{name|capitals} {operator optionality|?} {name|name.toUpperCase}{punctuation|(}{name|Locale.ROOT}{punctuation|)} {punctuation|:} {name|name}{punctuation|)}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|void} {name|offset}{punctuation|(}{punctuation|)} {operator variation|\{}
        {name|int} {pattern|{pattern-name class-name|seconds}} {operator pattern-def|=} {name|time.getOffset}{punctuation|(}{punctuation|)}{name|.getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {name|int} {pattern|{pattern-name class-name|rest}} {operator pattern-def|=} {name|Math.abs}{punctuation|(}{name|seconds}{punctuation|)}{punctuation|;}
        {name|StringBuilder} {pattern|{pattern-name class-name|made}} {operator pattern-def|=} {name|new} {name|StringBuilder}{punctuation|(}{quantifier number|9}{punctuation|)}{punctuation|;}
        {name|two}{punctuation|(}{name|made}{punctuation|,} {name|rest} / {quantifier number|3600}{punctuation|)}{punctuation|;}
        {name|made.append}{punctuation|(}{name|colons} > {quantifier number|0} {operator optionality|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {name|two}{punctuation|(}{name|made}{punctuation|,} {name|rest} / {quantifier number|60} % {quantifier number|60}{punctuation|)}{punctuation|;}
        {name|if} {punctuation|(}{pattern|{pattern-name class-name|colons}} {operator pattern-def|=}{operator pattern-def|=} {quantifier number|2}{punctuation|)} {operator variation|\{}
            {name|two}{punctuation|(}{name|made.append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} {name|rest} % {quantifier number|60}{punctuation|)}{punctuation|;}
        {operator variation|\}}
        {name|out.append}{punctuation|(}{name|seconds} < {quantifier number|0} {operator optionality|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        {name|for} {punctuation|(}{name|int} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {name|made.length}{punctuation|(}{punctuation|)} {operator sequence|+} {quantifier number|1}{punctuation|;} {name|i} < {name|width} {operator conjunction|&}{operator conjunction|&} {name|padding} !{operator pattern-def|=} {string|'-'}{punctuation|;} {name|i}{operator sequence|+}{operator sequence|+}{punctuation|)} {operator variation|\{}
            {name|out.append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {operator variation|\}}
        {name|out.append}{punctuation|(}{name|made}{punctuation|)}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|static} {name|void} {name|two}{punctuation|(}{name|StringBuilder} {name|to}{punctuation|,} {name|int} {name|value}{punctuation|)} {operator variation|\{}
        {name|to.append}{punctuation|(}{punctuation|(}{name|char}{punctuation|)} {punctuation|(}{string|'0'} {operator sequence|+} {name|value} / {quantifier number|10}{punctuation|)}{punctuation|)}{name|.append}{punctuation|(}{punctuation|(}{name|char}{punctuation|)} {punctuation|(}{string|'0'} {operator sequence|+} {name|value} % {quantifier number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {operator variation|\}}

    {name|private} {name|void} {name|fraction}{punctuation|(}{name|int} {name|digits}{punctuation|)} {operator variation|\{}
        {name|String} {pattern|{pattern-name class-name|nanos}} {operator pattern-def|=} {name|Long.toString}{punctuation|(}{name|1}{operator sequence|_}{name|000}{operator sequence|_}{name|000}{operator sequence|_}{name|000L} {operator sequence|+} {name|time.get}{punctuation|(}{name|ChronoField.NANO}{operator sequence|_}{name|OF}{operator sequence|_}{name|SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {name|for} {punctuation|(}{name|int} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {quantifier number|1}{punctuation|;} {name|i} <{operator pattern-def|=} {name|digits}{punctuation|;} {name|i}{operator sequence|+}{operator sequence|+}{punctuation|)} {operator variation|\{}
            {name|out.append}{punctuation|(}{name|i} < {name|nanos.length}{punctuation|(}{punctuation|)} {operator optionality|?} {name|nanos.charAt}{punctuation|(}{name|i}{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {operator variation|\}}
    {operator variation|\}}
{operator variation|\}}
