package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}{class-name|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final {keyword|class} {class-name|Strftime} {punctuation|\{}

    private {keyword|static} final {class-name|String}{punctuation|[}{punctuation|]} {constant|MONTHS} {operator|=} {punctuation|\{}
        {string-literal|{string|"January"}}{punctuation|,}
        {string-literal|{string|"February"}}{punctuation|,}
        {string-literal|{string|"March"}}{punctuation|,}
        {string-literal|{string|"April"}}{punctuation|,}
        {string-literal|{string|"May"}}{punctuation|,}
        {string-literal|{string|"June"}}{punctuation|,}
        {string-literal|{string|"July"}}{punctuation|,}
        {string-literal|{string|"August"}}{punctuation|,}
        {string-literal|{string|"September"}}{punctuation|,}
        {string-literal|{string|"October"}}{punctuation|,}
        {string-literal|{string|"November"}}{punctuation|,}
        {string-literal|{string|"December"}}
    {punctuation|\}}{punctuation|;}
    private {keyword|static} final {class-name|String}{punctuation|[}{punctuation|]} {constant|DAYS} {operator|=} {punctuation|\{}{string-literal|{string|"Sunday"}}{punctuation|,} {string-literal|{string|"Monday"}}{punctuation|,} {string-literal|{string|"Tuesday"}}{punctuation|,} {string-literal|{string|"Wednesday"}}{punctuation|,} {string-literal|{string|"Thursday"}}{punctuation|,} {string-literal|{string|"Friday"}}{punctuation|,} {string-literal|{string|"Saturday"}}{punctuation|\}}{punctuation|;}
    private {keyword|static} final int {constant|WIDEST} {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {class-name|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        {keyword|this}{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public {keyword|static} {class-name|String} {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|DAYS}{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {constant|DAYS}{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public {keyword|static} {class-name|String} {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} {class-name|String} pattern{punctuation|)} {punctuation|\{}
        {class-name|Strftime} run {operator|=} new {class-name|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public {keyword|static} {class-name|String} {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}{class-name|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
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
    private int {function|flags}{punctuation|(}{class-name|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|^}' {operator|\|\|} c {operator|==} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|:}'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} {class-name|Math}{punctuation|.}{function|min}{punctuation|(}{constant|WIDEST}{punctuation|,} {class-name|Math}{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
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
            case '{class-name|Y}' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{class-name|C}' {operator|-}{operator|>} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|-}{operator|>} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{class-name|H}' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case '{class-name|I}' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case '{class-name|M}' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{class-name|S}' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{class-name|G}' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{class-name|V}' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{class-name|U}' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{class-name|W}' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{constant|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case '{class-name|A}' {operator|-}{operator|>} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case '{class-name|B}' {operator|-}{operator|>} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                {class-name|String} half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"AM"}} {operator|:} {string-literal|{string|"PM"}}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} '#' {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}{class-name|Locale}{punctuation|.}{constant|ROOT}{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case '{class-name|P}' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"am"}} {operator|:} {string-literal|{string|"pm"}}{punctuation|)}{punctuation|;}
            case '{class-name|Z}' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}{constant|UTC}{punctuation|)} {operator|?} {string-literal|{string|"UTC"}} {operator|:} {string-literal|{string|""}}{punctuation|)}{punctuation|;}
            case 'z' {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case '{class-name|L}' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            case '{class-name|N}' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            case 'n' {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"\\n"}}{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"\\t"}}{punctuation|)}{punctuation|;}
            case '{operator|%}' {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"%"}}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {class-name|String} pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string-literal|{string|"%a %b %e %H:%M:%S %Y"}}{punctuation|;}
            case '{class-name|D}'{punctuation|,} 'x' {operator|-}{operator|>} {string-literal|{string|"%m/%d/%y"}}{punctuation|;}
            case '{class-name|F}' {operator|-}{operator|>} {string-literal|{string|"%Y-%m-%d"}}{punctuation|;}
            case '{class-name|T}'{punctuation|,} '{class-name|X}' {operator|-}{operator|>} {string-literal|{string|"%H:%M:%S"}}{punctuation|;}
            case '{class-name|R}' {operator|-}{operator|>} {string-literal|{string|"%H:%M"}}{punctuation|;}
            case 'r' {operator|-}{operator|>} {string-literal|{string|"%I:%M:%S %p"}}{punctuation|;}
            case 'v' {operator|-}{operator|>} {string-literal|{string|"%e-%^b-%Y"}}{punctuation|;}
            default {operator|-}{operator|>} {string-literal|{string|""}}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {operator|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        {class-name|String} digits {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}{class-name|Math}{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}{class-name|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|\|} {punctuation|(}letterCase {operator|==} '#' {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string-literal|{string|"am"}}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string-literal|{string|"pm"}}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}{class-name|Locale}{punctuation|.}{constant|ROOT}{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} {class-name|Math}{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string-literal|{string|":"}} {operator|:} {string-literal|{string|""}}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}'{operator|:}'{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {operator|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|static} void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {class-name|String} nanos {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{constant|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {operator|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
