package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

{symbol|/}{symbol|*}{symbol|*}
 {symbol|*} Dates by {multistring string|\{@code strftime\}} patterns{punctuation|,} {builtin-function keyword|as} Ruby{literal constant|'s} {multistring string|\{@code Time#strftime\}} reads {label property|them:} flags {multistring string|\{@code - 0 ^ # _ :\}}{punctuation|,} a width{punctuation|,} {builtin-function keyword|and}
 {symbol|*} English names whatever the machine{literal constant|'s} language is. What is no directive is copied.
 {symbol|*}{symbol|/}
public final class Strftime {multistring string|\{

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
    \}}{comment|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {symbol|=} {multistring string|\{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\}}{comment|;}
    private static final int WIDEST {symbol|=} {number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out {symbol|=} {builtin-function keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {multistring string|\{
        this.time = time;
    \}}

    {symbol|/}{symbol|*}{symbol|*} The English name of a day of the week. {symbol|*}{symbol|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {multistring string|\{
        return DAYS[day.getValue() % DAYS.length];
    \}}

    {symbol|/}{symbol|*}{symbol|*} The date in the pattern{literal constant|'s} form. {symbol|*}{symbol|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {multistring string|\{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}}

    {symbol|/}{symbol|*}{symbol|*} A month{literal constant|'s} English name. {symbol|*}{symbol|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {multistring string|\{
        return MONTHS[month - 1];
    \}}

    private void all{punctuation|(}String pattern{punctuation|)} {multistring string|\{
        int i = 0;
        while (i < pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != '%') \{
                out.append(c);
                i++;
                continue;
            \}}
            int end {symbol|=} flags{punctuation|(}pattern{punctuation|,} i {symbol|+} {number|1}{punctuation|)}{comment|;}
            {builtin-function keyword|if} {punctuation|(}end {symbol|>}{symbol|=} pattern.length{punctuation|(}{punctuation|)} {sugar operator|\|}{sugar operator|\|} !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {multistring string|\{
                int stop = Math.min(end + 1, pattern.length());
                out.append(pattern, i, stop);
                i = stop;
            \}} {builtin-function keyword|else} {multistring string|\{
                i = end + 1;
            \}}
        \}
    \}

    {symbol|/}{symbol|*}{symbol|*} Reads flags {builtin-function keyword|and} width{punctuation|,} {builtin-function keyword|and} gives the offset of the directive{literal constant|'s} letter. {symbol|*}{symbol|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int {builtin-function keyword|from}{punctuation|)} {multistring string|\{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c;
            \}} {builtin-function keyword|else} {builtin-function keyword|if} {punctuation|(}c {symbol|=}{symbol|=} '{symbol|^}' {sugar operator|\|}{sugar operator|\|} c {symbol|=}{symbol|=} '{symbol|#}'{punctuation|)} {multistring string|\{
                letterCase = c;
            \}} {builtin-function keyword|else} {builtin-function keyword|if} {punctuation|(}c {symbol|=}{symbol|=} ':'{punctuation|)} {multistring string|\{
                colons++;
            \}} {builtin-function keyword|else} {builtin-function keyword|if} {punctuation|(}c {symbol|>}{symbol|=} '{number|0}' && c {symbol|<}{symbol|=} '{number|9}'{punctuation|)} {multistring string|\{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
            \}} {builtin-function keyword|else} {multistring string|\{
                return i;
            \}}
        \}
        {builtin-function keyword|return} pattern.length{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} {multistring string|\{
        if (colons > 0 && letter != 'z') \{
            return false;
        \}}
        {builtin-function keyword|return} number{punctuation|(}letter{punctuation|)} {sugar operator|\|}{sugar operator|\|} name{punctuation|(}letter{punctuation|)} {sugar operator|\|}{sugar operator|\|} whole{punctuation|(}letter{punctuation|)}{comment|;}
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} {multistring string|\{
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
        {builtin-function keyword|return} {boolean|true}{comment|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {multistring string|\{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    \}}

    private int sundayBased{punctuation|(}{punctuation|)} {multistring string|\{
        return time.getDayOfWeek().getValue() % 7;
    \}}

    private boolean name{punctuation|(}char letter{punctuation|)} {multistring string|\{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]);
            case 'a' -> text(DAYS[sundayBased()].substring(0, 3));
            case 'B' -> text(MONTHS[time.getMonthValue() - 1]);
            case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case 'p' -> \{
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            \}}
            {builtin-function keyword|case} {literal constant|'P}' {sugar operator|->} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {symbol|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            {builtin-function keyword|case} {literal constant|'Z}' {sugar operator|->} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            {builtin-function keyword|case} {literal constant|'z}' {sugar operator|->} offset{punctuation|(}{punctuation|)}{comment|;}
            {builtin-function keyword|case} {literal constant|'L}' {sugar operator|->} fraction{punctuation|(}width {symbol|<} {number|0} ? {number|3} : width{punctuation|)}{comment|;}
            {builtin-function keyword|case} {literal constant|'N}' {sugar operator|->} fraction{punctuation|(}width {symbol|<} {number|0} ? {number|9} : width{punctuation|)}{comment|;}
            {builtin-function keyword|case} {literal constant|'n}' {sugar operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            {builtin-function keyword|case} {literal constant|'t}' {sugar operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            {builtin-function keyword|case} '{symbol|%}' {sugar operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default {sugar operator|->} {multistring string|\{
                return false;
            \}}
        \}
        {builtin-function keyword|return} {boolean|true}{comment|;}
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} {multistring string|\{
        String pattern = switch (letter) \{
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T', 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%^b-%Y";
            default -> "";
        \}}{comment|;}
        {builtin-function keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {multistring string|\{
            return false;
        \}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{comment|;}
        {builtin-function keyword|return} {boolean|true}{comment|;}
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {multistring string|\{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '0') \{
            out.append('-');
        \}}
        for {punctuation|(}int i {symbol|=} {builtin-function keyword|digits}.length{punctuation|(}{punctuation|)} {symbol|+} {punctuation|(}value {symbol|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.{builtin-function keyword|append}{punctuation|(}{builtin-function keyword|pad}{punctuation|)}{comment|;}
        \}
        {builtin-function keyword|if} {punctuation|(}value {symbol|<} {number|0} && {builtin-function keyword|pad} !{symbol|=} '{number|0}'{punctuation|)} {multistring string|\{
            out.append('-');
        \}}
        out.{builtin-function keyword|append}{punctuation|(}{builtin-function keyword|digits}{punctuation|)}{comment|;}
    \}

    private void text{punctuation|(}String name{punctuation|)} {multistring string|\{
        for (int i = name.length(); i < width && padding != '-'; i++) \{
            out.append(padding == '0' ? '0' : ' ');
        \}}
        boolean capitals {symbol|=} letterCase {symbol|=}{symbol|=} '{symbol|^}' {sugar operator|\|}{sugar operator|\|} {punctuation|(}letterCase {symbol|=}{symbol|=} '{symbol|#}' && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out.{builtin-function keyword|append}{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)}{comment|;}
    \}

    private void offset{punctuation|(}{punctuation|)} {multistring string|\{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 % 60);
        if (colons == 2) \{
            two(made.append(':'), rest % 60);
        \}}
        out.{builtin-function keyword|append}{punctuation|(}seconds {symbol|<} {number|0} ? '{symbol|-}' : '{symbol|+}'{punctuation|)}{comment|;}
        for {punctuation|(}int i {symbol|=} made.length{punctuation|(}{punctuation|)} {symbol|+} {number|1}{comment|; i < width && padding != '-'; i++) \{}
            out.{builtin-function keyword|append}{punctuation|(}'{number|0}'{punctuation|)}{comment|;}
        \}
        out.{builtin-function keyword|append}{punctuation|(}made{punctuation|)}{comment|;}
    \}

    private static void two{punctuation|(}StringBuilder {builtin-function keyword|to}{punctuation|,} int value{punctuation|)} {multistring string|\{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    \}}

    private void fraction{punctuation|(}int {builtin-function keyword|digits}{punctuation|)} {multistring string|\{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        \}}
    \}
\}
