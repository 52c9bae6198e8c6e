package dev{operator|.}jbuild{operator|.}text{punctuation|;}

import java{operator|.}{builtin builtin-function|time}{operator|.}DayOfWeek{punctuation|;}
import java{operator|.}{builtin builtin-function|time}{operator|.}OffsetDateTime{punctuation|;}
import java{operator|.}{builtin builtin-function|time}{operator|.}ZoneOffset{punctuation|;}
import java{operator|.}{builtin builtin-function|time}{operator|.}temporal{operator|.}ChronoField{punctuation|;}
import java{operator|.}{builtin builtin-function|time}{operator|.}temporal{operator|.}IsoFields{punctuation|;}
import java{operator|.}util{operator|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language is{operator|.} What is {boolean|no} directive is copied{operator|.}
 {operator|*}{operator|/}
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
    private static final {builtin builtin-function|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {builtin builtin-function|time}{punctuation|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private {builtin builtin-function|int} colons{punctuation|;}
    private {builtin builtin-function|int} width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime {builtin builtin-function|time}{punctuation|)} {punctuation|\{}
        this{operator|.}{builtin builtin-function|time} {operator|=} {builtin builtin-function|time}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{operator|.} {operator|*}{operator|/}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{operator|.}{builtin builtin-function|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The {builtin builtin-function|date} in the pattern's form{operator|.} {operator|*}{operator|/}
    public static String {function|format}{punctuation|(}OffsetDateTime {builtin builtin-function|time}{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}{builtin builtin-function|time}{punctuation|)}{punctuation|;}
        run{operator|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{operator|.}out{operator|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name{operator|.} {operator|*}{operator|/}
    public static String {function|monthName}{punctuation|(}{builtin builtin-function|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {builtin builtin-function|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out{operator|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            {builtin builtin-function|int} end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{operator|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {builtin builtin-function|int} stop {operator|=} Math{operator|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{operator|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags and width{punctuation|,} and gives the offset of the directive's letter{operator|.} {operator|*}{operator|/}
    private {builtin builtin-function|int} {function|flags}{punctuation|(}String pattern{punctuation|,} {builtin builtin-function|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{builtin builtin-function|int} i {operator|=} from{punctuation|;} i {operator|<} pattern{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|^}' {operator|\|\|} c {operator|==} '{comment|#') \{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|:}'{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{operator|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{operator|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'Y' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {builtin builtin-function|time}{operator|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'C' {operator|-}{operator|>} {function|number}{punctuation|(}Math{operator|.}{function|floorDiv}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'y' {operator|-}{operator|>} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'm' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'd' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'e' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'j' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'H' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'k' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'I' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'M' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'S' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'u' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'G' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{builtin builtin-function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'g' {operator|-}{operator|>} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}{builtin builtin-function|time}{operator|.}{builtin builtin-function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'V' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{builtin builtin-function|get}{punctuation|(}IsoFields{operator|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'U' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'W' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 's' {operator|-}{operator|>} {function|number}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private {builtin builtin-function|int} {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {builtin builtin-function|int} hour {operator|=} {builtin builtin-function|time}{operator|.}{builtin builtin-function|get}{punctuation|(}ChronoField{operator|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    private {builtin builtin-function|int} {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {builtin builtin-function|time}{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}{builtin builtin-function|time}{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}{builtin builtin-function|time}{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'p' {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} {builtin builtin-function|time}{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            {keyword|case} 'P' {operator|-}{operator|>} {function|text}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}{builtin builtin-function|time}{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|equals}{punctuation|(}ZoneOffset{operator|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} 'z' {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} 'L' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'N' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'n' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"{symbol|\\n}"}{punctuation|)}{punctuation|;}
            {keyword|case} 't' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"{symbol|\\t}"}{punctuation|)}{punctuation|;}
            {keyword|case} '{operator|%}' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{operator|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}{builtin builtin-function|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} {builtin builtin-function|int} usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {operator|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} usualPadding{punctuation|;}
        {builtin builtin-function|int} wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        String digits {operator|=} Long{operator|.}{function|toString}{punctuation|(}Math{operator|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{builtin builtin-function|int} i {operator|=} digits{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{builtin builtin-function|int} i {operator|=} name{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|\|} {punctuation|(}letterCase {operator|==} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out{operator|.}{function|append}{punctuation|(}capitals {operator|?} name{operator|.}{function|toUpperCase}{punctuation|(}Locale{operator|.}ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {builtin builtin-function|int} seconds {operator|=} {builtin builtin-function|time}{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {builtin builtin-function|int} rest {operator|=} Math{operator|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{operator|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{operator|.}{function|append}{punctuation|(}'{operator|:}'{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {operator|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{builtin builtin-function|int} i {operator|=} made{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} {builtin builtin-function|int} value{punctuation|)} {punctuation|\{}
        to{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}{builtin builtin-function|int} digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{operator|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} {builtin builtin-function|time}{operator|.}{builtin builtin-function|get}{punctuation|(}ChronoField{operator|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{builtin builtin-function|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}i {operator|<} nanos{operator|.}{builtin builtin-function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{operator|.}{function|charAt}{punctuation|(}i{punctuation|)} {operator|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
