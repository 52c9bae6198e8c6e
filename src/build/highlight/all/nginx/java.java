{directive|{keyword|package} dev.jbuild.text}{punctuation|;}

{directive|{keyword|import} java.time.DayOfWeek}{punctuation|;}
{directive|{keyword|import} java.time.OffsetDateTime}{punctuation|;}
{directive|{keyword|import} java.time.ZoneOffset}{punctuation|;}
{directive|{keyword|import} java.time.temporal.ChronoField}{punctuation|;}
{directive|{keyword|import} java.time.temporal.IsoFields}{punctuation|;}
{directive|{keyword|import} java.util.Locale}{punctuation|;}

/**
 * {directive|{keyword|Dates} by} {punctuation|\{}@code strftime{punctuation|\}} {directive|{keyword|patterns,} as Ruby{string|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine'}s language is. What is no directive is copied.
 */
public final class Strftime} {punctuation|\{}

    {directive|{keyword|private} static final String[] MONTHS =} {punctuation|\{}
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
    {punctuation|\}}{punctuation|;}
    {directive|{keyword|private} static final String[] DAYS =} {punctuation|\{}"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"{punctuation|\}}{punctuation|;}
    {directive|{keyword|private} static final int WIDEST = {number|1024}}{punctuation|;}

    {directive|{keyword|private} final OffsetDateTime time}{punctuation|;}
    {directive|{keyword|private} final StringBuilder out = new StringBuilder(32)}{punctuation|;}
    {directive|{keyword|private} char padding}{punctuation|;}
    {directive|{keyword|private} char letterCase}{punctuation|;}
    {directive|{keyword|private} int colons}{punctuation|;}
    {directive|{keyword|private} int width}{punctuation|;}

    {directive|{keyword|private} Strftime(OffsetDateTime time)} {punctuation|\{}
        {directive|{keyword|this.time} = time}{punctuation|;}
    {punctuation|\}}

    /** {directive|{keyword|The} English name of a day of the week. */
    public static String dayName(DayOfWeek day)} {punctuation|\{}
        {directive|{keyword|return} DAYS[day.getValue() % DAYS.length]}{punctuation|;}
    {punctuation|\}}

    /** {directive|{keyword|The} date in the pattern{string|'s form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month'}s English name. */
    public static String monthName(int month)} {punctuation|\{}
        {directive|{keyword|return} MONTHS[month - 1]}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} void all(String pattern)} {punctuation|\{}
        {directive|{keyword|int} i = {number|0}}{punctuation|;}
        {directive|{keyword|while} (i < pattern.length())} {punctuation|\{}
            {directive|{keyword|char} c = pattern.charAt(i)}{punctuation|;}
            {directive|{keyword|if} (c != {string|'%'})} {punctuation|\{}
                {directive|{keyword|out.append(c)}}{punctuation|;}
                {directive|{keyword|i++}}{punctuation|;}
                {directive|{keyword|continue}}{punctuation|;}
            {punctuation|\}}
            {directive|{keyword|int} end = flags(pattern, i + 1)}{punctuation|;}
            {directive|{keyword|if} (end >= pattern.length() \|\| !directive(pattern.charAt(end)))} {punctuation|\{}
                {directive|{keyword|int} stop = Math.min(end + 1, pattern.length())}{punctuation|;}
                {directive|{keyword|out.append(pattern,} i, stop)}{punctuation|;}
                {directive|{keyword|i} = stop}{punctuation|;}
            {punctuation|\}} {directive|{keyword|else}} {punctuation|\{}
                {directive|{keyword|i} = end + {number|1}}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width, and gives the offset of the directive's {directive|{keyword|letter.} */
    private int flags(String pattern, int from)} {punctuation|\{}
        {directive|{keyword|padding} = {number|0}}{punctuation|;}
        {directive|{keyword|letterCase} = {number|0}}{punctuation|;}
        {directive|{keyword|colons} = {number|0}}{punctuation|;}
        {directive|{keyword|width} = -1}{punctuation|;}
        {directive|{keyword|for} (int i = from}{punctuation|;} {directive|{keyword|i} < pattern.length()}{punctuation|;} {directive|{keyword|i++)}} {punctuation|\{}
            {directive|{keyword|char} c = pattern.charAt(i)}{punctuation|;}
            {directive|{keyword|if} (c == {string|'-'} \|\| c == {string|'_'} \|\| (c == {string|'0'} && width < 0))} {punctuation|\{}
                {directive|{keyword|padding} = c}{punctuation|;}
            {punctuation|\}} {directive|{keyword|else} if (c == {string|'^'} \|\| c == {string|'#'})} {punctuation|\{}
                {directive|{keyword|letterCase} = c}{punctuation|;}
            {punctuation|\}} {directive|{keyword|else} if (c == {string|':'})} {punctuation|\{}
                {directive|{keyword|colons++}}{punctuation|;}
            {punctuation|\}} {directive|{keyword|else} if (c >= {string|'0'} && c <= {string|'9'})} {punctuation|\{}
                {directive|{keyword|width} = Math.min(WIDEST, Math.max(width, 0) * {number|10} + c - {string|'0'})}{punctuation|;}
            {punctuation|\}} {directive|{keyword|else}} {punctuation|\{}
                {directive|{keyword|return} i}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {directive|{keyword|return} pattern.length()}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} boolean directive(char letter)} {punctuation|\{}
        {directive|{keyword|if} (colons > {number|0} && letter != {string|'z'})} {punctuation|\{}
            {directive|{keyword|return} false}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|return} number(letter) \|\| name(letter) \|\| whole(letter)}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} boolean number(char letter)} {punctuation|\{}
        {directive|{keyword|switch} (letter)} {punctuation|\{}
            {directive|{keyword|case} {string|'Y'} -> number(time.getYear(), time.getYear() < {number|0} ? {number|5} : 4, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'C'} -> number(Math.floorDiv(time.getYear(), 100), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'y'} -> number(Math.floorMod(time.getYear(), 100), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'m'} -> number(time.getMonthValue(), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'d'} -> number(time.getDayOfMonth(), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'e'} -> number(time.getDayOfMonth(), 2, {string|' '})}{punctuation|;}
            {directive|{keyword|case} {string|'j'} -> number(time.getDayOfYear(), 3, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'H'} -> number(time.getHour(), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'k'} -> number(time.getHour(), 2, {string|' '})}{punctuation|;}
            {directive|{keyword|case} {string|'I'} -> number(hourOfHalfDay(), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'l'} -> number(hourOfHalfDay(), 2, {string|' '})}{punctuation|;}
            {directive|{keyword|case} {string|'M'} -> number(time.getMinute(), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'S'} -> number(time.getSecond(), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'u'} -> number(time.getDayOfWeek().getValue(), 1, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'w'} -> number(sundayBased(), 1, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'G'} -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'g'} -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'V'} -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'U'} -> number((time.getDayOfYear() + {number|6} - sundayBased()) / 7, 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'W'} -> number((time.getDayOfYear() + {number|6} - (sundayBased() + 6) % 7) / 7, 2, {string|'0'})}{punctuation|;}
            {directive|{keyword|case} {string|'s'} -> number(time.toEpochSecond(), 1, {string|'0'})}{punctuation|;}
            {directive|{keyword|default} ->} {punctuation|\{}
                {directive|{keyword|return} false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {directive|{keyword|return} true}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} int hourOfHalfDay()} {punctuation|\{}
        {directive|{keyword|int} hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM)}{punctuation|;}
        {directive|{keyword|return} hour == {number|0} ? {number|12} : hour}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} int sundayBased()} {punctuation|\{}
        {directive|{keyword|return} time.getDayOfWeek().getValue() % {number|7}}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} boolean name(char letter)} {punctuation|\{}
        {directive|{keyword|switch} (letter)} {punctuation|\{}
            {directive|{keyword|case} {string|'A'} -> text(DAYS[sundayBased()])}{punctuation|;}
            {directive|{keyword|case} {string|'a'} -> text(DAYS[sundayBased()].substring(0, 3))}{punctuation|;}
            {directive|{keyword|case} {string|'B'} -> text(MONTHS[time.getMonthValue() - 1])}{punctuation|;}
            {directive|{keyword|case} {string|'b'}, {string|'h'} -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3))}{punctuation|;}
            {directive|{keyword|case} {string|'p'} ->} {punctuation|\{}
                {directive|{keyword|String} half = time.getHour() < {number|12} ? {string|"AM"} : {string|"PM"}}{punctuation|;}
                {directive|{keyword|text(letterCase} == {string|'#'} ? half.toLowerCase(Locale.ROOT) : half)}{punctuation|;}
            {punctuation|\}}
            {directive|{keyword|case} {string|'P'} -> text(time.getHour() < {number|12} ? {string|"am"} : {string|"pm"})}{punctuation|;}
            {directive|{keyword|case} {string|'Z'} -> text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} : {string|""})}{punctuation|;}
            {directive|{keyword|case} {string|'z'} -> offset()}{punctuation|;}
            {directive|{keyword|case} {string|'L'} -> fraction(width < {number|0} ? {number|3} : width)}{punctuation|;}
            {directive|{keyword|case} {string|'N'} -> fraction(width < {number|0} ? {number|9} : width)}{punctuation|;}
            {directive|{keyword|case} {string|'n'} -> text({string|"{escape entity|\\n}"})}{punctuation|;}
            {directive|{keyword|case} {string|'t'} -> text({string|"{escape entity|\\t}"})}{punctuation|;}
            {directive|{keyword|case} {string|'%'} -> text({string|"%"})}{punctuation|;}
            {directive|{keyword|default} ->} {punctuation|\{}
                {directive|{keyword|return} false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {directive|{keyword|return} true}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} boolean whole(char letter)} {punctuation|\{}
        {directive|{keyword|String} pattern = switch (letter)} {punctuation|\{}
            {directive|{keyword|case} {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}}{punctuation|;}
            {directive|{keyword|case} {string|'D'}, {string|'x'} -> {string|"%m/%d/%y"}}{punctuation|;}
            {directive|{keyword|case} {string|'F'} -> {string|"%Y-%m-%d"}}{punctuation|;}
            {directive|{keyword|case} {string|'T'}, {string|'X'} -> {string|"%H:%M:%S"}}{punctuation|;}
            {directive|{keyword|case} {string|'R'} -> {string|"%H:%M"}}{punctuation|;}
            {directive|{keyword|case} {string|'r'} -> {string|"%I:%M:%S %p"}}{punctuation|;}
            {directive|{keyword|case} {string|'v'} -> {string|"%e-%^b-%Y"}}{punctuation|;}
            {directive|{keyword|default} -> {string|""}}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {directive|{keyword|if} (pattern.isEmpty())} {punctuation|\{}
            {directive|{keyword|return} false}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|text(format(time,} pattern))}{punctuation|;}
        {directive|{keyword|return} true}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} void number(long value, int usual, char usualPadding)} {punctuation|\{}
        {directive|{keyword|char} pad = padding == {string|'_'} ? {string|' '} : padding == {string|'0'} ? {string|'0'} : usualPadding}{punctuation|;}
        {directive|{keyword|int} wanted = padding == {string|'-'} && width < {number|0} ? {number|0} : width < {number|0} ? usual : width}{punctuation|;}
        {directive|{keyword|String} digits = Long.toString(Math.abs(value))}{punctuation|;}
        {directive|{keyword|if} (value < {number|0} && pad == {string|'0'})} {punctuation|\{}
            {directive|{keyword|out.append('-')}}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|for} (int i = digits.length() + (value < {number|0} ? {number|1} : 0)}{punctuation|;} {directive|{keyword|i} < wanted && padding != {string|'-'}}{punctuation|;} {directive|{keyword|i++)}} {punctuation|\{}
            {directive|{keyword|out.append(pad)}}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|if} (value < {number|0} && pad != {string|'0'})} {punctuation|\{}
            {directive|{keyword|out.append('-')}}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|out.append(digits)}}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} void text(String name)} {punctuation|\{}
        {directive|{keyword|for} (int i = name.length()}{punctuation|;} {directive|{keyword|i} < width && padding != {string|'-'}}{punctuation|;} {directive|{keyword|i++)}} {punctuation|\{}
            {directive|{keyword|out.append(padding} == {string|'0'} ? {string|'0'} : {string|' '})}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|boolean} capitals = letterCase == {string|'^'} \|\| (letterCase == {string|'#'} && !name.equals({string|"am"}) && !name.equals({string|"pm"}))}{punctuation|;}
        {directive|{keyword|out.append(capitals} ? name.toUpperCase(Locale.ROOT) : name)}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} void offset()} {punctuation|\{}
        {directive|{keyword|int} seconds = time.getOffset().getTotalSeconds()}{punctuation|;}
        {directive|{keyword|int} rest = Math.abs(seconds)}{punctuation|;}
        {directive|{keyword|StringBuilder} made = new StringBuilder(9)}{punctuation|;}
        {directive|{keyword|two(made,} rest / 3600)}{punctuation|;}
        {directive|{keyword|made.append(colons} > {number|0} ? {string|":"} : {string|""})}{punctuation|;}
        {directive|{keyword|two(made,} rest / {number|60} % 60)}{punctuation|;}
        {directive|{keyword|if} (colons == 2)} {punctuation|\{}
            {directive|{keyword|two(made.append(':'),} rest % 60)}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|out.append(seconds} < {number|0} ? {string|'-'} : {string|'+'})}{punctuation|;}
        {directive|{keyword|for} (int i = made.length() + {number|1}}{punctuation|;} {directive|{keyword|i} < width && padding != {string|'-'}}{punctuation|;} {directive|{keyword|i++)}} {punctuation|\{}
            {directive|{keyword|out.append('0')}}{punctuation|;}
        {punctuation|\}}
        {directive|{keyword|out.append(made)}}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} static void two(StringBuilder to, int value)} {punctuation|\{}
        {directive|{keyword|to.append((char)} ({string|'0'} + value / 10)).append((char) ({string|'0'} + value % 10))}{punctuation|;}
    {punctuation|\}}

    {directive|{keyword|private} void fraction(int digits)} {punctuation|\{}
        {directive|{keyword|String} nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND))}{punctuation|;}
        {directive|{keyword|for} (int i = {number|1}}{punctuation|;} {directive|{keyword|i} <= digits}{punctuation|;} {directive|{keyword|i++)}} {punctuation|\{}
            {directive|{keyword|out.append(i} < nanos.length() ? nanos.charAt(i) : {string|'0'})}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
