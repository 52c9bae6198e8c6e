package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {comment|\{

    private static final String[] MONTHS = \{
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
    \}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {comment|\{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {comment|\{
        this.time = time;
    \}}

    {comment|/** The English name of a day of the week. */}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {comment|\{
        return DAYS[day.getValue() % DAYS.length];
    \}}

    {comment|/** The date in the pattern's form. */}
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {comment|\{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}}

    {comment|/** A month's English name. */}
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} {comment|\{
        return MONTHS[month - 1];
    \}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {comment|\{
        int i = 0;
        while (i < pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != '%') \{
                out.append(c);
                i++;
                continue;
            \}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {function|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {comment|\{
                int stop = Math.min(end + 1, pattern.length());
                out.append(pattern, i, stop);
                i = stop;
            \}} else {comment|\{
                i = end + 1;
            \}}
        \}
    \}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {comment|\{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c;
            \}} else {function|if} {punctuation|(}c {operator|=}{operator|=} {string|'^'} \|\| c {operator|=}{operator|=} {string|'#'}{punctuation|)} {comment|\{
                letterCase = c;
            \}} else {function|if} {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} {comment|\{
                colons++;
            \}} else {function|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} {comment|\{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
            \}} else {comment|\{
                return i;
            \}}
        \}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {comment|\{
        if (colons > 0 && letter != 'z') \{
            return false;
        \}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    \}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {comment|\{
        switch (letter) \{
            case 'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');
            case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');
            case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');
            case 'm' -> number(time.getMonthValue(), 2, '0');
            case 'd' -> number(time.getDayOfMonth(), 2, '0');
            case 'e' -> number(time.getDayOfMonth(), 2, ' ');
            case 'j' -> number(time.getDayOfYear(), 3, '0');
            case 'H' -> number(time.getHour(), 2, '0');
            case 'k' -> number(time.getHour(), 2, ' ');
            case 'I' -> number(hourOfHalfDay(), 2, '0');
            case 'l' -> number(hourOfHalfDay(), 2, ' ');
            case 'M' -> number(time.getMinute(), 2, '0');
            case 'S' -> number(time.getSecond(), 2, '0');
            case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0');
            case 'w' -> number(sundayBased(), 1, '0');
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');
            case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0');
            case 's' -> number(time.toEpochSecond(), 1, '0');
            default -> \{
                return false;
            \}}
        \}
        return true{punctuation|;}
    \}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {comment|\{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    \}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {comment|\{
        return time.getDayOfWeek().getValue() % 7;
    \}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {comment|\{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]);
            case 'a' -> text(DAYS[sundayBased()].substring(0, 3));
            case 'B' -> text(MONTHS[time.getMonthValue() - 1]);
            case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case 'p' -> \{
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            \}}
            case {string|'P'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            case {string|'N'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {comment|\{
                return false;
            \}}
        \}
        return true{punctuation|;}
    \}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {comment|\{
        String pattern = switch (letter) \{
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T', 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%^b-%Y";
            default -> "";
        \}}{punctuation|;}
        {function|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {comment|\{
            return false;
        \}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    \}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {comment|\{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '0') \{
            out.append('-');
        \}}
        {function|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding !{operator|=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {comment|\{
            out.append(pad);
        \}}
        {function|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad !{operator|=} {string|'0'}{punctuation|)} {comment|\{
            out.append('-');
        \}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    \}

    private void {function|text}{punctuation|(}String name{punctuation|)} {comment|\{
        for (int i = name.length(); i < width && padding != '-'; i++) \{
            out.append(padding == '0' ? '0' : ' ');
        \}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} \|\| {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} {operator|&&} !name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} !name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals ? name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    \}

    private void {function|offset}{punctuation|(}{punctuation|)} {comment|\{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 % 60);
        if (colons == 2) \{
            two(made.append(':'), rest % 60);
        \}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {operator|:} {string|'+'}{punctuation|)}{punctuation|;}
        {function|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding !{operator|=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {comment|\{
            out.append('0');
        \}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    \}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {comment|\{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    \}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {comment|\{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        \}}
    \}
\}
