package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{dot important|.}
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
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new {c-style-function function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {c-style-function function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{dot important|.} {operator|*}{operator|/}
    public static String {c-style-function function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{dot important|.}{c-style-function function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form{dot important|.} {operator|*}{operator|/}
    public static String {c-style-function function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {c-style-function function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{dot important|.}{c-style-function function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{dot important|.}{c-style-function function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name{dot important|.} {operator|*}{operator|/}
    public static String {c-style-function function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {c-style-function function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{dot important|.}{c-style-function function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out{dot important|.}{c-style-function function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} {c-style-function function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)} {operator pipe|\|}{operator pipe|\|} !{c-style-function function|directive}{punctuation|(}pattern{dot important|.}{c-style-function function|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{dot important|.}{c-style-function function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{dot important|.}{c-style-function function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset of the directive's letter{dot important|.} {operator|*}{operator|/}
    private int {c-style-function function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {c-style-function function|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{dot important|.}{c-style-function function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator pipe|\|}{operator pipe|\|} c {operator|==} '_' {operator pipe|\|}{operator pipe|\|} {punctuation|(}c {operator|==} '{number|0}' && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '^' {operator pipe|\|}{operator pipe|\|} c {operator|==} '{comment|#') \{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' && c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{dot important|.}{c-style-function function|min}{punctuation|(}WIDEST{punctuation|,} Math{dot important|.}{c-style-function function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {c-style-function function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return {c-style-function function|number}{punctuation|(}letter{punctuation|)} {operator pipe|\|}{operator pipe|\|} {c-style-function function|name}{punctuation|(}letter{punctuation|)} {operator pipe|\|}{operator pipe|\|} {c-style-function function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {c-style-function function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {c-style-function function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{dot important|.}{c-style-function function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}Math{dot important|.}{c-style-function function|floorDiv}{punctuation|(}time{dot important|.}{c-style-function function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}Math{dot important|.}{c-style-function function|floorMod}{punctuation|(}time{dot important|.}{c-style-function function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}{c-style-function function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}{c-style-function function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|getDayOfWeek}{punctuation|(}{punctuation|)}{dot important|.}{c-style-function function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}{c-style-function function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}Math{dot important|.}{c-style-function function|floorMod}{punctuation|(}time{dot important|.}{c-style-function function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}{punctuation|(}time{dot important|.}{c-style-function function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {c-style-function function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}{punctuation|(}time{dot important|.}{c-style-function function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{c-style-function function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} {c-style-function function|number}{punctuation|(}time{dot important|.}{c-style-function function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int {c-style-function function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{dot important|.}{c-style-function function|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int {c-style-function function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{dot important|.}{c-style-function function|getDayOfWeek}{punctuation|(}{punctuation|)}{dot important|.}{c-style-function function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {c-style-function function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {c-style-function function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}DAYS{punctuation|[}{c-style-function function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}DAYS{punctuation|[}{c-style-function function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{dot important|.}{c-style-function function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}MONTHS{punctuation|[}time{dot important|.}{c-style-function function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}MONTHS{punctuation|[}time{dot important|.}{c-style-function function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{dot important|.}{c-style-function function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{dot important|.}{c-style-function function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {property|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {c-style-function function|text}{punctuation|(}letterCase {operator|==} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}time{dot important|.}{c-style-function function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {property|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}time{dot important|.}{c-style-function function|getOffset}{punctuation|(}{punctuation|)}{dot important|.}{c-style-function function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {property|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|-}{operator|>} {c-style-function function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|-}{operator|>} {c-style-function function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case 'N' {operator|-}{operator|>} {c-style-function function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case 'n' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '{operator|%}' {operator|-}{operator|>} {c-style-function function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {c-style-function function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {c-style-function function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{dot important|.}{c-style-function function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {c-style-function function|text}{punctuation|(}{c-style-function function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {c-style-function function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {punctuation|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} '{operator|-}' && width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} {property-literal property|usual} {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{dot important|.}{c-style-function function|toString}{punctuation|(}Math{dot important|.}{c-style-function function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{dot important|.}{c-style-function function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {c-style-function function|for} {punctuation|(}int i {operator|=} digits{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{dot important|.}{c-style-function function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{dot important|.}{c-style-function function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{dot important|.}{c-style-function function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {c-style-function function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {c-style-function function|for} {punctuation|(}int i {operator|=} name{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{dot important|.}{c-style-function function|append}{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '^' {operator pipe|\|}{operator pipe|\|} {punctuation|(}letterCase {operator|==} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out{dot important|.}{c-style-function function|append}{punctuation|(}capitals {operator|?} name{dot important|.}{c-style-function function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {c-style-function function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{dot important|.}{c-style-function function|getOffset}{punctuation|(}{punctuation|)}{dot important|.}{c-style-function function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{dot important|.}{c-style-function function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {c-style-function function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {c-style-function function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{dot important|.}{c-style-function function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {property|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {c-style-function function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {c-style-function function|two}{punctuation|(}made{dot important|.}{c-style-function function|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{dot important|.}{c-style-function function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {c-style-function function|for} {punctuation|(}int i {operator|=} made{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{dot important|.}{c-style-function function|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{dot important|.}{c-style-function function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {c-style-function function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{dot important|.}{c-style-function function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{dot important|.}{c-style-function function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {c-style-function function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{dot important|.}{c-style-function function|toString}{punctuation|(}1_000_000_000L {operator|+} time{dot important|.}{c-style-function function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {c-style-function function|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{dot important|.}{c-style-function function|append}{punctuation|(}i {operator|<} nanos{dot important|.}{c-style-function function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{dot important|.}{c-style-function function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
