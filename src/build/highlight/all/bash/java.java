package dev.jbuild.text{punctuation|;}

{function|import} java.time.DayOfWeek{punctuation|;}
{function|import} java.time.OffsetDateTime{punctuation|;}
{function|import} java.time.ZoneOffset{punctuation|;}
{function|import} java.time.temporal.ChronoField{punctuation|;}
{function|import} java.time.temporal.IsoFields{punctuation|;}
{function|import} java.util.Locale{punctuation|;}

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns, as Ruby{string|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine'}s language is. What is no directive is copied.
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        {string|"January"},
        {string|"February"},
        {string|"March"},
        {string|"April"},
        {string|"May"},
        {string|"June"},
        {string|"July"},
        {string|"August"},
        {string|"September"},
        {string|"October"},
        {string|"November"},
        {string|"December"}
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {function|time}{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime {function|time}{punctuation|)} {punctuation|\{}
        this.time {operator|=} {function|time}{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {builtin class-name|return} DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    /** The {function|date} {keyword|in} the pattern{string|'s form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month'}s English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {builtin class-name|return} MONTHS{punctuation|[}month - {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|))} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                {builtin class-name|continue}{punctuation|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern, i + {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|))}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.min{punctuation|(}end + {number|1}, pattern.length{punctuation|(}{punctuation|))}{punctuation|;}
                out.append{punctuation|(}pattern, i, stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end + {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width, and gives the offset of the directive{string|'s letter. */
    private int flags(String pattern, int from) \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '}-{string|' \|\| c == '}_{string|' \|\| (c == '}{number|0}{string|' && width < 0)) \{
                padding = c;
            \} else if (c == '}^{string|' \|\| c == '}{comment|#') \{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math.min{punctuation|(}WIDEST, Math.max{punctuation|(}width, {number|0}{punctuation|)} * {number|10} + c - {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {builtin class-name|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {builtin class-name|return} pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            {builtin class-name|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {builtin class-name|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} -{operator|>} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {builtin class-name|:} {number|4}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} -{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} -{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} -{operator|>} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} -{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} -{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} -{operator|>} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}, {number|3}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} -{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} -{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} -{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} -{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} -{operator|>} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} -{operator|>} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} -{operator|>} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} -{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} -{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|4}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} -{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} -{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} -{operator|>} number{variable|{punctuation|((}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|))}} / {number|7}, {number|2}, {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} -{operator|>} number{variable|{punctuation|((}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} \{
                return false{punctuation|;}
            \}
        \}
        return true{punctuation|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case 'A' {operator|-}{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|))}}{punctuation|;}
            {keyword|case} {string|'B'} -{operator|>} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}, {string|'h'} -{operator|>} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}.substring{punctuation|(}{number|0}, {number|3}{punctuation|))}{punctuation|;}
            {keyword|case} {string|'p'} -{operator|>} {punctuation|\{}
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {builtin class-name|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {builtin class-name|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} -{operator|>} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {builtin class-name|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} -{operator|>} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {builtin class-name|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} -{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} -{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {builtin class-name|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} -{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {builtin class-name|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} -{operator|>} text{punctuation|(}{string|"{entity|\\n}"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} -{operator|>} text{punctuation|(}{string|"{entity|\\t}"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} -{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default -{operator|>} {punctuation|\{}
                {builtin class-name|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {builtin class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} -{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string|'D'}, {string|'x'} -{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string|'F'} -{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string|'T'}, {string|'X'} -{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string|'R'} -{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string|'r'} -{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string|'v'} -{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default -{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|))} {punctuation|\{}
            {builtin class-name|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time, pattern{punctuation|))}{punctuation|;}
        {builtin class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value, int usual, char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|'_'} ? {string|' '} {builtin class-name|:} padding {operator|==} {string|'0'} ? {string|'0'} {builtin class-name|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {string|'-'} {operator|&&} width {operator|<} {number|0} ? {number|0} {builtin class-name|:} width {operator|<} {number|0} ? usual {builtin class-name|:} width{punctuation|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|))}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value {operator|<} {number|0} ? {number|1} {builtin class-name|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|==} {string|'0'} ? {string|'0'} {builtin class-name|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"pm"}{punctuation|))}{punctuation|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {builtin class-name|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function-name function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made, rest / {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {builtin class-name|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made, rest / {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}, rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {builtin class-name|:} {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} + {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to, int value{punctuation|)} {punctuation|\{}
        to.append{variable|{punctuation|((}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|))}}.append{variable|{punctuation|((}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|))}}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|))}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {builtin class-name|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
