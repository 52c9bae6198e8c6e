package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by \{@code strftime\} patterns{punctuation|,} as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}{punctuation|,} a width{punctuation|,} and
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String{punctuation|[}{punctuation|]} MONTHS = \{
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
    private static final String{punctuation|[}{punctuation|]} DAYS = \{"Sunday"{punctuation|,} "Monday"{punctuation|,} "Tuesday"{punctuation|,} "Wednesday"{punctuation|,} "Thursday"{punctuation|,} "Friday"{punctuation|,} "Saturday"\};
    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder{punctuation|(}32{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time = time;
    \}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        return DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]};
    \}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime run = new Strftime{punctuation|(}time{punctuation|)};
        run.all{punctuation|(}pattern{punctuation|)};
        return run.out.toString{punctuation|(}{punctuation|)};
    \}

    /** A month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        return MONTHS{punctuation|[}month - 1{punctuation|]};
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int i = 0;
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c != '%'{punctuation|)} \{
                out.append{punctuation|(}c{punctuation|)};
                i++;
                continue;
            \}
            int end = flags{punctuation|(}pattern{punctuation|,} i + 1{punctuation|)};
            if {punctuation|(}end >= pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop = Math.min{punctuation|(}end + 1{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)};
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i = stop;
            \} else \{
                i = end + 1;
            \}
        \}
    \}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for {punctuation|(}int i = from; i < pattern.length{punctuation|(}{punctuation|)}; i++{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c == '-' \|\| c == '_' \|\| {punctuation|(}c == '0' && width < 0{punctuation|)}{punctuation|)} \{
                padding = c;
            \} else if {punctuation|(}c == '^' \|\| c == '#'{punctuation|)} \{
                letterCase = c;
            \} else if {punctuation|(}c == ':'{punctuation|)} \{
                colons++;
            \} else if {punctuation|(}c >= '0' && c <= '9'{punctuation|)} \{
                width = Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} 0{punctuation|)} * 10 + c - '0'{punctuation|)};
            \} else \{
                return i;
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)};
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        if {punctuation|(}colons > 0 && letter != 'z'{punctuation|)} \{
            return false;
        \}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)};
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case 'Y' -> number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < 0 ? 5 : 4{punctuation|,} '0'{punctuation|)};
            case 'C' -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'y' -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'm' -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'd' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'e' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} ' '{punctuation|)};
            case 'j' -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} 3{punctuation|,} '0'{punctuation|)};
            case 'H' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'k' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} ' '{punctuation|)};
            case 'I' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'l' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} ' '{punctuation|)};
            case 'M' -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'S' -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'u' -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} '0'{punctuation|)};
            case 'w' -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} '0'{punctuation|)};
            case 'G' -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 4{punctuation|,} '0'{punctuation|)};
            case 'g' -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'V' -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'U' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 'W' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} / 7{punctuation|,} 2{punctuation|,} '0'{punctuation|)};
            case 's' -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} '0'{punctuation|)};
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour = time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        return hour == 0 ? 12 : hour;
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % 7;
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case 'A' -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case 'a' -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)};
            case 'B' -> text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - 1{punctuation|]}{punctuation|)};
            case 'b'{punctuation|,} 'h' -> text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - 1{punctuation|]}.substring{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)};
            case 'p' -> \{
                String half = time.getHour{punctuation|(}{punctuation|)} < 12 ? "AM" : "PM";
                text{punctuation|(}letterCase == '#' ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)};
            \}
            case 'P' -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < 12 ? "am" : "pm"{punctuation|)};
            case 'Z' -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? "UTC" : ""{punctuation|)};
            case 'z' -> offset{punctuation|(}{punctuation|)};
            case 'L' -> fraction{punctuation|(}width < 0 ? 3 : width{punctuation|)};
            case 'N' -> fraction{punctuation|(}width < 0 ? 9 : width{punctuation|)};
            case 'n' -> text{punctuation|(}"\\n"{punctuation|)};
            case 't' -> text{punctuation|(}"\\t"{punctuation|)};
            case '%' -> text{punctuation|(}"%"{punctuation|)};
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern = switch {punctuation|(}letter{punctuation|)} \{
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D'{punctuation|,} 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T'{punctuation|,} 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%^b-%Y";
            default -> "";
        \};
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false;
        \}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return true;
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)};
        if {punctuation|(}value < 0 && pad == '0'{punctuation|)} \{
            out.append{punctuation|(}'-'{punctuation|)};
        \}
        for {punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < 0 ? 1 : 0{punctuation|)}; i < wanted && padding != '-'; i++{punctuation|)} \{
            out.append{punctuation|(}pad{punctuation|)};
        \}
        if {punctuation|(}value < 0 && pad != '0'{punctuation|)} \{
            out.append{punctuation|(}'-'{punctuation|)};
        \}
        out.append{punctuation|(}digits{punctuation|)};
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int i = name.length{punctuation|(}{punctuation|)}; i < width && padding != '-'; i++{punctuation|)} \{
            out.append{punctuation|(}padding == '0' ? '0' : ' '{punctuation|)};
        \}
        boolean capitals = letterCase == '^' \|\| {punctuation|(}letterCase == '#' && !name.equals{punctuation|(}"am"{punctuation|)} && !name.equals{punctuation|(}"pm"{punctuation|)}{punctuation|)};
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)};
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        int rest = Math.abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made = new StringBuilder{punctuation|(}9{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / 3600{punctuation|)};
        made.append{punctuation|(}colons > 0 ? ":" : ""{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / 60 % 60{punctuation|)};
        if {punctuation|(}colons == 2{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}':'{punctuation|)}{punctuation|,} rest % 60{punctuation|)};
        \}
        out.append{punctuation|(}seconds < 0 ? '-' : '+'{punctuation|)};
        for {punctuation|(}int i = made.length{punctuation|(}{punctuation|)} + 1; i < width && padding != '-'; i++{punctuation|)} \{
            out.append{punctuation|(}'0'{punctuation|)};
        \}
        out.append{punctuation|(}made{punctuation|)};
    \}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value / 10{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value % 10{punctuation|)}{punctuation|)};
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos = Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        for {punctuation|(}int i = 1; i <= digits; i++{punctuation|)} \{
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} : '0'{punctuation|)};
        \}
    \}
\}
