{function|package} dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{function|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{function|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{function|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{function|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{function|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{function|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{function|public} final class Strftime {punctuation|\{}

    {function|private} static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    {function|private} static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {function|private} static final {keyword|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    {function|private} final OffsetDateTime time{punctuation|;}
    {function|private} final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {function|private} char padding{punctuation|;}
    {function|private} char letterCase{punctuation|;}
    {function|private} {keyword|int} colons{punctuation|;}
    {function|private} {keyword|int} width{punctuation|;}

    {function|private} {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {function|public} static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {function|public} static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        {function|Strftime} run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {function|public} static String {function|monthName}{punctuation|(}{keyword|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {function|private} void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {keyword|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {function|char} c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                {function|i}{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {keyword|int} end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {keyword|int} stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {function|private} {keyword|int} {function|flags}{punctuation|(}String pattern{punctuation|,} {keyword|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} from{punctuation|;} {function|i} {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} {function|i}{operator|++}{punctuation|)} {punctuation|\{}
            {function|char} c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|^}' {operator|\|\|} c {operator|==} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                {function|colons}{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {function|private} boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {function|private} boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'Y' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {punctuation|?} {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'C' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'y' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'm' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'd' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'e' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'j' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'H' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'k' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'I' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'M' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'S' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'u' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'G' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'g' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'V' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'U' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'W' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 's' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    {function|private} {keyword|int} {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {punctuation|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {function|private} {keyword|int} {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {function|private} boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'p' {operator|-}{operator|>} {punctuation|\{}
                {function|String} half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {punctuation|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} '#' {punctuation|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} 'P' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {punctuation|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {punctuation|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} 'z' {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} 'L' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {punctuation|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'N' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {punctuation|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'n' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} 't' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} '{operator|%}' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    {function|private} boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|String} pattern {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    {function|private} void {function|number}{punctuation|(}long value{punctuation|,} {keyword|int} usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        {function|char} pad {operator|=} padding {operator|==} '_' {punctuation|?} ' ' {punctuation|:} padding {operator|==} '{number|0}' {punctuation|?} '{number|0}' {punctuation|:} usualPadding{punctuation|;}
        {keyword|int} wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} {number|0} {punctuation|?} {number|0} {punctuation|:} width {operator|<} {number|0} {punctuation|?} usual {punctuation|:} width{punctuation|;}
        {function|String} digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {punctuation|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} {function|i} {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} {function|i}{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {function|private} void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} {function|i} {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} {function|i}{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} '{number|0}' {punctuation|?} '{number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {function|boolean} capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|\|} {punctuation|(}letterCase {operator|==} '#' {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {punctuation|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {function|private} void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|int} rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        {function|StringBuilder} made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {punctuation|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {punctuation|?} '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} {function|i} {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} {function|i}{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {function|private} static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} {keyword|int} value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {function|private} void {function|fraction}{punctuation|(}{keyword|int} digits{punctuation|)} {punctuation|\{}
        {function|String} nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {number|1}{punctuation|;} {function|i} {operator|<=} digits{punctuation|;} {function|i}{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {punctuation|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
