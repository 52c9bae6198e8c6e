{text comment|package dev}{punctuation|.}{text comment|jbuild}{punctuation|.}{type variable|text}{punctuation|;}

{text comment|import java}{punctuation|.}{type variable|time}{punctuation|.}{text comment|DayOfWeek}{punctuation|;}
{text comment|import java}{punctuation|.}{type variable|time}{punctuation|.}{text comment|OffsetDateTime}{punctuation|;}
{text comment|import java}{punctuation|.}{type variable|time}{punctuation|.}{text comment|ZoneOffset}{punctuation|;}
{text comment|import java}{punctuation|.}{type variable|time}{punctuation|.}{text comment|temporal}{punctuation|.}{text comment|ChronoField}{punctuation|;}
{text comment|import java}{punctuation|.}{type variable|time}{punctuation|.}{text comment|temporal}{punctuation|.}{text comment|IsoFields}{punctuation|;}
{text comment|import java}{punctuation|.}{text comment|util}{punctuation|.}{text comment|Locale}{punctuation|;}

{text comment|/**
 * Dates by} {punctuation|\{}{text comment|@code strftime}{punctuation|\}} {text comment|patterns}{punctuation|,} {text comment|as Ruby's} {punctuation|\{}{text comment|@code} {type variable|Time}{text comment|#strftime}{punctuation|\}} {text comment|reads them}{punctuation|:} {text comment|flags} {punctuation|\{}{text comment|@code -} {number|0} {text comment|^ # _} {punctuation|:}{punctuation|\}}{punctuation|,} {text comment|a width}{punctuation|,} {text comment|and
 * English names whatever the machine's language} {verb operator|is}{punctuation|.} {text comment|What} {verb operator|is} {keyword|no} {text comment|directive} {verb operator|is} {text comment|copied}{punctuation|.}
 {text comment|*/
public final class Strftime} {punctuation|\{}

    {text comment|private static final String[] MONTHS =} {punctuation|\{}
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
    {text comment|private static final String[] DAYS =} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {text comment|private static final int WIDEST =} {number|1024}{punctuation|;}

    {text comment|private final OffsetDateTime} {type variable|time}{punctuation|;}
    {text comment|private final StringBuilder out = new StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {text comment|private char padding}{punctuation|;}
    {text comment|private char letterCase}{punctuation|;}
    {text comment|private int colons}{punctuation|;}
    {text comment|private int width}{punctuation|;}

    {text comment|private Strftime}{punctuation|(}{text comment|OffsetDateTime} {type variable|time}{punctuation|)} {punctuation|\{}
        {text comment|this}{punctuation|.}{type variable|time} {text comment|=} {type variable|time}{punctuation|;}
    {punctuation|\}}

    {text comment|/** The English name of a day of the week}{punctuation|.} {text comment|*/
    public static String dayName}{punctuation|(}{text comment|DayOfWeek day}{punctuation|)} {punctuation|\{}
        {text comment|return DAYS}{comment|[day.getValue() % DAYS.length]}{punctuation|;}
    {punctuation|\}}

    {text comment|/** The date} {position keyword|in} {text comment|the pattern's form}{punctuation|.} {text comment|*/
    public static String format}{punctuation|(}{text comment|OffsetDateTime} {type variable|time}{punctuation|,} {text comment|String pattern}{punctuation|)} {punctuation|\{}
        {text comment|Strftime run = new Strftime}{punctuation|(}{type variable|time}{punctuation|)}{punctuation|;}
        {text comment|run}{punctuation|.}{text comment|all}{punctuation|(}{text comment|pattern}{punctuation|)}{punctuation|;}
        {text comment|return run}{punctuation|.}{text comment|out}{punctuation|.}{text comment|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {text comment|/** A month's English name}{punctuation|.} {text comment|*/
    public static String monthName}{punctuation|(}{text comment|int month}{punctuation|)} {punctuation|\{}
        {text comment|return MONTHS}{comment|[month - 1]}{punctuation|;}
    {punctuation|\}}

    {text comment|private void all}{punctuation|(}{text comment|String pattern}{punctuation|)} {punctuation|\{}
        {text comment|int i =} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}{text comment|i < pattern}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {text comment|char c = pattern}{punctuation|.}{text comment|charAt}{punctuation|(}{text comment|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{text comment|c != '%'}{punctuation|)} {punctuation|\{}
                {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|c}{punctuation|)}{punctuation|;}
                {text comment|i++}{punctuation|;}
                {text comment|continue}{punctuation|;}
            {punctuation|\}}
            {text comment|int end = flags}{punctuation|(}{text comment|pattern}{punctuation|,} {text comment|i +} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{text comment|end >= pattern}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)} {text comment|\|\| !directive}{punctuation|(}{text comment|pattern}{punctuation|.}{text comment|charAt}{punctuation|(}{text comment|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {text comment|int stop = Math}{punctuation|.}{text comment|min}{punctuation|(}{text comment|end +} {number|1}{punctuation|,} {text comment|pattern}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|pattern}{punctuation|,} {text comment|i}{punctuation|,} {text comment|stop}{punctuation|)}{punctuation|;}
                {text comment|i = stop}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {text comment|i = end +} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {text comment|/** Reads flags and width}{punctuation|,} {text comment|and gives the offset of the directive's letter}{punctuation|.} {text comment|*/
    private int flags}{punctuation|(}{text comment|String pattern}{punctuation|,} {text comment|int from}{punctuation|)} {punctuation|\{}
        {text comment|padding =} {number|0}{punctuation|;}
        {text comment|letterCase =} {number|0}{punctuation|;}
        {text comment|colons =} {number|0}{punctuation|;}
        {text comment|width = -1}{punctuation|;}
        {text comment|for} {punctuation|(}{text comment|int i = from}{punctuation|;} {text comment|i < pattern}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)}{punctuation|;} {text comment|i++}{punctuation|)} {punctuation|\{}
            {text comment|char c = pattern}{punctuation|.}{text comment|charAt}{punctuation|(}{text comment|i}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{text comment|c == '-' \|\| c == '_' \|\|} {punctuation|(}{text comment|c == '}{number|0}{text comment|' && width <} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {text comment|padding = c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{text comment|c == '^' \|\| c == '#'}{punctuation|)} {punctuation|\{}
                {text comment|letterCase = c}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{text comment|c == '}{punctuation|:}{text comment|'}{punctuation|)} {punctuation|\{}
                {text comment|colons++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{text comment|c >= '}{number|0}{text comment|' && c <= '}{number|9}{text comment|'}{punctuation|)} {punctuation|\{}
                {text comment|width = Math}{punctuation|.}{text comment|min}{punctuation|(}{text comment|WIDEST}{punctuation|,} {text comment|Math}{punctuation|.}{text comment|max}{punctuation|(}{text comment|width}{punctuation|,} {number|0}{punctuation|)} {text comment|*} {number|10} {text comment|+ c - '}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {text comment|return i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {text comment|return pattern}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {text comment|private boolean directive}{punctuation|(}{text comment|char letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{text comment|colons >} {number|0} {text comment|&& letter != 'z'}{punctuation|)} {punctuation|\{}
            {text comment|return false}{punctuation|;}
        {punctuation|\}}
        {text comment|return} {type variable|number}{punctuation|(}{text comment|letter}{punctuation|)} {text comment|\|\| name}{punctuation|(}{text comment|letter}{punctuation|)} {text comment|\|\| whole}{punctuation|(}{text comment|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {text comment|private boolean} {type variable|number}{punctuation|(}{text comment|char letter}{punctuation|)} {punctuation|\{}
        {text comment|switch} {punctuation|(}{text comment|letter}{punctuation|)} {punctuation|\{}
            {text comment|case 'Y' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {type variable|time}{punctuation|.}{text comment|getYear}{punctuation|(}{punctuation|)} {text comment|<} {number|0} {text comment|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'C' ->} {type variable|number}{punctuation|(}{text comment|Math}{punctuation|.}{text comment|floorDiv}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'y' ->} {type variable|number}{punctuation|(}{text comment|Math}{punctuation|.}{text comment|floorMod}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'm' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'd' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'e' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|' '}{punctuation|)}{punctuation|;}
            {text comment|case 'j' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'H' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'k' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|' '}{punctuation|)}{punctuation|;}
            {text comment|case 'I' ->} {type variable|number}{punctuation|(}{text comment|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'l' ->} {type variable|number}{punctuation|(}{text comment|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|' '}{punctuation|)}{punctuation|;}
            {text comment|case 'M' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'S' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'u' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{text comment|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'w' ->} {type variable|number}{punctuation|(}{text comment|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'G' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|get}{punctuation|(}{text comment|IsoFields}{punctuation|.}{text comment|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'g' ->} {type variable|number}{punctuation|(}{text comment|Math}{punctuation|.}{text comment|floorMod}{punctuation|(}{type variable|time}{punctuation|.}{text comment|get}{punctuation|(}{text comment|IsoFields}{punctuation|.}{text comment|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'V' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|get}{punctuation|(}{text comment|IsoFields}{punctuation|.}{text comment|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'U' ->} {type variable|number}{punctuation|(}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getDayOfYear}{punctuation|(}{punctuation|)} {text comment|+} {number|6} {text comment|- sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {text comment|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 'W' ->} {type variable|number}{punctuation|(}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getDayOfYear}{punctuation|(}{punctuation|)} {text comment|+} {number|6} {text comment|-} {punctuation|(}{text comment|sundayBased}{punctuation|(}{punctuation|)} {text comment|+} {number|6}{punctuation|)} {text comment|%} {number|7}{punctuation|)} {text comment|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|case 's' ->} {type variable|number}{punctuation|(}{type variable|time}{punctuation|.}{text comment|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
            {text comment|default ->} {punctuation|\{}
                {text comment|return false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {text comment|return true}{punctuation|;}
    {punctuation|\}}

    {text comment|private int hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {text comment|int hour =} {type variable|time}{punctuation|.}{text comment|get}{punctuation|(}{text comment|ChronoField}{punctuation|.}{text comment|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {text comment|return hour ==} {number|0} {text comment|?} {number|12} {punctuation|:} {text comment|hour}{punctuation|;}
    {punctuation|\}}

    {text comment|private int sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {text comment|return} {type variable|time}{punctuation|.}{text comment|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{text comment|getValue}{punctuation|(}{punctuation|)} {text comment|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {text comment|private boolean name}{punctuation|(}{text comment|char letter}{punctuation|)} {punctuation|\{}
        {text comment|switch} {punctuation|(}{text comment|letter}{punctuation|)} {punctuation|\{}
            {text comment|case 'A' ->} {type variable|text}{punctuation|(}{text comment|DAYS}{comment|[sundayBased()]}{punctuation|)}{punctuation|;}
            {text comment|case 'a' ->} {type variable|text}{punctuation|(}{text comment|DAYS}{comment|[sundayBased()]}{punctuation|.}{text comment|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {text comment|case 'B' ->} {type variable|text}{punctuation|(}{text comment|MONTHS}{comment|[time.getMonthValue() - 1]}{punctuation|)}{punctuation|;}
            {text comment|case 'b'}{punctuation|,} {text comment|'h' ->} {type variable|text}{punctuation|(}{text comment|MONTHS}{comment|[time.getMonthValue() - 1]}{punctuation|.}{text comment|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {text comment|case 'p' ->} {punctuation|\{}
                {text comment|String half =} {type variable|time}{punctuation|.}{text comment|getHour}{punctuation|(}{punctuation|)} {text comment|<} {number|12} {text comment|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {type variable|text}{punctuation|(}{text comment|letterCase == '#' ? half}{punctuation|.}{text comment|toLowerCase}{punctuation|(}{text comment|Locale}{punctuation|.}{text comment|ROOT}{punctuation|)} {punctuation|:} {text comment|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {text comment|case 'P' ->} {type variable|text}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getHour}{punctuation|(}{punctuation|)} {text comment|<} {number|12} {text comment|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {text comment|case 'Z' ->} {type variable|text}{punctuation|(}{type variable|time}{punctuation|.}{text comment|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{text comment|equals}{punctuation|(}{text comment|ZoneOffset}{punctuation|.}{text comment|UTC}{punctuation|)} {text comment|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {text comment|case 'z' -> offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {text comment|case 'L' -> fraction}{punctuation|(}{text comment|width <} {number|0} {text comment|?} {number|3} {punctuation|:} {text comment|width}{punctuation|)}{punctuation|;}
            {text comment|case 'N' -> fraction}{punctuation|(}{text comment|width <} {number|0} {text comment|?} {number|9} {punctuation|:} {text comment|width}{punctuation|)}{punctuation|;}
            {text comment|case 'n' ->} {type variable|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {text comment|case 't' ->} {type variable|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {text comment|case '%' ->} {type variable|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {text comment|default ->} {punctuation|\{}
                {text comment|return false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {text comment|return true}{punctuation|;}
    {punctuation|\}}

    {text comment|private boolean whole}{punctuation|(}{text comment|char letter}{punctuation|)} {punctuation|\{}
        {text comment|String pattern = switch} {punctuation|(}{text comment|letter}{punctuation|)} {punctuation|\{}
            {text comment|case 'c' ->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {text comment|case 'D'}{punctuation|,} {text comment|'x' ->} {string|"%m/%d/%y"}{punctuation|;}
            {text comment|case 'F' ->} {string|"%Y-%m-%d"}{punctuation|;}
            {text comment|case 'T'}{punctuation|,} {text comment|'X' ->} {string|"%H:%M:%S"}{punctuation|;}
            {text comment|case 'R' ->} {string|"%H:%M"}{punctuation|;}
            {text comment|case 'r' ->} {string|"%I:%M:%S %p"}{punctuation|;}
            {text comment|case 'v' ->} {string|"%e-%^b-%Y"}{punctuation|;}
            {text comment|default ->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{text comment|pattern}{punctuation|.}{text comment|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {text comment|return false}{punctuation|;}
        {punctuation|\}}
        {type variable|text}{punctuation|(}{text comment|format}{punctuation|(}{type variable|time}{punctuation|,} {text comment|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {text comment|return true}{punctuation|;}
    {punctuation|\}}

    {text comment|private void} {type variable|number}{punctuation|(}{text comment|long value}{punctuation|,} {text comment|int usual}{punctuation|,} {text comment|char usualPadding}{punctuation|)} {punctuation|\{}
        {text comment|char pad = padding == '_' ? ' '} {punctuation|:} {text comment|padding == '}{number|0}{text comment|' ? '}{number|0}{text comment|'} {punctuation|:} {text comment|usualPadding}{punctuation|;}
        {text comment|int wanted = padding == '-' && width <} {number|0} {text comment|?} {number|0} {punctuation|:} {text comment|width <} {number|0} {text comment|? usual} {punctuation|:} {text comment|width}{punctuation|;}
        {text comment|String digits = Long}{punctuation|.}{text comment|toString}{punctuation|(}{text comment|Math}{punctuation|.}{text comment|abs}{punctuation|(}{text comment|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{text comment|value <} {number|0} {text comment|&& pad == '}{number|0}{text comment|'}{punctuation|)} {punctuation|\{}
            {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {text comment|for} {punctuation|(}{text comment|int i = digits}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)} {text comment|+} {punctuation|(}{text comment|value <} {number|0} {text comment|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} {text comment|i < wanted && padding != '-'}{punctuation|;} {text comment|i++}{punctuation|)} {punctuation|\{}
            {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{text comment|value <} {number|0} {text comment|&& pad != '}{number|0}{text comment|'}{punctuation|)} {punctuation|\{}
            {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {text comment|private void} {type variable|text}{punctuation|(}{text comment|String name}{punctuation|)} {punctuation|\{}
        {text comment|for} {punctuation|(}{text comment|int i = name}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)}{punctuation|;} {text comment|i < width && padding != '-'}{punctuation|;} {text comment|i++}{punctuation|)} {punctuation|\{}
            {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|padding == '}{number|0}{text comment|' ? '}{number|0}{text comment|'} {punctuation|:} {text comment|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {text comment|boolean capitals = letterCase == '^' \|\|} {punctuation|(}{text comment|letterCase == '#' && !name}{punctuation|.}{text comment|equals}{punctuation|(}{string|"am"}{punctuation|)} {text comment|&& !name}{punctuation|.}{text comment|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|capitals ? name}{punctuation|.}{text comment|toUpperCase}{punctuation|(}{text comment|Locale}{punctuation|.}{text comment|ROOT}{punctuation|)} {punctuation|:} {text comment|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {text comment|private void offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {text comment|int seconds =} {type variable|time}{punctuation|.}{text comment|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{text comment|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {text comment|int rest = Math}{punctuation|.}{text comment|abs}{punctuation|(}{text comment|seconds}{punctuation|)}{punctuation|;}
        {text comment|StringBuilder made = new StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {number|two}{punctuation|(}{text comment|made}{punctuation|,} {text comment|rest /} {number|3600}{punctuation|)}{punctuation|;}
        {text comment|made}{punctuation|.}{text comment|append}{punctuation|(}{text comment|colons >} {number|0} {text comment|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {number|two}{punctuation|(}{text comment|made}{punctuation|,} {text comment|rest /} {number|60} {text comment|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{text comment|colons ==} {number|2}{punctuation|)} {punctuation|\{}
            {number|two}{punctuation|(}{text comment|made}{punctuation|.}{text comment|append}{punctuation|(}{text comment|'}{punctuation|:}{text comment|'}{punctuation|)}{punctuation|,} {text comment|rest %} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|seconds <} {number|0} {text comment|? '-'} {punctuation|:} {text comment|'+'}{punctuation|)}{punctuation|;}
        {text comment|for} {punctuation|(}{text comment|int i = made}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)} {text comment|+} {number|1}{punctuation|;} {text comment|i < width && padding != '-'}{punctuation|;} {text comment|i++}{punctuation|)} {punctuation|\{}
            {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {text comment|private static void} {number|two}{punctuation|(}{text comment|StringBuilder to}{punctuation|,} {text comment|int value}{punctuation|)} {punctuation|\{}
        {text comment|to}{punctuation|.}{text comment|append}{punctuation|(}{punctuation|(}{text comment|char}{punctuation|)} {punctuation|(}{text comment|'}{number|0}{text comment|' + value /} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{text comment|append}{punctuation|(}{punctuation|(}{text comment|char}{punctuation|)} {punctuation|(}{text comment|'}{number|0}{text comment|' + value %} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {text comment|private void fraction}{punctuation|(}{text comment|int digits}{punctuation|)} {punctuation|\{}
        {text comment|String nanos = Long}{punctuation|.}{text comment|toString}{punctuation|(}{number|1_000_000_000L} {text comment|+} {type variable|time}{punctuation|.}{text comment|get}{punctuation|(}{text comment|ChronoField}{punctuation|.}{text comment|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {text comment|for} {punctuation|(}{text comment|int i =} {number|1}{punctuation|;} {text comment|i <= digits}{punctuation|;} {text comment|i++}{punctuation|)} {punctuation|\{}
            {text comment|out}{punctuation|.}{text comment|append}{punctuation|(}{text comment|i < nanos}{punctuation|.}{text comment|length}{punctuation|(}{punctuation|)} {text comment|? nanos}{punctuation|.}{text comment|charAt}{punctuation|(}{text comment|i}{punctuation|)} {punctuation|:} {text comment|'}{number|0}{text comment|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
