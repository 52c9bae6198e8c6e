package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}{constructor|DayOfWeek}{punctuation|;}
import java{punctuation|.}time{punctuation|.}{constructor|OffsetDateTime}{punctuation|;}
import java{punctuation|.}time{punctuation|.}{constructor|ZoneOffset}{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{constructor|ChronoField}{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{constructor|IsoFields}{punctuation|;}
import java{punctuation|.}util{punctuation|.}{constructor|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final {keyword|class} {constructor|Strftime} {punctuation|\{}

    {keyword|private} static final {constructor|String}{punctuation|[}{punctuation|]} {constructor|MONTHS} {operator|=} {punctuation|\{}
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
    {keyword|private} static final {constructor|String}{punctuation|[}{punctuation|]} {constructor|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} static final int {constructor|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final {constructor|OffsetDateTime} time{punctuation|;}
    {keyword|private} final {constructor|StringBuilder} out {operator|=} {keyword|new} {constructor|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} {constructor|Strftime}{punctuation|(}{constructor|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static {constructor|String} dayName{punctuation|(}{constructor|DayOfWeek} day{punctuation|)} {punctuation|\{}
        return {constructor|DAYS}{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % {class-name|DAYS}{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static {constructor|String} format{punctuation|(}{constructor|OffsetDateTime} time{punctuation|,} {constructor|String} pattern{punctuation|)} {punctuation|\{}
        {constructor|Strftime} run {operator|=} {keyword|new} {constructor|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static {constructor|String} monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return {constructor|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void all{punctuation|(}{constructor|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!}{operator|=} {char|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {class-name|Math}{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} int flags{punctuation|(}{constructor|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {char|'-'} {operator|\|}{operator|\|} c {operator|==} {char|'_'} {operator|\|}{operator|\|} {punctuation|(}c {operator|==} {char|'0'} && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|'^'} {operator|\|}{operator|\|} c {operator|==} {char|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {char|'0'} && c {operator|<=} {char|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} {class-name|Math}{punctuation|.}min{punctuation|(}{constructor|WIDEST}{punctuation|,} {class-name|Math}{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {char|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter {operator|!}{operator|=} {char|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} name{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'Y'} {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'C'} {operator|->} number{punctuation|(}{class-name|Math}{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'y'} {operator|->} number{punctuation|(}{class-name|Math}{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'m'} {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'d'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'e'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'j'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'H'} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'k'} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'I'} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'l'} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'M'} {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'S'} {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'u'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'w'} {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'G'} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}{class-name|IsoFields}{punctuation|.}{constructor|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'g'} {operator|->} number{punctuation|(}{class-name|Math}{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}{class-name|IsoFields}{punctuation|.}{constructor|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'V'} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}{class-name|IsoFields}{punctuation|.}{constructor|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'U'} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'W'} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'s'} {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}{class-name|ChronoField}{punctuation|.}{constructor|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'A'} {operator|->} text{punctuation|(}{constructor|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'a'} {operator|->} text{punctuation|(}{constructor|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'B'} {operator|->} text{punctuation|(}{constructor|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'b'}{punctuation|,} {char|'h'} {operator|->} text{punctuation|(}{constructor|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'p'} {operator|->} {punctuation|\{}
                {constructor|String} half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {char|'#'} {operator|?} half{punctuation|.}toLowerCase{punctuation|(}{class-name|Locale}{punctuation|.}{constructor|ROOT}{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {char|'P'} {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {char|'Z'} {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}{class-name|ZoneOffset}{punctuation|.}{constructor|UTC}{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {char|'z'} {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {char|'L'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'N'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'n'} {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {char|'t'} {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {char|'%'} {operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {constructor|String} pattern {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {char|'D'}{punctuation|,} {char|'x'} {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            case {char|'F'} {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            case {char|'T'}{punctuation|,} {char|'X'} {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            case {char|'R'} {operator|->} {string|"%H:%M"}{punctuation|;}
            case {char|'r'} {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            case {char|'v'} {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {char|'_'} {operator|?} {char|' '} {punctuation|:} padding {operator|==} {char|'0'} {operator|?} {char|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {char|'-'} && width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        {constructor|String} digits {operator|=} {class-name|Long}{punctuation|.}toString{punctuation|(}{class-name|Math}{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|==} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding {operator|!}{operator|=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|!}{operator|=} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void text{punctuation|(}{constructor|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding {operator|!}{operator|=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} {char|'0'} {operator|?} {char|'0'} {punctuation|:} {char|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {char|'^'} {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|==} {char|'#'} && {operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && {operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}{class-name|Locale}{punctuation|.}{constructor|ROOT}{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} {class-name|Math}{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        {constructor|StringBuilder} made {operator|=} {keyword|new} {constructor|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {char|'-'} {punctuation|:} {char|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding {operator|!}{operator|=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static void two{punctuation|(}{constructor|StringBuilder} {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {keyword|to}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {constructor|String} nanos {operator|=} {class-name|Long}{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}{class-name|ChronoField}{punctuation|.}{constructor|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
