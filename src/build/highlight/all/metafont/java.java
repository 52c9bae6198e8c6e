package dev.jbuild.{type property|text}{punctuation|;}

import java.{quantity keyword|time}.DayOfWeek{punctuation|;}
import java.{quantity keyword|time}.OffsetDateTime{punctuation|;}
import java.{quantity keyword|time}.ZoneOffset{punctuation|;}
import java.{quantity keyword|time}.temporal.ChronoField{punctuation|;}
import java.{quantity keyword|time}.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

/**
 {operator|*} Dates by {punctuation|\{}{variable|@}code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}{variable|@}code Time{variable|#}strftime{punctuation|\}} reads them{operator|:} flags {punctuation|\{}{variable|@}code {operator|-} {number|0} ^ {variable|#} {constant|_} {operator|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} {operator|and}
 {operator|*} English names {variable|whatever} the machine's language is. What is no directive is copied.
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {quantity keyword|time}{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private {builtin|char} padding{punctuation|;}
    private {builtin|char} letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime {quantity keyword|time}{punctuation|)} {punctuation|\{}
        this.{quantity keyword|time} {operator|=} {quantity keyword|time}{punctuation|;}
    {punctuation|\}}

    /** The English name {keyword|of} a {quantity keyword|day} {keyword|of} the week. */
    public static String dayName{punctuation|(}DayOfWeek {quantity keyword|day}{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}{quantity keyword|day}.getValue{punctuation|(}{punctuation|)} {comment|% DAYS.length];}
    {punctuation|\}}

    /** The date {constant|in} the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime {quantity keyword|time}{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}{quantity keyword|time}{punctuation|)}{punctuation|;}
        run.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A {quantity keyword|month}'s English name. */
    public static String monthName{punctuation|(}int {quantity keyword|month}{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}{quantity keyword|month} {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern.{builtin|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {builtin|char} c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c !{operator|=} '{comment|%') \{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern.{builtin|length}{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int {macro function|stop} {operator|=} Math.{macro function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern.{builtin|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {macro function|stop}{punctuation|)}{punctuation|;}
                i {operator|=} {macro function|stop}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset {keyword|of} the directive's letter. */
    private int flags{punctuation|(}String pattern{punctuation|,} int {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {keyword|from}{punctuation|;} i {operator|<} pattern.{builtin|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            {builtin|char} c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c == '{operator|-}' \|\| c == '{constant|_}' \|\| {punctuation|(}c == '{number|0}' && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c == '^' \|\| c == '{variable|#}'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c == '{operator|:}'{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' && c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math.{macro function|min}{punctuation|(}WIDEST{punctuation|,} Math.{macro function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.{builtin|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {type property|boolean} directive{punctuation|(}{builtin|char} letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter !{operator|=} '{variable|z}'{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {type property|boolean} number{punctuation|(}{builtin|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getYear{punctuation|(}{punctuation|)}{punctuation|,} {quantity keyword|time}.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|-}{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}{quantity keyword|time}.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{variable|y}' {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}{quantity keyword|time}.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{variable|d}' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case '{variable|w}' {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}{quantity keyword|time}.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{quantity keyword|time}.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{quantity keyword|time}.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {comment|% 7) / 7, 2, '0');}
            case 's' {operator|-}{operator|>} number{punctuation|(}{quantity keyword|time}.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} {quantity keyword|time}.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour == {number|0} ? {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return {quantity keyword|time}.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {comment|% 7;}
    {punctuation|\}}

    private {type property|boolean} name{punctuation|(}{builtin|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {type property|text}{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} {type property|text}{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.{builtin|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|-}{operator|>} {type property|text}{punctuation|(}MONTHS{punctuation|[}{quantity keyword|time}.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} '{variable|h}' {operator|-}{operator|>} {type property|text}{punctuation|(}MONTHS{punctuation|[}{quantity keyword|time}.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.{builtin|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} {quantity keyword|time}.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                {type property|text}{punctuation|(}letterCase == '{variable|#}' ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} {type property|text}{punctuation|(}{quantity keyword|time}.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|-}{operator|>} {type property|text}{punctuation|(}{quantity keyword|time}.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            case '{variable|z}' {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            case 'N' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            case 'n' {operator|-}{operator|>} {type property|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} {type property|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '{comment|%' -> text("%");}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private {type property|boolean} whole{punctuation|(}{builtin|char} letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} '{variable|x}' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {type property|text}{punctuation|(}format{punctuation|(}{quantity keyword|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} {builtin|char} usualPadding{punctuation|)} {punctuation|\{}
        {builtin|char} pad {operator|=} padding == '{constant|_}' ? ' ' {operator|:} padding == '{number|0}' ? '{number|0}' {operator|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding == '{operator|-}' && width {operator|<} {number|0} ? {number|0} {operator|:} width {operator|<} {number|0} ? usual {operator|:} width{punctuation|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.{macro function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad == '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits.{builtin|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad !{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {type property|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name.{builtin|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding == '{number|0}' ? '{number|0}' {operator|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {type property|boolean} capitals {operator|=} letterCase == '^' \|\| {punctuation|(}letterCase == '{variable|#}' && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} {quantity keyword|time}.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.{macro function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {comment|% 60);}
        {keyword|if} {punctuation|(}colons == {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}'{operator|:}'{punctuation|)}{punctuation|,} rest {comment|% 60);}
        {punctuation|\}}
        out.append{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' {operator|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made.{builtin|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {keyword|to}.append{punctuation|(}{punctuation|(}{builtin|char}{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}{builtin|char}{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {comment|% 10));}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.toString{punctuation|(}{number|1}{constant|_}{number|000}{constant|_}{number|000}{constant|_}{number|000}L {operator|+} {quantity keyword|time}.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i {operator|<} nanos.{builtin|length}{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {operator|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
