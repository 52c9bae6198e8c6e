{keyword|package} dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{keyword|public} final {keyword|class} Strftime {punctuation|\{}

    {keyword|private} static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        {string-literal|{string|"January"}}{punctuation|,}
        {string-literal|{string|"February"}}{punctuation|,}
        {string-literal|{string|"March"}}{punctuation|,}
        {string-literal|{string|"April"}}{punctuation|,}
        {string-literal|{string|"May"}}{punctuation|,}
        {string-literal|{string|"June"}}{punctuation|,}
        {string-literal|{string|"July"}}{punctuation|,}
        {string-literal|{string|"August"}}{punctuation|,}
        {string-literal|{string|"September"}}{punctuation|,}
        {string-literal|{string|"October"}}{punctuation|,}
        {string-literal|{string|"November"}}{punctuation|,}
        {string-literal|{string|"December"}}
    {punctuation|\}}{punctuation|;}
    {keyword|private} static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string-literal|{string|"Sunday"}}{punctuation|,} {string-literal|{string|"Monday"}}{punctuation|,} {string-literal|{string|"Tuesday"}}{punctuation|,} {string-literal|{string|"Wednesday"}}{punctuation|,} {string-literal|{string|"Thursday"}}{punctuation|,} {string-literal|{string|"Friday"}}{punctuation|,} {string-literal|{string|"Saturday"}}{punctuation|\}}{punctuation|;}
    {keyword|private} static final {keyword|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder {keyword|out} {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} {keyword|char} padding{punctuation|;}
    {keyword|private} {keyword|char} letterCase{punctuation|;}
    {keyword|private} {keyword|int} colons{punctuation|;}
    {keyword|private} {keyword|int} width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        {keyword|this}{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {keyword|public} static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {keyword|public} static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} {keyword|new} Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}{keyword|out}{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {keyword|public} static String monthName{punctuation|(}{keyword|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {keyword|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!}{operator|=} {string-literal|{string|'%'}}{punctuation|)} {punctuation|\{}
                {keyword|out}{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {keyword|int} end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {keyword|int} stop {operator|=} Math{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} {keyword|int} flags{punctuation|(}String pattern{punctuation|,} {keyword|int} {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {keyword|from}{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|'-'}} \|\| c {operator|==} {string-literal|{string|'_'}} \|\| {punctuation|(}c {operator|==} {string-literal|{string|'0'}} && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|'^'}} \|\| c {operator|==} {string-literal|{string|'#'}}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|':'}}{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string-literal|{string|'0'}} && c {operator|<=} {string-literal|{string|'9'}}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} directive{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter {operator|!}{operator|=} {string-literal|{string|'z'}}{punctuation|)} {punctuation|\{}
            {keyword|return} {keyword|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} number{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-literal|{string|'Y'}} {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'C'}} {operator|->} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'y'}} {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'m'}} {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'d'}} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'e'}} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'j'}} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'H'}} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'k'}} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'I'}} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'l'}} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'M'}} {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'S'}} {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'u'}} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'w'}} {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'G'}} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'g'}} {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'V'}} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'U'}} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'W'}} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'s'}} {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {keyword|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} name{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-literal|{string|'A'}} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'a'}} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'B'}} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'b'}}{punctuation|,} {string-literal|{string|'h'}} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'p'}} {operator|->} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"AM"}} {punctuation|:} {string-literal|{string|"PM"}}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {string-literal|{string|'#'}} {operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string-literal|{string|'P'}} {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"am"}} {punctuation|:} {string-literal|{string|"pm"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'Z'}} {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string-literal|{string|"UTC"}} {punctuation|:} {string-literal|{string|""}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'z'}} {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'L'}} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'N'}} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'n'}} {operator|->} text{punctuation|(}{string-literal|{string|"\\n"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'t'}} {operator|->} text{punctuation|(}{string-literal|{string|"\\t"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'%'}} {operator|->} text{punctuation|(}{string-literal|{string|"%"}}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {keyword|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} whole{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-literal|{string|'c'}} {operator|->} {string-literal|{string|"%a %b %e %H:%M:%S %Y"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'D'}}{punctuation|,} {string-literal|{string|'x'}} {operator|->} {string-literal|{string|"%m/%d/%y"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'F'}} {operator|->} {string-literal|{string|"%Y-%m-%d"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'T'}}{punctuation|,} {string-literal|{string|'X'}} {operator|->} {string-literal|{string|"%H:%M:%S"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'R'}} {operator|->} {string-literal|{string|"%H:%M"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'r'}} {operator|->} {string-literal|{string|"%I:%M:%S %p"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'v'}} {operator|->} {string-literal|{string|"%e-%^b-%Y"}}{punctuation|;}
            {keyword|default} {operator|->} {string-literal|{string|""}}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {keyword|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} number{punctuation|(}{keyword|long} value{punctuation|,} {keyword|int} usual{punctuation|,} {keyword|char} usualPadding{punctuation|)} {punctuation|\{}
        {keyword|char} pad {operator|=} padding {operator|==} {string-literal|{string|'_'}} {operator|?} {string-literal|{string|' '}} {punctuation|:} padding {operator|==} {string-literal|{string|'0'}} {operator|?} {string-literal|{string|'0'}} {punctuation|:} usualPadding{punctuation|;}
        {keyword|int} wanted {operator|=} padding {operator|==} {string-literal|{string|'-'}} && width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|==} {string-literal|{string|'0'}}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}append{punctuation|(}{string-literal|{string|'-'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding {operator|!}{operator|=} {string-literal|{string|'-'}}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|!}{operator|=} {string-literal|{string|'0'}}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}append{punctuation|(}{string-literal|{string|'-'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding {operator|!}{operator|=} {string-literal|{string|'-'}}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}append{punctuation|(}padding {operator|==} {string-literal|{string|'0'}} {operator|?} {string-literal|{string|'0'}} {punctuation|:} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|boolean} capitals {operator|=} letterCase {operator|==} {string-literal|{string|'^'}} \|\| {punctuation|(}letterCase {operator|==} {string-literal|{string|'#'}} && {operator|!}name{punctuation|.}equals{punctuation|(}{string-literal|{string|"am"}}{punctuation|)} && {operator|!}name{punctuation|.}equals{punctuation|(}{string-literal|{string|"pm"}}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|out}{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|int} rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string-literal|{string|":"}} {punctuation|:} {string-literal|{string|""}}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string-literal|{string|':'}}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string-literal|{string|'-'}} {punctuation|:} {string-literal|{string|'+'}}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding {operator|!}{operator|=} {string-literal|{string|'-'}}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}append{punctuation|(}{string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static {keyword|void} two{punctuation|(}StringBuilder to{punctuation|,} {keyword|int} value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{string-literal|{string|'0'}} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{string-literal|{string|'0'}} {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} fraction{punctuation|(}{keyword|int} digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1_000_000_000L} {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
