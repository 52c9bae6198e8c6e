package dev{char-set class-name|.}jbuild{char-set class-name|.}text;

import java{char-set class-name|.}time{char-set class-name|.}DayOfWeek;
import java{char-set class-name|.}time{char-set class-name|.}OffsetDateTime;
import java{char-set class-name|.}time{char-set class-name|.}ZoneOffset;
import java{char-set class-name|.}time{char-set class-name|.}temporal{char-set class-name|.}ChronoField;
import java{char-set class-name|.}time{char-set class-name|.}temporal{char-set class-name|.}IsoFields;
import java{char-set class-name|.}util{char-set class-name|.}Locale;

/{quantifier number|*}{quantifier number|*}
 {quantifier number|*} Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 {anchor function|^} # _ :\}, a width, and
 {quantifier number|*} English names whatever the machine's language is{char-set class-name|.} What is no directive is copied{char-set class-name|.}
 {quantifier number|*}/
public final class Strftime \{

    private static final String{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} MONTHS = \{
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
    private static final String{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} DAYS = \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};
    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder{group punctuation|(}32{group punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{group punctuation|(}OffsetDateTime time{group punctuation|)} \{
        this{char-set class-name|.}time = time;
    \}

    /{quantifier number|*}{quantifier number|*} The English name of a day of the week{char-set class-name|.} {quantifier number|*}/
    public static String dayName{group punctuation|(}DayOfWeek day{group punctuation|)} \{
        return DAYS{char-class|{char-class-punctuation punctuation|[}day.getValue() % DAYS.length{char-class-punctuation punctuation|]}};
    \}

    /{quantifier number|*}{quantifier number|*} The date in the pattern's form{char-set class-name|.} {quantifier number|*}/
    public static String format{group punctuation|(}OffsetDateTime time, String pattern{group punctuation|)} \{
        Strftime run = new Strftime{group punctuation|(}time{group punctuation|)};
        run{char-set class-name|.}all{group punctuation|(}pattern{group punctuation|)};
        return run{char-set class-name|.}out{char-set class-name|.}toString{group punctuation|(}{group punctuation|)};
    \}

    /{quantifier number|*}{quantifier number|*} A month's English name{char-set class-name|.} {quantifier number|*}/
    public static String monthName{group punctuation|(}int month{group punctuation|)} \{
        return MONTHS{char-class|{char-class-punctuation punctuation|[}month{range| {range-punctuation operator|-} }1{char-class-punctuation punctuation|]}};
    \}

    private void all{group punctuation|(}String pattern{group punctuation|)} \{
        int i = 0;
        while {group punctuation|(}i < pattern{char-set class-name|.}length{group punctuation|(}{group punctuation|)}{group punctuation|)} \{
            char c = pattern{char-set class-name|.}charAt{group punctuation|(}i{group punctuation|)};
            if {group punctuation|(}c != '%'{group punctuation|)} \{
                out{char-set class-name|.}append{group punctuation|(}c{group punctuation|)};
                i{quantifier number|++};
                continue;
            \}
            int end = flags{group punctuation|(}pattern, i {quantifier number|+} 1{group punctuation|)};
            if {group punctuation|(}end >= pattern{char-set class-name|.}length{group punctuation|(}{group punctuation|)} {alternation keyword|\|}{alternation keyword|\|} !directive{group punctuation|(}pattern{char-set class-name|.}charAt{group punctuation|(}end{group punctuation|)}{group punctuation|)}{group punctuation|)} \{
                int stop = Math{char-set class-name|.}min{group punctuation|(}end {quantifier number|+} 1, pattern{char-set class-name|.}length{group punctuation|(}{group punctuation|)}{group punctuation|)};
                out{char-set class-name|.}append{group punctuation|(}pattern, i, stop{group punctuation|)};
                i = stop;
            \} else \{
                i = end {quantifier number|+} 1;
            \}
        \}
    \}

    /{quantifier number|*}{quantifier number|*} Reads flags and width, and gives the offset of the directive's letter{char-set class-name|.} {quantifier number|*}/
    private int flags{group punctuation|(}String pattern, int from{group punctuation|)} \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for {group punctuation|(}int i = from; i < pattern{char-set class-name|.}length{group punctuation|(}{group punctuation|)}; i{quantifier number|++}{group punctuation|)} \{
            char c = pattern{char-set class-name|.}charAt{group punctuation|(}i{group punctuation|)};
            if {group punctuation|(}c == '-' {alternation keyword|\|}{alternation keyword|\|} c == '_' {alternation keyword|\|}{alternation keyword|\|} {group punctuation|(}c == '0' && width < 0{group punctuation|)}{group punctuation|)} \{
                padding = c;
            \} else if {group punctuation|(}c == '{anchor function|^}' {alternation keyword|\|}{alternation keyword|\|} c == '#'{group punctuation|)} \{
                letterCase = c;
            \} else if {group punctuation|(}c == ':'{group punctuation|)} \{
                colons{quantifier number|++};
            \} else if {group punctuation|(}c >= '0' && c <= '9'{group punctuation|)} \{
                width = Math{char-set class-name|.}min{group punctuation|(}WIDEST, Math{char-set class-name|.}max{group punctuation|(}width, 0{group punctuation|)} {quantifier number|*} 10 {quantifier number|+} c - '0'{group punctuation|)};
            \} else \{
                return i;
            \}
        \}
        return pattern{char-set class-name|.}length{group punctuation|(}{group punctuation|)};
    \}

    private boolean directive{group punctuation|(}char letter{group punctuation|)} \{
        if {group punctuation|(}colons > 0 && letter != 'z'{group punctuation|)} \{
            return false;
        \}
        return number{group punctuation|(}letter{group punctuation|)} {alternation keyword|\|}{alternation keyword|\|} name{group punctuation|(}letter{group punctuation|)} {alternation keyword|\|}{alternation keyword|\|} whole{group punctuation|(}letter{group punctuation|)};
    \}

    private boolean number{group punctuation|(}char letter{group punctuation|)} \{
        switch {group punctuation|(}letter{group punctuation|)} \{
            case 'Y' -> number{group punctuation|(}time{char-set class-name|.}getYear{group punctuation|(}{group punctuation|)}, time{char-set class-name|.}getYear{group punctuation|(}{group punctuation|)} < 0 {quantifier number|?} 5 : 4, '0'{group punctuation|)};
            case 'C' -> number{group punctuation|(}Math{char-set class-name|.}floorDiv{group punctuation|(}time{char-set class-name|.}getYear{group punctuation|(}{group punctuation|)}, 100{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'y' -> number{group punctuation|(}Math{char-set class-name|.}floorMod{group punctuation|(}time{char-set class-name|.}getYear{group punctuation|(}{group punctuation|)}, 100{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'm' -> number{group punctuation|(}time{char-set class-name|.}getMonthValue{group punctuation|(}{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'd' -> number{group punctuation|(}time{char-set class-name|.}getDayOfMonth{group punctuation|(}{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'e' -> number{group punctuation|(}time{char-set class-name|.}getDayOfMonth{group punctuation|(}{group punctuation|)}, 2, ' '{group punctuation|)};
            case 'j' -> number{group punctuation|(}time{char-set class-name|.}getDayOfYear{group punctuation|(}{group punctuation|)}, 3, '0'{group punctuation|)};
            case 'H' -> number{group punctuation|(}time{char-set class-name|.}getHour{group punctuation|(}{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'k' -> number{group punctuation|(}time{char-set class-name|.}getHour{group punctuation|(}{group punctuation|)}, 2, ' '{group punctuation|)};
            case 'I' -> number{group punctuation|(}hourOfHalfDay{group punctuation|(}{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'l' -> number{group punctuation|(}hourOfHalfDay{group punctuation|(}{group punctuation|)}, 2, ' '{group punctuation|)};
            case 'M' -> number{group punctuation|(}time{char-set class-name|.}getMinute{group punctuation|(}{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'S' -> number{group punctuation|(}time{char-set class-name|.}getSecond{group punctuation|(}{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'u' -> number{group punctuation|(}time{char-set class-name|.}getDayOfWeek{group punctuation|(}{group punctuation|)}{char-set class-name|.}getValue{group punctuation|(}{group punctuation|)}, 1, '0'{group punctuation|)};
            case 'w' -> number{group punctuation|(}sundayBased{group punctuation|(}{group punctuation|)}, 1, '0'{group punctuation|)};
            case 'G' -> number{group punctuation|(}time{char-set class-name|.}get{group punctuation|(}IsoFields{char-set class-name|.}WEEK_BASED_YEAR{group punctuation|)}, 4, '0'{group punctuation|)};
            case 'g' -> number{group punctuation|(}Math{char-set class-name|.}floorMod{group punctuation|(}time{char-set class-name|.}get{group punctuation|(}IsoFields{char-set class-name|.}WEEK_BASED_YEAR{group punctuation|)}, 100{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'V' -> number{group punctuation|(}time{char-set class-name|.}get{group punctuation|(}IsoFields{char-set class-name|.}WEEK_OF_WEEK_BASED_YEAR{group punctuation|)}, 2, '0'{group punctuation|)};
            case 'U' -> number{group punctuation|(}{group punctuation|(}time{char-set class-name|.}getDayOfYear{group punctuation|(}{group punctuation|)} {quantifier number|+} 6 - sundayBased{group punctuation|(}{group punctuation|)}{group punctuation|)} / 7, 2, '0'{group punctuation|)};
            case 'W' -> number{group punctuation|(}{group punctuation|(}time{char-set class-name|.}getDayOfYear{group punctuation|(}{group punctuation|)} {quantifier number|+} 6 - {group punctuation|(}sundayBased{group punctuation|(}{group punctuation|)} {quantifier number|+} 6{group punctuation|)} % 7{group punctuation|)} / 7, 2, '0'{group punctuation|)};
            case 's' -> number{group punctuation|(}time{char-set class-name|.}toEpochSecond{group punctuation|(}{group punctuation|)}, 1, '0'{group punctuation|)};
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay{group punctuation|(}{group punctuation|)} \{
        int hour = time{char-set class-name|.}get{group punctuation|(}ChronoField{char-set class-name|.}CLOCK_HOUR_OF_AMPM{group punctuation|)};
        return hour == 0 {quantifier number|?} 12 : hour;
    \}

    private int sundayBased{group punctuation|(}{group punctuation|)} \{
        return time{char-set class-name|.}getDayOfWeek{group punctuation|(}{group punctuation|)}{char-set class-name|.}getValue{group punctuation|(}{group punctuation|)} % 7;
    \}

    private boolean name{group punctuation|(}char letter{group punctuation|)} \{
        switch {group punctuation|(}letter{group punctuation|)} \{
            case 'A' -> text{group punctuation|(}DAYS{char-class|{char-class-punctuation punctuation|[}sundayBased(){char-class-punctuation punctuation|]}}{group punctuation|)};
            case 'a' -> text{group punctuation|(}DAYS{char-class|{char-class-punctuation punctuation|[}sundayBased(){char-class-punctuation punctuation|]}}{char-set class-name|.}substring{group punctuation|(}0, 3{group punctuation|)}{group punctuation|)};
            case 'B' -> text{group punctuation|(}MONTHS{char-class|{char-class-punctuation punctuation|[}time.getMonthValue(){range| {range-punctuation operator|-} }1{char-class-punctuation punctuation|]}}{group punctuation|)};
            case 'b', 'h' -> text{group punctuation|(}MONTHS{char-class|{char-class-punctuation punctuation|[}time.getMonthValue(){range| {range-punctuation operator|-} }1{char-class-punctuation punctuation|]}}{char-set class-name|.}substring{group punctuation|(}0, 3{group punctuation|)}{group punctuation|)};
            case 'p' -> \{
                String half = time{char-set class-name|.}getHour{group punctuation|(}{group punctuation|)} < 12 {quantifier number|?} "AM" : "PM";
                text{group punctuation|(}letterCase == '#' {quantifier number|?} half{char-set class-name|.}toLowerCase{group punctuation|(}Locale{char-set class-name|.}ROOT{group punctuation|)} : half{group punctuation|)};
            \}
            case 'P' -> text{group punctuation|(}time{char-set class-name|.}getHour{group punctuation|(}{group punctuation|)} < 12 {quantifier number|?} "am" : "pm"{group punctuation|)};
            case 'Z' -> text{group punctuation|(}time{char-set class-name|.}getOffset{group punctuation|(}{group punctuation|)}{char-set class-name|.}equals{group punctuation|(}ZoneOffset{char-set class-name|.}UTC{group punctuation|)} {quantifier number|?} "UTC" : ""{group punctuation|)};
            case 'z' -> offset{group punctuation|(}{group punctuation|)};
            case 'L' -> fraction{group punctuation|(}width < 0 {quantifier number|?} 3 : width{group punctuation|)};
            case 'N' -> fraction{group punctuation|(}width < 0 {quantifier number|?} 9 : width{group punctuation|)};
            case 'n' -> text{group punctuation|(}"{escape|\\n}"{group punctuation|)};
            case 't' -> text{group punctuation|(}"{escape|\\t}"{group punctuation|)};
            case '%' -> text{group punctuation|(}"%"{group punctuation|)};
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole{group punctuation|(}char letter{group punctuation|)} \{
        String pattern = switch {group punctuation|(}letter{group punctuation|)} \{
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T', 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%{anchor function|^}b-%Y";
            default -> "";
        \};
        if {group punctuation|(}pattern{char-set class-name|.}isEmpty{group punctuation|(}{group punctuation|)}{group punctuation|)} \{
            return false;
        \}
        text{group punctuation|(}format{group punctuation|(}time, pattern{group punctuation|)}{group punctuation|)};
        return true;
    \}

    private void number{group punctuation|(}long value, int usual, char usualPadding{group punctuation|)} \{
        char pad = padding == '_' {quantifier number|?} ' ' : padding == '0' {quantifier number|?} '0' : usualPadding;
        int wanted = padding == '-' && width < 0 {quantifier number|?} 0 : width < 0 {quantifier number|?} usual : width;
        String digits = Long{char-set class-name|.}toString{group punctuation|(}Math{char-set class-name|.}abs{group punctuation|(}value{group punctuation|)}{group punctuation|)};
        if {group punctuation|(}value < 0 && pad == '0'{group punctuation|)} \{
            out{char-set class-name|.}append{group punctuation|(}'-'{group punctuation|)};
        \}
        for {group punctuation|(}int i = digits{char-set class-name|.}length{group punctuation|(}{group punctuation|)} {quantifier number|+} {group punctuation|(}value < 0 {quantifier number|?} 1 : 0{group punctuation|)}; i < wanted && padding != '-'; i{quantifier number|++}{group punctuation|)} \{
            out{char-set class-name|.}append{group punctuation|(}pad{group punctuation|)};
        \}
        if {group punctuation|(}value < 0 && pad != '0'{group punctuation|)} \{
            out{char-set class-name|.}append{group punctuation|(}'-'{group punctuation|)};
        \}
        out{char-set class-name|.}append{group punctuation|(}digits{group punctuation|)};
    \}

    private void text{group punctuation|(}String name{group punctuation|)} \{
        for {group punctuation|(}int i = name{char-set class-name|.}length{group punctuation|(}{group punctuation|)}; i < width && padding != '-'; i{quantifier number|++}{group punctuation|)} \{
            out{char-set class-name|.}append{group punctuation|(}padding == '0' {quantifier number|?} '0' : ' '{group punctuation|)};
        \}
        boolean capitals = letterCase == '{anchor function|^}' {alternation keyword|\|}{alternation keyword|\|} {group punctuation|(}letterCase == '#' && !name{char-set class-name|.}equals{group punctuation|(}"am"{group punctuation|)} && !name{char-set class-name|.}equals{group punctuation|(}"pm"{group punctuation|)}{group punctuation|)};
        out{char-set class-name|.}append{group punctuation|(}capitals {quantifier number|?} name{char-set class-name|.}toUpperCase{group punctuation|(}Locale{char-set class-name|.}ROOT{group punctuation|)} : name{group punctuation|)};
    \}

    private void offset{group punctuation|(}{group punctuation|)} \{
        int seconds = time{char-set class-name|.}getOffset{group punctuation|(}{group punctuation|)}{char-set class-name|.}getTotalSeconds{group punctuation|(}{group punctuation|)};
        int rest = Math{char-set class-name|.}abs{group punctuation|(}seconds{group punctuation|)};
        StringBuilder made = new StringBuilder{group punctuation|(}9{group punctuation|)};
        two{group punctuation|(}made, rest / 3600{group punctuation|)};
        made{char-set class-name|.}append{group punctuation|(}colons > 0 {quantifier number|?} ":" : ""{group punctuation|)};
        two{group punctuation|(}made, rest / 60 % 60{group punctuation|)};
        if {group punctuation|(}colons == 2{group punctuation|)} \{
            two{group punctuation|(}made{char-set class-name|.}append{group punctuation|(}':'{group punctuation|)}, rest % 60{group punctuation|)};
        \}
        out{char-set class-name|.}append{group punctuation|(}seconds < 0 {quantifier number|?} '-' : '{quantifier number|+}'{group punctuation|)};
        for {group punctuation|(}int i = made{char-set class-name|.}length{group punctuation|(}{group punctuation|)} {quantifier number|+} 1; i < width && padding != '-'; i{quantifier number|++}{group punctuation|)} \{
            out{char-set class-name|.}append{group punctuation|(}'0'{group punctuation|)};
        \}
        out{char-set class-name|.}append{group punctuation|(}made{group punctuation|)};
    \}

    private static void two{group punctuation|(}StringBuilder to, int value{group punctuation|)} \{
        to{char-set class-name|.}append{group punctuation|(}{group punctuation|(}char{group punctuation|)} {group punctuation|(}'0' {quantifier number|+} value / 10{group punctuation|)}{group punctuation|)}{char-set class-name|.}append{group punctuation|(}{group punctuation|(}char{group punctuation|)} {group punctuation|(}'0' {quantifier number|+} value % 10{group punctuation|)}{group punctuation|)};
    \}

    private void fraction{group punctuation|(}int digits{group punctuation|)} \{
        String nanos = Long{char-set class-name|.}toString{group punctuation|(}1_000_000_000L {quantifier number|+} time{char-set class-name|.}get{group punctuation|(}ChronoField{char-set class-name|.}NANO_OF_SECOND{group punctuation|)}{group punctuation|)};
        for {group punctuation|(}int i = 1; i <= digits; i{quantifier number|++}{group punctuation|)} \{
            out{char-set class-name|.}append{group punctuation|(}i < nanos{char-set class-name|.}length{group punctuation|(}{group punctuation|)} {quantifier number|?} nanos{char-set class-name|.}charAt{group punctuation|(}i{group punctuation|)} : '0'{group punctuation|)};
        \}
    \}
\}
