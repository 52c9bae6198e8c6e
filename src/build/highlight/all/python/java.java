package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|**}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language {keyword|is}{punctuation|.} What {keyword|is} no directive {keyword|is} copied{punctuation|.}
 {operator|*}{operator|/}
public final {keyword|class} {class-name|Strftime} {punctuation|\{}

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
    private static final {builtin|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private {builtin|int} colons{punctuation|;}
    private {builtin|int} width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|**} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|**} The date {keyword|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static String {builtin|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{builtin|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|**} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static String monthName{punctuation|(}{builtin|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {builtin|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {builtin|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {builtin|int} end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {builtin|int} stop {operator|=} Math{punctuation|.}{builtin|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|**} Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private {builtin|int} flags{punctuation|(}String pattern{punctuation|,} {builtin|int} {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} {keyword|from}{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string|'-'} {operator|\|}{operator|\|} c {operator|==} {string|'_'} {operator|\|}{operator|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|'^'} {operator|\|}{operator|\|} c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&}{operator|&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{builtin|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{builtin|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} name{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'s'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private {builtin|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {builtin|int} hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private {builtin|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'p'} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {string|'#'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}{builtin|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}{builtin|long} value{punctuation|,} {builtin|int} usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|'_'} ? {string|' '} {punctuation|:} padding {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        {builtin|int} wanted {operator|=} padding {operator|==} {string|'-'} {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}{builtin|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&}{operator|&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&}{operator|&} !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {builtin|int} seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {builtin|int} rest {operator|=} Math{punctuation|.}{builtin|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} {builtin|int} value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}{builtin|int} digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
