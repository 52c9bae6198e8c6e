package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

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

    {comment|/** The English name of a day of the week. */}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}{function|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '%'{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '^' {operator|\|\|} c {operator|==} '{comment|#') \{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|->} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {url|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {url|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|->} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case 'N' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case 'n' {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '%' {operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|->} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {punctuation|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '^' {operator|\|\|} {punctuation|(}letterCase {operator|==} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {url|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {url|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {url|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
