package dev{punctuation|.}{function|jbuild}{punctuation|.}{function|text}{punctuation|;}

{builtin-function function|import} java{punctuation|.}{builtin-function function|time}{punctuation|.}{function|DayOfWeek}{punctuation|;}
{builtin-function function|import} java{punctuation|.}{builtin-function function|time}{punctuation|.}{function|OffsetDateTime}{punctuation|;}
{builtin-function function|import} java{punctuation|.}{builtin-function function|time}{punctuation|.}{function|ZoneOffset}{punctuation|;}
{builtin-function function|import} java{punctuation|.}{builtin-function function|time}{punctuation|.}{function|temporal}{punctuation|.}{function|ChronoField}{punctuation|;}
{builtin-function function|import} java{punctuation|.}{builtin-function function|time}{punctuation|.}{function|temporal}{punctuation|.}{function|IsoFields}{punctuation|;}
{builtin-function function|import} java{punctuation|.}{function|util}{punctuation|.}{function|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final {argument|{keyword|int} WIDEST} {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {builtin-function function|time}{punctuation|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private {argument|{keyword|int} colons}{punctuation|;}
    private {argument|{keyword|int} width}{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime {builtin-function function|time}{punctuation|)} {punctuation|\{}
        this{punctuation|.}{builtin-function function|time} {operator|=} {builtin-function function|time}{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static {argument|{keyword|String} dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}{function|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static {argument|{keyword|String} format}{punctuation|(}OffsetDateTime {builtin-function function|time}{punctuation|,} {argument|{keyword|String} pattern}{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}{builtin-function function|time}{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}{function|out}{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static {argument|{keyword|String} monthName}{punctuation|(}{argument|{keyword|int} month}{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}{argument|{keyword|String} pattern}{punctuation|)} {punctuation|\{}
        {argument|{keyword|int} i} {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            {argument|{keyword|int} end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {argument|{keyword|int} stop} {operator|=} Math{punctuation|.}{builtin-function function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private {argument|{keyword|int} flags}{punctuation|(}{argument|{keyword|String} pattern}{punctuation|,} {argument|{keyword|int} from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        {builtin-function function|width} {operator|=} {number|-1}{punctuation|;}
        {keyword|for} {punctuation|(}{argument|{keyword|int} i} {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} {builtin-function function|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '^' {operator|\|\|} c {operator|==} '{comment|#') \{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|:}'{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                {builtin-function function|width} {operator|=} Math{punctuation|.}{builtin-function function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{builtin-function function|max}{punctuation|(}{builtin-function function|width}{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {builtin-function function|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{function|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{function|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{function|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {builtin-function function|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private {argument|{keyword|int} hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {argument|{keyword|int} hour} {operator|=} {builtin-function function|time}{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{function|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    private {argument|{keyword|int} sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {builtin-function function|time}{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}{builtin-function function|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}{builtin-function function|time}{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                {argument|{keyword|String} half} {operator|=} {builtin-function function|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} {function|text}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}{builtin-function function|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}{function|UTC}{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|-}{operator|>} {function|fraction}{punctuation|(}{builtin-function function|width} {operator|<} {number|0} {operator|?} {number|3} {operator|:} {builtin-function function|width}{punctuation|)}{punctuation|;}
            case 'N' {operator|-}{operator|>} {function|fraction}{punctuation|(}{builtin-function function|width} {operator|<} {number|0} {operator|?} {number|9} {operator|:} {builtin-function function|width}{punctuation|)}{punctuation|;}
            case 'n' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '{operator|%}' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {builtin-function function|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {argument|{keyword|String} pattern} {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {builtin-function function|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{builtin-function function|format}{punctuation|(}{builtin-function function|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long {builtin-function function|value}{punctuation|,} {argument|{keyword|int} usual}{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {operator|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} usualPadding{punctuation|;}
        {argument|{keyword|int} wanted} {operator|=} padding {operator|==} '{operator|-}' {operator|&&} {builtin-function function|width} {operator|<} {number|0} {operator|?} {number|0} {operator|:} {builtin-function function|width} {operator|<} {number|0} {operator|?} usual {operator|:} {builtin-function function|width}{punctuation|;}
        {argument|{keyword|String} digits} {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{builtin-function function|abs}{punctuation|(}{builtin-function function|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{builtin-function function|value} {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{argument|{keyword|int} i} {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{builtin-function function|value} {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{builtin-function function|value} {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}{argument|{keyword|String} name}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{argument|{keyword|int} i} {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} {builtin-function function|width} {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '^' {operator|\|\|} {punctuation|(}letterCase {operator|==} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}{function|ROOT}{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {argument|{keyword|int} seconds} {operator|=} {builtin-function function|time}{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {argument|{keyword|int} rest} {operator|=} Math{punctuation|.}{builtin-function function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}'{operator|:}'{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {operator|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{argument|{keyword|int} i} {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} {builtin-function function|width} {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} {argument|{keyword|int} value}{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} {builtin-function function|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} {builtin-function function|value} {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}{argument|{keyword|int} digits}{punctuation|)} {punctuation|\{}
        {argument|{keyword|String} nanos} {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} {builtin-function function|time}{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{function|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{argument|{keyword|int} i} {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {operator|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
