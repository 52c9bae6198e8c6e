package dev.jbuild.{function|text}{punctuation|;}

import java.{function|time}.DayOfWeek{punctuation|;}
import java.{function|time}.OffsetDateTime{punctuation|;}
import java.{function|time}.ZoneOffset{punctuation|;}
import java.{function|time}.temporal.ChronoField{punctuation|;}
import java.{function|time}.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by \{@code strftime\} patterns{punctuation|,} {keyword|as} Ruby's \{@code {function|Time}#strftime\} reads them{punctuation|:} flags \{@code {operator|-} {number|0} {operator|^} # _ {punctuation|:}\}{punctuation|,} a width{punctuation|,} {operator|and}
 {operator|*} English names whatever the machine's language {function|is}. What {function|is} no directive {function|is} copied.
 {operator|*}{operator|/}
public final class Strftime \{

    private {keyword|static} final {keyword|String}[] MONTHS {operator|=} \{
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
    private {keyword|static} final {keyword|String}[] DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    private {keyword|static} final {function|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {function|time}{punctuation|;}
    private final StringBuilder {keyword|out} {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private {function|int} colons{punctuation|;}
    private {function|int} width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime {function|time}{punctuation|)} \{
        this.{function|time} {operator|=} {function|time}{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} The English {keyword|name} {function|of} a day {function|of} the week. {operator|*}{operator|/}
    public {keyword|static} {keyword|String} dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        {keyword|return} DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.{function|length}]{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} The {function|date} {function|in} the pattern's form. {operator|*}{operator|/}
    public {keyword|static} {keyword|String} format{punctuation|(}OffsetDateTime {function|time}{punctuation|,} {keyword|String} pattern{punctuation|)} \{
        Strftime {keyword|run} {operator|=} new Strftime{punctuation|(}{function|time}{punctuation|)}{punctuation|;}
        {keyword|run}.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|run}.{keyword|out}.toString{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {operator|/}{operator|*}{operator|*} A month's English {keyword|name}. {operator|*}{operator|/}
    public {keyword|static} {keyword|String} monthName{punctuation|(}{function|int} month{punctuation|)} \{
        {keyword|return} MONTHS[month {operator|-} {number|1}]{punctuation|;}
    \}

    private void all{punctuation|(}{keyword|String} pattern{punctuation|)} \{
        {function|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {comment|!= '%') \{}
                {keyword|out}.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            \}
            {function|int} {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern.{function|length}{punctuation|(}{punctuation|)} \|\| {comment|!directive(pattern.charAt(end))) \{}
                {function|int} {keyword|stop} {operator|=} Math.{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {keyword|stop}{punctuation|)}{punctuation|;}
                i {operator|=} {keyword|stop}{punctuation|;}
            \} {keyword|else} \{
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset {function|of} the directive's letter. {operator|*}{operator|/}
    private {function|int} flags{punctuation|(}{keyword|String} pattern{punctuation|,} {function|int} from{punctuation|)} \{
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} from{punctuation|;} i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{operator|-}' \|\| c {operator|=}{operator|=} '_' \|\| {punctuation|(}c {operator|=}{operator|=} '{number|0}' {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                padding {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{operator|^}' \|\| c {operator|=}{operator|=} '#'{punctuation|)} \{
                letterCase {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{punctuation|:}'{punctuation|)} \{
                colons{operator|+}{operator|+}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&}{operator|&} c {operator|<=} '{number|9}'{punctuation|)} \{
                width {operator|=} Math.{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            \} {keyword|else} \{
                {keyword|return} i{punctuation|;}
            \}
        \}
        {keyword|return} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {comment|!= 'z') \{}
            {keyword|return} false{punctuation|;}
        \}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| {keyword|name}{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} 'Y' {operator|-}{operator|>} number{punctuation|(}{function|time}.getYear{punctuation|(}{punctuation|)}{punctuation|,} {function|time}.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'C' {operator|-}{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}{function|time}.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'y' {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}{function|time}.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'm' {operator|-}{operator|>} number{punctuation|(}{function|time}.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'd' {operator|-}{operator|>} number{punctuation|(}{function|time}.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'e' {operator|-}{operator|>} number{punctuation|(}{function|time}.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'j' {operator|-}{operator|>} number{punctuation|(}{function|time}.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'H' {operator|-}{operator|>} number{punctuation|(}{function|time}.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'k' {operator|-}{operator|>} number{punctuation|(}{function|time}.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'I' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'l' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'M' {operator|-}{operator|>} number{punctuation|(}{function|time}.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'S' {operator|-}{operator|>} number{punctuation|(}{function|time}.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'u' {operator|-}{operator|>} number{punctuation|(}{function|time}.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'w' {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'G' {operator|-}{operator|>} number{punctuation|(}{function|time}.{keyword|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'g' {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}{function|time}.{keyword|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'V' {operator|-}{operator|>} number{punctuation|(}{function|time}.{keyword|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'U' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{function|time}.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'W' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{function|time}.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 's' {operator|-}{operator|>} number{punctuation|(}{function|time}.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} \{
                {keyword|return} false{punctuation|;}
            \}
        \}
        {keyword|return} true{punctuation|;}
    \}

    private {function|int} hourOfHalfDay{punctuation|(}{punctuation|)} \{
        {function|int} hour {operator|=} {function|time}.{keyword|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    \}

    private {function|int} sundayBased{punctuation|(}{punctuation|)} \{
        {keyword|return} {function|time}.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    \}

    private boolean {keyword|name}{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            {keyword|case} 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS[{function|time}.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|)}{punctuation|;}
            {keyword|case} 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS[{function|time}.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'p' {operator|-}{operator|>} \{
                {keyword|String} half {operator|=} {function|time}.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|=}{operator|=} '#' ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            \}
            {keyword|case} 'P' {operator|-}{operator|>} {function|text}{punctuation|(}{function|time}.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}{function|time}.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} 'z' {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} 'L' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'N' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'n' {operator|-}{operator|>} {function|text}{punctuation|(}"\\n"{punctuation|)}{punctuation|;}
            {keyword|case} 't' {operator|-}{operator|>} {function|text}{punctuation|(}"\\t"{punctuation|)}{punctuation|;}
            {keyword|case} '%' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} \{
                {keyword|return} false{punctuation|;}
            \}
        \}
        {keyword|return} true{punctuation|;}
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        {keyword|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        \}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} false{punctuation|;}
        \}
        {function|text}{punctuation|(}format{punctuation|(}{function|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    \}

    private void number{punctuation|(}{keyword|long} value{punctuation|,} {function|int} usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} padding {operator|=}{operator|=} '_' ? ' ' {punctuation|:} padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} usualPadding{punctuation|;}
        {function|int} wanted {operator|=} padding {operator|=}{operator|=} '{operator|-}' {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width{punctuation|;}
        {keyword|String} digits {operator|=} {keyword|Long}.toString{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} '{number|0}'{punctuation|)} \{
            {keyword|out}.append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        \}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} digits.{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&}{operator|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        \}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {comment|!= '0') \{}
            {keyword|out}.append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        \}
        {keyword|out}.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    \}

    private void {function|text}{punctuation|(}{keyword|String} {keyword|name}{punctuation|)} \{
        {keyword|for} {punctuation|(}{function|int} i {operator|=} {keyword|name}.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        \}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} '{operator|^}' \|\| {punctuation|(}letterCase {operator|=}{operator|=} '#' {operator|&}{operator|&} {comment|!name.equals("am") && !name.equals("pm"));}
        {keyword|out}.append{punctuation|(}capitals ? {keyword|name}.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} {keyword|name}{punctuation|)}{punctuation|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        {function|int} seconds {operator|=} {function|time}.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {function|int} {function|rest} {operator|=} Math.{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} {function|rest} {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} {function|rest} {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} {function|rest} % {number|60}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}.append{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} made.{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        \}
        {keyword|out}.append{punctuation|(}made{punctuation|)}{punctuation|;}
    \}

    private {keyword|static} void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} {function|int} value{punctuation|)} \{
        {keyword|to}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    \}

    private void fraction{punctuation|(}{function|int} digits{punctuation|)} \{
        {keyword|String} nanos {operator|=} {keyword|Long}.toString{punctuation|(}{number|1}_000_000_000L {operator|+} {function|time}.{keyword|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}.append{punctuation|(}i {operator|<} nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        \}
    \}
\}
