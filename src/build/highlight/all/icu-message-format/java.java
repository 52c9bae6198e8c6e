package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by {argument|{argument-delimiter operator|\{}{content|{argument-name|@code} {argument-name|strftime}}{argument-delimiter operator|\}}} patterns, as Ruby's {argument|{argument-delimiter operator|\{}{content|{argument-name|@code} {argument-name|Time#strftime}}{argument-delimiter operator|\}}} reads them: flags {argument|{argument-delimiter operator|\{}{content|{argument-name|@code} {argument-name|-} {argument-name|0} {argument-name|^} {argument-name|#} {argument-name|_} :}{argument-delimiter operator|\}}}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime {argument|{argument-delimiter operator|\{}{content|

    {argument-name|private} {argument-name|static} {argument-name|final} {argument-name|String[]} {argument-name|MONTHS} = \{
        "January"{punctuation|,}
        "February"{punctuation|,}
        "March"{punctuation|,}
        "April"{punctuation|,}
        "May"{punctuation|,}
        "June"{punctuation|,}
        "July"{punctuation|,}
        "August"{punctuation|,}
        "September"{punctuation|,}
        "October"{punctuation|,}
        "November"{punctuation|,}
        "December"
    \};
    private static final String[] DAYS = \{"Sunday"{punctuation|,} "Monday"{punctuation|,} "Tuesday"{punctuation|,} "Wednesday"{punctuation|,} "Thursday"{punctuation|,} "Friday"{punctuation|,} "Saturday"\};
    private static final int WIDEST = 1024;

    private final OffsetDateTime {arg-type keyword|time};
    private final StringBuilder out = new StringBuilder(32);
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime {arg-type keyword|time}) \{
        this.{arg-type keyword|time} = {arg-type keyword|time};
    \}

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) \{
        return DAYS[day.getValue() % DAYS.length];
    \}

    /** The {arg-type keyword|date} in the pattern's form. */
    public static String format(OffsetDateTime {arg-type keyword|time}{punctuation|,} String pattern) \{
        Strftime run = new Strftime({arg-type keyword|time});
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month's English name. */
    public static String monthName(int month) \{
        return MONTHS[month - 1];
    \}

    private void all(String pattern) \{
        int i = 0;
        while (i < pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != '%') \{
                out.append(c);
                i++;
                continue;
            \}
            int end = flags(pattern{punctuation|,} i + 1);
            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{
                int stop = Math.min(end + 1{punctuation|,} pattern.length());
                out.append(pattern{punctuation|,} i{punctuation|,} stop);
                i = stop;
            \} else \{
                i = end + 1;
            \}
        \}
    \}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    private int flags(String pattern{punctuation|,} int from) \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c;
            \} else if (c == '^' \|\| c == '#') \{
                letterCase = c;
            \} else if (c == ':') \{
                colons++;
            \} else if (c >= '0' && c <= '9') \{
                width = Math.min(WIDEST{punctuation|,} Math.max(width{punctuation|,} 0) * 10 + c - '0');
            \} else \{
                return i;
            \}
        \}
        return pattern.length();
    \}

    private boolean directive(char letter) \{
        if (colons > 0 && letter != 'z') \{
            return false;
        \}
        return {arg-type keyword|number}(letter) \|\| name(letter) \|\| whole(letter);
    \}

    private boolean {arg-type keyword|number}(char letter) \{
        switch (letter) \{
            case 'Y' -> {arg-type keyword|number}({arg-type keyword|time}.getYear(){punctuation|,} {arg-type keyword|time}.getYear() < 0 ? 5 : 4{punctuation|,} '0');
            case 'C' -> {arg-type keyword|number}(Math.floorDiv({arg-type keyword|time}.getYear(){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0');
            case 'y' -> {arg-type keyword|number}(Math.floorMod({arg-type keyword|time}.getYear(){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0');
            case 'm' -> {arg-type keyword|number}({arg-type keyword|time}.getMonthValue(){punctuation|,} 2{punctuation|,} '0');
            case 'd' -> {arg-type keyword|number}({arg-type keyword|time}.getDayOfMonth(){punctuation|,} 2{punctuation|,} '0');
            case 'e' -> {arg-type keyword|number}({arg-type keyword|time}.getDayOfMonth(){punctuation|,} 2{punctuation|,} ' ');
            case 'j' -> {arg-type keyword|number}({arg-type keyword|time}.getDayOfYear(){punctuation|,} 3{punctuation|,} '0');
            case 'H' -> {arg-type keyword|number}({arg-type keyword|time}.getHour(){punctuation|,} 2{punctuation|,} '0');
            case 'k' -> {arg-type keyword|number}({arg-type keyword|time}.getHour(){punctuation|,} 2{punctuation|,} ' ');
            case 'I' -> {arg-type keyword|number}(hourOfHalfDay(){punctuation|,} 2{punctuation|,} '0');
            case 'l' -> {arg-type keyword|number}(hourOfHalfDay(){punctuation|,} 2{punctuation|,} ' ');
            case 'M' -> {arg-type keyword|number}({arg-type keyword|time}.getMinute(){punctuation|,} 2{punctuation|,} '0');
            case 'S' -> {arg-type keyword|number}({arg-type keyword|time}.getSecond(){punctuation|,} 2{punctuation|,} '0');
            case 'u' -> {arg-type keyword|number}({arg-type keyword|time}.getDayOfWeek().getValue(){punctuation|,} 1{punctuation|,} '0');
            case 'w' -> {arg-type keyword|number}(sundayBased(){punctuation|,} 1{punctuation|,} '0');
            case 'G' -> {arg-type keyword|number}({arg-type keyword|time}.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} 4{punctuation|,} '0');
            case 'g' -> {arg-type keyword|number}(Math.floorMod({arg-type keyword|time}.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0');
            case 'V' -> {arg-type keyword|number}({arg-type keyword|time}.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR){punctuation|,} 2{punctuation|,} '0');
            case 'U' -> {arg-type keyword|number}(({arg-type keyword|time}.getDayOfYear() + 6 - sundayBased()) / 7{punctuation|,} 2{punctuation|,} '0');
            case 'W' -> {arg-type keyword|number}(({arg-type keyword|time}.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7{punctuation|,} 2{punctuation|,} '0');
            case 's' -> {arg-type keyword|number}({arg-type keyword|time}.toEpochSecond(){punctuation|,} 1{punctuation|,} '0');
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay() \{
        int hour = {arg-type keyword|time}.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    \}

    private int sundayBased() \{
        return {arg-type keyword|time}.getDayOfWeek().getValue() % 7;
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]);
            case 'a' -> text(DAYS[sundayBased()].substring(0{punctuation|,} 3));
            case 'B' -> text(MONTHS[{arg-type keyword|time}.getMonthValue() - 1]);
            case 'b'{punctuation|,} 'h' -> text(MONTHS[{arg-type keyword|time}.getMonthValue() - 1].substring(0{punctuation|,} 3));
            case 'p' -> \{
                String half = {arg-type keyword|time}.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            \}
            case 'P' -> text({arg-type keyword|time}.getHour() < 12 ? "am" : "pm");
            case 'Z' -> text({arg-type keyword|time}.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
            case 'z' -> offset();
            case 'L' -> fraction(width < 0 ? 3 : width);
            case 'N' -> fraction(width < 0 ? 9 : width);
            case 'n' -> text("\\n");
            case 't' -> text("\\t");
            case '%' -> text("%");
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole(char letter) \{
        String pattern = switch (letter) \{
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D'{punctuation|,} 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T'{punctuation|,} 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%^b-%Y";
            default -> "";
        \};
        if (pattern.isEmpty()) \{
            return false;
        \}
        text(format({arg-type keyword|time}{punctuation|,} pattern));
        return true;
    \}

    private void {arg-type keyword|number}(long value{punctuation|,} int usual{punctuation|,} char usualPadding) \{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '0') \{
            out.append('-');
        \}
        for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) \{
            out.append(pad);
        \}
        if (value < 0 && pad != '0') \{
            out.append('-');
        \}
        out.append(digits);
    \}

    private void text(String name) \{
        for (int i = name.length(); i < width && padding != '-'; i++) \{
            out.append(padding == '0' ? '0' : ' ');
        \}
        boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    \}

    private void offset() \{
        int seconds = {arg-type keyword|time}.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made{punctuation|,} rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made{punctuation|,} rest / 60 % 60);
        if (colons == 2) \{
            two(made.append(':'){punctuation|,} rest % 60);
        \}
        out.append(seconds < 0 ? '-' : '+');
        for (int i = made.length() + 1; i < width && padding != '-'; i++) \{
            out.append('0');
        \}
        out.append(made);
    \}

    private static void two(StringBuilder to{punctuation|,} int value) \{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    \}

    private void fraction(int digits) \{
        String nanos = Long.toString(1_000_000_000L + {arg-type keyword|time}.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        \}
    \}
}{argument-delimiter operator|\}}}
