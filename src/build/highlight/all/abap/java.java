{keyword|package} dev{punctuation|.}jbuild{punctuation|.}{keyword|text};

{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}DayOfWeek;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}OffsetDateTime;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}ZoneOffset;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}ChronoField;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}IsoFields;
{keyword|import} java{punctuation|.}util{punctuation|.}{keyword|Locale};

/**
 {operator|*} Dates {keyword|by} {token-operator punctuation|\{}@code strftime{token-operator punctuation|\}}{string-template string| patterns, as Ruby's }{token-operator punctuation|\{}@code {keyword|Time}#strftime{token-operator punctuation|\}}{string-template string| reads them: flags }{token-operator punctuation|\{}@code {operator|-} {number|0} ^ # _ {punctuation|:}{token-operator punctuation|\}}{punctuation|,} a {keyword|width}{punctuation|,} {keyword|and}
 {operator|*} English names whatever the machine's {keyword|language} {keyword|is}{punctuation|.} What {keyword|is} {keyword|no} directive {keyword|is} copied{punctuation|.}
 */
{keyword|public} {keyword|final} {keyword|class} Strftime {token-operator punctuation|\{}

    {keyword|private} {keyword|static} {keyword|final} String[] MONTHS {operator|=} {token-operator punctuation|\{}
        {eol-comment comment|"January",}
        {eol-comment comment|"February",}
        {eol-comment comment|"March",}
        {eol-comment comment|"April",}
        {eol-comment comment|"May",}
        {eol-comment comment|"June",}
        {eol-comment comment|"July",}
        {eol-comment comment|"August",}
        {eol-comment comment|"September",}
        {eol-comment comment|"October",}
        {eol-comment comment|"November",}
        {eol-comment comment|"December"}
    {token-operator punctuation|\}};
    {keyword|private} {keyword|static} {keyword|final} String[] DAYS {operator|=} {token-operator punctuation|\{}"Sunday"{punctuation|,} {eol-comment comment|"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};}
    {keyword|private} {keyword|static} {keyword|final} int WIDEST {operator|=} {number|1024};

    {keyword|private} {keyword|final} OffsetDateTime {keyword|time};
    {keyword|private} {keyword|final} StringBuilder {keyword|out} {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)};
    {keyword|private} char {keyword|padding};
    {keyword|private} char letterCase;
    {keyword|private} int colons;
    {keyword|private} int {keyword|width};

    {keyword|private} Strftime{punctuation|(}OffsetDateTime {keyword|time}{punctuation|)} {token-operator punctuation|\{}
        this{punctuation|.}{keyword|time} {operator|=} {keyword|time};
    {token-operator punctuation|\}}

    /** The English {keyword|name} {keyword|of} a day {keyword|of} the week{punctuation|.} */
    {keyword|public} {keyword|static} String dayName{punctuation|(}DayOfWeek day{punctuation|)} {token-operator punctuation|\{}
        {keyword|return} DAYS[day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}{keyword|length}];
    {token-operator punctuation|\}}

    /** The {keyword|date} {keyword|in} the {keyword|pattern}'s {keyword|form}{punctuation|.} */
    {keyword|public} {keyword|static} String {keyword|format}{punctuation|(}OffsetDateTime {keyword|time}{punctuation|,} String {keyword|pattern}{punctuation|)} {token-operator punctuation|\{}
        Strftime {keyword|run} {operator|=} {keyword|new} Strftime{punctuation|(}time{punctuation|)};
        {keyword|run}{punctuation|.}{keyword|all}{punctuation|(}pattern{punctuation|)};
        {keyword|return} {keyword|run}{punctuation|.}{keyword|out}{punctuation|.}toString{punctuation|(}{punctuation|)};
    {token-operator punctuation|\}}

    /** A month's English {keyword|name}{punctuation|.} */
    {keyword|public} {keyword|static} String monthName{punctuation|(}int month{punctuation|)} {token-operator punctuation|\{}
        {keyword|return} MONTHS[month {operator|-} {number|1}];
    {token-operator punctuation|\}}

    {keyword|private} void {keyword|all}{punctuation|(}String {keyword|pattern}{punctuation|)} {token-operator punctuation|\{}
        int {keyword|i} {operator|=} {number|0};
        {keyword|while} {punctuation|(}i {operator|<} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{punctuation|)} {token-operator punctuation|\{}
            char {keyword|c} {operator|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c != {string|'%'}{punctuation|)} {token-operator punctuation|\{}
                {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}c{punctuation|)};
                {keyword|i}++;
                {keyword|continue};
            {token-operator punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} {keyword|i} {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}end {operator|>=} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|}{string-template string| !directive(pattern.charAt(end))) }{token-operator punctuation|\{}
                int {keyword|stop} {operator|=} Math{punctuation|.}{keyword|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{punctuation|)};
                {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}pattern{punctuation|,} {keyword|i}{punctuation|,} {keyword|stop}{punctuation|)};
                {keyword|i} {operator|=} {keyword|stop};
            {token-operator punctuation|\}}{string-template string| else }{token-operator punctuation|\{}
                {keyword|i} {operator|=} {keyword|end} {operator|+} {number|1};
            {token-operator punctuation|\}}
        {token-operator punctuation|\}}
    {token-operator punctuation|\}}

    /** Reads flags {keyword|and} {keyword|width}{punctuation|,} {keyword|and} gives the {keyword|offset} {keyword|of} the directive's letter{punctuation|.} */
    {keyword|private} int flags{punctuation|(}String {keyword|pattern}{punctuation|,} int {keyword|from}{punctuation|)} {token-operator punctuation|\{}
        {keyword|padding} {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        {keyword|width} {operator|=} -{number|1};
        {keyword|for} {punctuation|(}int {keyword|i} {operator|=} {keyword|from}; {keyword|i} {operator|<} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}; {keyword|i}++{punctuation|)} {token-operator punctuation|\{}
            char {keyword|c} {operator|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c == {string|'-'} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|c} == {string|'_'} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {punctuation|(}c == {string|'0'} {string-operator keyword|&&} {keyword|width} {operator|<} {number|0}{punctuation|)}{punctuation|)} {token-operator punctuation|\{}
                {keyword|padding} {operator|=} {keyword|c};
            {token-operator punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c == {string|'^'} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|c} == {string|'#'}{punctuation|)} {token-operator punctuation|\{}
                letterCase {operator|=} {keyword|c};
            {token-operator punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c == {string|':'}{punctuation|)} {token-operator punctuation|\{}
                colons++;
            {token-operator punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {string-operator keyword|&&} {keyword|c} {operator|<=} {string|'9'}{punctuation|)} {token-operator punctuation|\{}
                {keyword|width} {operator|=} Math{punctuation|.}{keyword|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{keyword|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} {keyword|c} {operator|-} {string|'0'}{punctuation|)};
            {token-operator punctuation|\}}{string-template string| else }{token-operator punctuation|\{}
                {keyword|return} {keyword|i};
            {token-operator punctuation|\}}
        {token-operator punctuation|\}}
        {keyword|return} {keyword|pattern}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)};
    {token-operator punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} {token-operator punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {string-operator keyword|&&} letter != {string|'z'}{punctuation|)} {token-operator punctuation|\{}
            {keyword|return} false;
        {token-operator punctuation|\}}
        {keyword|return} {keyword|number}{punctuation|(}letter{punctuation|)} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|}{string-template string| name(letter) }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} whole{punctuation|(}letter{punctuation|)};
    {token-operator punctuation|\}}

    {keyword|private} boolean {keyword|number}{punctuation|(}char letter{punctuation|)} {token-operator punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {token-operator punctuation|\{}
            {keyword|case} {string|'Y'} -> {keyword|number}{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'C'} -> {keyword|number}{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'y'} -> {keyword|number}{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'m'} -> {keyword|number}{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'d'} -> {keyword|number}{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'e'} -> {keyword|number}{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {keyword|case} {string|'j'} -> {keyword|number}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'H'} -> {keyword|number}{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'k'} -> {keyword|number}{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {keyword|case} {string|'I'} -> {keyword|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'l'} -> {keyword|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {keyword|case} {string|'M'} -> {keyword|number}{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'S'} -> {keyword|number}{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'u'} -> {keyword|number}{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'w'} -> {keyword|number}{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'G'} -> {keyword|number}{punctuation|(}time{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'g'} -> {keyword|number}{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'V'} -> {keyword|number}{punctuation|(}time{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'U'} -> {keyword|number}{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'W'} -> {keyword|number}{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'s'} -> {keyword|number}{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|default} -> {token-operator punctuation|\{}
                {keyword|return} false;
            {token-operator punctuation|\}}
        {token-operator punctuation|\}}
        {keyword|return} true;
    {token-operator punctuation|\}}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
        int hour {operator|=} {keyword|time}{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        {keyword|return} hour == {number|0} ? {number|12} {punctuation|:} hour;
    {token-operator punctuation|\}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
        {keyword|return} {keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7};
    {token-operator punctuation|\}}

    {keyword|private} boolean {keyword|name}{punctuation|(}char letter{punctuation|)} {token-operator punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {token-operator punctuation|\{}
            {keyword|case} {string|'A'} -> {keyword|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)};
            {keyword|case} {string|'a'} -> {keyword|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|.}{keyword|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {string|'B'} -> {keyword|text}{punctuation|(}MONTHS[time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|)};
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} -> {keyword|text}{punctuation|(}MONTHS[time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|.}{keyword|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {string|'p'} -> {token-operator punctuation|\{}
                String half {operator|=} {keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {eol-comment comment|"AM" : "PM";}
                {keyword|text}{punctuation|(}letterCase == {string|'#'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)};
            {token-operator punctuation|\}}
            {keyword|case} {string|'P'} -> {keyword|text}{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {eol-comment comment|"am" : "pm");}
            {keyword|case} {string|'Z'} -> {keyword|text}{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {eol-comment comment|"UTC" : "");}
            {keyword|case} {string|'z'} -> {keyword|offset}{punctuation|(}{punctuation|)};
            {keyword|case} {string|'L'} -> fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} {keyword|width}{punctuation|)};
            {keyword|case} {string|'N'} -> fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} {keyword|width}{punctuation|)};
            {keyword|case} {string|'n'} -> {keyword|text}{punctuation|(}"\\n"{punctuation|)};
            {keyword|case} {string|'t'} -> {keyword|text}{punctuation|(}"\\t"{punctuation|)};
            {keyword|case} {string|'%'} -> {keyword|text}{punctuation|(}"%"{punctuation|)};
            {keyword|default} -> {token-operator punctuation|\{}
                {keyword|return} false;
            {token-operator punctuation|\}}
        {token-operator punctuation|\}}
        {keyword|return} true;
    {token-operator punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} {token-operator punctuation|\{}
        String {keyword|pattern} {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} {token-operator punctuation|\{}
            {keyword|case} {string|'c'} -> {eol-comment comment|"%a %b %e %H:%M:%S %Y";}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} -> {eol-comment comment|"%m/%d/%y";}
            {keyword|case} {string|'F'} -> {eol-comment comment|"%Y-%m-%d";}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} -> {eol-comment comment|"%H:%M:%S";}
            {keyword|case} {string|'R'} -> {eol-comment comment|"%H:%M";}
            {keyword|case} {string|'r'} -> {eol-comment comment|"%I:%M:%S %p";}
            {keyword|case} {string|'v'} -> {eol-comment comment|"%e-%^b-%Y";}
            {keyword|default} -> {eol-comment comment|"";}
        {token-operator punctuation|\}};
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {token-operator punctuation|\{}
            {keyword|return} false;
        {token-operator punctuation|\}}
        {keyword|text}{punctuation|(}format{punctuation|(}time{punctuation|,} {keyword|pattern}{punctuation|)}{punctuation|)};
        {keyword|return} true;
    {token-operator punctuation|\}}

    {keyword|private} void {keyword|number}{punctuation|(}long {keyword|value}{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {token-operator punctuation|\{}
        char {keyword|pad} {operator|=} {keyword|padding} == {string|'_'} ? {string|' '} {punctuation|:} {keyword|padding} == {string|'0'} ? {string|'0'} {punctuation|:} usualPadding;
        int wanted {operator|=} {keyword|padding} == {string|'-'} {string-operator keyword|&&} {keyword|width} {operator|<} {number|0} ? {number|0} {punctuation|:} {keyword|width} {operator|<} {number|0} ? usual {punctuation|:} {keyword|width};
        String digits {operator|=} {keyword|Long}{punctuation|.}toString{punctuation|(}Math{punctuation|.}{keyword|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {string-operator keyword|&&} {keyword|pad} == {string|'0'}{punctuation|)} {token-operator punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{string|'-'}{punctuation|)};
        {token-operator punctuation|\}}
        {keyword|for} {punctuation|(}int {keyword|i} {operator|=} digits{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}; {keyword|i} {operator|<} wanted {string-operator keyword|&&} {keyword|padding} != {string|'-'}; {keyword|i}++{punctuation|)} {token-operator punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}pad{punctuation|)};
        {token-operator punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {string-operator keyword|&&} {keyword|pad} != {string|'0'}{punctuation|)} {token-operator punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{string|'-'}{punctuation|)};
        {token-operator punctuation|\}}
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}digits{punctuation|)};
    {token-operator punctuation|\}}

    {keyword|private} void {keyword|text}{punctuation|(}String {keyword|name}{punctuation|)} {token-operator punctuation|\{}
        {keyword|for} {punctuation|(}int {keyword|i} {operator|=} {keyword|name}{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}; {keyword|i} {operator|<} {keyword|width} {string-operator keyword|&&} {keyword|padding} != {string|'-'}; {keyword|i}++{punctuation|)} {token-operator punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}padding == {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)};
        {token-operator punctuation|\}}
        boolean capitals {operator|=} letterCase == {string|'^'} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {punctuation|(}letterCase == {string|'#'} {string-operator keyword|&&} !name{punctuation|.}equals{punctuation|(}"am"{punctuation|)} {string-operator keyword|&&} !name{punctuation|.}equals{punctuation|(}"pm"{punctuation|)}{punctuation|)};
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}capitals ? {keyword|name}{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} {keyword|name}{punctuation|)};
    {token-operator punctuation|\}}

    {keyword|private} void {keyword|offset}{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
        int {keyword|seconds} {operator|=} {keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)};
        int rest {operator|=} Math{punctuation|.}{keyword|abs}{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{punctuation|.}{keyword|append}{punctuation|(}colons {operator|>} {number|0} ? {eol-comment comment|":" : "");}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons == {number|2}{punctuation|)} {token-operator punctuation|\{}
            two{punctuation|(}made{punctuation|.}{keyword|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        {token-operator punctuation|\}}
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)};
        {keyword|for} {punctuation|(}int {keyword|i} {operator|=} made{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; {keyword|i} {operator|<} {keyword|width} {string-operator keyword|&&} {keyword|padding} != {string|'-'}; {keyword|i}++{punctuation|)} {token-operator punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}{string|'0'}{punctuation|)};
        {token-operator punctuation|\}}
        {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}made{punctuation|)};
    {token-operator punctuation|\}}

    {keyword|private} {keyword|static} void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int {keyword|value}{punctuation|)} {token-operator punctuation|\{}
        {keyword|to}{punctuation|.}{keyword|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {keyword|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{keyword|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {keyword|value} % {number|10}{punctuation|)}{punctuation|)};
    {token-operator punctuation|\}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {token-operator punctuation|\{}
        String nanos {operator|=} {keyword|Long}{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} {keyword|time}{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {keyword|for} {punctuation|(}int {keyword|i} {operator|=} {number|1}; {keyword|i} {operator|<=} digits; {keyword|i}++{punctuation|)} {token-operator punctuation|\{}
            {keyword|out}{punctuation|.}{keyword|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)};
        {token-operator punctuation|\}}
    {token-operator punctuation|\}}
{token-operator punctuation|\}}
