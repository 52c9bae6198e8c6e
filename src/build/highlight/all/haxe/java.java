{keyword|package} dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}{class-name|DayOfWeek}{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}{class-name|OffsetDateTime}{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}{class-name|ZoneOffset}{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|ChronoField}{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|IsoFields}{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}{class-name|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{keyword|public} {keyword|final} {keyword|class} {class-name|Strftime} {punctuation|\{}

    {keyword|private} {keyword|static} {keyword|final} {class-name|String}{punctuation|[}{punctuation|]} {class-name|MONTHS} {operator|=} {punctuation|\{}
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
    {keyword|private} {keyword|static} {keyword|final} {class-name|String}{punctuation|[}{punctuation|]} {class-name|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} {keyword|final} int {class-name|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {keyword|private} {keyword|final} {class-name|OffsetDateTime} time{punctuation|;}
    {keyword|private} {keyword|final} {class-name|StringBuilder} out {operator|=} {keyword|new} {class-name|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} {class-name|Strftime}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        {keyword|this}{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {keyword|public} {keyword|static} {class-name|String} {function|dayName}{punctuation|(}{class-name|DayOfWeek} day{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|DAYS}{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {class-name|DAYS}{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {keyword|public} {keyword|static} {class-name|String} {function|format}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|,} {class-name|String} pattern{punctuation|)} {punctuation|\{}
        {class-name|Strftime} run {operator|=} {keyword|new} {class-name|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {keyword|public} {keyword|static} {class-name|String} {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|all}{punctuation|(}{class-name|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string-interpolation|{string|'%'}}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {class-name|Math}{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} int {function|flags}{punctuation|(}{class-name|String} pattern{punctuation|,} int {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {keyword|from}{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string-interpolation|{string|'-'}} {operator|\|\|} c {operator|==} {string-interpolation|{string|'_'}} {operator|\|\|} {punctuation|(}c {operator|==} {string-interpolation|{string|'0'}} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string-interpolation|{string|'^'}} {operator|\|\|} c {operator|==} {string-interpolation|{string|'#'}}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string-interpolation|{string|':'}}{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string-interpolation|{string|'0'}} {operator|&&} c {operator|<=} {string-interpolation|{string|'9'}}{punctuation|)} {punctuation|\{}
                width {operator|=} {class-name|Math}{punctuation|.}{function|min}{punctuation|(}{class-name|WIDEST}{punctuation|,} {class-name|Math}{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string-interpolation|{string|'z'}}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-interpolation|{string|'Y'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'C'}} {operator|->} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'y'}} {operator|->} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'m'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'d'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'e'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'j'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'H'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'k'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'I'}} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'l'}} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'M'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'S'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'u'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'w'}} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'G'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'g'}} {operator|->} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'V'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'U'}} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'W'}} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'s'}} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}{class-name|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-interpolation|{string|'A'}} {operator|->} {function|text}{punctuation|(}{class-name|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'a'}} {operator|->} {function|text}{punctuation|(}{class-name|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'B'}} {operator|->} {function|text}{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'b'}}{punctuation|,} {string-interpolation|{string|'h'}} {operator|->} {function|text}{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'p'}} {operator|->} {punctuation|\{}
                {class-name|String} half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} {string-interpolation|{string|'#'}} {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string-interpolation|{string|'P'}} {operator|->} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'Z'}} {operator|->} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}{class-name|ZoneOffset}{punctuation|.}{class-name|UTC}{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'z'}} {operator|->} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'L'}} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'N'}} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'n'}} {operator|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'t'}} {operator|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'%'}} {operator|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {class-name|String} pattern {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-interpolation|{string|'c'}} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'D'}}{punctuation|,} {string-interpolation|{string|'x'}} {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'F'}} {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'T'}}{punctuation|,} {string-interpolation|{string|'X'}} {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'R'}} {operator|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'r'}} {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string-interpolation|{string|'v'}} {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string-interpolation|{string|'_'}} {operator|?} {string-interpolation|{string|' '}} {operator|:} padding {operator|==} {string-interpolation|{string|'0'}} {operator|?} {string-interpolation|{string|'0'}} {operator|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {string-interpolation|{string|'-'}} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        {class-name|String} digits {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}{class-name|Math}{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string-interpolation|{string|'0'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string-interpolation|{string|'-'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {string-interpolation|{string|'-'}}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string-interpolation|{string|'0'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string-interpolation|{string|'-'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|text}{punctuation|(}{class-name|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string-interpolation|{string|'-'}}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} {string-interpolation|{string|'0'}} {operator|?} {string-interpolation|{string|'0'}} {operator|:} {string-interpolation|{string|' '}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string-interpolation|{string|'^'}} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string-interpolation|{string|'#'}} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} {class-name|Math}{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        {class-name|StringBuilder} made {operator|=} {keyword|new} {class-name|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{string-interpolation|{string|':'}}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string-interpolation|{string|'-'}} {operator|:} {string-interpolation|{string|'+'}}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string-interpolation|{string|'-'}}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|static} void {function|two}{punctuation|(}{class-name|StringBuilder} {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string-interpolation|{string|'0'}} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string-interpolation|{string|'0'}} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {class-name|String} nanos {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}{class-name|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {operator|:} {string-interpolation|{string|'0'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
