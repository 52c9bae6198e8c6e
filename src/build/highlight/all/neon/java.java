{literal string|package dev.jbuild.text;}

{literal string|import java.time.DayOfWeek;}
{literal string|import java.time.OffsetDateTime;}
{literal string|import java.time.ZoneOffset;}
{literal string|import java.time.temporal.ChronoField;}
{literal string|import java.time.temporal.IsoFields;}
{literal string|import java.util.Locale;}

{literal string|/**}
 {literal string|* Dates by \{@code strftime}{punctuation|\}} {literal string|patterns}{punctuation|,} {literal string|as Ruby's \{@code Time}{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {literal string|* English names whatever the machine's language is. What is} {boolean|no} {literal string|directive is copied.}
 {literal string|*/}
{literal string|public final class Strftime \{}

    {literal string|private static final String[}{punctuation|]} {key property|MONTHS} {punctuation|=} {punctuation|\{}
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
    {punctuation|\}};
    {literal string|private static final String[}{punctuation|]} {key property|DAYS} {punctuation|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    {literal string|private static final int} {key property|WIDEST} {punctuation|=} {literal string|1024;}

    {literal string|private final OffsetDateTime time;}
    {literal string|private final StringBuilder} {key property|out} {punctuation|=} {literal string|new StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    {literal string|private char padding;}
    {literal string|private char letterCase;}
    {literal string|private int colons;}
    {literal string|private int width;}

    {literal string|private Strftime}{punctuation|(}{literal string|OffsetDateTime time}{punctuation|)} {punctuation|\{}
        {key property|this.time} {punctuation|=} {literal string|time;}
    {punctuation|\}}

    {literal string|/** The English name of a day of the week. */}
    {literal string|public static String dayName}{punctuation|(}{literal string|DayOfWeek day}{punctuation|)} {punctuation|\{}
        {literal string|return DAYS[day.getValue}{punctuation|(}{punctuation|)} {literal string|% DAYS.length}{punctuation|]};
    {punctuation|\}}

    {literal string|/** The date in the pattern's form. */}
    {literal string|public static String format}{punctuation|(}{literal string|OffsetDateTime time}{punctuation|,} {literal string|String pattern}{punctuation|)} {punctuation|\{}
        {literal string|Strftime} {key property|run} {punctuation|=} {literal string|new Strftime}{punctuation|(}{literal string|time}{punctuation|)};
        {literal string|run.all}{punctuation|(}{literal string|pattern}{punctuation|)};
        {literal string|return run.out.toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {literal string|/** A month's English name. */}
    {literal string|public static String monthName}{punctuation|(}{literal string|int month}{punctuation|)} {punctuation|\{}
        {literal string|return MONTHS[month -} {number|1}{punctuation|]};
    {punctuation|\}}

    {literal string|private void all}{punctuation|(}{literal string|String pattern}{punctuation|)} {punctuation|\{}
        {literal string|int} {key property|i} {punctuation|=} {literal string|0;}
        {literal string|while} {punctuation|(}{literal string|i < pattern.length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {literal string|char} {key property|c} {punctuation|=} {literal string|pattern.charAt}{punctuation|(}{literal string|i}{punctuation|)};
            {literal string|if} {punctuation|(}{literal string|c} {key property|!}{punctuation|=} {string|'%'}{punctuation|)} {punctuation|\{}
                {literal string|out.append}{punctuation|(}{literal string|c}{punctuation|)};
                {literal string|i++;}
                {literal string|continue;}
            {punctuation|\}}
            {literal string|int} {key property|end} {punctuation|=} {literal string|flags}{punctuation|(}{literal string|pattern}{punctuation|,} {literal string|i +} {number|1}{punctuation|)};
            {literal string|if} {punctuation|(}{literal string|end} {key property|>}{punctuation|=} {literal string|pattern.length}{punctuation|(}{punctuation|)} {literal string|\|\| !directive}{punctuation|(}{literal string|pattern.charAt}{punctuation|(}{literal string|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {literal string|int} {key property|stop} {punctuation|=} {literal string|Math.min}{punctuation|(}{literal string|end +} {number|1}{punctuation|,} {literal string|pattern.length}{punctuation|(}{punctuation|)}{punctuation|)};
                {literal string|out.append}{punctuation|(}{literal string|pattern}{punctuation|,} {literal string|i}{punctuation|,} {literal string|stop}{punctuation|)};
                {key property|i} {punctuation|=} {literal string|stop;}
            {punctuation|\}} {literal string|else \{}
                {key property|i} {punctuation|=} {literal string|end + 1;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {literal string|/** Reads flags and width}{punctuation|,} {literal string|and gives the offset of the directive's letter. */}
    {literal string|private int flags}{punctuation|(}{literal string|String pattern}{punctuation|,} {literal string|int from}{punctuation|)} {punctuation|\{}
        {key property|padding} {punctuation|=} {literal string|0;}
        {key property|letterCase} {punctuation|=} {literal string|0;}
        {key property|colons} {punctuation|=} {literal string|0;}
        {key property|width} {punctuation|=} {literal string|-1;}
        {literal string|for} {punctuation|(}{literal string|int} {key property|i} {punctuation|=} {literal string|from; i < pattern.length}{punctuation|(}{punctuation|)}; {literal string|i++}{punctuation|)} {punctuation|\{}
            {literal string|char} {key property|c} {punctuation|=} {literal string|pattern.charAt}{punctuation|(}{literal string|i}{punctuation|)};
            {literal string|if} {punctuation|(}{key property|c} {punctuation|=}{punctuation|=} {string|'-'} {literal string|\|\|} {key property|c} {punctuation|=}{punctuation|=} {string|'_'} {literal string|\|\|} {punctuation|(}{key property|c} {punctuation|=}{punctuation|=} {string|'0'} {literal string|&& width <} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {key property|padding} {punctuation|=} {literal string|c;}
            {punctuation|\}} {literal string|else if} {punctuation|(}{key property|c} {punctuation|=}{punctuation|=} {string|'^'} {literal string|\|\|} {key property|c} {punctuation|=}{punctuation|=} {string|'#'}{punctuation|)} {punctuation|\{}
                {key property|letterCase} {punctuation|=} {literal string|c;}
            {punctuation|\}} {literal string|else if} {punctuation|(}{key property|c} {punctuation|=}{punctuation|=} {string|':'}{punctuation|)} {punctuation|\{}
                {literal string|colons++;}
            {punctuation|\}} {literal string|else if} {punctuation|(}{literal string|c} {key property|>}{punctuation|=} {string|'0'} {literal string|&& c} {key property|<}{punctuation|=} {string|'9'}{punctuation|)} {punctuation|\{}
                {key property|width} {punctuation|=} {literal string|Math.min}{punctuation|(}{literal string|WIDEST}{punctuation|,} {literal string|Math.max}{punctuation|(}{literal string|width}{punctuation|,} {number|0}{punctuation|)} {literal string|*} {number|10} {literal string|+ c -} {string|'0'}{punctuation|)};
            {punctuation|\}} {literal string|else \{}
                {literal string|return i;}
            {punctuation|\}}
        {punctuation|\}}
        {literal string|return pattern.length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {literal string|private boolean directive}{punctuation|(}{literal string|char letter}{punctuation|)} {punctuation|\{}
        {literal string|if} {punctuation|(}{literal string|colons >} {number|0} {literal string|&& letter} {key property|!}{punctuation|=} {string|'z'}{punctuation|)} {punctuation|\{}
            {literal string|return false;}
        {punctuation|\}}
        {literal string|return number}{punctuation|(}{literal string|letter}{punctuation|)} {literal string|\|\| name}{punctuation|(}{literal string|letter}{punctuation|)} {literal string|\|\| whole}{punctuation|(}{literal string|letter}{punctuation|)};
    {punctuation|\}}

    {literal string|private boolean number}{punctuation|(}{literal string|char letter}{punctuation|)} {punctuation|\{}
        {literal string|switch} {punctuation|(}{literal string|letter}{punctuation|)} {punctuation|\{}
            {literal string|case} {string|'Y'} {literal string|-> number}{punctuation|(}{literal string|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {literal string|time.getYear}{punctuation|(}{punctuation|)} {literal string|<} {number|0} {literal string|?} {key property|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'C'} {literal string|-> number}{punctuation|(}{literal string|Math.floorDiv}{punctuation|(}{literal string|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'y'} {literal string|-> number}{punctuation|(}{literal string|Math.floorMod}{punctuation|(}{literal string|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'m'} {literal string|-> number}{punctuation|(}{literal string|time.getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'d'} {literal string|-> number}{punctuation|(}{literal string|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'e'} {literal string|-> number}{punctuation|(}{literal string|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {literal string|case} {string|'j'} {literal string|-> number}{punctuation|(}{literal string|time.getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'H'} {literal string|-> number}{punctuation|(}{literal string|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'k'} {literal string|-> number}{punctuation|(}{literal string|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {literal string|case} {string|'I'} {literal string|-> number}{punctuation|(}{literal string|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'l'} {literal string|-> number}{punctuation|(}{literal string|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {literal string|case} {string|'M'} {literal string|-> number}{punctuation|(}{literal string|time.getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'S'} {literal string|-> number}{punctuation|(}{literal string|time.getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'u'} {literal string|-> number}{punctuation|(}{literal string|time.getDayOfWeek}{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'w'} {literal string|-> number}{punctuation|(}{literal string|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'G'} {literal string|-> number}{punctuation|(}{literal string|time.get}{punctuation|(}{literal string|IsoFields.WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'g'} {literal string|-> number}{punctuation|(}{literal string|Math.floorMod}{punctuation|(}{literal string|time.get}{punctuation|(}{literal string|IsoFields.WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'V'} {literal string|-> number}{punctuation|(}{literal string|time.get}{punctuation|(}{literal string|IsoFields.WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'U'} {literal string|-> number}{punctuation|(}{punctuation|(}{literal string|time.getDayOfYear}{punctuation|(}{punctuation|)} {literal string|+} {number|6} {punctuation|-} {literal string|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {literal string|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'W'} {literal string|-> number}{punctuation|(}{punctuation|(}{literal string|time.getDayOfYear}{punctuation|(}{punctuation|)} {literal string|+} {number|6} {punctuation|-} {punctuation|(}{literal string|sundayBased}{punctuation|(}{punctuation|)} {literal string|+} {number|6}{punctuation|)} {literal string|%} {number|7}{punctuation|)} {literal string|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|case} {string|'s'} {literal string|-> number}{punctuation|(}{literal string|time.toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {literal string|default -> \{}
                {literal string|return false;}
            {punctuation|\}}
        {punctuation|\}}
        {literal string|return true;}
    {punctuation|\}}

    {literal string|private int hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {literal string|int} {key property|hour} {punctuation|=} {literal string|time.get}{punctuation|(}{literal string|ChronoField.CLOCK_HOUR_OF_AMPM}{punctuation|)};
        {literal string|return} {key property|hour} {punctuation|=}{punctuation|=} {number|0} {literal string|?} {key property|12} {punctuation|:} {literal string|hour;}
    {punctuation|\}}

    {literal string|private int sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {literal string|return time.getDayOfWeek}{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {literal string|% 7;}
    {punctuation|\}}

    {literal string|private boolean name}{punctuation|(}{literal string|char letter}{punctuation|)} {punctuation|\{}
        {literal string|switch} {punctuation|(}{literal string|letter}{punctuation|)} {punctuation|\{}
            {literal string|case} {string|'A'} {literal string|-> text}{punctuation|(}{literal string|DAYS[sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            {literal string|case} {string|'a'} {literal string|-> text}{punctuation|(}{literal string|DAYS[sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {literal string|case} {string|'B'} {literal string|-> text}{punctuation|(}{literal string|MONTHS[time.getMonthValue}{punctuation|(}{punctuation|)} {punctuation|-} {number|1}{punctuation|]}{punctuation|)};
            {literal string|case} {string|'b'}{punctuation|,} {string|'h'} {literal string|-> text}{punctuation|(}{literal string|MONTHS[time.getMonthValue}{punctuation|(}{punctuation|)} {punctuation|-} {number|1}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {literal string|case} {string|'p'} {literal string|-> \{}
                {literal string|String} {key property|half} {punctuation|=} {literal string|time.getHour}{punctuation|(}{punctuation|)} {literal string|<} {number|12} {literal string|?} {string|"AM"} {punctuation|:} {string|"PM"}{literal string|;}
                {literal string|text}{punctuation|(}{key property|letterCase} {punctuation|=}{punctuation|=} {string|'#'} {literal string|? half.toLowerCase}{punctuation|(}{literal string|Locale.ROOT}{punctuation|)} {punctuation|:} {literal string|half}{punctuation|)};
            {punctuation|\}}
            {literal string|case} {string|'P'} {literal string|-> text}{punctuation|(}{literal string|time.getHour}{punctuation|(}{punctuation|)} {literal string|<} {number|12} {literal string|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)};
            {literal string|case} {string|'Z'} {literal string|-> text}{punctuation|(}{literal string|time.getOffset}{punctuation|(}{punctuation|)}.equals{punctuation|(}{literal string|ZoneOffset.UTC}{punctuation|)} {literal string|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)};
            {literal string|case} {string|'z'} {literal string|-> offset}{punctuation|(}{punctuation|)};
            {literal string|case} {string|'L'} {literal string|-> fraction}{punctuation|(}{literal string|width <} {number|0} {literal string|?} {key property|3} {punctuation|:} {literal string|width}{punctuation|)};
            {literal string|case} {string|'N'} {literal string|-> fraction}{punctuation|(}{literal string|width <} {number|0} {literal string|?} {key property|9} {punctuation|:} {literal string|width}{punctuation|)};
            {literal string|case} {string|'n'} {literal string|-> text}{punctuation|(}{string|"\\n"}{punctuation|)};
            {literal string|case} {string|'t'} {literal string|-> text}{punctuation|(}{string|"\\t"}{punctuation|)};
            {literal string|case} {string|'%'} {literal string|-> text}{punctuation|(}{string|"%"}{punctuation|)};
            {literal string|default -> \{}
                {literal string|return false;}
            {punctuation|\}}
        {punctuation|\}}
        {literal string|return true;}
    {punctuation|\}}

    {literal string|private boolean whole}{punctuation|(}{literal string|char letter}{punctuation|)} {punctuation|\{}
        {literal string|String} {key property|pattern} {punctuation|=} {literal string|switch} {punctuation|(}{literal string|letter}{punctuation|)} {punctuation|\{}
            {literal string|case} {string|'c'} {literal string|->} {string|"%a %b %e %H:%M:%S %Y"}{literal string|;}
            {literal string|case} {string|'D'}{punctuation|,} {string|'x'} {literal string|->} {string|"%m/%d/%y"}{literal string|;}
            {literal string|case} {string|'F'} {literal string|->} {string|"%Y-%m-%d"}{literal string|;}
            {literal string|case} {string|'T'}{punctuation|,} {string|'X'} {literal string|->} {string|"%H:%M:%S"}{literal string|;}
            {literal string|case} {string|'R'} {literal string|->} {string|"%H:%M"}{literal string|;}
            {literal string|case} {string|'r'} {literal string|->} {string|"%I:%M:%S %p"}{literal string|;}
            {literal string|case} {string|'v'} {literal string|->} {string|"%e-%^b-%Y"}{literal string|;}
            {literal string|default ->} {string|""}{literal string|;}
        {punctuation|\}};
        {literal string|if} {punctuation|(}{literal string|pattern.isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {literal string|return false;}
        {punctuation|\}}
        {literal string|text}{punctuation|(}{literal string|format}{punctuation|(}{literal string|time}{punctuation|,} {literal string|pattern}{punctuation|)}{punctuation|)};
        {literal string|return true;}
    {punctuation|\}}

    {literal string|private void number}{punctuation|(}{literal string|long value}{punctuation|,} {literal string|int usual}{punctuation|,} {literal string|char usualPadding}{punctuation|)} {punctuation|\{}
        {literal string|char} {key property|pad} {punctuation|=} {key property|padding} {punctuation|=}{punctuation|=} {string|'_'} {literal string|?} {string|' '} {punctuation|:} {key property|padding} {punctuation|=}{punctuation|=} {string|'0'} {literal string|?} {string|'0'} {punctuation|:} {literal string|usualPadding;}
        {literal string|int} {key property|wanted} {punctuation|=} {key property|padding} {punctuation|=}{punctuation|=} {string|'-'} {literal string|&& width <} {number|0} {literal string|?} {key property|0} {punctuation|:} {literal string|width <} {number|0} {literal string|?} {key property|usual} {punctuation|:} {literal string|width;}
        {literal string|String} {key property|digits} {punctuation|=} {literal string|Long.toString}{punctuation|(}{literal string|Math.abs}{punctuation|(}{literal string|value}{punctuation|)}{punctuation|)};
        {literal string|if} {punctuation|(}{literal string|value <} {number|0} {literal string|&&} {key property|pad} {punctuation|=}{punctuation|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {literal string|out.append}{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        {literal string|for} {punctuation|(}{literal string|int} {key property|i} {punctuation|=} {literal string|digits.length}{punctuation|(}{punctuation|)} {literal string|+} {punctuation|(}{literal string|value <} {number|0} {literal string|?} {key property|1} {punctuation|:} {number|0}{punctuation|)}; {literal string|i < wanted && padding} {key property|!}{punctuation|=} {string|'-'}{literal string|; i++}{punctuation|)} {punctuation|\{}
            {literal string|out.append}{punctuation|(}{literal string|pad}{punctuation|)};
        {punctuation|\}}
        {literal string|if} {punctuation|(}{literal string|value <} {number|0} {literal string|&& pad} {key property|!}{punctuation|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {literal string|out.append}{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        {literal string|out.append}{punctuation|(}{literal string|digits}{punctuation|)};
    {punctuation|\}}

    {literal string|private void text}{punctuation|(}{literal string|String name}{punctuation|)} {punctuation|\{}
        {literal string|for} {punctuation|(}{literal string|int} {key property|i} {punctuation|=} {literal string|name.length}{punctuation|(}{punctuation|)}; {literal string|i < width && padding} {key property|!}{punctuation|=} {string|'-'}{literal string|; i++}{punctuation|)} {punctuation|\{}
            {literal string|out.append}{punctuation|(}{key property|padding} {punctuation|=}{punctuation|=} {string|'0'} {literal string|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)};
        {punctuation|\}}
        {literal string|boolean} {key property|capitals} {punctuation|=} {key property|letterCase} {punctuation|=}{punctuation|=} {string|'^'} {literal string|\|\|} {punctuation|(}{key property|letterCase} {punctuation|=}{punctuation|=} {string|'#'} {literal string|&& !name.equals}{punctuation|(}{string|"am"}{punctuation|)} {literal string|&& !name.equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        {literal string|out.append}{punctuation|(}{literal string|capitals ? name.toUpperCase}{punctuation|(}{literal string|Locale.ROOT}{punctuation|)} {punctuation|:} {literal string|name}{punctuation|)};
    {punctuation|\}}

    {literal string|private void offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {literal string|int} {key property|seconds} {punctuation|=} {literal string|time.getOffset}{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        {literal string|int} {key property|rest} {punctuation|=} {literal string|Math.abs}{punctuation|(}{literal string|seconds}{punctuation|)};
        {literal string|StringBuilder} {key property|made} {punctuation|=} {literal string|new StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {literal string|two}{punctuation|(}{literal string|made}{punctuation|,} {literal string|rest /} {number|3600}{punctuation|)};
        {literal string|made.append}{punctuation|(}{literal string|colons >} {number|0} {literal string|?} {string|":"} {punctuation|:} {string|""}{punctuation|)};
        {literal string|two}{punctuation|(}{literal string|made}{punctuation|,} {literal string|rest /} {number|60} {literal string|%} {number|60}{punctuation|)};
        {literal string|if} {punctuation|(}{key property|colons} {punctuation|=}{punctuation|=} {number|2}{punctuation|)} {punctuation|\{}
            {literal string|two}{punctuation|(}{literal string|made.append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} {literal string|rest %} {number|60}{punctuation|)};
        {punctuation|\}}
        {literal string|out.append}{punctuation|(}{literal string|seconds <} {number|0} {literal string|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)};
        {literal string|for} {punctuation|(}{literal string|int} {key property|i} {punctuation|=} {literal string|made.length}{punctuation|(}{punctuation|)} {literal string|+ 1; i < width && padding} {key property|!}{punctuation|=} {string|'-'}{literal string|; i++}{punctuation|)} {punctuation|\{}
            {literal string|out.append}{punctuation|(}{string|'0'}{punctuation|)};
        {punctuation|\}}
        {literal string|out.append}{punctuation|(}{literal string|made}{punctuation|)};
    {punctuation|\}}

    {literal string|private static void two}{punctuation|(}{literal string|StringBuilder to}{punctuation|,} {literal string|int value}{punctuation|)} {punctuation|\{}
        {literal string|to.append}{punctuation|(}{punctuation|(}{literal string|char}{punctuation|)} {punctuation|(}{string|'0'} {literal string|+ value /} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}{literal string|char}{punctuation|)} {punctuation|(}{string|'0'} {literal string|+ value %} {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    {literal string|private void fraction}{punctuation|(}{literal string|int digits}{punctuation|)} {punctuation|\{}
        {literal string|String} {key property|nanos} {punctuation|=} {literal string|Long.toString}{punctuation|(}{literal string|1_000_000_000L + time.get}{punctuation|(}{literal string|ChronoField.NANO_OF_SECOND}{punctuation|)}{punctuation|)};
        {literal string|for} {punctuation|(}{literal string|int} {key property|i} {punctuation|=} {literal string|1; i} {key property|<}{punctuation|=} {literal string|digits; i++}{punctuation|)} {punctuation|\{}
            {literal string|out.append}{punctuation|(}{literal string|i < nanos.length}{punctuation|(}{punctuation|)} {literal string|? nanos.charAt}{punctuation|(}{literal string|i}{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
