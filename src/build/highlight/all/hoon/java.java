{function|package} {function|dev}.{function|jbuild}.{function|text};

{function|import} {function|java}.{function|time}.D{function|ay}O{function|f}W{function|eek};
{function|import} {function|java}.{function|time}.O{function|ffset}D{function|ate}T{function|ime};
{function|import} {function|java}.{function|time}.Z{function|one}O{function|ffset};
{function|import} {function|java}.{function|time}.{function|temporal}.C{function|hrono}F{function|ield};
{function|import} {function|java}.{function|time}.{function|temporal}.I{function|so}F{function|ields};
{function|import} {function|java}.{function|util}.L{function|ocale};

/{class-name|*}{class-name|*}
 {class-name|*} D{function|ates} {function|by} \{{class-name|@code} {function|strftime}\} {function|patterns}, {function|as} R{function|uby}{string|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine'}{function|s} {function|language} {function|is}. W{function|hat} {function|is} {function|no} {function|directive} {function|is} {function|copied}.
 {class-name|*}/
{function|public} {function|final} {function|class} S{function|trftime} \{

    {function|private} {function|static} {function|final} S{function|tring}[] MONTHS = \{
        {string|"January"},
        {string|"February"},
        {string|"March"},
        {string|"April"},
        {string|"May"},
        {string|"June"},
        {string|"July"},
        {string|"August"},
        {string|"September"},
        {string|"October"},
        {string|"November"},
        {string|"December"}
    \};
    {function|private} {function|static} {function|final} S{function|tring}[] DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\};
    {function|private} {function|static} {function|final} {function|int} WIDEST = 1024;

    {function|private} {function|final} O{function|ffset}D{function|ate}T{function|ime} {function|time};
    {function|private} {function|final} S{function|tring}B{function|uilder} {function|out} = {function|new} S{function|tring}B{function|uilder}(32);
    {function|private} {function|char} {function|padding};
    {function|private} {function|char} {function|letter}C{function|ase};
    {function|private} {function|int} {function|colons};
    {function|private} {function|int} {function|width};

    {function|private} S{function|trftime}(O{function|ffset}D{function|ate}T{function|ime} {function|time}) \{
        {function|this}.{function|time} = {function|time};
    \}

    /{class-name|*}{class-name|*} T{function|he} E{function|nglish} {function|name} {function|of} {function|a} {function|day} {function|of} {function|the} {function|week}. {class-name|*}/
    {function|public} {function|static} S{function|tring} {function|day}N{function|ame}(D{function|ay}O{function|f}W{function|eek} {function|day}) \{
        {function|return} DAYS[{function|day}.{function|get}V{function|alue}() % DAYS.{function|length}];
    \}

    /{class-name|*}{class-name|*} T{function|he} {function|date} {function|in} {function|the} {function|pattern}{string|'s form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month'}{function|s} E{function|nglish} {function|name}. {class-name|*}/
    {function|public} {function|static} S{function|tring} {function|month}N{function|ame}({function|int} {function|month}) \{
        {function|return} MONTHS[{function|month} - 1];
    \}

    {function|private} {function|void} {function|all}(S{function|tring} {function|pattern}) \{
        {function|int} {function|i} = 0;
        {function|while} ({function|i} < {function|pattern}.{function|length}()) \{
            {function|char} {function|c} = {function|pattern}.{function|char}A{function|t}({function|i});
            {function|if} ({function|c} {keyword|!=} {string|'%'}) \{
                {function|out}.{function|append}({function|c});
                {function|i}{keyword|++};
                {function|continue};
            \}
            {function|int} {function|end} = {function|flags}({function|pattern}, {function|i} + 1);
            {function|if} ({function|end} >= {function|pattern}.{function|length}() \|\| !{function|directive}({function|pattern}.{function|char}A{function|t}({function|end}))) \{
                {function|int} {function|stop} = M{function|ath}.{function|min}({function|end} + 1, {function|pattern}.{function|length}());
                {function|out}.{function|append}({function|pattern}, {function|i}, {function|stop});
                {function|i} = {function|stop};
            \} {function|else} \{
                {function|i} = {function|end} + 1;
            \}
        \}
    \}

    /{class-name|*}{class-name|*} R{function|eads} {function|flags} {function|and} {function|width}, {function|and} {function|gives} {function|the} {function|offset} {function|of} {function|the} {function|directive}{string|'s letter. */
    private int flags(String pattern, int from) \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '}-{string|' \|\| c == '}_{string|' \|\| (c == '}0{string|' && width < 0)) \{
                padding = c;
            \} else if (c == '}^{string|' \|\| c == '}#{string|') \{
                letterCase = c;
            \} else if (c == '}:{string|') \{
                colons++;
            \} else if (c >= '}0{string|' && c <= '}9{string|') \{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '}0{string|');
            \} else \{
                return i;
            \}
        \}
        return pattern.length();
    \}

    private boolean directive(char letter) \{
        if (colons > 0 && letter != '}{function|z}{string|') \{
            return false;
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case '}Y{string|' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '}0{string|');
            case '}C{string|' -> number(Math.floorDiv(time.getYear(), 100), 2, '}0{string|');
            case '}{function|y}{string|' -> number(Math.floorMod(time.getYear(), 100), 2, '}0{string|');
            case '}{function|m}{string|' -> number(time.getMonthValue(), 2, '}0{string|');
            case '}{function|d}{string|' -> number(time.getDayOfMonth(), 2, '}0{string|');
            case '}{function|e}{string|' -> number(time.getDayOfMonth(), 2, '} {string|');
            case '}{function|j}{string|' -> number(time.getDayOfYear(), 3, '}0{string|');
            case '}H{string|' -> number(time.getHour(), 2, '}0{string|');
            case '}{function|k}{string|' -> number(time.getHour(), 2, '} {string|');
            case '}I{string|' -> number(hourOfHalfDay(), 2, '}0{string|');
            case '}{function|l}{string|' -> number(hourOfHalfDay(), 2, '} {string|');
            case '}M{string|' -> number(time.getMinute(), 2, '}0{string|');
            case '}S{string|' -> number(time.getSecond(), 2, '}0{string|');
            case '}{function|u}{string|' -> number(time.getDayOfWeek().getValue(), 1, '}0{string|');
            case '}{function|w}{string|' -> number(sundayBased(), 1, '}0{string|');
            case '}G{string|' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '}0{string|');
            case '}{function|g}{string|' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '}0{string|');
            case '}V{string|' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '}0{string|');
            case '}U{string|' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '}0{string|');
            case '}W{string|' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '}0{string|');
            case '}{function|s}{string|' -> number(time.toEpochSecond(), 1, '}0{string|');
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
            case '}A{string|' -> text(DAYS[sundayBased()]);
            case '}{function|a}{string|' -> text(DAYS[sundayBased()].substring(0, 3));
            case '}B{string|' -> text(MONTHS[time.getMonthValue() - 1]);
            case '}{function|b}{string|', '}{function|h}{string|' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case '}{function|p}{string|' -> \{
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '}#{string|' ? half.toLowerCase(Locale.ROOT) : half);
            \}
            case '}P{string|' -> text(time.getHour() < 12 ? "am" : "pm");
            case '}Z{string|' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
            case '}{function|z}{string|' -> offset();
            case '}L{string|' -> fraction(width < 0 ? 3 : width);
            case '}N{string|' -> fraction(width < 0 ? 9 : width);
            case '}{function|n}{string|' -> text("\\n");
            case '}{function|t}{string|' -> text("\\t");
            case '}%{string|' -> text("%");
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole(char letter) \{
        String pattern = switch (letter) \{
            case '}{function|c}{string|' -> "%a %b %e %H:%M:%S %Y";
            case '}D{string|', '}{function|x}{string|' -> "%m/%d/%y";
            case '}F{string|' -> "%Y-%m-%d";
            case '}T{string|', '}X{string|' -> "%H:%M:%S";
            case '}R{string|' -> "%H:%M";
            case '}{function|r}{string|' -> "%I:%M:%S %p";
            case '}{function|v}{string|' -> "%e-%^b-%Y";
            default -> "";
        \};
        if (pattern.isEmpty()) \{
            return false;
        \}
        text(format(time, pattern));
        return true;
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad = padding == '}_{string|' ? '} {string|' : padding == '}0{string|' ? '}0{string|' : usualPadding;
        int wanted = padding == '}-{string|' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '}0{string|') \{
            out.append('}-{string|');
        \}
        for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '}-{string|'; i++) \{
            out.append(pad);
        \}
        if (value < 0 && pad != '}0{string|') \{
            out.append('}-{string|');
        \}
        out.append(digits);
    \}

    private void text(String name) \{
        for (int i = name.length(); i < width && padding != '}-{string|'; i++) \{
            out.append(padding == '}0{string|' ? '}0{string|' : '} {string|');
        \}
        boolean capitals = letterCase == '}^{string|' \|\| (letterCase == '}#{string|' && !name.equals("am") && !name.equals("pm"));
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
            two(made.append('}:{string|'), rest % 60);
        \}
        out.append(seconds < 0 ? '}-{string|' : '}+{string|');
        for (int i = made.length() + 1; i < width && padding != '}-{string|'; i++) \{
            out.append('}0{string|');
        \}
        out.append(made);
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ('}0{string|' + value / 10)).append((char) ('}0{string|' + value % 10));
    \}

    private void fraction(int digits) \{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '}0');
        \}
    \}
\}
