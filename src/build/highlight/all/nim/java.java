package dev{operator|.}jbuild{operator|.}text;

{keyword|import} java{operator|.}time{operator|.}DayOfWeek;
{keyword|import} java{operator|.}time{operator|.}OffsetDateTime;
{keyword|import} java{operator|.}time{operator|.}ZoneOffset;
{keyword|import} java{operator|.}time{operator|.}temporal{operator|.}ChronoField;
{keyword|import} java{operator|.}time{operator|.}temporal{operator|.}IsoFields;
{keyword|import} java{operator|.}util{operator|.}Locale;

{operator|/**}
 {operator|*} Dates by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}{operator|@}code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language {operator|is}{operator|.} What {operator|is} no directive {operator|is} copied{operator|.}
 {operator|*/}
public final class Strftime {punctuation|\{}

    private {keyword|static} final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    private {keyword|static} final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private {keyword|static} final int WIDEST {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder {keyword|out} {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{operator|.}time {operator|=} time;
    {punctuation|\}}

    {operator|/**} The English name {operator|of} a day {operator|of} the week{operator|.} {operator|*/}
    public {keyword|static} String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{operator|.}length{punctuation|]};
    {punctuation|\}}

    {operator|/**} The date {operator|in} the pattern's form{operator|.} {operator|*/}
    public {keyword|static} String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)};
        run{operator|.}{function|all}{punctuation|(}pattern{punctuation|)};
        {keyword|return} run{operator|.}{keyword|out}{operator|.}{function|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/**} A month's English name{operator|.} {operator|*/}
    public {keyword|static} String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        {function|while} {punctuation|(}i {operator|<} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {function|if} {punctuation|(}c {operator|!=} {char|'%'}{punctuation|)} {punctuation|\{}
                {keyword|out}{operator|.}{function|append}{punctuation|(}c{punctuation|)};
                i{operator|++};
                {keyword|continue};
            {punctuation|\}}
            int {keyword|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {function|if} {punctuation|(}{keyword|end} {operator|>=} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{operator|.}{function|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{operator|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                {keyword|out}{operator|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/**} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset {operator|of} the directive's letter{operator|.} {operator|*/}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {operator|-}{number|1};
        {function|for} {punctuation|(}int i {operator|=} {keyword|from}; i {operator|<} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}; i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {function|if} {punctuation|(}c {operator|==} {char|'-'} {operator|\|\|} c {operator|==} {char|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {char|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} {keyword|else} {function|if} {punctuation|(}c {operator|==} {char|'^'} {operator|\|\|} c {operator|==} {char|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c;
            {punctuation|\}} {keyword|else} {function|if} {punctuation|(}c {operator|==} {char|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++};
            {punctuation|\}} {keyword|else} {function|if} {punctuation|(}c {operator|>=} {char|'0'} {operator|&&} c {operator|<=} {char|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{operator|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{operator|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {char|'0'}{punctuation|)};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i;
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {char|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} false;
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'Y'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{operator|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'C'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorDiv}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'y'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'m'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'d'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'e'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)};
            {keyword|case} {char|'j'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'H'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'k'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)};
            {keyword|case} {char|'I'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'l'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)};
            {keyword|case} {char|'M'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'S'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'u'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'w'} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'G'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'g'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'V'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'U'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'W'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)};
            {keyword|case} {char|'s'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)};
            default {operator|->} {punctuation|\{}
                {keyword|return} false;
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true;
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour;
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7};
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'A'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            {keyword|case} {char|'a'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {char|'B'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            {keyword|case} {char|'b'}{punctuation|,} {char|'h'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {char|'p'} {operator|->} {punctuation|\{}
                String half {operator|=} time{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"};
                {function|text}{punctuation|(}letterCase {operator|==} {char|'#'} {operator|?} half{operator|.}{function|toLowerCase}{punctuation|(}Locale{operator|.}ROOT{punctuation|)} {operator|:} half{punctuation|)};
            {punctuation|\}}
            {keyword|case} {char|'P'} {operator|->} {function|text}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)};
            {keyword|case} {char|'Z'} {operator|->} {function|text}{punctuation|(}time{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|equals}{punctuation|(}ZoneOffset{operator|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)};
            {keyword|case} {char|'z'} {operator|->} {function|offset}{punctuation|(}{punctuation|)};
            {keyword|case} {char|'L'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)};
            {keyword|case} {char|'N'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)};
            {keyword|case} {char|'n'} {operator|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            {keyword|case} {char|'t'} {operator|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            {keyword|case} {char|'%'} {operator|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)};
            default {operator|->} {punctuation|\{}
                {keyword|return} false;
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true;
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {char|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"};
            {keyword|case} {char|'D'}{punctuation|,} {char|'x'} {operator|->} {string|"%m/%d/%y"};
            {keyword|case} {char|'F'} {operator|->} {string|"%Y-%m-%d"};
            {keyword|case} {char|'T'}{punctuation|,} {char|'X'} {operator|->} {string|"%H:%M:%S"};
            {keyword|case} {char|'R'} {operator|->} {string|"%H:%M"};
            {keyword|case} {char|'r'} {operator|->} {string|"%I:%M:%S %p"};
            {keyword|case} {char|'v'} {operator|->} {string|"%e-%^b-%Y"};
            default {operator|->} {string|""};
        {punctuation|\}};
        {function|if} {punctuation|(}pattern{operator|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false;
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        {keyword|return} true;
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {char|'_'} {operator|?} {char|' '} {operator|:} padding {operator|==} {char|'0'} {operator|?} {char|'0'} {operator|:} usualPadding;
        int wanted {operator|=} padding {operator|==} {char|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width;
        String digits {operator|=} Long{operator|.}{function|toString}{punctuation|(}Math{operator|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {function|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {char|'0'}{punctuation|)} {punctuation|\{}
            {keyword|out}{operator|.}{function|append}{punctuation|(}{char|'-'}{punctuation|)};
        {punctuation|\}}
        {function|for} {punctuation|(}int i {operator|=} digits{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} {char|'-'}; i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{operator|.}{function|append}{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {function|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {char|'0'}{punctuation|)} {punctuation|\{}
            {keyword|out}{operator|.}{function|append}{punctuation|(}{char|'-'}{punctuation|)};
        {punctuation|\}}
        {keyword|out}{operator|.}{function|append}{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}int i {operator|=} name{operator|.}{function|length}{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}; i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{operator|.}{function|append}{punctuation|(}padding {operator|==} {char|'0'} {operator|?} {char|'0'} {operator|:} {char|' '}{punctuation|)};
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {char|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {char|'#'} {operator|&&} {operator|!}name{operator|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{operator|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        {keyword|out}{operator|.}{function|append}{punctuation|(}capitals {operator|?} name{operator|.}{function|toUpperCase}{punctuation|(}Locale{operator|.}ROOT{punctuation|)} {operator|:} name{punctuation|)};
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        int rest {operator|=} Math{operator|.}{function|abs}{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{operator|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)};
        {function|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{operator|.}{function|append}{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)};
        {punctuation|\}}
        {keyword|out}{operator|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {char|'-'} {operator|:} {char|'+'}{punctuation|)};
        {function|for} {punctuation|(}int i {operator|=} made{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}; i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{operator|.}{function|append}{punctuation|(}{char|'0'}{punctuation|)};
        {punctuation|\}}
        {keyword|out}{operator|.}{function|append}{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private {keyword|static} void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{operator|.}{function|toString}{punctuation|(}{number|1_000_000_000}L {operator|+} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {function|for} {punctuation|(}int i {operator|=} {number|1}; i {operator|<=} digits; i{operator|++}{punctuation|)} {punctuation|\{}
            {keyword|out}{operator|.}{function|append}{punctuation|(}i {operator|<} nanos{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{operator|.}{function|charAt}{punctuation|(}i{punctuation|)} {operator|:} {char|'0'}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
