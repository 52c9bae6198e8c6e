package dev{punctuation|.}jbuild{punctuation|.}{keyword|text}{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by \{@code strftime\} patterns{punctuation|,} {keyword|as} Ruby{comment|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine{comment|'s language is. What is no directive is copied.}
 {operator|*}{operator|/}
public final {keyword|class} Strftime \{

    {keyword|private} {keyword|static} final {keyword|String}[] MONTHS {operator|=} \{
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
    {keyword|private} {keyword|static} final {keyword|String}[] DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    {keyword|private} {keyword|static} final {keyword|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder out {operator|=} {operator|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} {keyword|int} colons{punctuation|;}
    {keyword|private} {keyword|int} width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this{punctuation|.}time {operator|=} time{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public {keyword|static} {keyword|String} dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        {keyword|return} DAYS[day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length]{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} The date {keyword|in} the pattern{comment|'s form. */}
    public {keyword|static} {keyword|String} format{punctuation|(}OffsetDateTime time{punctuation|,} {keyword|String} pattern{punctuation|)} \{
        Strftime run {operator|=} {operator|new} Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} A month{comment|'s English name. */}
    public {keyword|static} {keyword|String} monthName{punctuation|(}{keyword|int} month{punctuation|)} \{
        {keyword|return} MONTHS[month {operator|-} {number|1}]{punctuation|;}
    \}

    {keyword|private} void all{punctuation|(}{keyword|String} pattern{punctuation|)} \{
        {keyword|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c !{operator|=} {comment|'%') \{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            \}
            {keyword|int} {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                {keyword|int} stop {operator|=} Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            \} {keyword|else} \{
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset of the directive{comment|'s letter. */}
    {keyword|private} {keyword|int} flags{punctuation|(}{keyword|String} pattern{punctuation|,} {keyword|int} from{punctuation|)} \{
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                padding {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|'^' \|\| c == '#') \{}
                letterCase {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {comment|':') \{}
                colons{operator|+}{operator|+}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {comment|'0' && c <= '9') \{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {comment|'0');}
            \} {keyword|else} \{
                {keyword|return} i{punctuation|;}
            \}
        \}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {keyword|boolean} directive{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter !{operator|=} {comment|'z') \{}
            {keyword|return} {keyword|false}{punctuation|;}
        \}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {keyword|boolean} number{punctuation|(}char letter{punctuation|)} \{
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
                {keyword|return} {keyword|false}{punctuation|;}
            \}
        \}
        {keyword|return} {keyword|true}{punctuation|;}
    \}

    {keyword|private} {keyword|int} hourOfHalfDay{punctuation|(}{punctuation|)} \{
        {keyword|int} hour {operator|=} time{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    \}

    {keyword|private} {keyword|int} sundayBased{punctuation|(}{punctuation|)} \{
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    \}

    {keyword|private} {keyword|boolean} name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {comment|'A' -> text(DAYS[sundayBased()]);}
            {keyword|case} {comment|'a' -> text(DAYS[sundayBased()].substring(0, 3));}
            {keyword|case} {comment|'B' -> text(MONTHS[time.getMonthValue() - 1]);}
            {keyword|case} {comment|'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));}
            {keyword|case} {comment|'p' -> \{}
                {keyword|String} half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {keyword|text}{punctuation|(}letterCase {operator|=}{operator|=} {comment|'#' ? half.toLowerCase(Locale.ROOT) : half);}
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
                {keyword|return} {keyword|false}{punctuation|;}
            \}
        \}
        {keyword|return} {keyword|true}{punctuation|;}
    \}

    {keyword|private} {keyword|boolean} whole{punctuation|(}char letter{punctuation|)} \{
        {keyword|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {comment|'c' -> "%a %b %e %H:%M:%S %Y";}
            {keyword|case} {comment|'D', 'x' -> "%m/%d/%y";}
            {keyword|case} {comment|'F' -> "%Y-%m-%d";}
            {keyword|case} {comment|'T', 'X' -> "%H:%M:%S";}
            {keyword|case} {comment|'R' -> "%H:%M";}
            {keyword|case} {comment|'r' -> "%I:%M:%S %p";}
            {keyword|case} {comment|'v' -> "%e-%^b-%Y";}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        \}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} {keyword|false}{punctuation|;}
        \}
        {keyword|text}{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|true}{punctuation|;}
    \}

    {keyword|private} void number{punctuation|(}long value{punctuation|,} {keyword|int} usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} padding {operator|=}{operator|=} {comment|'_' ? ' ' : padding == '0' ? '0' : usualPadding;}
        {keyword|int} wanted {operator|=} padding {operator|=}{operator|=} {comment|'-' && width < 0 ? 0 : width < 0 ? usual : width;}
        {keyword|String} digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|=}{operator|=} {comment|'0') \{}
            out{punctuation|.}append{punctuation|(}{comment|'-');}
        \}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding !{operator|=} {comment|'-'; i++) \{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        \}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad !{operator|=} {comment|'0') \{}
            out{punctuation|.}append{punctuation|(}{comment|'-');}
        \}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    \}

    {keyword|private} void {keyword|text}{punctuation|(}{keyword|String} name{punctuation|)} \{
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding !{operator|=} {comment|'-'; i++) \{}
            out{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} {comment|'0' ? '0' : ' ');}
        \}
        {keyword|boolean} capitals {operator|=} letterCase {operator|=}{operator|=} {comment|'^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));}
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    \}

    {keyword|private} void offset{punctuation|(}{punctuation|)} \{
        {keyword|int} seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|int} rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {operator|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} \{
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{comment|':'), rest % 60);}
        \}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? {comment|'-' : '+');}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding !{operator|=} {comment|'-'; i++) \{}
            out{punctuation|.}append{punctuation|(}{comment|'0');}
        \}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    \}

    {keyword|private} {keyword|static} void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} {keyword|int} value{punctuation|)} \{
        {keyword|to}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{comment|'0' + value / 10)).append((char) ('0' + value % 10));}
    \}

    {keyword|private} void fraction{punctuation|(}{keyword|int} digits{punctuation|)} \{
        {keyword|String} nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {comment|'0');}
        \}
    \}
\}
