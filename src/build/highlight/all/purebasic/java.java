package dev{punctuation|.}jbuild{punctuation|.}text{comment|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{comment|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{comment|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{comment|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{comment|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{comment|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}{operator|@code} strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}{operator|@code} Time{tag|#strftime}{punctuation|\}} reads them{punctuation|:} flags {punctuation|\{}{operator|@code} {operator|-} {number|0} {operator|^} # _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} {keyword|and}
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
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
    {punctuation|\}}{comment|;}
    private {keyword|static} final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{comment|;}
    private {keyword|static} final int WIDEST {operator|=} {number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{comment|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public {keyword|static} String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}{function|day.getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{comment|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form{punctuation|.} {operator|*}{operator|/}
    public {keyword|static} String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)}{comment|;}
        {function|run.all}{punctuation|(}pattern{punctuation|)}{comment|;}
        {keyword|return} run{punctuation|.}{function|out.toString}{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public {keyword|static} String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{comment|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{comment|;}
        {keyword|while} {punctuation|(}i {operator|<} {function|pattern.length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} {function|pattern.charAt}{punctuation|(}i{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                {function|out.append}{punctuation|(}c{punctuation|)}{comment|;}
                i{operator|++}{comment|;}
                {keyword|continue}{comment|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} {function|pattern.length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}{function|pattern.charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {function|Math.min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} {function|pattern.length}{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                {function|out.append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{comment|;}
                i {operator|=} stop{comment|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{comment|;}
        letterCase {operator|=} {number|0}{comment|;}
        colons {operator|=} {number|0}{comment|;}
        width {operator|=} {operator|-}{number|1}{comment|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{comment|; i < pattern.length(); i++) \{}
            char c {operator|=} {function|pattern.charAt}{punctuation|(}i{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{comment|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|'^'} {operator|\|\|} c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{comment|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++}{comment|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} {function|Math.min}{punctuation|(}WIDEST{punctuation|,} {function|Math.max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{comment|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {function|pattern.length}{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} false{comment|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{comment|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch }{punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} {operator|->} {function|number}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {function|time.getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'C'} {operator|->} {function|number}{punctuation|(}{function|Math.floorDiv}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'y'} {operator|->} {function|number}{punctuation|(}{function|Math.floorMod}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'m'} {operator|->} {function|number}{punctuation|(}{function|time.getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'d'} {operator|->} {function|number}{punctuation|(}{function|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'e'} {operator|->} {function|number}{punctuation|(}{function|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            {keyword|case} {string|'j'} {operator|->} {function|number}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'H'} {operator|->} {function|number}{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'k'} {operator|->} {function|number}{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            {keyword|case} {string|'I'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'l'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            {keyword|case} {string|'M'} {operator|->} {function|number}{punctuation|(}{function|time.getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'S'} {operator|->} {function|number}{punctuation|(}{function|time.getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'u'} {operator|->} {function|number}{punctuation|(}{function|time.getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'w'} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'G'} {operator|->} {function|number}{punctuation|(}{function|time.get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'g'} {operator|->} {function|number}{punctuation|(}{function|Math.floorMod}{punctuation|(}{function|time.get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'V'} {operator|->} {function|number}{punctuation|(}{function|time.get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'U'} {operator|->} {function|number}{punctuation|(}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'W'} {operator|->} {function|number}{punctuation|(}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'s'} {operator|->} {function|number}{punctuation|(}{function|time.toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} false{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{comment|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} {function|time.get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{comment|;}
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {function|time.getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{comment|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch }{punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'A'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            {keyword|case} {string|'a'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            {keyword|case} {string|'B'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}{function|time.getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{comment|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}{function|time.getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            {keyword|case} {string|'p'} {operator|->} {punctuation|\{}
                String half {operator|=} {function|time.getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{comment|;}
                {function|text}{punctuation|(}letterCase {operator|==} {string|'#'} {operator|?} {function|half.toLowerCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{comment|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} {operator|->} {function|text}{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{comment|;}
            {keyword|case} {string|'Z'} {operator|->} {function|text}{punctuation|(}{function|time.getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
            {keyword|case} {string|'z'} {operator|->} {function|offset}{punctuation|(}{punctuation|)}{comment|;}
            {keyword|case} {string|'L'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{comment|;}
            {keyword|case} {string|'N'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{comment|;}
            {keyword|case} {string|'n'} {operator|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            {keyword|case} {string|'t'} {operator|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            {keyword|case} {string|'%'} {operator|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} false{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{comment|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {function|switch }{punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|->} {string|"%m/%d/%y"}{comment|;}
            {keyword|case} {string|'F'} {operator|->} {string|"%Y-%m-%d"}{comment|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|->} {string|"%H:%M:%S"}{comment|;}
            {keyword|case} {string|'R'} {operator|->} {string|"%H:%M"}{comment|;}
            {keyword|case} {string|'r'} {operator|->} {string|"%I:%M:%S %p"}{comment|;}
            {keyword|case} {string|'v'} {operator|->} {string|"%e-%^b-%Y"}{comment|;}
            {keyword|default} {operator|->} {string|""}{comment|;}
        {punctuation|\}}{comment|;}
        {keyword|if} {punctuation|(}{function|pattern.isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{comment|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{comment|;}
        {keyword|return} true{comment|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|'_'} {operator|?} {string|' '} {punctuation|:} padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} usualPadding{comment|;}
        int wanted {operator|=} padding {operator|==} {string|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{comment|;}
        String digits {operator|=} {function|Long.toString}{punctuation|(}{function|Math.abs}{punctuation|(}value{punctuation|)}{punctuation|)}{comment|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} {function|digits.length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            {function|out.append}{punctuation|(}pad{punctuation|)}{comment|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        {punctuation|\}}
        {function|out.append}{punctuation|(}digits{punctuation|)}{comment|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} {function|name.length}{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            {function|out.append}{punctuation|(}padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{comment|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}{function|name.equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}{function|name.equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        {function|out.append}{punctuation|(}capitals {operator|?} {function|name.toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{comment|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} {function|time.getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{comment|;}
        int rest {operator|=} {function|Math.abs}{punctuation|(}seconds{punctuation|)}{comment|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{comment|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{comment|;}
        {function|made.append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{comment|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}{function|made.append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{comment|;}
        {punctuation|\}}
        {function|out.append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{comment|;}
        {keyword|for} {punctuation|(}int i {operator|=} {function|made.length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{comment|; i < width && padding != '-'; i++) \{}
            {function|out.append}{punctuation|(}{string|'0'}{punctuation|)}{comment|;}
        {punctuation|\}}
        {function|out.append}{punctuation|(}made{punctuation|)}{comment|;}
    {punctuation|\}}

    private {keyword|static} void {function|two}{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {keyword|to}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{comment|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} {function|Long.toString}{punctuation|(}1_000_000_000L {operator|+} {function|time.get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{comment|; i <= digits; i++) \{}
            {function|out.append}{punctuation|(}i {operator|<} {function|nanos.length}{punctuation|(}{punctuation|)} {operator|?} {function|nanos.charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{comment|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
