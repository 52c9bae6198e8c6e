{name|package dev}.{name|jbuild}.{name|text}{punctuation|;}

{name|import java}.{name|time}.{name|DayOfWeek}{punctuation|;}
{name|import java}.{name|time}.{name|OffsetDateTime}{punctuation|;}
{name|import java}.{name|time}.{name|ZoneOffset}{punctuation|;}
{name|import java}.{name|time}.{name|temporal}.{name|ChronoField}{punctuation|;}
{name|import java}.{name|time}.{name|temporal}.{name|IsoFields}{punctuation|;}
{name|import java}.{name|util}.{name|Locale}{punctuation|;}

{operator-char operator|/}{operator-char operator|**}
 {operator-char operator|*} {name|Dates by} \{{name|@code strftime}\} {name|patterns}{punctuation|,} {name|as Ruby}'{name|s} \{{name|@code Time}{prolog|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator-char operator|*} {name|English names whatever the machine}'{name|s language is}. {name|What is no directive is copied}.
 {operator-char operator|*}{operator-char operator|/}
{name|public final class Strftime} \{

    {name|private static final String}{punctuation|[}{punctuation|]} {name|MONTHS} {operator-char operator|=} \{
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
    \}{punctuation|;}
    {name|private static final String}{punctuation|[}{punctuation|]} {name|DAYS} {operator-char operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    {name|private static final int WIDEST} {operator-char operator|=} {number|1024}{punctuation|;}

    {name|private final OffsetDateTime time}{punctuation|;}
    {name|private final StringBuilder out} {operator-char operator|=} {name|new StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {name|private char padding}{punctuation|;}
    {name|private char letterCase}{punctuation|;}
    {name|private int colons}{punctuation|;}
    {name|private int width}{punctuation|;}

    {name|private Strftime}{punctuation|(}{name|OffsetDateTime time}{punctuation|)} \{
        {name|this}.{name|time} {operator-char operator|=} {name|time}{punctuation|;}
    \}

    {operator-char operator|/}{operator-char operator|**} {name|The English name of a day of the week}. {operator-char operator|*}{operator-char operator|/}
    {name|public static String dayName}{punctuation|(}{name|DayOfWeek day}{punctuation|)} \{
        {name|return DAYS}{punctuation|[}{name|day}.{name|getValue}{punctuation|(}{punctuation|)} % {name|DAYS}.{name|length}{punctuation|]}{punctuation|;}
    \}

    {operator-char operator|/}{operator-char operator|**} {name|The date in the pattern}'{name|s form}. {operator-char operator|*}{operator-char operator|/}
    {name|public static String format}{punctuation|(}{name|OffsetDateTime time}{punctuation|,} {name|String pattern}{punctuation|)} \{
        {name|Strftime run} {operator-char operator|=} {name|new Strftime}{punctuation|(}{name|time}{punctuation|)}{punctuation|;}
        {name|run}.{name|all}{punctuation|(}{name|pattern}{punctuation|)}{punctuation|;}
        {name|return run}.{name|out}.{name|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {operator-char operator|/}{operator-char operator|**} {name|A month}'{name|s English name}. {operator-char operator|*}{operator-char operator|/}
    {name|public static String monthName}{punctuation|(}{name|int month}{punctuation|)} \{
        {name|return MONTHS}{punctuation|[}{name|month} {operator-char operator|-} {number|1}{punctuation|]}{punctuation|;}
    \}

    {name|private void all}{punctuation|(}{name|String pattern}{punctuation|)} \{
        {name|int i} {operator-char operator|=} {number|0}{punctuation|;}
        {name|while} {punctuation|(}{name|i} {operator-char operator|<} {name|pattern}.{name|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            {name|char c} {operator-char operator|=} {name|pattern}.{name|charAt}{punctuation|(}{name|i}{punctuation|)}{punctuation|;}
            {name|if} {punctuation|(}{name|c !}{operator-char operator|=} {string|'%'}{punctuation|)} \{
                {name|out}.{name|append}{punctuation|(}{name|c}{punctuation|)}{punctuation|;}
                {name|i}{operator-char operator|+}{operator-char operator|+}{punctuation|;}
                {name|continue}{punctuation|;}
            \}
            {name|int end} {operator-char operator|=} {name|flags}{punctuation|(}{name|pattern}{punctuation|,} {name|i} {operator-char operator|+} {number|1}{punctuation|)}{punctuation|;}
            {name|if} {punctuation|(}{name|end} {operator-char operator|>=} {name|pattern}.{name|length}{punctuation|(}{punctuation|)} {comment|\|\| !directive(pattern.charAt(end))) \{}
                {name|int stop} {operator-char operator|=} {name|Math}.{name|min}{punctuation|(}{name|end} {operator-char operator|+} {number|1}{punctuation|,} {name|pattern}.{name|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {name|out}.{name|append}{punctuation|(}{name|pattern}{punctuation|,} {name|i}{punctuation|,} {name|stop}{punctuation|)}{punctuation|;}
                {name|i} {operator-char operator|=} {name|stop}{punctuation|;}
            \} {name|else} \{
                {name|i} {operator-char operator|=} {name|end} {operator-char operator|+} {number|1}{punctuation|;}
            \}
        \}
    \}

    {operator-char operator|/}{operator-char operator|**} {name|Reads flags and width}{punctuation|,} {name|and gives the offset of the directive}'{name|s letter}. {operator-char operator|*}{operator-char operator|/}
    {name|private int flags}{punctuation|(}{name|String pattern}{punctuation|,} {name|int from}{punctuation|)} \{
        {name|padding} {operator-char operator|=} {number|0}{punctuation|;}
        {name|letterCase} {operator-char operator|=} {number|0}{punctuation|;}
        {name|colons} {operator-char operator|=} {number|0}{punctuation|;}
        {name|width} {operator-char operator|=} {operator-char operator|-}{number|1}{punctuation|;}
        {name|for} {punctuation|(}{name|int i} {operator-char operator|=} {name|from}{punctuation|;} {name|i} {operator-char operator|<} {name|pattern}.{name|length}{punctuation|(}{punctuation|)}{punctuation|;} {name|i}{operator-char operator|+}{operator-char operator|+}{punctuation|)} \{
            {name|char c} {operator-char operator|=} {name|pattern}.{name|charAt}{punctuation|(}{name|i}{punctuation|)}{punctuation|;}
            {name|if} {punctuation|(}{name|c} {operator-char operator|=}{operator-char operator|=} {string|'-'} {comment|\|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                {name|padding} {operator-char operator|=} {name|c}{punctuation|;}
            \} {name|else if} {punctuation|(}{name|c} {operator-char operator|=}{operator-char operator|=} {string|'^'} {comment|\|\| c == '#') \{}
                {name|letterCase} {operator-char operator|=} {name|c}{punctuation|;}
            \} {name|else if} {punctuation|(}{name|c} {operator-char operator|=}{operator-char operator|=} {string|':'}{punctuation|)} \{
                {name|colons}{operator-char operator|+}{operator-char operator|+}{punctuation|;}
            \} {name|else if} {punctuation|(}{name|c} {operator-char operator|>=} {string|'0'} && {name|c} {operator-char operator|<=} {string|'9'}{punctuation|)} \{
                {name|width} {operator-char operator|=} {name|Math}.{name|min}{punctuation|(}{name|WIDEST}{punctuation|,} {name|Math}.{name|max}{punctuation|(}{name|width}{punctuation|,} {number|0}{punctuation|)} {operator-char operator|*} {number|10} {operator-char operator|+} {name|c} {operator-char operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            \} {name|else} \{
                {name|return i}{punctuation|;}
            \}
        \}
        {name|return pattern}.{name|length}{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {name|private boolean directive}{punctuation|(}{name|char letter}{punctuation|)} \{
        {name|if} {punctuation|(}{name|colons} {operator-char operator|>} {number|0} && {name|letter !}{operator-char operator|=} {string|'z'}{punctuation|)} \{
            {name|return false}{punctuation|;}
        \}
        {name|return number}{punctuation|(}{name|letter}{punctuation|)} {comment|\|\| name(letter) \|\| whole(letter);}
    \}

    {name|private boolean number}{punctuation|(}{name|char letter}{punctuation|)} \{
        {name|switch} {punctuation|(}{name|letter}{punctuation|)} \{
            {name|case} {string|'Y'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {name|time}.{name|getYear}{punctuation|(}{punctuation|)} {operator-char operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'C'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|Math}.{name|floorDiv}{punctuation|(}{name|time}.{name|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'y'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|Math}.{name|floorMod}{punctuation|(}{name|time}.{name|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'m'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'d'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'e'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {name|case} {string|'j'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'H'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'k'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {name|case} {string|'I'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'l'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {name|case} {string|'M'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'S'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'u'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|getDayOfWeek}{punctuation|(}{punctuation|)}.{name|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'w'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'G'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|get}{punctuation|(}{name|IsoFields}.{name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'g'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|Math}.{name|floorMod}{punctuation|(}{name|time}.{name|get}{punctuation|(}{name|IsoFields}.{name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'V'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|get}{punctuation|(}{name|IsoFields}.{name|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'U'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{punctuation|(}{name|time}.{name|getDayOfYear}{punctuation|(}{punctuation|)} {operator-char operator|+} {number|6} {operator-char operator|-} {name|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator-char operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'W'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{punctuation|(}{name|time}.{name|getDayOfYear}{punctuation|(}{punctuation|)} {operator-char operator|+} {number|6} {operator-char operator|-} {punctuation|(}{name|sundayBased}{punctuation|(}{punctuation|)} {operator-char operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator-char operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|case} {string|'s'} {operator-char operator|-}{operator-char operator|>} {name|number}{punctuation|(}{name|time}.{name|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {name|default} {operator-char operator|-}{operator-char operator|>} \{
                {name|return false}{punctuation|;}
            \}
        \}
        {name|return true}{punctuation|;}
    \}

    {name|private int hourOfHalfDay}{punctuation|(}{punctuation|)} \{
        {name|int hour} {operator-char operator|=} {name|time}.{name|get}{punctuation|(}{name|ChronoField}.{name|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {name|return hour} {operator-char operator|=}{operator-char operator|=} {number|0} ? {number|12} {punctuation|:} {name|hour}{punctuation|;}
    \}

    {name|private int sundayBased}{punctuation|(}{punctuation|)} \{
        {name|return time}.{name|getDayOfWeek}{punctuation|(}{punctuation|)}.{name|getValue}{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    \}

    {name|private boolean name}{punctuation|(}{name|char letter}{punctuation|)} \{
        {name|switch} {punctuation|(}{name|letter}{punctuation|)} \{
            {name|case} {string|'A'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{name|DAYS}{punctuation|[}{name|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {name|case} {string|'a'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{name|DAYS}{punctuation|[}{name|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{name|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {name|case} {string|'B'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{name|MONTHS}{punctuation|[}{name|time}.{name|getMonthValue}{punctuation|(}{punctuation|)} {operator-char operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {name|case} {string|'b'}{punctuation|,} {string|'h'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{name|MONTHS}{punctuation|[}{name|time}.{name|getMonthValue}{punctuation|(}{punctuation|)} {operator-char operator|-} {number|1}{punctuation|]}.{name|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {name|case} {string|'p'} {operator-char operator|-}{operator-char operator|>} \{
                {name|String half} {operator-char operator|=} {name|time}.{name|getHour}{punctuation|(}{punctuation|)} {operator-char operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {name|text}{punctuation|(}{name|letterCase} {operator-char operator|=}{operator-char operator|=} {string|'#'} ? {name|half}.{name|toLowerCase}{punctuation|(}{name|Locale}.{name|ROOT}{punctuation|)} {punctuation|:} {name|half}{punctuation|)}{punctuation|;}
            \}
            {name|case} {string|'P'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{name|time}.{name|getHour}{punctuation|(}{punctuation|)} {operator-char operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {name|case} {string|'Z'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{name|time}.{name|getOffset}{punctuation|(}{punctuation|)}.{name|equals}{punctuation|(}{name|ZoneOffset}.{name|UTC}{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {name|case} {string|'z'} {operator-char operator|-}{operator-char operator|>} {name|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {name|case} {string|'L'} {operator-char operator|-}{operator-char operator|>} {name|fraction}{punctuation|(}{name|width} {operator-char operator|<} {number|0} ? {number|3} {punctuation|:} {name|width}{punctuation|)}{punctuation|;}
            {name|case} {string|'N'} {operator-char operator|-}{operator-char operator|>} {name|fraction}{punctuation|(}{name|width} {operator-char operator|<} {number|0} ? {number|9} {punctuation|:} {name|width}{punctuation|)}{punctuation|;}
            {name|case} {string|'n'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {name|case} {string|'t'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {name|case} {string|'%'} {operator-char operator|-}{operator-char operator|>} {name|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {name|default} {operator-char operator|-}{operator-char operator|>} \{
                {name|return false}{punctuation|;}
            \}
        \}
        {name|return true}{punctuation|;}
    \}

    {name|private boolean whole}{punctuation|(}{name|char letter}{punctuation|)} \{
        {name|String pattern} {operator-char operator|=} {name|switch} {punctuation|(}{name|letter}{punctuation|)} \{
            {name|case} {string|'c'} {operator-char operator|-}{operator-char operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {name|case} {string|'D'}{punctuation|,} {string|'x'} {operator-char operator|-}{operator-char operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {name|case} {string|'F'} {operator-char operator|-}{operator-char operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {name|case} {string|'T'}{punctuation|,} {string|'X'} {operator-char operator|-}{operator-char operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {name|case} {string|'R'} {operator-char operator|-}{operator-char operator|>} {string|"%H:%M"}{punctuation|;}
            {name|case} {string|'r'} {operator-char operator|-}{operator-char operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {name|case} {string|'v'} {operator-char operator|-}{operator-char operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {name|default} {operator-char operator|-}{operator-char operator|>} {string|""}{punctuation|;}
        \}{punctuation|;}
        {name|if} {punctuation|(}{name|pattern}.{name|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} \{
            {name|return false}{punctuation|;}
        \}
        {name|text}{punctuation|(}{name|format}{punctuation|(}{name|time}{punctuation|,} {name|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {name|return true}{punctuation|;}
    \}

    {name|private void number}{punctuation|(}{name|long value}{punctuation|,} {name|int usual}{punctuation|,} {name|char usualPadding}{punctuation|)} \{
        {name|char pad} {operator-char operator|=} {name|padding} {operator-char operator|=}{operator-char operator|=} {string|'_'} ? {string|' '} {punctuation|:} {name|padding} {operator-char operator|=}{operator-char operator|=} {string|'0'} ? {string|'0'} {punctuation|:} {name|usualPadding}{punctuation|;}
        {name|int wanted} {operator-char operator|=} {name|padding} {operator-char operator|=}{operator-char operator|=} {string|'-'} && {name|width} {operator-char operator|<} {number|0} ? {number|0} {punctuation|:} {name|width} {operator-char operator|<} {number|0} ? {name|usual} {punctuation|:} {name|width}{punctuation|;}
        {name|String digits} {operator-char operator|=} {name|Long}.{name|toString}{punctuation|(}{name|Math}.{name|abs}{punctuation|(}{name|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {name|if} {punctuation|(}{name|value} {operator-char operator|<} {number|0} && {name|pad} {operator-char operator|=}{operator-char operator|=} {string|'0'}{punctuation|)} \{
            {name|out}.{name|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        \}
        {name|for} {punctuation|(}{name|int i} {operator-char operator|=} {name|digits}.{name|length}{punctuation|(}{punctuation|)} {operator-char operator|+} {punctuation|(}{name|value} {operator-char operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} {name|i} {operator-char operator|<} {name|wanted} && {name|padding !}{operator-char operator|=} {string|'-'}{punctuation|;} {name|i}{operator-char operator|+}{operator-char operator|+}{punctuation|)} \{
            {name|out}.{name|append}{punctuation|(}{name|pad}{punctuation|)}{punctuation|;}
        \}
        {name|if} {punctuation|(}{name|value} {operator-char operator|<} {number|0} && {name|pad !}{operator-char operator|=} {string|'0'}{punctuation|)} \{
            {name|out}.{name|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        \}
        {name|out}.{name|append}{punctuation|(}{name|digits}{punctuation|)}{punctuation|;}
    \}

    {name|private void text}{punctuation|(}{name|String name}{punctuation|)} \{
        {name|for} {punctuation|(}{name|int i} {operator-char operator|=} {name|name}.{name|length}{punctuation|(}{punctuation|)}{punctuation|;} {name|i} {operator-char operator|<} {name|width} && {name|padding !}{operator-char operator|=} {string|'-'}{punctuation|;} {name|i}{operator-char operator|+}{operator-char operator|+}{punctuation|)} \{
            {name|out}.{name|append}{punctuation|(}{name|padding} {operator-char operator|=}{operator-char operator|=} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        \}
        {name|boolean capitals} {operator-char operator|=} {name|letterCase} {operator-char operator|=}{operator-char operator|=} {string|'^'} {comment|\|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {name|out}.{name|append}{punctuation|(}{name|capitals} ? {name|name}.{name|toUpperCase}{punctuation|(}{name|Locale}.{name|ROOT}{punctuation|)} {punctuation|:} {name|name}{punctuation|)}{punctuation|;}
    \}

    {name|private void offset}{punctuation|(}{punctuation|)} \{
        {name|int seconds} {operator-char operator|=} {name|time}.{name|getOffset}{punctuation|(}{punctuation|)}.{name|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {name|int rest} {operator-char operator|=} {name|Math}.{name|abs}{punctuation|(}{name|seconds}{punctuation|)}{punctuation|;}
        {name|StringBuilder made} {operator-char operator|=} {name|new StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {name|two}{punctuation|(}{name|made}{punctuation|,} {name|rest} {operator-char operator|/} {number|3600}{punctuation|)}{punctuation|;}
        {name|made}.{name|append}{punctuation|(}{name|colons} {operator-char operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {name|two}{punctuation|(}{name|made}{punctuation|,} {name|rest} {operator-char operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {name|if} {punctuation|(}{name|colons} {operator-char operator|=}{operator-char operator|=} {number|2}{punctuation|)} \{
            {name|two}{punctuation|(}{name|made}.{name|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} {name|rest} % {number|60}{punctuation|)}{punctuation|;}
        \}
        {name|out}.{name|append}{punctuation|(}{name|seconds} {operator-char operator|<} {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        {name|for} {punctuation|(}{name|int i} {operator-char operator|=} {name|made}.{name|length}{punctuation|(}{punctuation|)} {operator-char operator|+} {number|1}{punctuation|;} {name|i} {operator-char operator|<} {name|width} && {name|padding !}{operator-char operator|=} {string|'-'}{punctuation|;} {name|i}{operator-char operator|+}{operator-char operator|+}{punctuation|)} \{
            {name|out}.{name|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        \}
        {name|out}.{name|append}{punctuation|(}{name|made}{punctuation|)}{punctuation|;}
    \}

    {name|private static void two}{punctuation|(}{name|StringBuilder to}{punctuation|,} {name|int value}{punctuation|)} \{
        {name|to}.{name|append}{punctuation|(}{punctuation|(}{name|char}{punctuation|)} {punctuation|(}{string|'0'} {operator-char operator|+} {name|value} {operator-char operator|/} {number|10}{punctuation|)}{punctuation|)}.{name|append}{punctuation|(}{punctuation|(}{name|char}{punctuation|)} {punctuation|(}{string|'0'} {operator-char operator|+} {name|value} % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    \}

    {name|private void fraction}{punctuation|(}{name|int digits}{punctuation|)} \{
        {name|String nanos} {operator-char operator|=} {name|Long}.{name|toString}{punctuation|(}1_000_000_000L {operator-char operator|+} {name|time}.{name|get}{punctuation|(}{name|ChronoField}.{name|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {name|for} {punctuation|(}{name|int i} {operator-char operator|=} {number|1}{punctuation|;} {name|i} {operator-char operator|<=} {name|digits}{punctuation|;} {name|i}{operator-char operator|+}{operator-char operator|+}{punctuation|)} \{
            {name|out}.{name|append}{punctuation|(}{name|i} {operator-char operator|<} {name|nanos}.{name|length}{punctuation|(}{punctuation|)} ? {name|nanos}.{name|charAt}{punctuation|(}{name|i}{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        \}
    \}
\}
