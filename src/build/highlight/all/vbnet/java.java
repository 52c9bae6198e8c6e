package dev.jbuild.{function|text}{punctuation|;}

import java.{function|time}.DayOfWeek{punctuation|;}
import java.{function|time}.OffsetDateTime{punctuation|;}
import java.{function|time}.ZoneOffset{punctuation|;}
import java.{function|time}.temporal.ChronoField{punctuation|;}
import java.{function|time}.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby{comment|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine{comment|'s language is. What is no directive is copied.}
 {operator|*}{operator|/}
{keyword|public} final {keyword|class} Strftime {punctuation|\{}

    {keyword|private} {keyword|static} final {keyword|String}[] MONTHS {operator|=} {punctuation|\{}
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
    {punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} final {keyword|String}[] DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} final {function|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime {function|time}{punctuation|;}
    {keyword|private} final StringBuilder {keyword|out} {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} {keyword|char} padding{punctuation|;}
    {keyword|private} {keyword|char} letterCase{punctuation|;}
    {keyword|private} {function|int} colons{punctuation|;}
    {keyword|private} {function|int} width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime {function|time}{punctuation|)} {punctuation|\{}
        this.{function|time} {operator|=} {function|time}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English {keyword|name} {keyword|of} a day {keyword|of} the week. {operator|*}{operator|/}
    {keyword|public} {keyword|static} {keyword|String} dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.{function|length}]{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The {keyword|date} {keyword|in} the pattern{comment|'s form. */}
    {keyword|public} {keyword|static} {keyword|String} format{punctuation|(}OffsetDateTime {function|time}{punctuation|,} {keyword|String} pattern{punctuation|)} {punctuation|\{}
        Strftime {keyword|run} {operator|=} {keyword|new} Strftime{punctuation|(}{function|time}{punctuation|)}{punctuation|;}
        {keyword|run}.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|run}.{keyword|out}.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month{comment|'s English name. */}
    {keyword|public} {keyword|static} {keyword|String} monthName{punctuation|(}{function|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS[month {operator|-} {number|1}]{punctuation|;}
    {punctuation|\}}

    {keyword|private} void all{punctuation|(}{keyword|String} pattern{punctuation|)} {punctuation|\{}
        {function|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {comment|!= '%') \{}
                {keyword|out}.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {function|int} {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern.{function|length}{punctuation|(}{punctuation|)} \|\| {comment|!directive(pattern.charAt(end))) \{}
                {function|int} {keyword|stop} {operator|=} Math.{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {keyword|stop}{punctuation|)}{punctuation|;}
                i {operator|=} {keyword|stop}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset {keyword|of} the directive{comment|'s letter. */}
    {keyword|private} {function|int} flags{punctuation|(}{keyword|String} pattern{punctuation|,} {function|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} from{punctuation|;} i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'^' \|\| c == '#') \{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|':') \{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {comment|'0' && c <= '9') \{}
                width {operator|=} Math.{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {comment|'0');}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} directive{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {comment|!= 'z') \{}
            {keyword|return} {keyword|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| {keyword|name}{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} number{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
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
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {keyword|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {function|int} hour {operator|=} {function|time}.{keyword|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {function|time}.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} {keyword|name}{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {comment|'A' -> text(DAYS[sundayBased()]);}
            {keyword|case} {comment|'a' -> text(DAYS[sundayBased()].substring(0, 3));}
            {keyword|case} {comment|'B' -> text(MONTHS[time.getMonthValue() - 1]);}
            {keyword|case} {comment|'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));}
            {keyword|case} {comment|'p' -> \{}
                {keyword|String} half {operator|=} {function|time}.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|=}{operator|=} {comment|'#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            {keyword|case} {comment|'P' -> text(time.getHour() < 12 ? "am" : "pm");}
            {keyword|case} {comment|'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");}
            {keyword|case} {comment|'z' -> offset();}
            {keyword|case} {comment|'L' -> fraction(width < 0 ? 3 : width);}
            {keyword|case} {comment|'N' -> fraction(width < 0 ? 9 : width);}
            {keyword|case} {comment|'n' -> text("\\n");}
            {keyword|case} {comment|'t' -> text("\\t");}
            {keyword|case} {comment|'%' -> text("%");}
            {keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {keyword|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|boolean} whole{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {keyword|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {comment|'c' -> "%a %b %e %H:%M:%S %Y";}
            {keyword|case} {comment|'D', 'x' -> "%m/%d/%y";}
            {keyword|case} {comment|'F' -> "%Y-%m-%d";}
            {keyword|case} {comment|'T', 'X' -> "%H:%M:%S";}
            {keyword|case} {comment|'R' -> "%H:%M";}
            {keyword|case} {comment|'r' -> "%I:%M:%S %p";}
            {keyword|case} {comment|'v' -> "%e-%^b-%Y";}
            {keyword|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {keyword|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}format{punctuation|(}{function|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void number{punctuation|(}{keyword|long} value{punctuation|,} {function|int} usual{punctuation|,} {keyword|char} usualPadding{punctuation|)} {punctuation|\{}
        {keyword|char} pad {operator|=} padding {operator|=}{operator|=} {comment|'_' ? ' ' : padding == '0' ? '0' : usualPadding;}
        {function|int} wanted {operator|=} padding {operator|=}{operator|=} {comment|'-' && width < 0 ? 0 : width < 0 ? usual : width;}
        {keyword|String} digits {operator|=} {keyword|Long}.toString{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} {comment|'0') \{}
            {keyword|out}.append{punctuation|(}{comment|'-');}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} digits.{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&}{operator|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {comment|!= '0') \{}
            {keyword|out}.append{punctuation|(}{comment|'-');}
        {punctuation|\}}
        {keyword|out}.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|text}{punctuation|(}{keyword|String} {keyword|name}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} {keyword|name}.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}padding {operator|=}{operator|=} {comment|'0' ? '0' : ' ');}
        {punctuation|\}}
        {keyword|boolean} capitals {operator|=} letterCase {operator|=}{operator|=} {comment|'^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {keyword|out}.append{punctuation|(}capitals ? {keyword|name}.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} {keyword|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {function|int} seconds {operator|=} {function|time}.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {function|int} {function|rest} {operator|=} Math.{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} {function|rest} {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} {function|rest} {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}{comment|':'), rest % 60);}
        {punctuation|\}}
        {keyword|out}.append{punctuation|(}seconds {operator|<} {number|0} ? {comment|'-' : '+');}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} made.{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}{comment|'0');}
        {punctuation|\}}
        {keyword|out}.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|static} void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} {function|int} value{punctuation|)} {punctuation|\{}
        {keyword|to}.append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{comment|'0' + value / 10)).append((char) ('0' + value % 10));}
    {punctuation|\}}

    {keyword|private} void fraction{punctuation|(}{function|int} digits{punctuation|)} {punctuation|\{}
        {keyword|String} nanos {operator|=} {keyword|Long}.toString{punctuation|(}{number|1}_000_000_000L {operator|+} {function|time}.{keyword|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|out}.append{punctuation|(}i {operator|<} nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} {comment|'0');}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
