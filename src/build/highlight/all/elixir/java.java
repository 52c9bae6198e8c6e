package dev{punctuation|.}jbuild{punctuation|.}text;

{keyword|import} java{punctuation|.}time{punctuation|.}{module class-name|DayOfWeek};
{keyword|import} java{punctuation|.}time{punctuation|.}{module class-name|OffsetDateTime};
{keyword|import} java{punctuation|.}time{punctuation|.}{module class-name|ZoneOffset};
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{module class-name|ChronoField};
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{module class-name|IsoFields};
{keyword|import} java{punctuation|.}util{punctuation|.}{module class-name|Locale};

{operator|/}{operator|*}{operator|*}
 {operator|*} {module class-name|Dates} by {punctuation|\{}{attribute variable|@code} strftime{punctuation|\}} patterns{punctuation|,} as {module class-name|Ruby}'s {punctuation|\{}{attribute variable|@code} {module class-name|Time}{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} {module class-name|English} names whatever the machine's language is{punctuation|.} {module class-name|What} is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final class {module class-name|Strftime} {punctuation|\{}

    private static final {module class-name|String}{punctuation|[}{punctuation|]} {module class-name|MONTHS} {operator|=} {punctuation|\{}
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
    private static final {module class-name|String}{punctuation|[}{punctuation|]} {module class-name|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private static final int {module class-name|WIDEST} {operator|=} {number|1024};

    private final {module class-name|OffsetDateTime} time;
    private final {module class-name|StringBuilder} out {operator|=} new {module class-name|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private {module class-name|Strftime}{punctuation|(}{module class-name|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {module class-name|The} {module class-name|English} name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static {module class-name|String} {function|dayName}{punctuation|(}{module class-name|DayOfWeek} day{punctuation|)} {punctuation|\{}
        return {module class-name|DAYS}{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {punctuation|%} {module class-name|DAYS}{punctuation|.}length{punctuation|]};
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {module class-name|The} date {operator|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static {module class-name|String} {function|format}{punctuation|(}{module class-name|OffsetDateTime} time{punctuation|,} {module class-name|String} pattern{punctuation|)} {punctuation|\{}
        {module class-name|Strftime} run {operator|=} new {module class-name|Strftime}{punctuation|(}time{punctuation|)};
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)};
        return run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {module class-name|A} month's {module class-name|English} name{punctuation|.} {operator|*}{operator|/}
    public static {module class-name|String} {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return {module class-name|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void {function|all}{punctuation|(}{module class-name|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        {function|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {function|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)};
                i{operator|++};
                continue;
            {punctuation|\}}
            int {keyword|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {function|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {module class-name|Math}{punctuation|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {module class-name|Reads} flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private int {function|flags}{punctuation|(}{module class-name|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {operator|-}{number|1};
        {function|for} {punctuation|(}int i {operator|=} from; i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {function|if} {punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} {keyword|else} {function|if} {punctuation|(}c {operator|==} {string|'^'} {operator|\|\|} c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c;
            {punctuation|\}} {keyword|else} {function|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++};
            {punctuation|\}} {keyword|else} {function|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} {module class-name|Math}{punctuation|.}{function|min}{punctuation|(}{module class-name|WIDEST}{punctuation|,} {module class-name|Math}{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'C'} {operator|->} {function|number}{punctuation|(}{module class-name|Math}{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'y'} {operator|->} {function|number}{punctuation|(}{module class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'m'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'d'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'e'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {keyword|case} {string|'j'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'H'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'k'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {keyword|case} {string|'I'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'l'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            {keyword|case} {string|'M'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'S'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'u'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'w'} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'G'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{module class-name|IsoFields}{punctuation|.}{module class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'g'} {operator|->} {function|number}{punctuation|(}{module class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{module class-name|IsoFields}{punctuation|.}{module class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'V'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{module class-name|IsoFields}{punctuation|.}{module class-name|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'U'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'W'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {punctuation|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|case} {string|'s'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            default {operator|->} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}{module class-name|ChronoField}{punctuation|.}{module class-name|CLOCK_HOUR_OF_AMPM}{punctuation|)};
        return hour {operator|==} {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {punctuation|%} {number|7};
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'A'} {operator|->} {function|text}{punctuation|(}{module class-name|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            {keyword|case} {string|'a'} {operator|->} {function|text}{punctuation|(}{module class-name|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {string|'B'} {operator|->} {function|text}{punctuation|(}{module class-name|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|->} {function|text}{punctuation|(}{module class-name|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {keyword|case} {string|'p'} {operator|->} {punctuation|\{}
                {module class-name|String} half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} : {string|"PM"};
                {function|text}{punctuation|(}letterCase {operator|==} {string|'#'} ? half{punctuation|.}{function|toLowerCase}{punctuation|(}{module class-name|Locale}{punctuation|.}{module class-name|ROOT}{punctuation|)} : half{punctuation|)};
            {punctuation|\}}
            {keyword|case} {string|'P'} {operator|->} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            {keyword|case} {string|'Z'} {operator|->} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}{module class-name|ZoneOffset}{punctuation|.}{module class-name|UTC}{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            {keyword|case} {string|'z'} {operator|->} {function|offset}{punctuation|(}{punctuation|)};
            {keyword|case} {string|'L'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)};
            {keyword|case} {string|'N'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)};
            {keyword|case} {string|'n'} {operator|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            {keyword|case} {string|'t'} {operator|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            {keyword|case} {string|'%'} {operator|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)};
            default {operator|->} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {module class-name|String} pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"};
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|->} {string|"%m/%d/%y"};
            {keyword|case} {string|'F'} {operator|->} {string|"%Y-%m-%d"};
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|->} {string|"%H:%M:%S"};
            {keyword|case} {string|'R'} {operator|->} {string|"%H:%M"};
            {keyword|case} {string|'r'} {operator|->} {string|"%I:%M:%S %p"};
            {keyword|case} {string|'v'} {operator|->} {string|"%e-%^b-%Y"};
            default {operator|->} {string|""};
        {punctuation|\}};
        {function|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return {boolean|true};
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|'_'} ? {string|' '} : padding {operator|==} {string|'0'} ? {string|'0'} : usualPadding;
        int wanted {operator|=} padding {operator|==} {string|'-'} {operator|&&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width;
        {module class-name|String} digits {operator|=} {module class-name|Long}{punctuation|.}{function|toString}{punctuation|(}{module class-name|Math}{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {function|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        {function|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} {string|'-'}; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {function|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void {function|text}{punctuation|(}{module class-name|String} name{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)};
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out{punctuation|.}{function|append}{punctuation|(}capitals ? name{punctuation|.}{function|toUpperCase}{punctuation|(}{module class-name|Locale}{punctuation|.}{module class-name|ROOT}{punctuation|)} : name{punctuation|)};
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        int rest {operator|=} {module class-name|Math}{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)};
        {module class-name|StringBuilder} made {operator|=} new {module class-name|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {punctuation|%} {number|60}{punctuation|)};
        {function|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {punctuation|%} {number|60}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} : {string|'+'}{punctuation|)};
        {function|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'0'}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void {function|two}{punctuation|(}{module class-name|StringBuilder} to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {punctuation|%} {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {module class-name|String} nanos {operator|=} {module class-name|Long}{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}{module class-name|ChronoField}{punctuation|.}{module class-name|NANO_OF_SECOND}{punctuation|)}{punctuation|)};
        {function|for} {punctuation|(}int i {operator|=} {number|1}; i {operator|<=} digits; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} ? nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
