package dev{punctuation|.}jbuild{punctuation|.}{keyword|text}{punctuation|;}

{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{keyword|public} final class Strftime \{

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} \{
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
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    private static final {keyword|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {keyword|time}{punctuation|;}
    private final StringBuilder {keyword|out} {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private {keyword|char} padding{punctuation|;}
    private {keyword|char} letterCase{punctuation|;}
    private {keyword|int} colons{punctuation|;}
    private {keyword|int} width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime {keyword|time}{punctuation|)} \{
        this{punctuation|.}{keyword|time} {operator|=} {keyword|time}{punctuation|;}
    \}

    {comment|/** The English name of a day of the week. */}
    {keyword|public} static String dayName{punctuation|(}DayOfWeek {keyword|day}{punctuation|)} \{
        {keyword|return} DAYS{punctuation|[}{keyword|day}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    \}

    {comment|/** The date in the pattern's form. */}
    {keyword|public} static String {function|format}{punctuation|(}OffsetDateTime {keyword|time}{punctuation|,} String pattern{punctuation|)} \{
        Strftime run {operator|=} new Strftime{punctuation|(}{keyword|time}{punctuation|)}{punctuation|;}
        run{punctuation|.}{keyword|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}{keyword|out}{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {comment|/** A month's English name. */}
    {keyword|public} static String monthName{punctuation|(}{keyword|int} {keyword|month}{punctuation|)} \{
        {keyword|return} MONTHS{punctuation|[}{keyword|month} {operator|-} {number|1}{punctuation|]}{punctuation|;}
    \}

    private void {keyword|all}{punctuation|(}String pattern{punctuation|)} \{
        {keyword|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|char} c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} \{
                {keyword|out}{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            \}
            {keyword|int} {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                {keyword|int} stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            \} {keyword|else} \{
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            \}
        \}
    \}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private {keyword|int} flags{punctuation|(}String pattern{punctuation|,} {keyword|int} {keyword|from}{punctuation|)} \{
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {keyword|from}{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|char} c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|'-'} {operator|\|\|} c {operator|=}{operator|=} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|=}{operator|=} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                padding {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|'^'} {operator|\|\|} c {operator|=}{operator|=} {string|'#'}{punctuation|)} \{
                letterCase {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} \{
                colons{operator|+}{operator|+}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} \{
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            \} {keyword|else} \{
                {keyword|return} i{punctuation|;}
            \}
        \}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    private {keyword|boolean} directive{punctuation|(}{keyword|char} letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} \{
            {keyword|return} {boolean|false}{punctuation|;}
        \}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    \}

    private {keyword|boolean} number{punctuation|(}{keyword|char} letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'Y'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'s'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} \{
                {keyword|return} {boolean|false}{punctuation|;}
            \}
        \}
        {keyword|return} {boolean|true}{punctuation|;}
    \}

    private {keyword|int} hourOfHalfDay{punctuation|(}{punctuation|)} \{
        {keyword|int} {keyword|hour} {operator|=} {keyword|time}{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|hour} {operator|=}{operator|=} {number|0} ? {number|12} : {keyword|hour}{punctuation|;}
    \}

    private {keyword|int} sundayBased{punctuation|(}{punctuation|)} \{
        {keyword|return} {keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    \}

    private {keyword|boolean} name{punctuation|(}{keyword|char} letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'A'} {operator|-}{operator|>} {keyword|text}{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'a'} {operator|-}{operator|>} {keyword|text}{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'B'} {operator|-}{operator|>} {keyword|text}{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} {keyword|text}{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'p'} {operator|-}{operator|>} \{
                String half {operator|=} {keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} : {string|"PM"}{punctuation|;}
                {keyword|text}{punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : half{punctuation|)}{punctuation|;}
            \}
            {keyword|case} {string|'P'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {operator|-}{operator|>} {keyword|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} \{
                {keyword|return} {boolean|false}{punctuation|;}
            \}
        \}
        {keyword|return} {boolean|true}{punctuation|;}
    \}

    private {keyword|boolean} whole{punctuation|(}{keyword|char} letter{punctuation|)} \{
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        \}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} {boolean|false}{punctuation|;}
        \}
        {keyword|text}{punctuation|(}{function|format}{punctuation|(}{keyword|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    \}

    private void number{punctuation|(}long {keyword|value}{punctuation|,} {keyword|int} usual{punctuation|,} {keyword|char} usualPadding{punctuation|)} \{
        {keyword|char} pad {operator|=} padding {operator|=}{operator|=} {string|'_'} ? {string|' '} : padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : usualPadding{punctuation|;}
        {keyword|int} wanted {operator|=} padding {operator|=}{operator|=} {string|'-'} {operator|&&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}{keyword|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{keyword|value} {operator|<} {number|0} {operator|&&} pad {operator|=}{operator|=} {string|'0'}{punctuation|)} \{
            {keyword|out}{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        \}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{keyword|value} {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        \}
        {keyword|if} {punctuation|(}{keyword|value} {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} \{
            {keyword|out}{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    \}

    private void {keyword|text}{punctuation|(}String name{punctuation|)} \{
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)}{punctuation|;}
        \}
        {keyword|boolean} capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|out}{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : name{punctuation|)}{punctuation|;}
    \}

    private void {keyword|offset}{punctuation|(}{punctuation|)} \{
        {keyword|int} seconds {operator|=} {keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|int} rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} \{
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} : {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    \}

    private static void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} {keyword|int} {keyword|value}{punctuation|)} \{
        {keyword|to}{punctuation|.}append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {keyword|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {keyword|value} {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    \}

    private void fraction{punctuation|(}{keyword|int} digits{punctuation|)} \{
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} {keyword|time}{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)}{punctuation|;}
        \}
    \}
\}
