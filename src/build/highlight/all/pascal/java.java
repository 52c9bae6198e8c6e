package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|**}
 {operator|*} Dates by {comment|\{@code strftime\}} patterns{punctuation|,} {operator|as} Ruby's {comment|\{@code Time#strftime\}} reads them{punctuation|:} flags {comment|\{@code - 0 ^ # _ :\}}{punctuation|,} a width{punctuation|,} {operator|and}
 {operator|*} English names whatever the machine's language {operator|is}{punctuation|.} What {operator|is} no directive {operator|is} copied{punctuation|.}
 {operator|*}{operator|/}
{keyword|public} final {keyword|class} Strftime {comment|\{

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
    {keyword|private} {keyword|static} final {keyword|String}{punctuation|[}{punctuation|]} DAYS {operator|=} {comment|\{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\}}{punctuation|;}
    {keyword|private} {keyword|static} final int WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder {keyword|out} {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {comment|\{
        this.time = time;
    \}}

    {operator|/}{operator|**} The English {keyword|name} {keyword|of} a day {keyword|of} the week{punctuation|.} {operator|*}{operator|/}
    {keyword|public} {keyword|static} {keyword|String} dayName{punctuation|(}DayOfWeek day{punctuation|)} {comment|\{
        return DAYS[day.getValue() % DAYS.length];
    \}}

    {operator|/}{operator|**} The date {operator|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    {keyword|public} {keyword|static} {keyword|String} format{punctuation|(}OffsetDateTime time{punctuation|,} {keyword|String} pattern{punctuation|)} {comment|\{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}}

    {operator|/}{operator|**} A month's English {keyword|name}{punctuation|.} {operator|*}{operator|/}
    {keyword|public} {keyword|static} {keyword|String} monthName{punctuation|(}int month{punctuation|)} {comment|\{
        return MONTHS[month - 1];
    \}}

    {keyword|private} void all{punctuation|(}{keyword|String} pattern{punctuation|)} {comment|\{
        int i = 0;
        while (i < pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != '%') \{
                out.append(c);
                i++;
                continue;
            \}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {comment|\{
                int stop = Math.min(end + 1, pattern.length());
                out.append(pattern, i, stop);
                i = stop;
            \}} {keyword|else} {comment|\{
                i = end + 1;
            \}}
        \}
    \}

    {operator|/}{operator|**} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset {keyword|of} the directive's letter{punctuation|.} {operator|*}{operator|/}
    {keyword|private} int flags{punctuation|(}{keyword|String} pattern{punctuation|,} int from{punctuation|)} {comment|\{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c;
            \}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|'^'} \|\| c {operator|=}{operator|=} {string|'#'}{punctuation|)} {comment|\{
                letterCase = c;
            \}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} {comment|\{
                colons++;
            \}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} && c {operator|<=} {string|'9'}{punctuation|)} {comment|\{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
            \}} {keyword|else} {comment|\{
                return i;
            \}}
        \}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} {comment|\{
        if (colons > 0 && letter != 'z') \{
            return false;
        \}}
        return number{punctuation|(}letter{punctuation|)} \|\| {keyword|name}{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    \}

    {keyword|private} boolean number{punctuation|(}char letter{punctuation|)} {comment|\{
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
        return {keyword|true}{punctuation|;}
    \}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {comment|\{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    \}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {comment|\{
        return time.getDayOfWeek().getValue() % 7;
    \}}

    {keyword|private} boolean {keyword|name}{punctuation|(}char letter{punctuation|)} {comment|\{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]);
            case 'a' -> text(DAYS[sundayBased()].substring(0, 3));
            case 'B' -> text(MONTHS[time.getMonthValue() - 1]);
            case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case 'p' -> \{
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            \}}
            {keyword|case} {string|'P'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? "am" {punctuation|:} "pm"{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? "UTC" {punctuation|:} ""{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {operator|-}{operator|>} text{punctuation|(}"\\n"{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {operator|-}{operator|>} text{punctuation|(}"\\t"{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {operator|-}{operator|>} text{punctuation|(}"%"{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {comment|\{
                return false;
            \}}
        \}
        return {keyword|true}{punctuation|;}
    \}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} {comment|\{
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
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {comment|\{
            return false;
        \}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {keyword|true}{punctuation|;}
    \}

    {keyword|private} void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {comment|\{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '0') \{
            out.append('-');
        \}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding !{operator|=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {comment|\{
            out.append(pad);
        \}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad !{operator|=} {string|'0'}{punctuation|)} {comment|\{
            out.append('-');
        \}}
        {keyword|out}{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    \}

    {keyword|private} void text{punctuation|(}{keyword|String} {keyword|name}{punctuation|)} {comment|\{
        for (int i = name.length(); i < width && padding != '-'; i++) \{
            out.append(padding == '0' ? '0' : ' ');
        \}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} \|\| {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} && !{keyword|name}{punctuation|.}equals{punctuation|(}"am"{punctuation|)} && !{keyword|name}{punctuation|.}equals{punctuation|(}"pm"{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|out}{punctuation|.}append{punctuation|(}capitals ? {keyword|name}{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} {keyword|name}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {comment|\{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 % 60);
        if (colons == 2) \{
            two(made.append(':'), rest % 60);
        \}}
        {keyword|out}{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding !{operator|=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {comment|\{
            out.append('0');
        \}}
        {keyword|out}{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {keyword|static} void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} {comment|\{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    \}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {comment|\{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        \}}
    \}
\}
