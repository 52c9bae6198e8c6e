package dev{punctuation|.}jbuild{punctuation|.}text;

import java{punctuation|.}time{punctuation|.}DayOfWeek;
import java{punctuation|.}time{punctuation|.}OffsetDateTime;
import java{punctuation|.}time{punctuation|.}ZoneOffset;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields;
import java{punctuation|.}util{punctuation|.}Locale;

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby{comment|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
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
    {punctuation|\}};
    {keyword|private} {keyword|static} final {keyword|String}[] DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    {keyword|private} {keyword|static} final int WIDEST {operator|=} {number|1024};

    {keyword|private} final OffsetDateTime time;
    {keyword|private} final StringBuilder {keyword|out} {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)};
    {keyword|private} {keyword|char} padding;
    {keyword|private} {keyword|char} letterCase;
    {keyword|private} int colons;
    {keyword|private} int width;

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name {keyword|of} a day {keyword|of} the week{punctuation|.} {operator|*}{operator|/}
    {keyword|public} {keyword|static} {keyword|String} dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS[day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length];
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The {keyword|date} {keyword|in} the pattern{comment|'s form. */}
    {keyword|public} {keyword|static} {keyword|String} format{punctuation|(}OffsetDateTime time{punctuation|,} {keyword|String} pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} {keyword|new} Strftime{punctuation|(}time{punctuation|)};
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)};
        {keyword|return} run{punctuation|.}{keyword|out}{punctuation|.}toString{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month{comment|'s English name. */}
    {keyword|public} {keyword|static} {keyword|String} monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS[month {operator|-} {number|1}];
    {punctuation|\}}

    {keyword|private} void all{punctuation|(}{keyword|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|!}{operator|=} {comment|'%') \{}
                {keyword|out}{punctuation|.}append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                {keyword|continue};
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}{keyword|end} {operator|>}{operator|=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int {keyword|stop} {operator|=} Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)};
                {keyword|out}{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {keyword|stop}{punctuation|)};
                i {operator|=} {keyword|stop};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset {keyword|of} the directive{comment|'s letter. */}
    {keyword|private} int flags{punctuation|(}{keyword|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {operator|-}{number|1};
        {keyword|for} {punctuation|(}int i {operator|=} from; i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                padding {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'^' \|\| c == '#') \{}
                letterCase {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|':') \{}
                colons{operator|+}{operator|+};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>}{operator|=} {comment|'0' && c <= '9') \{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {comment|'0');}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i;
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {keyword|private} {keyword|boolean} directive{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {operator|!}{operator|=} {comment|'z') \{}
            {keyword|return} {boolean|false};
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)};
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
                {keyword|return} {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true};
    {punctuation|\}}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        {keyword|return} hour {operator|=}{operator|=} {number|0} {punctuation|?} {number|12} {punctuation|:} hour;
    {punctuation|\}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7};
    {punctuation|\}}

    {keyword|private} {keyword|boolean} name{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {comment|'A' -> text(DAYS[sundayBased()]);}
            {keyword|case} {comment|'a' -> text(DAYS[sundayBased()].substring(0, 3));}
            {keyword|case} {comment|'B' -> text(MONTHS[time.getMonthValue() - 1]);}
            {keyword|case} {comment|'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));}
            {keyword|case} {comment|'p' -> \{}
                {keyword|String} half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {punctuation|?} {string|"AM"} {punctuation|:} {string|"PM"};
                text{punctuation|(}letterCase {operator|=}{operator|=} {comment|'#' ? half.toLowerCase(Locale.ROOT) : half);}
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
                {keyword|return} {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true};
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
            {keyword|default} {operator|-}{operator|>} {string|""};
        {punctuation|\}};
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false};
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        {keyword|return} {boolean|true};
    {punctuation|\}}

    {keyword|private} void number{punctuation|(}{keyword|long} value{punctuation|,} int usual{punctuation|,} {keyword|char} usualPadding{punctuation|)} {punctuation|\{}
        {keyword|char} pad {operator|=} padding {operator|=}{operator|=} {comment|'_' ? ' ' : padding == '0' ? '0' : usualPadding;}
        int wanted {operator|=} padding {operator|=}{operator|=} {comment|'-' && width < 0 ? 0 : width < 0 ? usual : width;}
        {keyword|String} digits {operator|=} {keyword|Long}{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} {comment|'0') \{}
            {keyword|out}{punctuation|.}append{punctuation|(}{comment|'-');}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {punctuation|?} {number|1} {punctuation|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&}{operator|&} padding {operator|!}{operator|=} {comment|'-'; i++) \{}
            {keyword|out}{punctuation|.}append{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|!}{operator|=} {comment|'0') \{}
            {keyword|out}{punctuation|.}append{punctuation|(}{comment|'-');}
        {punctuation|\}}
        {keyword|out}{punctuation|.}append{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    {keyword|private} void text{punctuation|(}{keyword|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&}{operator|&} padding {operator|!}{operator|=} {comment|'-'; i++) \{}
            {keyword|out}{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} {comment|'0' ? '0' : ' ');}
        {punctuation|\}}
        {keyword|boolean} capitals {operator|=} letterCase {operator|=}{operator|=} {comment|'^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        {keyword|out}{punctuation|.}append{punctuation|(}capitals {punctuation|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)};
    {punctuation|\}}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)};
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {punctuation|?} {string|":"} {punctuation|:} {string|""}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{comment|':'), rest % 60);}
        {punctuation|\}}
        {keyword|out}{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {punctuation|?} {comment|'-' : '+');}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&}{operator|&} padding {operator|!}{operator|=} {comment|'-'; i++) \{}
            {keyword|out}{punctuation|.}append{punctuation|(}{comment|'0');}
        {punctuation|\}}
        {keyword|out}{punctuation|.}append{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    {keyword|private} {keyword|static} void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {keyword|to}{punctuation|.}append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{comment|'0' + value / 10)).append((char) ('0' + value % 10));}
    {punctuation|\}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {keyword|String} nanos {operator|=} {keyword|Long}{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}; i {operator|<}{operator|=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {punctuation|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {comment|'0');}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
