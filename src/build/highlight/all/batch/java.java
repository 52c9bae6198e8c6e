{command|{keyword|package} dev.jbuild.text;}

{command|{keyword|import} java.time.DayOfWeek;}
{command|{keyword|import} java.time.OffsetDateTime;}
{command|{keyword|import} java.time.ZoneOffset;}
{command|{keyword|import} java.time.temporal.ChronoField;}
{command|{keyword|import} java.time.temporal.IsoFields;}
{command|{keyword|import} java.util.Locale;}

/**
 * Dates by \{{operator|@}code strftime\} patterns, as Ruby{punctuation|'}s \{{operator|@}code Time#strftime\} reads them: flags \{{operator|@}code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine{punctuation|'}s language is. What is no directive is copied.
 */
{command|{keyword|public} final class Strftime \{}

    {command|{keyword|private} static final String[] MONTHS = \{}
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    \};
    {command|{keyword|private} static final String[] DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\};}
    {command|{keyword|private} static final int WIDEST = {number|1024};}

    {command|{keyword|private} final OffsetDateTime time;}
    {command|{keyword|private} final StringBuilder out = new StringBuilder({number|32}}{punctuation|)};
    {command|{keyword|private} char padding;}
    {command|{keyword|private} char letterCase;}
    {command|{keyword|private} int colons;}
    {command|{keyword|private} int width;}

    {command|{keyword|private} Strftime(OffsetDateTime time}{punctuation|)} \{
        {command|{keyword|this}.time = time;}
    \}

    /** The English name of a day of the week. */
    {command|{keyword|public} static String dayName(DayOfWeek day}{punctuation|)} \{
        {command|{keyword|return} DAYS[day.getValue(}{punctuation|)} % DAYS.length];
    \}

    /** The date in the pattern{punctuation|'}s form. */
    {command|{keyword|public} static String format(OffsetDateTime time, String pattern}{punctuation|)} \{
        {command|{keyword|Strftime} run = new Strftime(time}{punctuation|)};
        {command|{keyword|run}.all(pattern}{punctuation|)};
        {command|{keyword|return} run.out.toString(}{punctuation|)};
    \}

    /** A month{punctuation|'}s English name. */
    {command|{keyword|public} static String monthName(int month}{punctuation|)} \{
        {command|{keyword|return} MONTHS[month - {number|1}];}
    \}

    {command|{keyword|private} void all(String pattern}{punctuation|)} \{
        {command|{keyword|int} i = {number|0};}
        {command|{keyword|while} (i < pattern.length(}{punctuation|)}{punctuation|)} \{
            {command|{keyword|char} c = pattern.charAt(i}{punctuation|)};
            {command|{keyword|if} (c != '%'}{punctuation|)} \{
                {command|{keyword|out}.append(c}{punctuation|)};
                {command|{keyword|i}++;}
                {command|{keyword|continue};}
            \}
            {command|{keyword|int} end = flags(pattern, i + {number|1}}{punctuation|)};
            {command|{keyword|if} (end >= pattern.length(}{punctuation|)} \|\| !directive{punctuation|(}{command|{keyword|pattern}.charAt(end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                {command|{keyword|int} stop = Math.min(end + {number|1}, pattern.length(}{punctuation|)}{punctuation|)};
                {command|{keyword|out}.append(pattern, i, stop}{punctuation|)};
                {command|{keyword|i} = stop;}
            \} else \{
                {command|{keyword|i} = end + {number|1};}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive{punctuation|'}s letter. */
    {command|{keyword|private} int flags(String pattern, int from}{punctuation|)} \{
        {command|{keyword|padding} = {number|0};}
        {command|{keyword|letterCase} = {number|0};}
        {command|{keyword|colons} = {number|0};}
        {command|{keyword|width} = {number|-1};}
        {command|{keyword|for} (int i = from; i < pattern.length(}{punctuation|)}; i++{punctuation|)} \{
            {command|{keyword|char} c = pattern.charAt(i}{punctuation|)};
            {command|{keyword|if} (c == '-' \|\| c == '_' \|\| (c == '{number|0}' }{operator|&}{operator|&} {command|{keyword|width} < {number|0}}{punctuation|)}{punctuation|)} \{
                {command|{keyword|padding} = c;}
            \} else if {punctuation|(}{command|{keyword|c} == '{operator|^}' \|\| c == '#'}{punctuation|)} \{
                {command|{keyword|letterCase} = c;}
            \} else if {punctuation|(}{command|{keyword|c} == ':'}{punctuation|)} \{
                {command|{keyword|colons}++;}
            \} else if {punctuation|(}{command|{keyword|c} >= '{number|0}' }{operator|&}{operator|&} {command|{keyword|c} <= '{number|9}'}{punctuation|)} \{
                {command|{keyword|width} = Math.min(WIDEST, Math.max(width, {number|0}}{punctuation|)} * 10 + c - {punctuation|'}0{punctuation|'}{punctuation|)};
            \} else \{
                {command|{keyword|return} i;}
            \}
        \}
        {command|{keyword|return} pattern.length(}{punctuation|)};
    \}

    {command|{keyword|private} boolean directive(char letter}{punctuation|)} \{
        {command|{keyword|if} (colons > {number|0} }{operator|&}{operator|&} {command|{keyword|letter} != 'z'}{punctuation|)} \{
            {command|{keyword|return} false;}
        \}
        {command|{keyword|return} number(letter}{punctuation|)} \|\| name{punctuation|(}{command|{keyword|letter}}{punctuation|)} \|\| whole{punctuation|(}{command|{keyword|letter}}{punctuation|)};
    \}

    {command|{keyword|private} boolean number(char letter}{punctuation|)} \{
        {command|{keyword|switch} (letter}{punctuation|)} \{
            {command|{keyword|case} 'Y' -> number(time.getYear(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} < 0 ? 5 : 4, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'C' -> number(Math.floorDiv(time.getYear(}{punctuation|)}, 100{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'y' -> number(Math.floorMod(time.getYear(}{punctuation|)}, 100{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'm' -> number(time.getMonthValue(}{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'd' -> number(time.getDayOfMonth(}{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'e' -> number(time.getDayOfMonth(}{punctuation|)}, 2, {punctuation|'} {punctuation|'}{punctuation|)};
            {command|{keyword|case} 'j' -> number(time.getDayOfYear(}{punctuation|)}, 3, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'H' -> number(time.getHour(}{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'k' -> number(time.getHour(}{punctuation|)}, 2, {punctuation|'} {punctuation|'}{punctuation|)};
            {command|{keyword|case} 'I' -> number(hourOfHalfDay(}{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'l' -> number(hourOfHalfDay(}{punctuation|)}, 2, {punctuation|'} {punctuation|'}{punctuation|)};
            {command|{keyword|case} 'M' -> number(time.getMinute(}{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'S' -> number(time.getSecond(}{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'u' -> number(time.getDayOfWeek(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, 1, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'w' -> number(sundayBased(}{punctuation|)}, 1, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR}{punctuation|)}, 4, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR}{punctuation|)}, 100{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'U' -> number((time.getDayOfYear(}{punctuation|)} + 6 - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 'W' -> number((time.getDayOfYear(}{punctuation|)} + 6 - {punctuation|(}{command|{keyword|sundayBased}(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} / 7, 2, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|case} 's' -> number(time.toEpochSecond(}{punctuation|)}, 1, {punctuation|'}0{punctuation|'}{punctuation|)};
            {command|{keyword|default} -> \{}
                {command|{keyword|return} false;}
            \}
        \}
        {command|{keyword|return} true;}
    \}

    {command|{keyword|private} int hourOfHalfDay(}{punctuation|)} \{
        {command|{keyword|int} hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM}{punctuation|)};
        {command|{keyword|return} hour == {number|0} ? {number|12} : hour;}
    \}

    {command|{keyword|private} int sundayBased(}{punctuation|)} \{
        {command|{keyword|return} time.getDayOfWeek(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % 7;
    \}

    {command|{keyword|private} boolean name(char letter}{punctuation|)} \{
        {command|{keyword|switch} (letter}{punctuation|)} \{
            {command|{keyword|case} 'A' -> text(DAYS[sundayBased(}{punctuation|)}]{punctuation|)};
            {command|{keyword|case} 'a' -> text(DAYS[sundayBased(}{punctuation|)}].substring{punctuation|(}{command|{keyword|0}, {number|3}}{punctuation|)}{punctuation|)};
            {command|{keyword|case} 'B' -> text(MONTHS[time.getMonthValue(}{punctuation|)} - 1]{punctuation|)};
            {command|{keyword|case} 'b', 'h' -> text(MONTHS[time.getMonthValue(}{punctuation|)} - 1].substring{punctuation|(}{command|{keyword|0}, {number|3}}{punctuation|)}{punctuation|)};
            {command|{keyword|case} 'p' -> \{}
                {command|{keyword|String} half = time.getHour(}{punctuation|)} < 12 ? "AM" : "PM";
                {command|{keyword|text}(letterCase == '#' ? half.toLowerCase(Locale.ROOT}{punctuation|)} : half{punctuation|)};
            \}
            {command|{keyword|case} 'P' -> text(time.getHour(}{punctuation|)} < 12 ? "am" : "pm"{punctuation|)};
            {command|{keyword|case} 'Z' -> text(time.getOffset(}{punctuation|)}.equals{punctuation|(}{command|{keyword|ZoneOffset}.UTC}{punctuation|)} ? "UTC" : ""{punctuation|)};
            {command|{keyword|case} 'z' -> offset(}{punctuation|)};
            {command|{keyword|case} 'L' -> fraction(width < {number|0} ? {number|3} : width}{punctuation|)};
            {command|{keyword|case} 'N' -> fraction(width < {number|0} ? {number|9} : width}{punctuation|)};
            {command|{keyword|case} 'n' -> text({string|"\\n"}}{punctuation|)};
            {command|{keyword|case} 't' -> text({string|"\\t"}}{punctuation|)};
            {command|{keyword|case} '%' -> text({string|"%"}}{punctuation|)};
            {command|{keyword|default} -> \{}
                {command|{keyword|return} false;}
            \}
        \}
        {command|{keyword|return} true;}
    \}

    {command|{keyword|private} boolean whole(char letter}{punctuation|)} \{
        {command|{keyword|String} pattern = switch (letter}{punctuation|)} \{
            {command|{keyword|case} 'c' -> {string|"%a %b %e %H:%M:%S %Y"};}
            {command|{keyword|case} 'D', 'x' -> {string|"%m/%d/%y"};}
            {command|{keyword|case} 'F' -> {string|"%Y-%m-%d"};}
            {command|{keyword|case} 'T', 'X' -> {string|"%H:%M:%S"};}
            {command|{keyword|case} 'R' -> {string|"%H:%M"};}
            {command|{keyword|case} 'r' -> {string|"%I:%M:%S %p"};}
            {command|{keyword|case} 'v' -> {string|"%e-%^b-%Y"};}
            {command|{keyword|default} -> {string|""};}
        \};
        {command|{keyword|if} (pattern.isEmpty(}{punctuation|)}{punctuation|)} \{
            {command|{keyword|return} false;}
        \}
        {command|{keyword|text}(format(time, pattern}{punctuation|)}{punctuation|)};
        {command|{keyword|return} true;}
    \}

    {command|{keyword|private} void number(long value, int usual, char usualPadding}{punctuation|)} \{
        {command|{keyword|char} pad = padding == '_' ? ' ' : padding == '{number|0}' ? '{number|0}' : usualPadding;}
        {command|{keyword|int} wanted = padding == '-' }{operator|&}{operator|&} {command|{keyword|width} < {number|0} ? {number|0} : width < {number|0} ? usual : width;}
        {command|{keyword|String} digits = Long.toString(Math.abs(value}{punctuation|)}{punctuation|)};
        {command|{keyword|if} (value < {number|0} }{operator|&}{operator|&} {command|{keyword|pad} == '{number|0}'}{punctuation|)} \{
            {command|{keyword|out}.append('-'}{punctuation|)};
        \}
        {command|{keyword|for} (int i = digits.length(}{punctuation|)} + {punctuation|(}{command|{keyword|value} < {number|0} ? {number|1} : {number|0}}{punctuation|)}; i < wanted {operator|&}{operator|&} {command|{keyword|padding} != '-'; i++}{punctuation|)} \{
            {command|{keyword|out}.append(pad}{punctuation|)};
        \}
        {command|{keyword|if} (value < {number|0} }{operator|&}{operator|&} {command|{keyword|pad} != '{number|0}'}{punctuation|)} \{
            {command|{keyword|out}.append('-'}{punctuation|)};
        \}
        {command|{keyword|out}.append(digits}{punctuation|)};
    \}

    {command|{keyword|private} void text(String name}{punctuation|)} \{
        {command|{keyword|for} (int i = name.length(}{punctuation|)}; i < width {operator|&}{operator|&} {command|{keyword|padding} != '-'; i++}{punctuation|)} \{
            {command|{keyword|out}.append(padding == '{number|0}' ? '{number|0}' : ' '}{punctuation|)};
        \}
        {command|{keyword|boolean} capitals = letterCase == '{operator|^}' \|\| (letterCase == '#' }{operator|&}{operator|&} !name.equals{punctuation|(}"am"{punctuation|)} {operator|&}{operator|&} !name.equals{punctuation|(}"pm"{punctuation|)}{punctuation|)};
        {command|{keyword|out}.append(capitals ? name.toUpperCase(Locale.ROOT}{punctuation|)} : name{punctuation|)};
    \}

    {command|{keyword|private} void offset(}{punctuation|)} \{
        {command|{keyword|int} seconds = time.getOffset(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        {command|{keyword|int} rest = Math.abs(seconds}{punctuation|)};
        {command|{keyword|StringBuilder} made = new StringBuilder({number|9}}{punctuation|)};
        {command|{keyword|two}(made, rest / {number|3600}}{punctuation|)};
        {command|{keyword|made}.append(colons > {number|0} ? {string|":"} : {string|""}}{punctuation|)};
        {command|{keyword|two}(made, rest / {number|60} % {number|60}}{punctuation|)};
        {command|{keyword|if} (colons == {number|2}}{punctuation|)} \{
            {command|{keyword|two}(made.append(':'}{punctuation|)}, rest % 60{punctuation|)};
        \}
        {command|{keyword|out}.append(seconds < {number|0} ? '-' : '+'}{punctuation|)};
        {command|{keyword|for} (int i = made.length(}{punctuation|)} + 1; i < width {operator|&}{operator|&} {command|{keyword|padding} != '-'; i++}{punctuation|)} \{
            {command|{keyword|out}.append('{number|0}'}{punctuation|)};
        \}
        {command|{keyword|out}.append(made}{punctuation|)};
    \}

    {command|{keyword|private} static void two(StringBuilder to, int value}{punctuation|)} \{
        {command|{keyword|to}.append((char}{punctuation|)} {punctuation|(}{punctuation|'}0{punctuation|'} + value / 10{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}{command|{keyword|char}}{punctuation|)} {punctuation|(}{punctuation|'}0{punctuation|'} + value % 10{punctuation|)}{punctuation|)};
    \}

    {command|{keyword|private} void fraction(int digits}{punctuation|)} \{
        {command|{keyword|String} nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND}{punctuation|)}{punctuation|)};
        {command|{keyword|for} (int i = {number|1}; i <= digits; i++}{punctuation|)} \{
            {command|{keyword|out}.append(i < nanos.length(}{punctuation|)} ? nanos.charAt{punctuation|(}{command|{keyword|i}}{punctuation|)} : {punctuation|'}0{punctuation|'}{punctuation|)};
        \}
    \}
\}
