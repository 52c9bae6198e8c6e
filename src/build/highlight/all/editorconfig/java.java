package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS {value attr-value|{punctuation|=} \{}
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
    \}{comment|;}
    private static final String[] DAYS {value attr-value|{punctuation|=} \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\}}{comment|;}
    private static final int WIDEST {value attr-value|{punctuation|=} 1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out {value attr-value|{punctuation|=} new StringBuilder(32)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime(OffsetDateTime time) \{
        {key attr-name|this.time} {value attr-value|{punctuation|=} time}{comment|;}
    \}

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) \{
        return DAYS[day.getValue() % DAYS.length]{comment|;}
    \}

    /** The date in the pattern's form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run {value attr-value|{punctuation|=} new Strftime(time)}{comment|;}
        run.all(pattern){comment|;}
        return run.out.toString(){comment|;}
    \}

    /** A month's English name. */
    public static String monthName(int month) \{
        return MONTHS[month - 1]{comment|;}
    \}

    private void all(String pattern) \{
        int i {value attr-value|{punctuation|=} 0}{comment|;}
        while (i < pattern.length()) \{
            char c {value attr-value|{punctuation|=} pattern.charAt(i)}{comment|;}
            if (c !{value attr-value|{punctuation|=} '%') \{}
                out.append(c){comment|;}
                i++{comment|;}
                continue{comment|;}
            \}
            int end {value attr-value|{punctuation|=} flags(pattern, i + 1)}{comment|;}
            if (end >{value attr-value|{punctuation|=} pattern.length() \|\| !directive(pattern.charAt(end))) \{}
                int stop {value attr-value|{punctuation|=} Math.min(end + 1, pattern.length())}{comment|;}
                out.append(pattern, i, stop){comment|;}
                {key attr-name|i} {value attr-value|{punctuation|=} stop}{comment|;}
            \} else \{
                {key attr-name|i} {value attr-value|{punctuation|=} end + 1}{comment|;}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) \{
        {key attr-name|padding} {value attr-value|{punctuation|=} 0}{comment|;}
        {key attr-name|letterCase} {value attr-value|{punctuation|=} 0}{comment|;}
        {key attr-name|colons} {value attr-value|{punctuation|=} 0}{comment|;}
        {key attr-name|width} {value attr-value|{punctuation|=} -1}{comment|;}
        for (int i {value attr-value|{punctuation|=} from}{comment|; i < pattern.length(); i++) \{}
            char c {value attr-value|{punctuation|=} pattern.charAt(i)}{comment|;}
            if (c {value attr-value|{punctuation|=}{punctuation|=} '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                {key attr-name|padding} {value attr-value|{punctuation|=} c}{comment|;}
            \} else if (c {value attr-value|{punctuation|=}{punctuation|=} '^' \|\| c == '}{comment|#') \{}
                {key attr-name|letterCase} {value attr-value|{punctuation|=} c}{comment|;}
            \} else if (c {value attr-value|{punctuation|=}{punctuation|=} ':') \{}
                colons++{comment|;}
            \} else if (c >{value attr-value|{punctuation|=} '0' && c <= '9') \{}
                {key attr-name|width} {value attr-value|{punctuation|=} Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0')}{comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length(){comment|;}
    \}

    private boolean directive(char letter) \{
        if (colons > 0 && letter !{value attr-value|{punctuation|=} 'z') \{}
            return false{comment|;}
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter){comment|;}
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case 'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0'){comment|;}
            case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0'){comment|;}
            case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0'){comment|;}
            case 'm' -> number(time.getMonthValue(), 2, '0'){comment|;}
            case 'd' -> number(time.getDayOfMonth(), 2, '0'){comment|;}
            case 'e' -> number(time.getDayOfMonth(), 2, ' '){comment|;}
            case 'j' -> number(time.getDayOfYear(), 3, '0'){comment|;}
            case 'H' -> number(time.getHour(), 2, '0'){comment|;}
            case 'k' -> number(time.getHour(), 2, ' '){comment|;}
            case 'I' -> number(hourOfHalfDay(), 2, '0'){comment|;}
            case 'l' -> number(hourOfHalfDay(), 2, ' '){comment|;}
            case 'M' -> number(time.getMinute(), 2, '0'){comment|;}
            case 'S' -> number(time.getSecond(), 2, '0'){comment|;}
            case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0'){comment|;}
            case 'w' -> number(sundayBased(), 1, '0'){comment|;}
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0'){comment|;}
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0'){comment|;}
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0'){comment|;}
            case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0'){comment|;}
            case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0'){comment|;}
            case 's' -> number(time.toEpochSecond(), 1, '0'){comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay() \{
        int hour {value attr-value|{punctuation|=} time.get(ChronoField.CLOCK_HOUR_OF_AMPM)}{comment|;}
        return hour {value attr-value|{punctuation|=}{punctuation|=} 0 ? 12 : hour}{comment|;}
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % 7{comment|;}
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]){comment|;}
            case 'a' -> text(DAYS[sundayBased()].substring(0, 3)){comment|;}
            case 'B' -> text(MONTHS[time.getMonthValue() - 1]){comment|;}
            case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3)){comment|;}
            case 'p' -> \{
                String half {value attr-value|{punctuation|=} time.getHour() < 12 ? "AM" : "PM"}{comment|;}
                {key attr-name|text(letterCase} {value attr-value|{punctuation|=}{punctuation|=} '}{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            \}
            case 'P' -> text(time.getHour() < 12 ? "am" : "pm"){comment|;}
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : ""){comment|;}
            case 'z' -> offset(){comment|;}
            case 'L' -> fraction(width < 0 ? 3 : width){comment|;}
            case 'N' -> fraction(width < 0 ? 9 : width){comment|;}
            case 'n' -> text("\\n"){comment|;}
            case 't' -> text("\\t"){comment|;}
            case '%' -> text("%"){comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole(char letter) \{
        String pattern {value attr-value|{punctuation|=} switch (letter) \{}
            case 'c' -> "%a %b %e %H:%M:%S %Y"{comment|;}
            case 'D', 'x' -> "%m/%d/%y"{comment|;}
            case 'F' -> "%Y-%m-%d"{comment|;}
            case 'T', 'X' -> "%H:%M:%S"{comment|;}
            case 'R' -> "%H:%M"{comment|;}
            case 'r' -> "%I:%M:%S %p"{comment|;}
            case 'v' -> "%e-%^b-%Y"{comment|;}
            default -> ""{comment|;}
        \}{comment|;}
        if (pattern.isEmpty()) \{
            return false{comment|;}
        \}
        text(format(time, pattern)){comment|;}
        return true{comment|;}
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad {value attr-value|{punctuation|=} padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding}{comment|;}
        int wanted {value attr-value|{punctuation|=} padding == '-' && width < 0 ? 0 : width < 0 ? usual : width}{comment|;}
        String digits {value attr-value|{punctuation|=} Long.toString(Math.abs(value))}{comment|;}
        if (value < 0 && pad {value attr-value|{punctuation|=}{punctuation|=} '0') \{}
            out.append('-'){comment|;}
        \}
        for (int i {value attr-value|{punctuation|=} digits.length() + (value < 0 ? 1 : 0)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append(pad){comment|;}
        \}
        if (value < 0 && pad !{value attr-value|{punctuation|=} '0') \{}
            out.append('-'){comment|;}
        \}
        out.append(digits){comment|;}
    \}

    private void text(String name) \{
        for (int i {value attr-value|{punctuation|=} name.length()}{comment|; i < width && padding != '-'; i++) \{}
            {key attr-name|out.append(padding} {value attr-value|{punctuation|=}{punctuation|=} '0' ? '0' : ' ')}{comment|;}
        \}
        boolean capitals {value attr-value|{punctuation|=} letterCase == '^' \|\| (letterCase == '}{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name){comment|;}
    \}

    private void offset() \{
        int seconds {value attr-value|{punctuation|=} time.getOffset().getTotalSeconds()}{comment|;}
        int rest {value attr-value|{punctuation|=} Math.abs(seconds)}{comment|;}
        StringBuilder made {value attr-value|{punctuation|=} new StringBuilder(9)}{comment|;}
        two(made, rest / 3600){comment|;}
        made.append(colons > 0 ? ":" : ""){comment|;}
        two(made, rest / 60 % 60){comment|;}
        if (colons {value attr-value|{punctuation|=}{punctuation|=} 2) \{}
            two(made.append(':'), rest % 60){comment|;}
        \}
        out.append(seconds < 0 ? '-' : '+'){comment|;}
        for (int i {value attr-value|{punctuation|=} made.length() + 1}{comment|; i < width && padding != '-'; i++) \{}
            out.append('0'){comment|;}
        \}
        out.append(made){comment|;}
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10)){comment|;}
    \}

    private void fraction(int digits) \{
        String nanos {value attr-value|{punctuation|=} Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND))}{comment|;}
        for (int i {value attr-value|{punctuation|=} 1}{comment|; i <= digits; i++) \{}
            out.append(i < nanos.length() ? nanos.charAt(i) : '0'){comment|;}
        \}
    \}
\}
