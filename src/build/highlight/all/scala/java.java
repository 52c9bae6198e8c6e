{keyword|package} {namespace|dev{punctuation|.}jbuild{punctuation|.}text}{punctuation|;}

{keyword|import} {import|{namespace|java{punctuation|.}time{punctuation|.}}{class-name|DayOfWeek}}{punctuation|;}
{keyword|import} {import|{namespace|java{punctuation|.}time{punctuation|.}}{class-name|OffsetDateTime}}{punctuation|;}
{keyword|import} {import|{namespace|java{punctuation|.}time{punctuation|.}}{class-name|ZoneOffset}}{punctuation|;}
{keyword|import} {import|{namespace|java{punctuation|.}time{punctuation|.}temporal{punctuation|.}}{class-name|ChronoField}}{punctuation|;}
{keyword|import} {import|{namespace|java{punctuation|.}time{punctuation|.}temporal{punctuation|.}}{class-name|IsoFields}}{punctuation|;}
{keyword|import} {import|{namespace|java{punctuation|.}util{punctuation|.}}{class-name|Locale}}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public {keyword|final} {keyword|class} Strftime {punctuation|\{}

    {keyword|private} static {keyword|final} {builtin|String}{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    {keyword|private} static {keyword|final} {builtin|String}{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} static {keyword|final} int WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} {keyword|final} OffsetDateTime time{punctuation|;}
    {keyword|private} {keyword|final} StringBuilder out {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        {keyword|this}{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static {builtin|String} dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static {builtin|String} format{punctuation|(}OffsetDateTime time{punctuation|,} {builtin|String} pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} {keyword|new} Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static {builtin|String} monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void all{punctuation|(}{builtin|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {char|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} int flags{punctuation|(}{builtin|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {char|'-'} {operator|\|\|} c {operator|==} {char|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {char|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|'^'} {operator|\|\|} c {operator|==} {char|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {char|'0'} {operator|&&} c {operator|<=} {char|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {char|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {char|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'Y'} {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'C'} {operator|->} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'y'} {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'m'} {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'d'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'e'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'j'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'H'} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'k'} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'I'} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'l'} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'M'} {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'S'} {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'u'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'w'} {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'G'} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'g'} {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'V'} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'U'} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'W'} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'s'} {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'A'} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'a'} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'B'} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'b'}{punctuation|,} {char|'h'} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'p'} {operator|->} {punctuation|\{}
                {builtin|String} half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {char|'#'} {operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {char|'P'} {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'Z'} {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'z'} {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'L'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {char|'N'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {char|'n'} {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'t'} {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {char|'%'} {operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {builtin|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {char|'D'}{punctuation|,} {char|'x'} {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {char|'F'} {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {char|'T'}{punctuation|,} {char|'X'} {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {char|'R'} {operator|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {char|'r'} {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {char|'v'} {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {char|'_'} {operator|?} {char|' '} {operator|:} padding {operator|==} {char|'0'} {operator|?} {char|'0'} {operator|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {char|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        {builtin|String} digits {operator|=} {builtin|Long}{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void text{punctuation|(}{builtin|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} {char|'0'} {operator|?} {char|'0'} {operator|:} {char|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {char|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {char|'#'} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {char|'-'} {operator|:} {char|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {builtin|String} nanos {operator|=} {builtin|Long}{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {operator|:} {char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
