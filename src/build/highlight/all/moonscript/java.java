package dev{punctuation|.}jbuild{punctuation|.}text;

{keyword|import} java{punctuation|.}time{punctuation|.}{class-name|DayOfWeek};
{keyword|import} java{punctuation|.}time{punctuation|.}{class-name|OffsetDateTime};
{keyword|import} java{punctuation|.}time{punctuation|.}{class-name|ZoneOffset};
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|ChronoField};
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|IsoFields};
{keyword|import} java{punctuation|.}util{punctuation|.}{class-name|Locale};

{operator|/}{operator|*}{operator|*}
 {operator|*} {class-name|Dates} by {punctuation|\{}{variable|@code} strftime{punctuation|\}} patterns{punctuation|,} as {class-name|Ruby}{string|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine'}s language is{punctuation|.} {class-name|What} is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final {keyword|class} {class-name|Strftime} {punctuation|\{}

    private static final {class-name|String}{punctuation|[}{punctuation|]} {class-name|MONTHS} {operator|=} {punctuation|\{}
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
    private static final {class-name|String}{punctuation|[}{punctuation|]} {class-name|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private static final int {class-name|WIDEST} {operator|=} {number|1024};

    private final {class-name|OffsetDateTime} time;
    private final {class-name|StringBuilder} out {operator|=} new {class-name|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private {class-name|Strftime}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {class-name|The} {class-name|English} name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static {class-name|String} dayName{punctuation|(}{class-name|DayOfWeek} day{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|DAYS}{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {class-name|DAYS}{punctuation|.}length{punctuation|]};
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {class-name|The} date {keyword|in} the pattern{string|'s form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month'}s {class-name|English} name{punctuation|.} {operator|*}{operator|/}
    public static {class-name|String} monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void all{punctuation|(}{class-name|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                {keyword|continue};
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {class-name|Math}{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {class-name|Reads} flags {operator|and} width{punctuation|,} {operator|and} gives the offset of the directive{string|'s letter. */
    private int flags(String pattern, int from) \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '}{operator|-}{string|' \|\| c == '}_{string|' \|\| (c == '}{number|0}{string|' && width < 0)) \{
                padding = c;
            \} else if (c == '}{operator|^}{string|' \|\| c == '}{operator|#}{string|') \{
                letterCase = c;
            \} else if (c == '}{operator|:}{string|') \{
                colons++;
            \} else if (c >= '}{number|0}{string|' && c <= '}{number|9}{string|') \{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '}{number|0}{string|');
            \} else \{
                return i;
            \}
        \}
        return pattern.length();
    \}

    private boolean directive(char letter) \{
        if (colons > 0 && letter != '}z{string|') \{
            return false;
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case '}{class-name|Y}{string|' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '}{number|0}{string|');
            case '}{class-name|C}{string|' -> number(Math.floorDiv(time.getYear(), 100), 2, '}{number|0}{string|');
            case '}y{string|' -> number(Math.floorMod(time.getYear(), 100), 2, '}{number|0}{string|');
            case '}m{string|' -> number(time.getMonthValue(), 2, '}{number|0}{string|');
            case '}d{string|' -> number(time.getDayOfMonth(), 2, '}{number|0}{string|');
            case '}e{string|' -> number(time.getDayOfMonth(), 2, '} {string|');
            case '}j{string|' -> number(time.getDayOfYear(), 3, '}{number|0}{string|');
            case '}{class-name|H}{string|' -> number(time.getHour(), 2, '}{number|0}{string|');
            case '}k{string|' -> number(time.getHour(), 2, '} {string|');
            case '}{class-name|I}{string|' -> number(hourOfHalfDay(), 2, '}{number|0}{string|');
            case '}l{string|' -> number(hourOfHalfDay(), 2, '} {string|');
            case '}{class-name|M}{string|' -> number(time.getMinute(), 2, '}{number|0}{string|');
            case '}{class-name|S}{string|' -> number(time.getSecond(), 2, '}{number|0}{string|');
            case '}u{string|' -> number(time.getDayOfWeek().getValue(), 1, '}{number|0}{string|');
            case '}w{string|' -> number(sundayBased(), 1, '}{number|0}{string|');
            case '}{class-name|G}{string|' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '}{number|0}{string|');
            case '}g{string|' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '}{number|0}{string|');
            case '}{class-name|V}{string|' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '}{number|0}{string|');
            case '}{class-name|U}{string|' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '}{number|0}{string|');
            case '}{class-name|W}{string|' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '}{number|0}{string|');
            case '}s{string|' -> number(time.toEpochSecond(), 1, '}{number|0}{string|');
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay() \{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % 7;
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case '}{class-name|A}{string|' -> text(DAYS[sundayBased()]);
            case '}a{string|' -> text(DAYS[sundayBased()].substring(0, 3));
            case '}{class-name|B}{string|' -> text(MONTHS[time.getMonthValue() - 1]);
            case '}b{string|', '}h{string|' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case '}p{string|' -> \{
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '}{operator|#}{string|' ? half.toLowerCase(Locale.ROOT) : half);
            \}
            case '}{class-name|P}{string|' -> text(time.getHour() < 12 ? "am" : "pm");
            case '}{class-name|Z}{string|' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
            case '}z{string|' -> offset();
            case '}{class-name|L}{string|' -> fraction(width < 0 ? 3 : width);
            case '}{class-name|N}{string|' -> fraction(width < 0 ? 9 : width);
            case '}n{string|' -> text("\\n");
            case '}t{string|' -> text("\\t");
            case '}{operator|%}{string|' -> text("%");
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole(char letter) \{
        String pattern = switch (letter) \{
            case '}c{string|' -> "%a %b %e %H:%M:%S %Y";
            case '}{class-name|D}{string|', '}x{string|' -> "%m/%d/%y";
            case '}{class-name|F}{string|' -> "%Y-%m-%d";
            case '}{class-name|T}{string|', '}{class-name|X}{string|' -> "%H:%M:%S";
            case '}{class-name|R}{string|' -> "%H:%M";
            case '}r{string|' -> "%I:%M:%S %p";
            case '}v{string|' -> "%e-%^b-%Y";
            default -> "";
        \};
        if (pattern.isEmpty()) \{
            return false;
        \}
        text(format(time, pattern));
        return true;
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad = padding == '}_{string|' ? '} {string|' : padding == '}{number|0}{string|' ? '}{number|0}{string|' : usualPadding;
        int wanted = padding == '}{operator|-}{string|' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '}{number|0}{string|') \{
            out.append('}{operator|-}{string|');
        \}
        for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '}{operator|-}{string|'; i++) \{
            out.append(pad);
        \}
        if (value < 0 && pad != '}{number|0}{string|') \{
            out.append('}{operator|-}{string|');
        \}
        out.append(digits);
    \}

    private void text(String name) \{
        for (int i = name.length(); i < width && padding != '}{operator|-}{string|'; i++) \{
            out.append(padding == '}{number|0}{string|' ? '}{number|0}{string|' : '} {string|');
        \}
        boolean capitals = letterCase == '}{operator|^}{string|' \|\| (letterCase == '}{operator|#}{string|' && !name.equals("am") && !name.equals("pm"));
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    \}

    private void offset() \{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 % 60);
        if (colons == 2) \{
            two(made.append('}{operator|:}{string|'), rest % 60);
        \}
        out.append(seconds < 0 ? '}{operator|-}{string|' : '}{operator|+}{string|');
        for (int i = made.length() + 1; i < width && padding != '}{operator|-}{string|'; i++) \{
            out.append('}{number|0}{string|');
        \}
        out.append(made);
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ('}{number|0}{string|' + value / 10)).append((char) ('}{number|0}{string|' + value % 10));
    \}

    private void fraction(int digits) \{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '}{number|0}'{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
