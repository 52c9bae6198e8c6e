{keyword|package} dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public {keyword|final} {keyword|class} Strftime {operator|\{}

    private {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} MONTHS {operator|=} {operator|\{}
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
    {operator|\}}{punctuation|;}
    private {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} DAYS {operator|=} {operator|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{operator|\}}{punctuation|;}
    private {keyword|static} {keyword|final} {keyword|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private {keyword|final} OffsetDateTime {keyword|time}{punctuation|;}
    private {keyword|final} StringBuilder out {operator|=} {keyword|new} {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private {keyword|int} colons{punctuation|;}
    private {keyword|int} width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime {keyword|time}{punctuation|)} {operator|\{}
        {keyword|this}{punctuation|.}{keyword|time} {operator|=} {keyword|time}{punctuation|;}
    {operator|\}}

    {comment|/** The English name of a day of the week. */}
    public {keyword|static} String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {operator|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {operator|\}}

    {comment|/** The date in the pattern's form. */}
    public {keyword|static} String {function|format}{punctuation|(}OffsetDateTime {keyword|time}{punctuation|,} String pattern{punctuation|)} {operator|\{}
        Strftime run {operator|=} {keyword|new} {function|Strftime}{punctuation|(}{keyword|time}{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {operator|\}}

    {comment|/** A month's English name. */}
    public {keyword|static} String {function|monthName}{punctuation|(}{keyword|int} month{punctuation|)} {operator|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {operator|\}}

    private {keyword|void} {function|all}{punctuation|(}String pattern{punctuation|)} {operator|\{}
        {keyword|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {operator|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {operator|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {operator|\}}
            {keyword|int} {keyword|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {operator|\{}
                {keyword|int} stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {operator|\}} {keyword|else} {operator|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {operator|\}}
        {operator|\}}
    {operator|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private {keyword|int} {function|flags}{punctuation|(}String pattern{punctuation|,} {keyword|int} from{punctuation|)} {operator|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {operator|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {operator|\{}
                padding {operator|=} c{punctuation|;}
            {operator|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|^}' {operator|\|\|} c {operator|==} '#'{punctuation|)} {operator|\{}
                letterCase {operator|=} c{punctuation|;}
            {operator|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{punctuation|:}'{punctuation|)} {operator|\{}
                colons{operator|++}{punctuation|;}
            {operator|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {operator|\{}
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {operator|\}} {keyword|else} {operator|\{}
                {keyword|return} i{punctuation|;}
            {operator|\}}
        {operator|\}}
        {keyword|return} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {operator|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {operator|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {operator|\{}
            {keyword|return} false{punctuation|;}
        {operator|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {operator|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {operator|\{}
        switch {punctuation|(}letter{punctuation|)} {operator|\{}
            {keyword|case} 'Y' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {keyword|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'C' {operator|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}{keyword|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'y' {operator|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}{keyword|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'm' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'd' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'e' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'j' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'H' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'k' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'I' {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'l' {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'M' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'S' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'u' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'w' {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'G' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'g' {operator|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}{keyword|time}{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'V' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'U' {operator|->} {function|number}{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'W' {operator|->} {function|number}{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 's' {operator|->} {function|number}{punctuation|(}{keyword|time}{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {operator|\{}
                {keyword|return} false{punctuation|;}
            {operator|\}}
        {operator|\}}
        {keyword|return} true{punctuation|;}
    {operator|\}}

    private {keyword|int} {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {operator|\{}
        {keyword|int} hour {operator|=} {keyword|time}{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {operator|\}}

    private {keyword|int} {function|sundayBased}{punctuation|(}{punctuation|)} {operator|\{}
        {keyword|return} {keyword|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {operator|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {operator|\{}
        switch {punctuation|(}letter{punctuation|)} {operator|\{}
            {keyword|case} 'A' {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'a' {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'B' {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'b'{punctuation|,} 'h' {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'p' {operator|->} {operator|\{}
                String half {operator|=} {keyword|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} '#' {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {operator|\}}
            {keyword|case} 'P' {operator|->} {function|text}{punctuation|(}{keyword|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} 'Z' {operator|->} {function|text}{punctuation|(}{keyword|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} 'z' {operator|->} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} 'L' {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'N' {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'n' {operator|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} 't' {operator|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} '{operator|%}' {operator|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {operator|\{}
                {keyword|return} false{punctuation|;}
            {operator|\}}
        {operator|\}}
        {keyword|return} true{punctuation|;}
    {operator|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {operator|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {operator|\{}
            {keyword|case} 'c' {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} 'D'{punctuation|,} 'x' {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} 'F' {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} 'T'{punctuation|,} 'X' {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} 'R' {operator|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} 'r' {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} 'v' {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|->} {string|""}{punctuation|;}
        {operator|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {operator|\{}
            {keyword|return} false{punctuation|;}
        {operator|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}{keyword|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {operator|\}}

    private {keyword|void} {function|number}{punctuation|(}long value{punctuation|,} {keyword|int} usual{punctuation|,} char usualPadding{punctuation|)} {operator|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {punctuation|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {punctuation|:} usualPadding{punctuation|;}
        {keyword|int} wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {operator|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {operator|\}}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {operator|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {operator|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {operator|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {operator|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {operator|\}}

    private {keyword|void} {function|text}{punctuation|(}String name{punctuation|)} {operator|\{}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {operator|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {operator|\}}
        boolean capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|\|} {punctuation|(}letterCase {operator|==} '#' {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {operator|\}}

    private {keyword|void} {function|offset}{punctuation|(}{punctuation|)} {operator|\{}
        {keyword|int} seconds {operator|=} {keyword|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|int} rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {keyword|new} {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {operator|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {operator|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {operator|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {operator|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {operator|\}}

    private {keyword|static} {keyword|void} {function|two}{punctuation|(}StringBuilder to{punctuation|,} {keyword|int} value{punctuation|)} {operator|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {operator|\}}

    private {keyword|void} {function|fraction}{punctuation|(}{keyword|int} digits{punctuation|)} {operator|\{}
        String nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}{number|1_000}{number|_000}{number|_000}L {operator|+} {keyword|time}{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {operator|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        {operator|\}}
    {operator|\}}
{operator|\}}
