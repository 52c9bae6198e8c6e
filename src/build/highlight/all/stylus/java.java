{property-declaration|{property|package} dev.jbuild.text{punctuation|;}}

{property-declaration|{property|import} java.time.DayOfWeek{punctuation|;}}
{property-declaration|{property|import} java.time.OffsetDateTime{punctuation|;}}
{property-declaration|{property|import} java.time.ZoneOffset{punctuation|;}}
{property-declaration|{property|import} java.time.temporal.ChronoField{punctuation|;}}
{property-declaration|{property|import} java.time.temporal.IsoFields{punctuation|;}}
{property-declaration|{property|import} java.util.Locale{punctuation|;}}

{selector|/**}
 {selector|* Dates by {interpolation variable|{delimiter punctuation|\{}{keyword|@code} strftime{delimiter punctuation|\}}} patterns{punctuation|,} as Ruby's {punctuation|\{}}@code Time#strftime{punctuation|\}} reads them{punctuation|:} flags {punctuation|\{}@code - 0 ^ # _ {punctuation|:}{punctuation|\}}, a width, and
 * English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
{selector|public final class Strftime {punctuation|\{}}

    {selector|private static final String[] MONTHS = {punctuation|\{}}
        {selector|"January"{punctuation|,}
        "February"{punctuation|,}
        "March"{punctuation|,}
        "April"{punctuation|,}
        "May"{punctuation|,}
        "June"{punctuation|,}
        "July"{punctuation|,}
        "August"{punctuation|,}
        "September"{punctuation|,}
        "October"{punctuation|,}
        "November"{punctuation|,}}
        {string|"December"}
    {punctuation|\}}{punctuation|;}
    {selector|private static final String[] DAYS = {punctuation|\{}}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {property-declaration|{property|private} static final int WIDEST {operator|=} {number|1024}{punctuation|;}}

    {property-declaration|{property|private} final OffsetDateTime time{punctuation|;}}
    {property-declaration|{property|private} final StringBuilder out {operator|=} new {func|{function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}}}
    {property-declaration|{property|private} char padding{punctuation|;}}
    {property-declaration|{property|private} char letterCase{punctuation|;}}
    {property-declaration|{property|private} int colons{punctuation|;}}
    {property-declaration|{property|private} int width{punctuation|;}}

    private {func|{function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}}
        this{punctuation|.}time = time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String {func|{function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}}
        {statement|{keyword|return} DAYS{punctuation|[}day.{func|{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS.length{punctuation|]}{punctuation|;}}}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String {func|{function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}}
        {property-declaration|{property|Strftime} run {operator|=} new {func|{function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}}}
        run{punctuation|.}{func|{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}}
        {statement|{keyword|return} run.out.{func|{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}}}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String {func|{function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}}
        {statement|{keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}}
    {punctuation|\}}

    private void {func|{function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}}
        {property-declaration|{property|int} i {operator|=} {number|0}{punctuation|;}}
        while {punctuation|(}i < pattern{punctuation|.}{func|{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}}
            {property-declaration|{property|char} c {operator|=} pattern.{func|{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}}}
            {statement|{keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}}
                out{punctuation|.}{func|{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            {property-declaration|{property|int} end {operator|=} {func|{function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}}}
            {statement|{keyword|if} {punctuation|(}end {operator|>=} pattern.{func|{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{func|{function|directive}{punctuation|(}pattern.{func|{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}}}}}
                {property-declaration|{property|int} stop {operator|=} Math.{func|{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern.{func|{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}}}}
                out{punctuation|.}{func|{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}}
                {variable-declaration|{variable|i} {operator|=} stop{punctuation|;}}
            {punctuation|\}} else {punctuation|\{}
                {variable-declaration|{variable|i} {operator|=} end {operator|+} {number|1}{punctuation|;}}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {func|{function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}}
        {variable-declaration|{variable|padding} {operator|=} {number|0}{punctuation|;}}
        {variable-declaration|{variable|letterCase} {operator|=} {number|0}{punctuation|;}}
        {variable-declaration|{variable|colons} {operator|=} {number|0}{punctuation|;}}
        {variable-declaration|{variable|width} {operator|=} {number|-1}{punctuation|;}}
        {statement|{keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern.{func|{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}}}
            {property-declaration|{property|char} c {operator|=} pattern.{func|{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}}}
            {statement|{keyword|if} {punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}}
                {variable-declaration|{variable|padding} {operator|=} c{punctuation|;}}
            {punctuation|\}} else if {punctuation|(}c == {string|'^'} \|\| c == {string|'#'}{punctuation|)} {punctuation|\{}
                {variable-declaration|{variable|letterCase} {operator|=} c{punctuation|;}}
            {punctuation|\}} else if {punctuation|(}c == {string|':'}{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c >= {string|'0'} && c <= {string|'9'}{punctuation|)} {punctuation|\{}
                {variable-declaration|{variable|width} {operator|=} Math.{func|{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{func|{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {punctuation|\}} else {punctuation|\{}
                {statement|{keyword|return} i{punctuation|;}}
            {punctuation|\}}
        {punctuation|\}}
        {statement|{keyword|return} pattern.{func|{function|length}{punctuation|(}{punctuation|)}{punctuation|;}}}
    {punctuation|\}}

    private boolean {func|{function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}}
        {statement|{keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}}
            {statement|{keyword|return} {boolean|false}{punctuation|;}}
        {punctuation|\}}
        {statement|{keyword|return} {func|{function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {func|{function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {func|{function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}}}}}
    {punctuation|\}}

    private boolean {func|{function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {property-declaration|{property|case} {string|'Y'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time.{func|{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} }}}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'C'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}Math.{func|{function|floorDiv}{punctuation|(}time.{func|{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'y'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}Math.{func|{function|floorMod}{punctuation|(}time.{func|{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'m'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'d'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'e'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|' '}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'j'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'H'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'k'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|' '}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'I'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}{func|{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'l'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}{func|{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|' '}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'M'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'S'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'u'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{func|{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} }}}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'w'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}{func|{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'G'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'g'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}Math.{func|{function|floorMod}{punctuation|(}time.{func|{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'V'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'U'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}{punctuation|(}time.{func|{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {func|{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} }}}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'W'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}{punctuation|(}time.{func|{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{func|{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} }}}{string|'0'}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'s'} {operator|-}{operator|>} {func|{function|number}{punctuation|(}time.{func|{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} }}{string|'0'}{punctuation|)}{punctuation|;}}
            {selector|default -> {punctuation|\{}}
                {statement|{keyword|return} {boolean|false}{punctuation|;}}
            {punctuation|\}}
        {punctuation|\}}
        {statement|{keyword|return} {boolean|true}{punctuation|;}}
    {punctuation|\}}

    private int {func|{function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}}
        {property-declaration|{property|int} hour {operator|=} time.{func|{function|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}}}
        {statement|{keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}}
    {punctuation|\}}

    private int {func|{function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}}
        {statement|{keyword|return} time.{func|{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{func|{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}}}}
    {punctuation|\}}

    private boolean {func|{function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {property-declaration|{property|case} {string|'A'} {operator|-}{operator|>} {func|{function|text}{punctuation|(}DAYS{punctuation|[}{func|{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}}}}
            {property-declaration|{property|case} {string|'a'} {operator|-}{operator|>} {func|{function|text}{punctuation|(}DAYS{punctuation|[}{func|{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{func|{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}}}}}
            {property-declaration|{property|case} {string|'B'} {operator|-}{operator|>} {func|{function|text}{punctuation|(}MONTHS{punctuation|[}time.{func|{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}}}}
            {property-declaration|{property|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} {func|{function|text}{punctuation|(}MONTHS{punctuation|[}time.{func|{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.{func|{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}}}}}
            {selector|case 'p' -> {punctuation|\{}}
                {property-declaration|{property|String} half {operator|=} time.{func|{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} }{string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}}
                {func|{function|text}{punctuation|(}letterCase {operator|==} {string|'#'} {operator|?} half.{func|{function|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}}}
            {punctuation|\}}
            {property-declaration|{property|case} {string|'P'} {operator|-}{operator|>} {func|{function|text}{punctuation|(}time.{func|{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} }}{string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'Z'} {operator|-}{operator|>} {func|{function|text}{punctuation|(}time.{func|{function|getOffset}{punctuation|(}{punctuation|)}.{func|{function|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} {operator|?} }}}{string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'z'} {operator|-}{operator|>} {func|{function|offset}{punctuation|(}{punctuation|)}{punctuation|;}}}
            {property-declaration|{property|case} {string|'L'} {operator|-}{operator|>} {func|{function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}}}
            {property-declaration|{property|case} {string|'N'} {operator|-}{operator|>} {func|{function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}}}
            {property-declaration|{property|case} {string|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}}
            {property-declaration|{property|case} {string|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}}
            {selector|default -> {punctuation|\{}}
                {statement|{keyword|return} {boolean|false}{punctuation|;}}
            {punctuation|\}}
        {punctuation|\}}
        {statement|{keyword|return} {boolean|true}{punctuation|;}}
    {punctuation|\}}

    private boolean {func|{function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}}
        String pattern = switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {property-declaration|{property|case} {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}}
            {property-declaration|{property|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}}
            {property-declaration|{property|case} {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}}
            {property-declaration|{property|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}}
            {property-declaration|{property|case} {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}}
            {property-declaration|{property|case} {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}}
            {property-declaration|{property|case} {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}}
            {property-declaration|{property|default} {operator|-}{operator|>} {string|""}{punctuation|;}}
        {punctuation|\}}{punctuation|;}
        {statement|{keyword|if} {punctuation|(}pattern.{func|{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}}}
            {statement|{keyword|return} {boolean|false}{punctuation|;}}
        {punctuation|\}}
        {func|{function|text}{punctuation|(}{func|{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}}}
        {statement|{keyword|return} {boolean|true}{punctuation|;}}
    {punctuation|\}}

    private void {func|{function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}}
        {property-declaration|{property|char} pad {operator|=} padding {operator|==} {string|'_'} {operator|?} {string|' '} {punctuation|:} padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} usualPadding{punctuation|;}}
        {property-declaration|{property|int} wanted {operator|=} padding {operator|==} {string|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}}
        {property-declaration|{property|String} digits {operator|=} Long.{func|{function|toString}{punctuation|(}Math.{func|{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}}}}
        {statement|{keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}}
            out{punctuation|.}{func|{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}}
        {punctuation|\}}
        {statement|{keyword|for} {punctuation|(}int i {operator|=} digits.{func|{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} }{string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}}
            out{punctuation|.}{func|{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}}
        {punctuation|\}}
        {statement|{keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}}
            out{punctuation|.}{func|{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}}
        {punctuation|\}}
        out{punctuation|.}{func|{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}}
    {punctuation|\}}

    private void {func|{function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}}
        {statement|{keyword|for} {punctuation|(}int i {operator|=} name.{func|{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} }{string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}}
            out{punctuation|.}{func|{function|append}{punctuation|(}padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}}
        {punctuation|\}}
        {property-declaration|{property|boolean} capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}}
        out{punctuation|.}{func|{function|append}{punctuation|(}capitals {operator|?} name.{func|{function|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}}}
    {punctuation|\}}

    private void {func|{function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}}
        {property-declaration|{property|int} seconds {operator|=} time.{func|{function|getOffset}{punctuation|(}{punctuation|)}.{func|{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}}}}
        {property-declaration|{property|int} rest {operator|=} Math.{func|{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}}}
        {property-declaration|{property|StringBuilder} made {operator|=} new {func|{function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}}}
        {func|{function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}}
        made{punctuation|.}{func|{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}}
        {func|{function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}}
        {statement|{keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}}
            {func|{function|two}{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}}
        {punctuation|\}}
        out{punctuation|.}{func|{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}}
        {statement|{keyword|for} {punctuation|(}int i {operator|=} made.{func|{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} }{string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}}
            out{punctuation|.}{func|{function|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}}
        {punctuation|\}}
        out{punctuation|.}{func|{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}}
    {punctuation|\}}

    private static void {func|{function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}}
        to{punctuation|.}{func|{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.{func|{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}}
    {punctuation|\}}

    private void {func|{function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}}
        {property-declaration|{property|String} nanos {operator|=} Long.{func|{function|toString}{punctuation|(}{number|1}_000_000_000L {operator|+} time.{func|{function|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}}}}
        {statement|{keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}}
            out{punctuation|.}{func|{function|append}{punctuation|(}i {operator|<} nanos.{func|{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos.{func|{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} }}{string|'0'}{punctuation|)}{punctuation|;}}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
