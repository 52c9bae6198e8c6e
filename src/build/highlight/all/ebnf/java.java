{rule|package dev}{punctuation|.}{rule|jbuild}{punctuation|.}{rule|text}{punctuation|;}

{rule|import java}{punctuation|.}{rule|time}{punctuation|.}{rule|DayOfWeek}{punctuation|;}
{rule|import java}{punctuation|.}{rule|time}{punctuation|.}{rule|OffsetDateTime}{punctuation|;}
{rule|import java}{punctuation|.}{rule|time}{punctuation|.}{rule|ZoneOffset}{punctuation|;}
{rule|import java}{punctuation|.}{rule|time}{punctuation|.}{rule|temporal}{punctuation|.}{rule|ChronoField}{punctuation|;}
{rule|import java}{punctuation|.}{rule|time}{punctuation|.}{rule|temporal}{punctuation|.}{rule|IsoFields}{punctuation|;}
{rule|import java}{punctuation|.}{rule|util}{punctuation|.}{rule|Locale}{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {rule|Dates by} {punctuation|\{}@{rule|code strftime}{punctuation|\}} {rule|patterns}{punctuation|,} {rule|as Ruby}'{rule|s} {punctuation|\{}@{rule|code Time}#{rule|strftime}{punctuation|\}} {rule|reads them}: {rule|flags} {punctuation|\{}@{rule|code} {operator|-} 0 ^ # _ :{punctuation|\}}{punctuation|,} {rule|a width}{punctuation|,} {rule|and}
 {operator|*} {rule|English names whatever the machine}'{rule|s language is}{punctuation|.} {rule|What is no directive is copied}{punctuation|.}
 {operator|*}{operator|/}
{rule|public final class Strftime} {punctuation|\{}

    {rule|private static final String}{punctuation|[}{punctuation|]} {rule|MONTHS} {operator|=} {punctuation|\{}
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
    {rule|private static final String}{punctuation|[}{punctuation|]} {rule|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {definition rule keyword|private static final int WIDEST} {operator|=} 1024{punctuation|;}

    {rule|private final OffsetDateTime time}{punctuation|;}
    {definition rule keyword|private final StringBuilder out} {operator|=} {rule|new StringBuilder}{punctuation|(}32{punctuation|)}{punctuation|;}
    {rule|private char padding}{punctuation|;}
    {rule|private char letterCase}{punctuation|;}
    {rule|private int colons}{punctuation|;}
    {rule|private int width}{punctuation|;}

    {rule|private Strftime}{punctuation|(}{rule|OffsetDateTime time}{punctuation|)} {punctuation|\{}
        {rule|this}{punctuation|.}{rule|time} {operator|=} {rule|time}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {rule|The English name of a day of the week}{punctuation|.} {operator|*}{operator|/}
    {rule|public static String dayName}{punctuation|(}{rule|DayOfWeek day}{punctuation|)} {punctuation|\{}
        {rule|return DAYS}{punctuation|[}{rule|day}{punctuation|.}{rule|getValue}{punctuation|(}{punctuation|)} % {rule|DAYS}{punctuation|.}{rule|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {rule|The date in the pattern}'{rule|s form}{punctuation|.} {operator|*}{operator|/}
    {rule|public static String format}{punctuation|(}{rule|OffsetDateTime time}{punctuation|,} {rule|String pattern}{punctuation|)} {punctuation|\{}
        {definition rule keyword|Strftime run} {operator|=} {rule|new Strftime}{punctuation|(}{rule|time}{punctuation|)}{punctuation|;}
        {rule|run}{punctuation|.}{rule|all}{punctuation|(}{rule|pattern}{punctuation|)}{punctuation|;}
        {rule|return run}{punctuation|.}{rule|out}{punctuation|.}{rule|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {rule|A month}'{rule|s English name}{punctuation|.} {operator|*}{operator|/}
    {rule|public static String monthName}{punctuation|(}{rule|int month}{punctuation|)} {punctuation|\{}
        {rule|return MONTHS}{punctuation|[}{rule|month} {operator|-} 1{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {rule|private void all}{punctuation|(}{rule|String pattern}{punctuation|)} {punctuation|\{}
        {definition rule keyword|int i} {operator|=} 0{punctuation|;}
        {rule|while} {punctuation|(}{rule|i} < {rule|pattern}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {definition rule keyword|char c} {operator|=} {rule|pattern}{punctuation|.}{rule|charAt}{punctuation|(}{rule|i}{punctuation|)}{punctuation|;}
            {rule|if} {punctuation|(}{rule|c} {operator|!}{operator|=} {string|'%'}{punctuation|)} {punctuation|\{}
                {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|c}{punctuation|)}{punctuation|;}
                {rule|i}++{punctuation|;}
                {rule|continue}{punctuation|;}
            {punctuation|\}}
            {definition rule keyword|int end} {operator|=} {rule|flags}{punctuation|(}{rule|pattern}{punctuation|,} {rule|i} + 1{punctuation|)}{punctuation|;}
            {rule|if} {punctuation|(}{rule|end} >{operator|=} {rule|pattern}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} {operator|!}{rule|directive}{punctuation|(}{rule|pattern}{punctuation|.}{rule|charAt}{punctuation|(}{rule|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {definition rule keyword|int stop} {operator|=} {rule|Math}{punctuation|.}{rule|min}{punctuation|(}{rule|end} + 1{punctuation|,} {rule|pattern}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|pattern}{punctuation|,} {rule|i}{punctuation|,} {rule|stop}{punctuation|)}{punctuation|;}
                {definition rule keyword|i} {operator|=} {rule|stop}{punctuation|;}
            {punctuation|\}} {rule|else} {punctuation|\{}
                {definition rule keyword|i} {operator|=} {rule|end} + 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {rule|Reads flags and width}{punctuation|,} {rule|and gives the offset of the directive}'{rule|s letter}{punctuation|.} {operator|*}{operator|/}
    {rule|private int flags}{punctuation|(}{rule|String pattern}{punctuation|,} {rule|int from}{punctuation|)} {punctuation|\{}
        {definition rule keyword|padding} {operator|=} 0{punctuation|;}
        {definition rule keyword|letterCase} {operator|=} 0{punctuation|;}
        {definition rule keyword|colons} {operator|=} 0{punctuation|;}
        {definition rule keyword|width} {operator|=} {operator|-}1{punctuation|;}
        {rule|for} {punctuation|(}{rule|int i} {operator|=} {rule|from}{punctuation|;} {rule|i} < {rule|pattern}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)}{punctuation|;} {rule|i}++{punctuation|)} {punctuation|\{}
            {definition rule keyword|char c} {operator|=} {rule|pattern}{punctuation|.}{rule|charAt}{punctuation|(}{rule|i}{punctuation|)}{punctuation|;}
            {rule|if} {punctuation|(}{rule|c} {operator|=}{operator|=} {string|'-'} {operator|\|}{operator|\|} {rule|c} {operator|=}{operator|=} {string|'_'} {operator|\|}{operator|\|} {punctuation|(}{rule|c} {operator|=}{operator|=} {string|'0'} && {rule|width} < 0{punctuation|)}{punctuation|)} {punctuation|\{}
                {definition rule keyword|padding} {operator|=} {rule|c}{punctuation|;}
            {punctuation|\}} {rule|else if} {punctuation|(}{rule|c} {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} {rule|c} {operator|=}{operator|=} {string|'#'}{punctuation|)} {punctuation|\{}
                {definition rule keyword|letterCase} {operator|=} {rule|c}{punctuation|;}
            {punctuation|\}} {rule|else if} {punctuation|(}{rule|c} {operator|=}{operator|=} {string|':'}{punctuation|)} {punctuation|\{}
                {rule|colons}++{punctuation|;}
            {punctuation|\}} {rule|else if} {punctuation|(}{rule|c} >{operator|=} {string|'0'} && {rule|c} <{operator|=} {string|'9'}{punctuation|)} {punctuation|\{}
                {definition rule keyword|width} {operator|=} {rule|Math}{punctuation|.}{rule|min}{punctuation|(}{rule|WIDEST}{punctuation|,} {rule|Math}{punctuation|.}{rule|max}{punctuation|(}{rule|width}{punctuation|,} 0{punctuation|)} {operator|*} 10 + {rule|c} {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {rule|else} {punctuation|\{}
                {rule|return i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {rule|return pattern}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {rule|private boolean directive}{punctuation|(}{rule|char letter}{punctuation|)} {punctuation|\{}
        {rule|if} {punctuation|(}{rule|colons} > 0 && {rule|letter} {operator|!}{operator|=} {string|'z'}{punctuation|)} {punctuation|\{}
            {rule|return false}{punctuation|;}
        {punctuation|\}}
        {rule|return number}{punctuation|(}{rule|letter}{punctuation|)} {operator|\|}{operator|\|} {rule|name}{punctuation|(}{rule|letter}{punctuation|)} {operator|\|}{operator|\|} {rule|whole}{punctuation|(}{rule|letter}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {rule|private boolean number}{punctuation|(}{rule|char letter}{punctuation|)} {punctuation|\{}
        {rule|switch} {punctuation|(}{rule|letter}{punctuation|)} {punctuation|\{}
            {rule|case} {string|'Y'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {rule|time}{punctuation|.}{rule|getYear}{punctuation|(}{punctuation|)} < 0 ? 5 : 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'C'} {operator|-}> {rule|number}{punctuation|(}{rule|Math}{punctuation|.}{rule|floorDiv}{punctuation|(}{rule|time}{punctuation|.}{rule|getYear}{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'y'} {operator|-}> {rule|number}{punctuation|(}{rule|Math}{punctuation|.}{rule|floorMod}{punctuation|(}{rule|time}{punctuation|.}{rule|getYear}{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'m'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'d'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'e'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {rule|case} {string|'j'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} 3{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'H'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getHour}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'k'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getHour}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {rule|case} {string|'I'} {operator|-}> {rule|number}{punctuation|(}{rule|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'l'} {operator|-}> {rule|number}{punctuation|(}{rule|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {rule|case} {string|'M'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'S'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'u'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{rule|getValue}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'w'} {operator|-}> {rule|number}{punctuation|(}{rule|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'G'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|get}{punctuation|(}{rule|IsoFields}{punctuation|.}{rule|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'g'} {operator|-}> {rule|number}{punctuation|(}{rule|Math}{punctuation|.}{rule|floorMod}{punctuation|(}{rule|time}{punctuation|.}{rule|get}{punctuation|(}{rule|IsoFields}{punctuation|.}{rule|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'V'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|get}{punctuation|(}{rule|IsoFields}{punctuation|.}{rule|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'U'} {operator|-}> {rule|number}{punctuation|(}{punctuation|(}{rule|time}{punctuation|.}{rule|getDayOfYear}{punctuation|(}{punctuation|)} + 6 {operator|-} {rule|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'W'} {operator|-}> {rule|number}{punctuation|(}{punctuation|(}{rule|time}{punctuation|.}{rule|getDayOfYear}{punctuation|(}{punctuation|)} + 6 {operator|-} {punctuation|(}{rule|sundayBased}{punctuation|(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} {operator|/} 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|case} {string|'s'} {operator|-}> {rule|number}{punctuation|(}{rule|time}{punctuation|.}{rule|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {rule|default} {operator|-}> {punctuation|\{}
                {rule|return false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {rule|return true}{punctuation|;}
    {punctuation|\}}

    {rule|private int hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {definition rule keyword|int hour} {operator|=} {rule|time}{punctuation|.}{rule|get}{punctuation|(}{rule|ChronoField}{punctuation|.}{rule|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {definition rule keyword|return hour} {operator|=}{operator|=} 0 ? 12 : {rule|hour}{punctuation|;}
    {punctuation|\}}

    {rule|private int sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {rule|return time}{punctuation|.}{rule|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{rule|getValue}{punctuation|(}{punctuation|)} % 7{punctuation|;}
    {punctuation|\}}

    {rule|private boolean name}{punctuation|(}{rule|char letter}{punctuation|)} {punctuation|\{}
        {rule|switch} {punctuation|(}{rule|letter}{punctuation|)} {punctuation|\{}
            {rule|case} {string|'A'} {operator|-}> {rule|text}{punctuation|(}{rule|DAYS}{punctuation|[}{rule|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {rule|case} {string|'a'} {operator|-}> {rule|text}{punctuation|(}{rule|DAYS}{punctuation|[}{rule|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{rule|substring}{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            {rule|case} {string|'B'} {operator|-}> {rule|text}{punctuation|(}{rule|MONTHS}{punctuation|[}{rule|time}{punctuation|.}{rule|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} 1{punctuation|]}{punctuation|)}{punctuation|;}
            {rule|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}> {rule|text}{punctuation|(}{rule|MONTHS}{punctuation|[}{rule|time}{punctuation|.}{rule|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} 1{punctuation|]}{punctuation|.}{rule|substring}{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            {rule|case} {string|'p'} {operator|-}> {punctuation|\{}
                {definition rule keyword|String half} {operator|=} {rule|time}{punctuation|.}{rule|getHour}{punctuation|(}{punctuation|)} < 12 ? {string|"AM"} : {string|"PM"}{punctuation|;}
                {rule|text}{punctuation|(}{rule|letterCase} {operator|=}{operator|=} {string|'#'} ? {rule|half}{punctuation|.}{rule|toLowerCase}{punctuation|(}{rule|Locale}{punctuation|.}{rule|ROOT}{punctuation|)} : {rule|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {rule|case} {string|'P'} {operator|-}> {rule|text}{punctuation|(}{rule|time}{punctuation|.}{rule|getHour}{punctuation|(}{punctuation|)} < 12 ? {string|"am"} : {string|"pm"}{punctuation|)}{punctuation|;}
            {rule|case} {string|'Z'} {operator|-}> {rule|text}{punctuation|(}{rule|time}{punctuation|.}{rule|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{rule|equals}{punctuation|(}{rule|ZoneOffset}{punctuation|.}{rule|UTC}{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{punctuation|;}
            {rule|case} {string|'z'} {operator|-}> {rule|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {rule|case} {string|'L'} {operator|-}> {rule|fraction}{punctuation|(}{rule|width} < 0 ? 3 : {rule|width}{punctuation|)}{punctuation|;}
            {rule|case} {string|'N'} {operator|-}> {rule|fraction}{punctuation|(}{rule|width} < 0 ? 9 : {rule|width}{punctuation|)}{punctuation|;}
            {rule|case} {string|'n'} {operator|-}> {rule|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {rule|case} {string|'t'} {operator|-}> {rule|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {rule|case} {string|'%'} {operator|-}> {rule|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {rule|default} {operator|-}> {punctuation|\{}
                {rule|return false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {rule|return true}{punctuation|;}
    {punctuation|\}}

    {rule|private boolean whole}{punctuation|(}{rule|char letter}{punctuation|)} {punctuation|\{}
        {definition rule keyword|String pattern} {operator|=} {rule|switch} {punctuation|(}{rule|letter}{punctuation|)} {punctuation|\{}
            {rule|case} {string|'c'} {operator|-}> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {rule|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}> {string|"%m/%d/%y"}{punctuation|;}
            {rule|case} {string|'F'} {operator|-}> {string|"%Y-%m-%d"}{punctuation|;}
            {rule|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}> {string|"%H:%M:%S"}{punctuation|;}
            {rule|case} {string|'R'} {operator|-}> {string|"%H:%M"}{punctuation|;}
            {rule|case} {string|'r'} {operator|-}> {string|"%I:%M:%S %p"}{punctuation|;}
            {rule|case} {string|'v'} {operator|-}> {string|"%e-%^b-%Y"}{punctuation|;}
            {rule|default} {operator|-}> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {rule|if} {punctuation|(}{rule|pattern}{punctuation|.}{rule|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {rule|return false}{punctuation|;}
        {punctuation|\}}
        {rule|text}{punctuation|(}{rule|format}{punctuation|(}{rule|time}{punctuation|,} {rule|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {rule|return true}{punctuation|;}
    {punctuation|\}}

    {rule|private void number}{punctuation|(}{rule|long value}{punctuation|,} {rule|int usual}{punctuation|,} {rule|char usualPadding}{punctuation|)} {punctuation|\{}
        {definition rule keyword|char pad} {operator|=} {rule|padding} {operator|=}{operator|=} {string|'_'} {special class-name|? ' ' : padding == '0' ?} {string|'0'} : {rule|usualPadding}{punctuation|;}
        {definition rule keyword|int wanted} {operator|=} {rule|padding} {operator|=}{operator|=} {string|'-'} && {rule|width} < 0 {special class-name|? 0 : width < 0 ?} {rule|usual} : {rule|width}{punctuation|;}
        {definition rule keyword|String digits} {operator|=} {rule|Long}{punctuation|.}{rule|toString}{punctuation|(}{rule|Math}{punctuation|.}{rule|abs}{punctuation|(}{rule|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {rule|if} {punctuation|(}{rule|value} < 0 && {rule|pad} {operator|=}{operator|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {rule|out}{punctuation|.}{rule|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {rule|for} {punctuation|(}{rule|int i} {operator|=} {rule|digits}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)} + {punctuation|(}{rule|value} < 0 ? 1 : 0{punctuation|)}{punctuation|;} {rule|i} < {rule|wanted} && {rule|padding} {operator|!}{operator|=} {string|'-'}{punctuation|;} {rule|i}++{punctuation|)} {punctuation|\{}
            {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|pad}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {rule|if} {punctuation|(}{rule|value} < 0 && {rule|pad} {operator|!}{operator|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {rule|out}{punctuation|.}{rule|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|digits}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {rule|private void text}{punctuation|(}{rule|String name}{punctuation|)} {punctuation|\{}
        {rule|for} {punctuation|(}{rule|int i} {operator|=} {rule|name}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)}{punctuation|;} {rule|i} < {rule|width} && {rule|padding} {operator|!}{operator|=} {string|'-'}{punctuation|;} {rule|i}++{punctuation|)} {punctuation|\{}
            {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|padding} {operator|=}{operator|=} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {definition rule keyword|boolean capitals} {operator|=} {rule|letterCase} {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} {punctuation|(}{rule|letterCase} {operator|=}{operator|=} {string|'#'} && {operator|!}{rule|name}{punctuation|.}{rule|equals}{punctuation|(}{string|"am"}{punctuation|)} && {operator|!}{rule|name}{punctuation|.}{rule|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|capitals} ? {rule|name}{punctuation|.}{rule|toUpperCase}{punctuation|(}{rule|Locale}{punctuation|.}{rule|ROOT}{punctuation|)} : {rule|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {rule|private void offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {definition rule keyword|int seconds} {operator|=} {rule|time}{punctuation|.}{rule|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{rule|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {definition rule keyword|int rest} {operator|=} {rule|Math}{punctuation|.}{rule|abs}{punctuation|(}{rule|seconds}{punctuation|)}{punctuation|;}
        {definition rule keyword|StringBuilder made} {operator|=} {rule|new StringBuilder}{punctuation|(}9{punctuation|)}{punctuation|;}
        {rule|two}{punctuation|(}{rule|made}{punctuation|,} {rule|rest} {operator|/} 3600{punctuation|)}{punctuation|;}
        {rule|made}{punctuation|.}{rule|append}{punctuation|(}{rule|colons} > 0 ? {string|":"} : {string|""}{punctuation|)}{punctuation|;}
        {rule|two}{punctuation|(}{rule|made}{punctuation|,} {rule|rest} {operator|/} 60 % 60{punctuation|)}{punctuation|;}
        {rule|if} {punctuation|(}{rule|colons} {operator|=}{operator|=} 2{punctuation|)} {punctuation|\{}
            {rule|two}{punctuation|(}{rule|made}{punctuation|.}{rule|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} {rule|rest} % 60{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|seconds} < 0 ? {string|'-'} : {string|'+'}{punctuation|)}{punctuation|;}
        {rule|for} {punctuation|(}{rule|int i} {operator|=} {rule|made}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)} + 1{punctuation|;} {rule|i} < {rule|width} && {rule|padding} {operator|!}{operator|=} {string|'-'}{punctuation|;} {rule|i}++{punctuation|)} {punctuation|\{}
            {rule|out}{punctuation|.}{rule|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|made}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {rule|private static void two}{punctuation|(}{rule|StringBuilder to}{punctuation|,} {rule|int value}{punctuation|)} {punctuation|\{}
        {rule|to}{punctuation|.}{rule|append}{punctuation|(}{punctuation|(}{rule|char}{punctuation|)} {punctuation|(}{string|'0'} + {rule|value} {operator|/} 10{punctuation|)}{punctuation|)}{punctuation|.}{rule|append}{punctuation|(}{punctuation|(}{rule|char}{punctuation|)} {punctuation|(}{string|'0'} + {rule|value} % 10{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {rule|private void fraction}{punctuation|(}{rule|int digits}{punctuation|)} {punctuation|\{}
        {definition rule keyword|String nanos} {operator|=} {rule|Long}{punctuation|.}{rule|toString}{punctuation|(}1_000_000_000L + {rule|time}{punctuation|.}{rule|get}{punctuation|(}{rule|ChronoField}{punctuation|.}{rule|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {rule|for} {punctuation|(}{rule|int i} {operator|=} 1{punctuation|;} {rule|i} <{operator|=} {rule|digits}{punctuation|;} {rule|i}++{punctuation|)} {punctuation|\{}
            {rule|out}{punctuation|.}{rule|append}{punctuation|(}{rule|i} < {rule|nanos}{punctuation|.}{rule|length}{punctuation|(}{punctuation|)} ? {rule|nanos}{punctuation|.}{rule|charAt}{punctuation|(}{rule|i}{punctuation|)} : {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
