{entry string|package dev.jbuild.text;}

{entry string|import java.time.DayOfWeek;}
{entry string|import java.time.OffsetDateTime;}
{entry string|import java.time.ZoneOffset;}
{entry string|import java.time.temporal.ChronoField;}
{entry string|import java.time.temporal.IsoFields;}
{entry string|import java.util.Locale;}

{entry string|{punctuation|/}{operator|**}}
 {entry string|{operator|*} Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {entry string|{operator|*} English names whatever the machine's language is. What is no directive is copied.}
 {entry string|{operator|*}{punctuation|/}}
{entry string|public final class Strftime \{}

    {entry string|private static final String{regex|[]} MONTHS = \{}
        {entry string|"January",}
        {entry string|"February",}
        {entry string|"March",}
        {entry string|"April",}
        {entry string|"May",}
        {entry string|"June",}
        {entry string|"July",}
        {entry string|"August",}
        {entry string|"September",}
        {entry string|"October",}
        {entry string|"November",}
        {entry string|"December"}
    {entry string|\};}
    {entry string|private static final String{regex|[]} DAYS = \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};}
    {entry string|private static final int WIDEST = 1024;}

    {entry string|private final OffsetDateTime time;}
    {entry string|private final StringBuilder out = new StringBuilder(32);}
    {entry string|private char padding;}
    {entry string|private char letterCase;}
    {entry string|private int colons;}
    {entry string|private int width;}

    {entry string|private Strftime(OffsetDateTime time) \{}
        {entry string|this.time = time;}
    {entry string|\}}

    {entry string|{punctuation|/}{operator|**} The English name of a day of the week. {operator|*}{punctuation|/}}
    {entry string|public static String dayName(DayOfWeek day) \{}
        {entry string|return DAYS{regex|[day.getValue() % DAYS.length]};}
    {entry string|\}}

    {entry string|{punctuation|/}{operator|**} The date in the pattern's form. {operator|*}{punctuation|/}}
    {entry string|public static String format(OffsetDateTime time, String pattern) \{}
        {entry string|Strftime run = new Strftime(time);}
        {entry string|run.all(pattern);}
        {entry string|return run.out.toString();}
    {entry string|\}}

    {entry string|{punctuation|/}{operator|**} A month's English name. {operator|*}{punctuation|/}}
    {entry string|public static String monthName(int month) \{}
        {entry string|return MONTHS{regex|[month - 1]};}
    {entry string|\}}

    {entry string|private void all(String pattern) \{}
        {entry string|int i = 0;}
        {entry string|while (i < pattern.length()) \{}
            {entry string|char c = pattern.charAt(i);}
            {entry string|if (c != '%') \{}
                {entry string|out.append(c);}
                {entry string|i++;}
                {entry string|continue;}
            {entry string|\}}
            {entry string|int end = flags(pattern, i + 1);}
            {entry string|if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{}
                {entry string|int stop = Math.min(end + 1, pattern.length());}
                {entry string|out.append(pattern, i, stop);}
                {entry string|i = stop;}
            {entry string|\} else \{}
                {entry string|i = end + 1;}
            {entry string|\}}
        {entry string|\}}
    {entry string|\}}

    {entry string|{punctuation|/}{operator|**} Reads flags and width, and gives the offset of the directive's letter. {operator|*}{punctuation|/}}
    {entry string|private int flags(String pattern, int from) \{}
        {entry string|padding = 0;}
        {entry string|letterCase = 0;}
        {entry string|colons = 0;}
        {entry string|width = -1;}
        {entry string|for (int i = from; i < pattern.length(); i++) \{}
            {entry string|char c = pattern.charAt(i);}
            {entry string|if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                {entry string|padding = c;}
            {entry string|\} else if (c == '^' \|\| c == '#') \{}
                {entry string|letterCase = c;}
            {entry string|\} else if (c == ':') \{}
                {entry string|colons++;}
            {entry string|\} else if (c >= '0' && c <= '9') \{}
                {entry string|width = Math.min(WIDEST, Math.max(width, 0) {operator|*} 10 + c - '0');}
            {entry string|\} else \{}
                {entry string|return i;}
            {entry string|\}}
        {entry string|\}}
        {entry string|return pattern.length();}
    {entry string|\}}

    {entry string|private boolean directive(char letter) \{}
        {entry string|if (colons > 0 && letter != 'z') \{}
            {entry string|return false;}
        {entry string|\}}
        {entry string|return number(letter) \|\| name(letter) \|\| whole(letter);}
    {entry string|\}}

    {entry string|private boolean number(char letter) \{}
        {entry string|switch (letter) \{}
            {entry string|case 'Y' -> number(time.getYear(), time.getYear() < 0 {operator|?} 5 : 4, '0');}
            {entry string|case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');}
            {entry string|case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');}
            {entry string|case 'm' -> number(time.getMonthValue(), 2, '0');}
            {entry string|case 'd' -> number(time.getDayOfMonth(), 2, '0');}
            {entry string|case 'e' -> number(time.getDayOfMonth(), 2, ' ');}
            {entry string|case 'j' -> number(time.getDayOfYear(), 3, '0');}
            {entry string|case 'H' -> number(time.getHour(), 2, '0');}
            {entry string|case 'k' -> number(time.getHour(), 2, ' ');}
            {entry string|case 'I' -> number(hourOfHalfDay(), 2, '0');}
            {entry string|case 'l' -> number(hourOfHalfDay(), 2, ' ');}
            {entry string|case 'M' -> number(time.getMinute(), 2, '0');}
            {entry string|case 'S' -> number(time.getSecond(), 2, '0');}
            {entry string|case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0');}
            {entry string|case 'w' -> number(sundayBased(), 1, '0');}
            {entry string|case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');}
            {entry string|case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');}
            {entry string|case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');}
            {entry string|case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) {punctuation|/} 7, 2, '0');}
            {entry string|case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) {punctuation|/} 7, 2, '0');}
            {entry string|case 's' -> number(time.toEpochSecond(), 1, '0');}
            {entry string|default -> \{}
                {entry string|return false;}
            {entry string|\}}
        {entry string|\}}
        {entry string|return true;}
    {entry string|\}}

    {entry string|private int hourOfHalfDay() \{}
        {entry string|int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);}
        {entry string|return hour == 0 {operator|?} 12 : hour;}
    {entry string|\}}

    {entry string|private int sundayBased() \{}
        {entry string|return time.getDayOfWeek().getValue() % 7;}
    {entry string|\}}

    {entry string|private boolean name(char letter) \{}
        {entry string|switch (letter) \{}
            {entry string|case 'A' -> text(DAYS{regex|[sundayBased()]});}
            {entry string|case 'a' -> text(DAYS{regex|[sundayBased()]}.substring(0, 3));}
            {entry string|case 'B' -> text(MONTHS{regex|[time.getMonthValue() - 1]});}
            {entry string|case 'b', 'h' -> text(MONTHS{regex|[time.getMonthValue() - 1]}.substring(0, 3));}
            {entry string|case 'p' -> \{}
                {entry string|String half = time.getHour() < 12 {operator|?} "AM" : "PM";}
                {entry string|text(letterCase == '#' {operator|?} half.toLowerCase(Locale.ROOT) : half);}
            {entry string|\}}
            {entry string|case 'P' -> text(time.getHour() < 12 {operator|?} "am" : "pm");}
            {entry string|case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) {operator|?} "UTC" : "");}
            {entry string|case 'z' -> offset();}
            {entry string|case 'L' -> fraction(width < 0 {operator|?} 3 : width);}
            {entry string|case 'N' -> fraction(width < 0 {operator|?} 9 : width);}
            {entry string|case 'n' -> text("\\n");}
            {entry string|case 't' -> text("\\t");}
            {entry string|case '%' -> text("%");}
            {entry string|default -> \{}
                {entry string|return false;}
            {entry string|\}}
        {entry string|\}}
        {entry string|return true;}
    {entry string|\}}

    {entry string|private boolean whole(char letter) \{}
        {entry string|String pattern = switch (letter) \{}
            {entry string|case 'c' -> "%a %b %e %H:%M:%S %Y";}
            {entry string|case 'D', 'x' -> "%m{punctuation|/}%d{punctuation|/}%y";}
            {entry string|case 'F' -> "%Y-%m-%d";}
            {entry string|case 'T', 'X' -> "%H:%M:%S";}
            {entry string|case 'R' -> "%H:%M";}
            {entry string|case 'r' -> "%I:%M:%S %p";}
            {entry string|case 'v' -> "%e-%^b-%Y";}
            {entry string|default -> "";}
        {entry string|\};}
        {entry string|if (pattern.isEmpty()) \{}
            {entry string|return false;}
        {entry string|\}}
        {entry string|text(format(time, pattern));}
        {entry string|return true;}
    {entry string|\}}

    {entry string|private void number(long value, int usual, char usualPadding) \{}
        {entry string|char pad = padding == '_' {operator|?} ' ' : padding == '0' {operator|?} '0' : usualPadding;}
        {entry string|int wanted = padding == '-' && width < 0 {operator|?} 0 : width < 0 {operator|?} usual : width;}
        {entry string|String digits = Long.toString(Math.abs(value));}
        {entry string|if (value < 0 && pad == '0') \{}
            {entry string|out.append('-');}
        {entry string|\}}
        {entry string|for (int i = digits.length() + (value < 0 {operator|?} 1 : 0); i < wanted && padding != '-'; i++) \{}
            {entry string|out.append(pad);}
        {entry string|\}}
        {entry string|if (value < 0 && pad != '0') \{}
            {entry string|out.append('-');}
        {entry string|\}}
        {entry string|out.append(digits);}
    {entry string|\}}

    {entry string|private void text(String name) \{}
        {entry string|for (int i = name.length(); i < width && padding != '-'; i++) \{}
            {entry string|out.append(padding == '0' {operator|?} '0' : ' ');}
        {entry string|\}}
        {entry string|boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {entry string|out.append(capitals {operator|?} name.toUpperCase(Locale.ROOT) : name);}
    {entry string|\}}

    {entry string|private void offset() \{}
        {entry string|int seconds = time.getOffset().getTotalSeconds();}
        {entry string|int rest = Math.abs(seconds);}
        {entry string|StringBuilder made = new StringBuilder(9);}
        {entry string|two(made, rest {punctuation|/} 3600);}
        {entry string|made.append(colons > 0 {operator|?} ":" : "");}
        {entry string|two(made, rest {punctuation|/} 60 % 60);}
        {entry string|if (colons == 2) \{}
            {entry string|two(made.append(':'), rest % 60);}
        {entry string|\}}
        {entry string|out.append(seconds < 0 {operator|?} '-' : '+');}
        {entry string|for (int i = made.length() + 1; i < width && padding != '-'; i++) \{}
            {entry string|out.append('0');}
        {entry string|\}}
        {entry string|out.append(made);}
    {entry string|\}}

    {entry string|private static void two(StringBuilder to, int value) \{}
        {entry string|to.append((char) ('0' + value {punctuation|/} 10)).append((char) ('0' + value % 10));}
    {entry string|\}}

    {entry string|private void fraction(int digits) \{}
        {entry string|String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));}
        {entry string|for (int i = 1; i <= digits; i++) \{}
            {entry string|out.append(i < nanos.length() {operator|?} nanos.charAt(i) : '0');}
        {entry string|\}}
    {entry string|\}}
{entry string|\}}
