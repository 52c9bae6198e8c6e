package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by \{{label|@code} strftime\} patterns{punctuation|,} as Ruby's \{{label|@code} Time#strftime\} reads them{punctuation|:} flags \{{label|@code} {operator|-} {number|0} {operator|^} # _ {punctuation|:}\}{punctuation|,} a width{punctuation|,} {operator|and}
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
public final class Strftime \{

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} \{
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
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder {keyword|out} {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time {operator|=} time{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week. {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        {keyword|return} DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} The date {function|in} the pattern's form. {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime {keyword|run} {operator|=} {keyword|new} Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        {keyword|run}.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|run}.{keyword|out}.toString{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} A month's English name. {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!}{operator|=} {comment|'%') \{}
                {keyword|out}.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            \}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                int {keyword|stop} {operator|=} Math.min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {keyword|stop}{punctuation|)}{punctuation|;}
                i {operator|=} {keyword|stop}{punctuation|;}
            \} {keyword|else} \{
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset of the directive's letter. {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                padding {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'^' \|\| c == '#') \{}
                letterCase {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|':') \{}
                colons{operator|+}{operator|+}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {comment|'0' && c <= '9') \{}
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {comment|'0');}
            \} {keyword|else} \{
                {keyword|return} i{punctuation|;}
            \}
        \}
        {keyword|return} pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!}{operator|=} {comment|'z') \{}
            {keyword|return} false{punctuation|;}
        \}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {comment|'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');}
            {keyword|case} {comment|'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');}
            {keyword|case} {comment|'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');}
            {keyword|case} {comment|'m' -> number(time.getMonthValue(), 2, '0');}
            {keyword|case} {comment|'d' -> number(time.getDayOfMonth(), 2, '0');}
            {keyword|case} {comment|'e' -> number(time.getDayOfMonth(), 2, ' ');}
            {keyword|case} {comment|'j' -> number(time.getDayOfYear(), 3, '0');}
            {keyword|case} {comment|'H' -> number(time.getHour(), 2, '0');}
            {keyword|case} {comment|'k' -> number(time.getHour(), 2, ' ');}
            {keyword|case} {comment|'I' -> number(hourOfHalfDay(), 2, '0');}
            {keyword|case} {comment|'l' -> number(hourOfHalfDay(), 2, ' ');}
            {keyword|case} {comment|'M' -> number(time.getMinute(), 2, '0');}
            {keyword|case} {comment|'S' -> number(time.getSecond(), 2, '0');}
            {keyword|case} {comment|'u' -> number(time.getDayOfWeek().getValue(), 1, '0');}
            {keyword|case} {comment|'w' -> number(sundayBased(), 1, '0');}
            {keyword|case} {comment|'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');}
            {keyword|case} {comment|'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');}
            {keyword|case} {comment|'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');}
            {keyword|case} {comment|'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');}
            {keyword|case} {comment|'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0');}
            {keyword|case} {comment|'s' -> number(time.toEpochSecond(), 1, '0');}
            default {operator|-}{operator|>} \{
                {keyword|return} false{punctuation|;}
            \}
        \}
        {keyword|return} true{punctuation|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        {keyword|return} time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {comment|'A' -> text(DAYS[sundayBased()]);}
            {keyword|case} {comment|'a' -> text(DAYS[sundayBased()].substring(0, 3));}
            {keyword|case} {comment|'B' -> text(MONTHS[time.getMonthValue() - 1]);}
            {keyword|case} {comment|'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));}
            {keyword|case} {comment|'p' -> \{}
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|=}{operator|=} {comment|'#' ? half.toLowerCase(Locale.ROOT) : half);}
            \}
            {keyword|case} {comment|'P' -> text(time.getHour() < 12 ? "am" : "pm");}
            {keyword|case} {comment|'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");}
            {keyword|case} {comment|'z' -> offset();}
            {keyword|case} {comment|'L' -> fraction(width < 0 ? 3 : width);}
            {keyword|case} {comment|'N' -> fraction(width < 0 ? 9 : width);}
            {keyword|case} {comment|'n' -> text("\\n");}
            {keyword|case} {comment|'t' -> text("\\t");}
            {keyword|case} {comment|'%' -> text("%");}
            default {operator|-}{operator|>} \{
                {keyword|return} false{punctuation|;}
            \}
        \}
        {keyword|return} true{punctuation|;}
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {comment|'c' -> "%a %b %e %H:%M:%S %Y";}
            {keyword|case} {comment|'D', 'x' -> "%m/%d/%y";}
            {keyword|case} {comment|'F' -> "%Y-%m-%d";}
            {keyword|case} {comment|'T', 'X' -> "%H:%M:%S";}
            {keyword|case} {comment|'R' -> "%H:%M";}
            {keyword|case} {comment|'r' -> "%I:%M:%S %p";}
            {keyword|case} {comment|'v' -> "%e-%^b-%Y";}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        \}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} false{punctuation|;}
        \}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} padding {operator|=}{operator|=} {comment|'_' ? ' ' : padding == '0' ? '0' : usualPadding;}
        int wanted {operator|=} padding {operator|=}{operator|=} {comment|'-' && width < 0 ? 0 : width < 0 ? usual : width;}
        String digits {operator|=} Long.toString{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|=}{operator|=} {comment|'0') \{}
            {keyword|out}.append{punctuation|(}{comment|'-');}
        \}
        {keyword|for} {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!}{operator|=} {comment|'-'; i++) \{}
            {keyword|out}.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        \}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!}{operator|=} {comment|'0') \{}
            {keyword|out}.append{punctuation|(}{comment|'-');}
        \}
        {keyword|out}.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        {keyword|for} {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!}{operator|=} {comment|'-'; i++) \{}
            {keyword|out}.append{punctuation|(}padding {operator|=}{operator|=} {comment|'0' ? '0' : ' ');}
        \}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {comment|'^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {keyword|out}.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}{comment|':'), rest % 60);}
        \}
        {keyword|out}.append{punctuation|(}seconds {operator|<} {number|0} ? {comment|'-' : '+');}
        {keyword|for} {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!}{operator|=} {comment|'-'; i++) \{}
            {keyword|out}.append{punctuation|(}{comment|'0');}
        \}
        {keyword|out}.append{punctuation|(}made{punctuation|)}{punctuation|;}
    \}

    private static void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} \{
        {keyword|to}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{comment|'0' + value / 10)).append((char) ('0' + value % 10));}
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos {operator|=} Long.toString{punctuation|(}{number|1}_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} {comment|'0');}
        \}
    \}
\}
