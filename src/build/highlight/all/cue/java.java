{keyword|package} dev{punctuation|.}jbuild{punctuation|.}text;

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek;
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime;
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset;
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField;
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields;
{keyword|import} java{punctuation|.}util{punctuation|.}Locale;

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time#strftime{punctuation|\}} reads them{punctuation|:} flags {punctuation|\{}@code {operator|-} {number|0} ^ # _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} and
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    {punctuation|\}};
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string-literal|{string|"Sunday"}}{punctuation|,} {string-literal|{string|"Monday"}}{punctuation|,} {string-literal|{string|"Tuesday"}}{punctuation|,} {string-literal|{string|"Wednesday"}}{punctuation|,} {string-literal|{string|"Thursday"}}{punctuation|,} {string-literal|{string|"Friday"}}{punctuation|,} {string-literal|{string|"Saturday"}}{punctuation|\}};
    private static final {builtin|int} WIDEST {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private {builtin|int} colons;
    private {builtin|int} width;

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]};
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date {keyword|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)};
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)};
        return run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static String {function|monthName}{punctuation|(}{builtin|int} month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {builtin|int} i {operator|=} {number|0};
        {function|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|!=} {string-literal|{string|'%'}}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                continue;
            {punctuation|\}}
            {builtin|int} end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {builtin|int} stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private {builtin|int} {function|flags}{punctuation|(}String pattern{punctuation|,} {builtin|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {operator|-}{number|1};
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} from; i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|'-'}} {operator|\|\|} c {operator|==} {string-literal|{string|'_'}} {operator|\|\|} {punctuation|(}c {operator|==} {string-literal|{string|'0'}} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|'^'}} {operator|\|\|} c {operator|==} {string-literal|{string|'#'}}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c;
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|':'}}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+};
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|>=} {string-literal|{string|'0'}} {operator|&&} c {operator|<=} {string-literal|{string|'9'}}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string-literal|{string|'0'}}{punctuation|)};
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string-literal|{string|'z'}}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return {builtin|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean {builtin|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string-literal|{string|'Y'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'C'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'y'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'m'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'d'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'e'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)};
            case {string-literal|{string|'j'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'H'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'k'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)};
            case {string-literal|{string|'I'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'l'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)};
            case {string-literal|{string|'M'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'S'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'u'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'w'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'G'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'g'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'V'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'U'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'W'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            case {string-literal|{string|'s'}} {operator|-}{operator|>} {builtin|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private {builtin|int} {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {builtin|int} hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        return hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour;
    {punctuation|\}}

    private {builtin|int} {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % {number|7};
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string-literal|{string|'A'}} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case {string-literal|{string|'a'}} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string-literal|{string|'B'}} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            case {string-literal|{string|'b'}}{punctuation|,} {string-literal|{string|'h'}} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string-literal|{string|'p'}} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"AM"}} {punctuation|:} {string-literal|{string|"PM"}};
                {function|text}{punctuation|(}letterCase {operator|==} {string-literal|{string|'#'}} {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)};
            {punctuation|\}}
            case {string-literal|{string|'P'}} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"am"}} {punctuation|:} {string-literal|{string|"pm"}}{punctuation|)};
            case {string-literal|{string|'Z'}} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string-literal|{string|"UTC"}} {punctuation|:} {string-literal|{string|""}}{punctuation|)};
            case {string-literal|{string|'z'}} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)};
            case {string-literal|{string|'L'}} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)};
            case {string-literal|{string|'N'}} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)};
            case {string-literal|{string|'n'}} {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"}{escape string|\\n}{string|"}}{punctuation|)};
            case {string-literal|{string|'t'}} {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"}{escape string|\\t}{string|"}}{punctuation|)};
            case {string-literal|{string|'%'}} {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"%"}}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string-literal|{string|'c'}} {operator|-}{operator|>} {string-literal|{string|"%a %b %e %H:%M:%S %Y"}};
            case {string-literal|{string|'D'}}{punctuation|,} {string-literal|{string|'x'}} {operator|-}{operator|>} {string-literal|{string|"%m/%d/%y"}};
            case {string-literal|{string|'F'}} {operator|-}{operator|>} {string-literal|{string|"%Y-%m-%d"}};
            case {string-literal|{string|'T'}}{punctuation|,} {string-literal|{string|'X'}} {operator|-}{operator|>} {string-literal|{string|"%H:%M:%S"}};
            case {string-literal|{string|'R'}} {operator|-}{operator|>} {string-literal|{string|"%H:%M"}};
            case {string-literal|{string|'r'}} {operator|-}{operator|>} {string-literal|{string|"%I:%M:%S %p"}};
            case {string-literal|{string|'v'}} {operator|-}{operator|>} {string-literal|{string|"%e-%^b-%Y"}};
            default {operator|-}{operator|>} {string-literal|{string|""}};
        {punctuation|\}};
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return {boolean|true};
    {punctuation|\}}

    private void {builtin|number}{punctuation|(}long value{punctuation|,} {builtin|int} usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string-literal|{string|'_'}} {operator|?} {string-literal|{string|' '}} {punctuation|:} padding {operator|==} {string-literal|{string|'0'}} {operator|?} {string-literal|{string|'0'}} {punctuation|:} usualPadding;
        {builtin|int} wanted {operator|=} padding {operator|==} {string-literal|{string|'-'}} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width;
        String digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string-literal|{string|'0'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string-literal|{string|'-'}}{punctuation|)};
        {punctuation|\}}
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} {string-literal|{string|'-'}}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string-literal|{string|'0'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string-literal|{string|'-'}}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} {string-literal|{string|'-'}}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} {string-literal|{string|'0'}} {operator|?} {string-literal|{string|'0'}} {punctuation|:} {string-literal|{string|' '}}{punctuation|)};
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string-literal|{string|'^'}} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string-literal|{string|'#'}} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string-literal|{string|"am"}}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string-literal|{string|"pm"}}{punctuation|)}{punctuation|)};
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)};
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {builtin|int} seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        {builtin|int} rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string-literal|{string|":"}} {punctuation|:} {string-literal|{string|""}}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{string-literal|{string|':'}}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string-literal|{string|'-'}} {punctuation|:} {string-literal|{string|'+'}}{punctuation|)};
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&&} padding {operator|!=} {string-literal|{string|'-'}}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string-literal|{string|'0'}}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} {builtin|int} value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string-literal|{string|'0'}} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string-literal|{string|'0'}} {operator|+} value % {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}{builtin|int} digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {keyword|for} {punctuation|(}{builtin|int} i {operator|=} {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string-literal|{string|'0'}}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
