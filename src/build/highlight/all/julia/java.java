package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby{operator|'}s {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine{operator|'}s language is{punctuation|.} What is no directive is copied{punctuation|.}
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
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date {keyword|in} the pattern{operator|'}s form{punctuation|.} {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month{operator|'}s English name{punctuation|.} {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {char|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags and width{punctuation|,} and gives the offset of the directive{operator|'}s letter{punctuation|.} {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {char|'-'} {operator|\|\|} c {operator|==} {char|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {char|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|'^'} {operator|\|\|} c {operator|==} {char|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {char|'0'} {operator|&&} c {operator|<=} {char|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {char|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {char|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'Y'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {punctuation|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'C'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'y'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'m'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'d'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'e'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'j'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'H'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'k'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'M'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'S'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'u'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'G'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'g'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'V'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'s'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {punctuation|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'b'}{punctuation|,} {char|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'p'} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {punctuation|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {char|'#'} {punctuation|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {char|'P'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {punctuation|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {char|'Z'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {punctuation|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {char|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {char|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {punctuation|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {punctuation|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {char|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {char|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {char|'D'}{punctuation|,} {char|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case {char|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case {char|'T'}{punctuation|,} {char|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case {char|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case {char|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case {char|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {char|'_'} {punctuation|?} {char|' '} {punctuation|:} padding {operator|==} {char|'0'} {punctuation|?} {char|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {char|'-'} {operator|&&} width {operator|<} {number|0} {punctuation|?} {number|0} {punctuation|:} width {operator|<} {number|0} {punctuation|?} usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {punctuation|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} {char|'0'} {punctuation|?} {char|'0'} {punctuation|:} {char|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {char|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {char|'#'} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {punctuation|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {punctuation|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {punctuation|?} {char|'-'} {punctuation|:} {char|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1_000_000_000}L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {punctuation|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
