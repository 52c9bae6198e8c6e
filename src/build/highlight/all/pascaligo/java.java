package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|**}
 {operator|*} Dates by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns{punctuation|,} as Ruby{string|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine'}s {class-name|language} {keyword|is}{punctuation|.} {class-name|What} {keyword|is} no {class-name|directive} {keyword|is} copied{punctuation|.}
 {operator|*}{operator|/}
public final class Strftime {punctuation|\{}

    private static final {builtin|String}{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    {punctuation|\}}{punctuation|;}
    private static final {builtin|String}{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final {builtin|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private {builtin|int} colons{punctuation|;}
    private {builtin|int} width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|**} The English name {keyword|of} a day {keyword|of} the week{punctuation|.} {operator|*}{operator|/}
    public static {builtin|String} {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|**} The date in the pattern{string|'s form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month'}s English name{punctuation|.} {operator|*}{operator|/}
    public static {builtin|String} {function|monthName}{punctuation|(}{builtin|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}{builtin|String} pattern{punctuation|)} {punctuation|\{}
        {builtin|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c !{operator|=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            {builtin|int} {keyword|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} !{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {builtin|int} stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|**} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset {keyword|of} the directive{string|'s letter. */
    private int flags(String pattern, int from) \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '}{operator|-}{string|' \|\| c == '}_{string|' \|\| (c == '}{number|0}{string|' && width < 0)) \{
                padding = c;
            \} else if (c == '}{operator|^}{string|' \|\| c == '}#{string|') \{
                letterCase = c;
            \} else if (c == '}{punctuation|:}{string|') \{
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
            case '}Y{string|' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '}{number|0}{string|');
            case '}C{string|' -> number(Math.floorDiv(time.getYear(), 100), 2, '}{number|0}{string|');
            case '}y{string|' -> number(Math.floorMod(time.getYear(), 100), 2, '}{number|0}{string|');
            case '}m{string|' -> number(time.getMonthValue(), 2, '}{number|0}{string|');
            case '}d{string|' -> number(time.getDayOfMonth(), 2, '}{number|0}{string|');
            case '}e{string|' -> number(time.getDayOfMonth(), 2, '} {string|');
            case '}j{string|' -> number(time.getDayOfYear(), 3, '}{number|0}{string|');
            case '}H{string|' -> number(time.getHour(), 2, '}{number|0}{string|');
            case '}k{string|' -> number(time.getHour(), 2, '} {string|');
            case '}I{string|' -> number(hourOfHalfDay(), 2, '}{number|0}{string|');
            case '}l{string|' -> number(hourOfHalfDay(), 2, '} {string|');
            case '}M{string|' -> number(time.getMinute(), 2, '}{number|0}{string|');
            case '}S{string|' -> number(time.getSecond(), 2, '}{number|0}{string|');
            case '}u{string|' -> number(time.getDayOfWeek().getValue(), 1, '}{number|0}{string|');
            case '}w{string|' -> number(sundayBased(), 1, '}{number|0}{string|');
            case '}G{string|' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '}{number|0}{string|');
            case '}g{string|' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '}{number|0}{string|');
            case '}V{string|' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '}{number|0}{string|');
            case '}U{string|' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '}{number|0}{string|');
            case '}W{string|' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '}{number|0}{string|');
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
            case '}A{string|' -> text(DAYS[sundayBased()]);
            case '}a{string|' -> text(DAYS[sundayBased()].substring(0, 3));
            case '}B{string|' -> text(MONTHS[time.getMonthValue() - 1]);
            case '}b{string|', '}h{string|' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case '}p{string|' -> \{
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '}#{string|' ? half.toLowerCase(Locale.ROOT) : half);
            \}
            case '}P{string|' -> text(time.getHour() < 12 ? "am" : "pm");
            case '}Z{string|' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
            case '}z{string|' -> offset();
            case '}L{string|' -> fraction(width < 0 ? 3 : width);
            case '}N{string|' -> fraction(width < 0 ? 9 : width);
            case '}n{string|' -> text("\\n");
            case '}t{string|' -> text("\\t");
            case '}%{string|' -> text("%");
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole(char letter) \{
        String pattern = switch (letter) \{
            case '}c{string|' -> "%a %b %e %H:%M:%S %Y";
            case '}D{string|', '}x{string|' -> "%m/%d/%y";
            case '}F{string|' -> "%Y-%m-%d";
            case '}T{string|', '}X{string|' -> "%H:%M:%S";
            case '}R{string|' -> "%H:%M";
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
        boolean capitals = letterCase == '}{operator|^}{string|' \|\| (letterCase == '}#{string|' && !name.equals("am") && !name.equals("pm"));
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
            two(made.append('}{punctuation|:}{string|'), rest % 60);
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
            out.append(i < nanos.length() ? nanos.charAt(i) : '}{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
