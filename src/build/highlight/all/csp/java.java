package {host url|dev.jbuild.text}{punctuation|;}

import {host url|java.time.DayOfWeek}{punctuation|;}
import {host url|java.time.OffsetDateTime}{punctuation|;}
import {host url|java.time.ZoneOffset}{punctuation|;}
import {host url|java.time.temporal.ChronoField}{punctuation|;}
import {host url|java.time.temporal.IsoFields}{punctuation|;}
import {host url|java.util.Locale}{punctuation|;}

/**
 {host url|{important|*}} Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads {scheme|them:} flags \{@code - 0 ^ # _ :\}, a width, and
 {host url|{important|*}} English names whatever the machine's language is. What is no directive is copied.
 {host url|{important|*}/}
public final class Strftime \{

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
    \}{punctuation|;}
    private static final String[] DAYS = \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\}{punctuation|;}
    private static final int WIDEST = 1024{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out = new StringBuilder(32){punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime(OffsetDateTime time) \{
        {host url|this.time} = time{punctuation|;}
    \}

    /** The English name of a day of the week. {host url|{important|*}/}
    public static String dayName(DayOfWeek day) \{
        return DAYS[day.getValue() % DAYS.length]{punctuation|;}
    \}

    /** The date in the pattern's form. {host url|{important|*}/}
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time){punctuation|;}
        run.all(pattern){punctuation|;}
        return run.out.toString(){punctuation|;}
    \}

    /** A month's English name. {host url|{important|*}/}
    public static String monthName(int month) \{
        return MONTHS[month - 1]{punctuation|;}
    \}

    private void all(String pattern) \{
        int i = 0{punctuation|;}
        while (i < pattern.length()) \{
            char c = pattern.charAt(i){punctuation|;}
            if (c != '%') \{
                out.append(c){punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            \}
            int end = flags(pattern, i + 1){punctuation|;}
            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{
                int stop = Math.min(end + 1, pattern.length()){punctuation|;}
                out.append(pattern, i, stop){punctuation|;}
                i = stop{punctuation|;}
            \} else \{
                i = end + 1{punctuation|;}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive's letter. {host url|{important|*}/}
    private int flags(String pattern, int from) \{
        padding = 0{punctuation|;}
        letterCase = 0{punctuation|;}
        colons = 0{punctuation|;}
        width = -1{punctuation|;}
        for (int i = from{punctuation|;} i < pattern.length(){punctuation|;} i++) \{
            char c = pattern.charAt(i){punctuation|;}
            if (c == {keyword safe|'-'} \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c{punctuation|;}
            \} else if (c == '^' \|\| c == '#') \{
                letterCase = c{punctuation|;}
            \} else if (c == ':') \{
                colons++{punctuation|;}
            \} else if (c >= '0' && c <= '9') \{
                width = Math.min(WIDEST, Math.max(width, 0) {host url|{important|*}} 10 + c - '0'){punctuation|;}
            \} else \{
                return i{punctuation|;}
            \}
        \}
        return pattern.length(){punctuation|;}
    \}

    private boolean directive(char letter) \{
        if (colons > 0 && letter != 'z') \{
            return false{punctuation|;}
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter){punctuation|;}
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case {keyword safe|'Y'} -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0'){punctuation|;}
            case {keyword safe|'C'} -> number(Math.floorDiv(time.getYear(), 100), 2, '0'){punctuation|;}
            case {keyword safe|'y'} -> number(Math.floorMod(time.getYear(), 100), 2, '0'){punctuation|;}
            case {keyword safe|'m'} -> number(time.getMonthValue(), 2, '0'){punctuation|;}
            case {keyword safe|'d'} -> number(time.getDayOfMonth(), 2, '0'){punctuation|;}
            case {keyword safe|'e'} -> number(time.getDayOfMonth(), 2, ' '){punctuation|;}
            case {keyword safe|'j'} -> number(time.getDayOfYear(), 3, '0'){punctuation|;}
            case {keyword safe|'H'} -> number(time.getHour(), 2, '0'){punctuation|;}
            case {keyword safe|'k'} -> number(time.getHour(), 2, ' '){punctuation|;}
            case {keyword safe|'I'} -> number(hourOfHalfDay(), 2, '0'){punctuation|;}
            case {keyword safe|'l'} -> number(hourOfHalfDay(), 2, ' '){punctuation|;}
            case {keyword safe|'M'} -> number(time.getMinute(), 2, '0'){punctuation|;}
            case {keyword safe|'S'} -> number(time.getSecond(), 2, '0'){punctuation|;}
            case {keyword safe|'u'} -> number(time.getDayOfWeek().getValue(), 1, '0'){punctuation|;}
            case {keyword safe|'w'} -> number(sundayBased(), 1, '0'){punctuation|;}
            case {keyword safe|'G'} -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0'){punctuation|;}
            case {keyword safe|'g'} -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0'){punctuation|;}
            case {keyword safe|'V'} -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0'){punctuation|;}
            case {keyword safe|'U'} -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0'){punctuation|;}
            case {keyword safe|'W'} -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0'){punctuation|;}
            case {keyword safe|'s'} -> number(time.toEpochSecond(), 1, '0'){punctuation|;}
            default -> \{
                return false{punctuation|;}
            \}
        \}
        return true{punctuation|;}
    \}

    private int hourOfHalfDay() \{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM){punctuation|;}
        return hour == 0 ? 12 : hour{punctuation|;}
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % 7{punctuation|;}
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case {keyword safe|'A'} -> text(DAYS[sundayBased()]){punctuation|;}
            case {keyword safe|'a'} -> text(DAYS[sundayBased()].substring(0, 3)){punctuation|;}
            case {keyword safe|'B'} -> text(MONTHS[time.getMonthValue() - 1]){punctuation|;}
            case 'b', {keyword safe|'h'} -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3)){punctuation|;}
            case {keyword safe|'p'} -> \{
                String half = time.getHour() < 12 ? "AM" : "PM"{punctuation|;}
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half){punctuation|;}
            \}
            case {keyword safe|'P'} -> text(time.getHour() < 12 ? "am" : "pm"){punctuation|;}
            case {keyword safe|'Z'} -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : ""){punctuation|;}
            case {keyword safe|'z'} -> offset(){punctuation|;}
            case {keyword safe|'L'} -> fraction(width < 0 ? 3 : width){punctuation|;}
            case {keyword safe|'N'} -> fraction(width < 0 ? 9 : width){punctuation|;}
            case {keyword safe|'n'} -> text("\\n"){punctuation|;}
            case {keyword safe|'t'} -> text("\\t"){punctuation|;}
            case '%' -> text("%"){punctuation|;}
            default -> \{
                return false{punctuation|;}
            \}
        \}
        return true{punctuation|;}
    \}

    private boolean whole(char letter) \{
        String pattern = switch (letter) \{
            case {keyword safe|'c'} -> "%a %b %e %H:%M:%S %Y"{punctuation|;}
            case 'D', {keyword safe|'x'} -> "%m/%d/%y"{punctuation|;}
            case {keyword safe|'F'} -> "%Y-%m-%d"{punctuation|;}
            case 'T', {keyword safe|'X'} -> "%H:%M:%S"{punctuation|;}
            case {keyword safe|'R'} -> "%H:%M"{punctuation|;}
            case {keyword safe|'r'} -> "%I:%M:%S %p"{punctuation|;}
            case {keyword safe|'v'} -> "%e-%^b-%Y"{punctuation|;}
            default -> ""{punctuation|;}
        \}{punctuation|;}
        if (pattern.isEmpty()) \{
            return false{punctuation|;}
        \}
        text(format(time, pattern)){punctuation|;}
        return true{punctuation|;}
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding{punctuation|;}
        int wanted = padding == {keyword safe|'-'} && width < 0 ? 0 : width < 0 ? usual : width{punctuation|;}
        String digits = Long.toString(Math.abs(value)){punctuation|;}
        if (value < 0 && pad == '0') \{
            out.append('-'){punctuation|;}
        \}
        for (int i = digits.length() + (value < 0 ? 1 : 0){punctuation|;} i < wanted && padding != {keyword safe|'-'}{punctuation|;} i++) \{
            out.append(pad){punctuation|;}
        \}
        if (value < 0 && pad != '0') \{
            out.append('-'){punctuation|;}
        \}
        out.append(digits){punctuation|;}
    \}

    private void text(String name) \{
        for (int i = name.length(){punctuation|;} i < width && padding != {keyword safe|'-'}{punctuation|;} i++) \{
            out.append(padding == '0' ? '0' : ' '){punctuation|;}
        \}
        boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm")){punctuation|;}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name){punctuation|;}
    \}

    private void offset() \{
        int seconds = time.getOffset().getTotalSeconds(){punctuation|;}
        int rest = Math.abs(seconds){punctuation|;}
        StringBuilder made = new StringBuilder(9){punctuation|;}
        two(made, rest / 3600){punctuation|;}
        made.append(colons > 0 ? ":" : ""){punctuation|;}
        two(made, rest / 60 % 60){punctuation|;}
        if (colons == 2) \{
            two(made.append(':'), rest % 60){punctuation|;}
        \}
        out.append(seconds < 0 ? {keyword safe|'-'} : '+'){punctuation|;}
        for (int i = made.length() + 1{punctuation|;} i < width && padding != {keyword safe|'-'}{punctuation|;} i++) \{
            out.append('0'){punctuation|;}
        \}
        out.append(made){punctuation|;}
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10)){punctuation|;}
    \}

    private void fraction(int digits) \{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND)){punctuation|;}
        for (int i = 1{punctuation|;} i <= digits{punctuation|;} i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '0'){punctuation|;}
        \}
    \}
\}
