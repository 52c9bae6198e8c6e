{keyword|package} {keyword|dev}{punctuation|.}{keyword|jbuild}{punctuation|.}{keyword|text}{comment|;}

{keyword|import} {keyword|java}{punctuation|.}{keyword|time}{punctuation|.}DayOfWeek{comment|;}
{keyword|import} {keyword|java}{punctuation|.}{keyword|time}{punctuation|.}OffsetDateTime{comment|;}
{keyword|import} {keyword|java}{punctuation|.}{keyword|time}{punctuation|.}ZoneOffset{comment|;}
{keyword|import} {keyword|java}{punctuation|.}{keyword|time}{punctuation|.}{keyword|temporal}{punctuation|.}ChronoField{comment|;}
{keyword|import} {keyword|java}{punctuation|.}{keyword|time}{punctuation|.}{keyword|temporal}{punctuation|.}IsoFields{comment|;}
{keyword|import} {keyword|java}{punctuation|.}{keyword|util}{punctuation|.}Locale{comment|;}

/{punctuation|*}{punctuation|*}
 {punctuation|*} Dates {keyword|by} {punctuation|\{}{variable|@code} {keyword|strftime}{punctuation|\}} {keyword|patterns}{punctuation|,} {keyword|as} Ruby'{keyword|s} {punctuation|\{}{variable|@code} Time{variable|#strftime}{punctuation|\}} {keyword|reads} {label|them:} {keyword|flags} {punctuation|\{}{variable|@code} - {number|0} ^ # {keyword|_} :{punctuation|\}}{punctuation|,} {keyword|a} {keyword|width}{punctuation|,} {keyword|and}
 {punctuation|*} English {keyword|names} {keyword|whatever} {keyword|the} {keyword|machine}'{keyword|s} {keyword|language} {keyword|is}{punctuation|.} What {keyword|is} {keyword|no} {keyword|directive} {keyword|is} {keyword|copied}{punctuation|.}
 {punctuation|*}/
{keyword|public} {keyword|final} {keyword|class} Strftime {punctuation|\{}

    {keyword|private} {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} MONTHS {punctuation|=} {punctuation|\{}
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
    {punctuation|\}}{comment|;}
    {keyword|private} {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} DAYS {punctuation|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{comment|;}
    {keyword|private} {keyword|static} {keyword|final} {keyword|int} WIDEST {punctuation|=} {number|1024}{comment|;}

    {keyword|private} {keyword|final} OffsetDateTime {keyword|time}{comment|;}
    {keyword|private} {keyword|final} StringBuilder {keyword|out} {punctuation|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{comment|;}
    {keyword|private} {keyword|char} {keyword|padding}{comment|;}
    {keyword|private} {keyword|char} letterCase{comment|;}
    {keyword|private} {keyword|int} {keyword|colons}{comment|;}
    {keyword|private} {keyword|int} {keyword|width}{comment|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime {keyword|time}{punctuation|)} {punctuation|\{}
        {keyword|this}{punctuation|.}{keyword|time} {punctuation|=} {keyword|time}{comment|;}
    {punctuation|\}}

    /{punctuation|*}{punctuation|*} The English {keyword|name} {keyword|of} {keyword|a} {keyword|day} {keyword|of} {keyword|the} {keyword|week}{punctuation|.} {punctuation|*}/
    {keyword|public} {keyword|static} String dayName{punctuation|(}DayOfWeek {keyword|day}{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}{keyword|day}{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}{keyword|length}{punctuation|]}{comment|;}
    {punctuation|\}}

    /{punctuation|*}{punctuation|*} The {keyword|date} {keyword|in} {keyword|the} {keyword|pattern}'{keyword|s} {keyword|form}{punctuation|.} {punctuation|*}/
    {keyword|public} {keyword|static} String {keyword|format}{punctuation|(}OffsetDateTime {keyword|time}{punctuation|,} String {keyword|pattern}{punctuation|)} {punctuation|\{}
        Strftime {keyword|run} {punctuation|=} {keyword|new} Strftime{punctuation|(}{keyword|time}{punctuation|)}{comment|;}
        {keyword|run}{punctuation|.}{keyword|all}{punctuation|(}{keyword|pattern}{punctuation|)}{comment|;}
        {keyword|return} {keyword|run}{punctuation|.}{keyword|out}{punctuation|.}toString{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}

    /{punctuation|*}{punctuation|*} A {keyword|month}'{keyword|s} English {keyword|name}{punctuation|.} {punctuation|*}/
    {keyword|public} {keyword|static} String monthName{punctuation|(}{keyword|int} {keyword|month}{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}{keyword|month} - {number|1}{punctuation|]}{comment|;}
    {punctuation|\}}

    {keyword|private} {type class-name|void} {keyword|all}{punctuation|(}String {keyword|pattern}{punctuation|)} {punctuation|\{}
        {keyword|int} {keyword|i} {punctuation|=} {number|0}{comment|;}
        {keyword|while} {punctuation|(}{keyword|i} {punctuation|<} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|char} {keyword|c} {punctuation|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}{keyword|i}{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}{keyword|c} {punctuation|!}{punctuation|=} '%'{punctuation|)} {punctuation|\{}
                {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|c}{punctuation|)}{comment|;}
                {keyword|i}++{comment|;}
                {keyword|continue}{comment|;}
            {punctuation|\}}
            {keyword|int} {keyword|end} {punctuation|=} {keyword|flags}{punctuation|(}{keyword|pattern}{punctuation|,} {keyword|i} + {number|1}{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}{keyword|end} {punctuation|>}{punctuation|=} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} \|\| {variable|!directive}{punctuation|(}{keyword|pattern}{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {keyword|int} {keyword|stop} {punctuation|=} Math{punctuation|.}{keyword|min}{punctuation|(}{keyword|end} + {number|1}{punctuation|,} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|pattern}{punctuation|,} {keyword|i}{punctuation|,} {keyword|stop}{punctuation|)}{comment|;}
                {keyword|i} {punctuation|=} {keyword|stop}{comment|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|i} {punctuation|=} {keyword|end} + {number|1}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /{punctuation|*}{punctuation|*} Reads {keyword|flags} {keyword|and} {keyword|width}{punctuation|,} {keyword|and} {keyword|gives} {keyword|the} {keyword|offset} {keyword|of} {keyword|the} {keyword|directive}'{keyword|s} {keyword|letter}{punctuation|.} {punctuation|*}/
    {keyword|private} {keyword|int} {keyword|flags}{punctuation|(}String {keyword|pattern}{punctuation|,} {keyword|int} {keyword|from}{punctuation|)} {punctuation|\{}
        {keyword|padding} {punctuation|=} {number|0}{comment|;}
        letterCase {punctuation|=} {number|0}{comment|;}
        {keyword|colons} {punctuation|=} {number|0}{comment|;}
        {keyword|width} {punctuation|=} {number|-1}{comment|;}
        {keyword|for} {punctuation|(}{keyword|int} {keyword|i} {punctuation|=} {keyword|from}{comment|; i < pattern.length(); i++) \{}
            {keyword|char} {keyword|c} {punctuation|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}{keyword|i}{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}{keyword|c} {punctuation|=}{punctuation|=} '-' \|\| {keyword|c} {punctuation|=}{punctuation|=} '{keyword|_}' \|\| {punctuation|(}{keyword|c} {punctuation|=}{punctuation|=} '{number|0}' && {keyword|width} {punctuation|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {keyword|padding} {punctuation|=} {keyword|c}{comment|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{keyword|c} {punctuation|=}{punctuation|=} '^' \|\| {keyword|c} {punctuation|=}{punctuation|=} '#'{punctuation|)} {punctuation|\{}
                letterCase {punctuation|=} {keyword|c}{comment|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{keyword|c} {punctuation|=}{punctuation|=} ':'{punctuation|)} {punctuation|\{}
                {keyword|colons}++{comment|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}{keyword|c} {punctuation|>}{punctuation|=} '{number|0}' && {keyword|c} {punctuation|<}{punctuation|=} '{number|9}'{punctuation|)} {punctuation|\{}
                {keyword|width} {punctuation|=} Math{punctuation|.}{keyword|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{keyword|max}{punctuation|(}{keyword|width}{punctuation|,} {number|0}{punctuation|)} {punctuation|*} {number|10} + {keyword|c} - '{number|0}'{punctuation|)}{comment|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} {keyword|i}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} {keyword|directive}{punctuation|(}{keyword|char} {keyword|letter}{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}{keyword|colons} {punctuation|>} {number|0} && {keyword|letter} {punctuation|!}{punctuation|=} '{keyword|z}'{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{comment|;}
        {punctuation|\}}
        {keyword|return} {keyword|number}{punctuation|(}{keyword|letter}{punctuation|)} \|\| {keyword|name}{punctuation|(}{keyword|letter}{punctuation|)} \|\| {keyword|whole}{punctuation|(}{keyword|letter}{punctuation|)}{comment|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} {keyword|number}{punctuation|(}{keyword|char} {keyword|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{keyword|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} 'Y' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)} {punctuation|<} {number|0} ? {number|5} : {number|4}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} 'C' -{punctuation|>} {keyword|number}{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|y}' -{punctuation|>} {keyword|number}{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|m}' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|d}' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|e}' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{comment|;}
            {keyword|case} '{keyword|j}' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} 'H' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|k}' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{comment|;}
            {keyword|case} 'I' -{punctuation|>} {keyword|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|l}' -{punctuation|>} {keyword|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{comment|;}
            {keyword|case} 'M' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} 'S' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|u}' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|w}' -{punctuation|>} {keyword|number}{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} 'G' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|g}' -{punctuation|>} {keyword|number}{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} 'V' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} 'U' -{punctuation|>} {keyword|number}{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} 'W' -{punctuation|>} {keyword|number}{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|case} '{keyword|s}' -{punctuation|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            {keyword|default} -{punctuation|>} {punctuation|\{}
                {keyword|return} {boolean|false}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{comment|;}
    {punctuation|\}}

    {keyword|private} {keyword|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} {keyword|hour} {punctuation|=} {keyword|time}{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        {keyword|return} {keyword|hour} {punctuation|=}{punctuation|=} {number|0} ? {number|12} : {keyword|hour}{comment|;}
    {punctuation|\}}

    {keyword|private} {keyword|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{comment|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} {keyword|name}{punctuation|(}{keyword|char} {keyword|letter}{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}{keyword|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} 'A' -{punctuation|>} {keyword|text}{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            {keyword|case} '{keyword|a}' -{punctuation|>} {keyword|text}{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{keyword|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            {keyword|case} 'B' -{punctuation|>} {keyword|text}{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{comment|;}
            {keyword|case} '{keyword|b}'{punctuation|,} '{keyword|h}' -{punctuation|>} {keyword|text}{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|.}{keyword|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            {keyword|case} '{keyword|p}' -{punctuation|>} {punctuation|\{}
                String {type class-name|half} {punctuation|=} {keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {punctuation|<} {number|12} ? {string|"AM"} : {string|"PM"}{comment|;}
                {keyword|text}{punctuation|(}letterCase {punctuation|=}{punctuation|=} '#' ? {type class-name|half}{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : {type class-name|half}{punctuation|)}{comment|;}
            {punctuation|\}}
            {keyword|case} 'P' -{punctuation|>} {keyword|text}{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {punctuation|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            {keyword|case} 'Z' -{punctuation|>} {keyword|text}{punctuation|(}{keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}{keyword|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            {keyword|case} '{keyword|z}' -{punctuation|>} {keyword|offset}{punctuation|(}{punctuation|)}{comment|;}
            {keyword|case} 'L' -{punctuation|>} {keyword|fraction}{punctuation|(}{keyword|width} {punctuation|<} {number|0} ? {number|3} : {keyword|width}{punctuation|)}{comment|;}
            {keyword|case} 'N' -{punctuation|>} {keyword|fraction}{punctuation|(}{keyword|width} {punctuation|<} {number|0} ? {number|9} : {keyword|width}{punctuation|)}{comment|;}
            {keyword|case} '{keyword|n}' -{punctuation|>} {keyword|text}{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            {keyword|case} '{keyword|t}' -{punctuation|>} {keyword|text}{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            {keyword|case} '%' -{punctuation|>} {keyword|text}{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            {keyword|default} -{punctuation|>} {punctuation|\{}
                {keyword|return} {boolean|false}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{comment|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} {keyword|whole}{punctuation|(}{keyword|char} {keyword|letter}{punctuation|)} {punctuation|\{}
        String {keyword|pattern} {punctuation|=} {keyword|switch} {punctuation|(}{keyword|letter}{punctuation|)} {punctuation|\{}
            {keyword|case} '{keyword|c}' -{punctuation|>} {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            {keyword|case} 'D'{punctuation|,} '{keyword|x}' -{punctuation|>} {string|"%m/%d/%y"}{comment|;}
            {keyword|case} 'F' -{punctuation|>} {string|"%Y-%m-%d"}{comment|;}
            {keyword|case} 'T'{punctuation|,} 'X' -{punctuation|>} {string|"%H:%M:%S"}{comment|;}
            {keyword|case} 'R' -{punctuation|>} {string|"%H:%M"}{comment|;}
            {keyword|case} '{keyword|r}' -{punctuation|>} {string|"%I:%M:%S %p"}{comment|;}
            {keyword|case} '{keyword|v}' -{punctuation|>} {string|"%e-%^b-%Y"}{comment|;}
            {keyword|default} -{punctuation|>} {string|""}{comment|;}
        {punctuation|\}}{comment|;}
        {keyword|if} {punctuation|(}{keyword|pattern}{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{comment|;}
        {punctuation|\}}
        {keyword|text}{punctuation|(}{keyword|format}{punctuation|(}{keyword|time}{punctuation|,} {keyword|pattern}{punctuation|)}{punctuation|)}{comment|;}
        {keyword|return} {boolean|true}{comment|;}
    {punctuation|\}}

    {keyword|private} {type class-name|void} {keyword|number}{punctuation|(}{keyword|long} {keyword|value}{punctuation|,} {keyword|int} {keyword|usual}{punctuation|,} {keyword|char} usualPadding{punctuation|)} {punctuation|\{}
        {keyword|char} {keyword|pad} {punctuation|=} {keyword|padding} {punctuation|=}{punctuation|=} '{keyword|_}' ? ' ' : {keyword|padding} {punctuation|=}{punctuation|=} '{number|0}' ? '{number|0}' : usualPadding{comment|;}
        {keyword|int} {keyword|wanted} {punctuation|=} {keyword|padding} {punctuation|=}{punctuation|=} '-' && {keyword|width} {punctuation|<} {number|0} ? {number|0} : {keyword|width} {punctuation|<} {number|0} ? {keyword|usual} : {keyword|width}{comment|;}
        String {keyword|digits} {punctuation|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}{keyword|abs}{punctuation|(}{keyword|value}{punctuation|)}{punctuation|)}{comment|;}
        {keyword|if} {punctuation|(}{keyword|value} {punctuation|<} {number|0} && {keyword|pad} {punctuation|=}{punctuation|=} '{number|0}'{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}'-'{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{keyword|int} {keyword|i} {punctuation|=} {keyword|digits}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} + {punctuation|(}{keyword|value} {punctuation|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|pad}{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{keyword|value} {punctuation|<} {number|0} && {keyword|pad} {punctuation|!}{punctuation|=} '{number|0}'{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}'-'{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|digits}{punctuation|)}{comment|;}
    {punctuation|\}}

    {keyword|private} {type class-name|void} {keyword|text}{punctuation|(}String {keyword|name}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{keyword|int} {keyword|i} {punctuation|=} {keyword|name}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|padding} {punctuation|=}{punctuation|=} '{number|0}' ? '{number|0}' : ' '{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|boolean} {keyword|capitals} {punctuation|=} letterCase {punctuation|=}{punctuation|=} '^' \|\| {punctuation|(}letterCase {punctuation|=}{punctuation|=} '#' && {variable|!name.equals}{punctuation|(}{string|"am"}{punctuation|)} && {variable|!name.equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|capitals} ? {keyword|name}{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : {keyword|name}{punctuation|)}{comment|;}
    {punctuation|\}}

    {keyword|private} {type class-name|void} {keyword|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} {keyword|seconds} {punctuation|=} {keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        {keyword|int} {keyword|rest} {punctuation|=} Math{punctuation|.}{keyword|abs}{punctuation|(}{keyword|seconds}{punctuation|)}{comment|;}
        StringBuilder {keyword|made} {punctuation|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{comment|;}
        {keyword|two}{punctuation|(}{keyword|made}{punctuation|,} {keyword|rest} / {number|3600}{punctuation|)}{comment|;}
        {keyword|made}{punctuation|.}{keyword|append}{punctuation|(}{keyword|colons} {punctuation|>} {number|0} ? {string|":"} : {string|""}{punctuation|)}{comment|;}
        {keyword|two}{punctuation|(}{keyword|made}{punctuation|,} {keyword|rest} / {number|60} % {number|60}{punctuation|)}{comment|;}
        {keyword|if} {punctuation|(}{keyword|colons} {punctuation|=}{punctuation|=} {number|2}{punctuation|)} {punctuation|\{}
            {keyword|two}{punctuation|(}{keyword|made}{punctuation|.}{keyword|append}{punctuation|(}':'{punctuation|)}{punctuation|,} {keyword|rest} % {number|60}{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|seconds} {punctuation|<} {number|0} ? '-' : '+'{punctuation|)}{comment|;}
        {keyword|for} {punctuation|(}{keyword|int} {keyword|i} {punctuation|=} {keyword|made}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} + {number|1}{comment|; i < width && padding != '-'; i++) \{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}'{number|0}'{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|made}{punctuation|)}{comment|;}
    {punctuation|\}}

    {keyword|private} {keyword|static} {type class-name|void} {keyword|two}{punctuation|(}StringBuilder {keyword|to}{punctuation|,} {keyword|int} {keyword|value}{punctuation|)} {punctuation|\{}
        {keyword|to}{punctuation|.}{keyword|append}{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}'{number|0}' + {keyword|value} / {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{keyword|append}{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}'{number|0}' + {keyword|value} % {number|10}{punctuation|)}{punctuation|)}{comment|;}
    {punctuation|\}}

    {keyword|private} {type class-name|void} {keyword|fraction}{punctuation|(}{keyword|int} {keyword|digits}{punctuation|)} {punctuation|\{}
        String {keyword|nanos} {punctuation|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L + {keyword|time}{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        {keyword|for} {punctuation|(}{keyword|int} {keyword|i} {punctuation|=} {number|1}{comment|; i <= digits; i++) \{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{keyword|i} {punctuation|<} {keyword|nanos}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} ? {keyword|nanos}{punctuation|.}charAt{punctuation|(}{keyword|i}{punctuation|)} : '{number|0}'{punctuation|)}{comment|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
