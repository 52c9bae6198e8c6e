package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

/**
 * Dates by \{@code strftime\} patterns{punctuation|,} as Ruby's \{@code Time#strftime\} reads them: flags \{@code - {number|0} ^ # _ :\}{punctuation|,} a width{punctuation|,} and
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS {operator|=} \{
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
    \}{punctuation|;}
    private static final String[] DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder(32){punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime(OffsetDateTime time) \{
        this.time {operator|=} time{punctuation|;}
    \}

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) \{
        return DAYS[day.getValue() % DAYS.length]{punctuation|;}
    \}

    /** The date in the pattern's form. */
    public static String format(OffsetDateTime time{punctuation|,} String pattern) \{
        Strftime run {operator|=} new Strftime(time){punctuation|;}
        run.all(pattern){punctuation|;}
        return run.out.toString(){punctuation|;}
    \}

    /** A month's English name. */
    public static String monthName(int month) \{
        return MONTHS[month - 1]{punctuation|;}
    \}

    private void all(String pattern) \{
        int i {operator|=} {number|0}{punctuation|;}
        while (i < pattern.length()) \{
            char c {operator|=} pattern.charAt(i){punctuation|;}
            if (c !{operator|=} '%') \{
                out.append(c){punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            \}
            int end {operator|=} flags(pattern{punctuation|,} i + 1){punctuation|;}
            if (end >{operator|=} pattern.length() \|\| !directive(pattern.charAt(end))) \{
                int stop {operator|=} Math.min(end + {number|1}{punctuation|,} pattern.length()){punctuation|;}
                out.append(pattern{punctuation|,} i{punctuation|,} stop){punctuation|;}
                i {operator|=} stop{punctuation|;}
            \} else \{
                i {operator|=} end + {number|1}{punctuation|;}
            \}
        \}
    \}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    private int flags(String pattern{punctuation|,} int from) \{
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} -1{punctuation|;}
        for (int i {operator|=} from{punctuation|;} i < pattern.length(){punctuation|;} i++) \{
            char c {operator|=} pattern.charAt(i){punctuation|;}
            if (c {operator|=}{operator|=} '-' \|\| c {operator|=}{operator|=} '_' \|\| (c {operator|=}{operator|=} '0' && width < 0)) \{
                padding {operator|=} c{punctuation|;}
            \} else if (c {operator|=}{operator|=} '^' \|\| c {operator|=}{operator|=} '#') \{
                letterCase {operator|=} c{punctuation|;}
            \} else if (c {operator|=}{operator|=} ':') \{
                colons++{punctuation|;}
            \} else if (c >{operator|=} '0' && c <{operator|=} '9') \{
                width {operator|=} Math.min(WIDEST{punctuation|,} Math.max(width{punctuation|,} 0) * {number|10} + c - '0'){punctuation|;}
            \} else \{
                return i{punctuation|;}
            \}
        \}
        return pattern.length(){punctuation|;}
    \}

    private boolean directive(char letter) \{
        if (colons > {number|0} && letter !{operator|=} 'z') \{
            return false{punctuation|;}
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter){punctuation|;}
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case 'Y' -> number(time.getYear(){punctuation|,} time.getYear() < {number|0} ? {number|5} : {number|4}{punctuation|,} '0'){punctuation|;}
            case 'C' -> number(Math.floorDiv(time.getYear(){punctuation|,} 100){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'y' -> number(Math.floorMod(time.getYear(){punctuation|,} 100){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'm' -> number(time.getMonthValue(){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'd' -> number(time.getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'e' -> number(time.getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} ' '){punctuation|;}
            case 'j' -> number(time.getDayOfYear(){punctuation|,} {number|3}{punctuation|,} '0'){punctuation|;}
            case 'H' -> number(time.getHour(){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'k' -> number(time.getHour(){punctuation|,} {number|2}{punctuation|,} ' '){punctuation|;}
            case 'I' -> number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'l' -> number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} ' '){punctuation|;}
            case 'M' -> number(time.getMinute(){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'S' -> number(time.getSecond(){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'u' -> number(time.getDayOfWeek().getValue(){punctuation|,} {number|1}{punctuation|,} '0'){punctuation|;}
            case 'w' -> number(sundayBased(){punctuation|,} {number|1}{punctuation|,} '0'){punctuation|;}
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} {number|4}{punctuation|,} '0'){punctuation|;}
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} 100){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR){punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'U' -> number((time.getDayOfYear() + {number|6} - sundayBased()) / {number|7}{punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 'W' -> number((time.getDayOfYear() + {number|6} - (sundayBased() + 6) % 7) / {number|7}{punctuation|,} {number|2}{punctuation|,} '0'){punctuation|;}
            case 's' -> number(time.toEpochSecond(){punctuation|,} {number|1}{punctuation|,} '0'){punctuation|;}
            default -> \{
                return false{punctuation|;}
            \}
        \}
        return true{punctuation|;}
    \}

    private int hourOfHalfDay() \{
        int hour {operator|=} time.get(ChronoField.CLOCK_HOUR_OF_AMPM){punctuation|;}
        return hour {operator|=}{operator|=} {number|0} ? {number|12} : hour{punctuation|;}
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % {number|7}{punctuation|;}
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]){punctuation|;}
            case 'a' -> text(DAYS[sundayBased()].substring(0{punctuation|,} 3)){punctuation|;}
            case 'B' -> text(MONTHS[time.getMonthValue() - 1]){punctuation|;}
            case 'b'{punctuation|,} 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0{punctuation|,} 3)){punctuation|;}
            case 'p' -> \{
                String half {operator|=} time.getHour() < {number|12} ? {string|"AM"} : {string|"PM"}{punctuation|;}
                text(letterCase {operator|=}{operator|=} '#' ? half.toLowerCase(Locale.ROOT) : half){punctuation|;}
            \}
            case 'P' -> text(time.getHour() < {number|12} ? {string|"am"} : {string|"pm"}){punctuation|;}
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} : {string|""}){punctuation|;}
            case 'z' -> offset(){punctuation|;}
            case 'L' -> fraction(width < {number|0} ? {number|3} : width){punctuation|;}
            case 'N' -> fraction(width < {number|0} ? {number|9} : width){punctuation|;}
            case 'n' -> text({string|"\\n"}){punctuation|;}
            case 't' -> text({string|"\\t"}){punctuation|;}
            case '%' -> text({string|"%"}){punctuation|;}
            default -> \{
                return false{punctuation|;}
            \}
        \}
        return true{punctuation|;}
    \}

    private boolean whole(char letter) \{
        String pattern {operator|=} switch (letter) \{
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' -> {string|"%m/%d/%y"}{punctuation|;}
            case 'F' -> {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' -> {string|"%H:%M:%S"}{punctuation|;}
            case 'R' -> {string|"%H:%M"}{punctuation|;}
            case 'r' -> {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' -> {string|"%e-%^b-%Y"}{punctuation|;}
            default -> {string|""}{punctuation|;}
        \}{punctuation|;}
        if (pattern.isEmpty()) \{
            return false{punctuation|;}
        \}
        text(format(time{punctuation|,} pattern)){punctuation|;}
        return true{punctuation|;}
    \}

    private void number(long value{punctuation|,} int usual{punctuation|,} char usualPadding) \{
        char pad {operator|=} padding {operator|=}{operator|=} '_' ? ' ' : padding {operator|=}{operator|=} '0' ? '0' : usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} '-' && width < {number|0} ? {number|0} : width < {number|0} ? usual : width{punctuation|;}
        String digits {operator|=} Long.toString(Math.abs(value)){punctuation|;}
        if (value < {number|0} && pad {operator|=}{operator|=} '0') \{
            out.append('-'){punctuation|;}
        \}
        for (int i {operator|=} digits.length() + (value < {number|0} ? {number|1} : 0){punctuation|;} i < wanted && padding !{operator|=} '-'{punctuation|;} i++) \{
            out.append(pad){punctuation|;}
        \}
        if (value < {number|0} && pad !{operator|=} '0') \{
            out.append('-'){punctuation|;}
        \}
        out.append(digits){punctuation|;}
    \}

    private void text(String name) \{
        for (int i {operator|=} name.length(){punctuation|;} i < width && padding !{operator|=} '-'{punctuation|;} i++) \{
            out.append(padding {operator|=}{operator|=} '0' ? '0' : ' '){punctuation|;}
        \}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} '^' \|\| (letterCase {operator|=}{operator|=} '#' && !name.equals({string|"am"}) && !name.equals({string|"pm"})){punctuation|;}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name){punctuation|;}
    \}

    private void offset() \{
        int seconds {operator|=} time.getOffset().getTotalSeconds(){punctuation|;}
        int rest {operator|=} Math.abs(seconds){punctuation|;}
        StringBuilder made {operator|=} new StringBuilder(9){punctuation|;}
        two(made{punctuation|,} rest / 3600){punctuation|;}
        made.append(colons > {number|0} ? {string|":"} : {string|""}){punctuation|;}
        two(made{punctuation|,} rest / {number|60} % 60){punctuation|;}
        if (colons {operator|=}{operator|=} 2) \{
            two(made.append(':'){punctuation|,} rest % 60){punctuation|;}
        \}
        out.append(seconds < {number|0} ? '-' : '+'){punctuation|;}
        for (int i {operator|=} made.length() + {number|1}{punctuation|;} i < width && padding !{operator|=} '-'{punctuation|;} i++) \{
            out.append('0'){punctuation|;}
        \}
        out.append(made){punctuation|;}
    \}

    private static void two(StringBuilder to{punctuation|,} int value) \{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10)){punctuation|;}
    \}

    private void fraction(int digits) \{
        String nanos {operator|=} Long.toString(1_000_000_000L + time.get(ChronoField.NA{boolean|NO}_OF_SECOND)){punctuation|;}
        for (int i {operator|=} {number|1}{punctuation|;} i <{operator|=} digits{punctuation|;} i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '0'){punctuation|;}
        \}
    \}
\}
