package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|**}
 {operator|*} Dates by {punctuation|\{}{variable|@code} strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}{variable|@code} {builtin|Time}{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
{keyword|public} final {keyword|class} {class-name|Strftime} {punctuation|\{}

    {keyword|private} static final {builtin|String}{punctuation|[}{punctuation|]} {constant|MONTHS} {operator|=} {punctuation|\{}
        {string-literal|{string|"January"}}{punctuation|,}
        {string-literal|{string|"February"}}{punctuation|,}
        {string-literal|{string|"March"}}{punctuation|,}
        {string-literal|{string|"April"}}{punctuation|,}
        {string-literal|{string|"May"}}{punctuation|,}
        {string-literal|{string|"June"}}{punctuation|,}
        {string-literal|{string|"July"}}{punctuation|,}
        {string-literal|{string|"August"}}{punctuation|,}
        {string-literal|{string|"September"}}{punctuation|,}
        {string-literal|{string|"October"}}{punctuation|,}
        {string-literal|{string|"November"}}{punctuation|,}
        {string-literal|{string|"December"}}
    {punctuation|\}}{punctuation|;}
    {keyword|private} static final {builtin|String}{punctuation|[}{punctuation|]} {constant|DAYS} {operator|=} {punctuation|\{}{string-literal|{string|"Sunday"}}{punctuation|,} {string-literal|{string|"Monday"}}{punctuation|,} {string-literal|{string|"Tuesday"}}{punctuation|,} {string-literal|{string|"Wednesday"}}{punctuation|,} {string-literal|{string|"Thursday"}}{punctuation|,} {string-literal|{string|"Friday"}}{punctuation|,} {string-literal|{string|"Saturday"}}{punctuation|\}}{punctuation|;}
    {keyword|private} static final int {constant|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder out {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {regex-literal|{regex|/** The English name of a day of the week. */}}
    {keyword|public} static {builtin|String} dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|DAYS}{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {constant|DAYS}{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {regex-literal|{regex|/** The date in the pattern's form. */}}
    {keyword|public} static {builtin|String} format{punctuation|(}OffsetDateTime time{punctuation|,} {builtin|String} pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} {keyword|new} Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {regex-literal|{regex|/** A month's English name. */}}
    {keyword|public} static {builtin|String} monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void all{punctuation|(}{builtin|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string-literal|{string|'%'}}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {regex-literal|{regex|/** Reads flags and width, and gives the offset of the directive's letter. */}}
    {keyword|private} int flags{punctuation|(}{builtin|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|'-'}} {operator|\|\|} c {operator|==} {string-literal|{string|'_'}} {operator|\|\|} {punctuation|(}c {operator|==} {string-literal|{string|'0'}} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|'^'}} {operator|\|\|} c {operator|==} {string-literal|{string|'#'}}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string-literal|{string|':'}}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string-literal|{string|'0'}} {operator|&&} c {operator|<=} {string-literal|{string|'9'}}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}{constant|WIDEST}{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string-literal|{string|'z'}}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-literal|{string|'Y'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'C'}} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'y'}} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'m'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'d'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'e'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'j'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'H'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'k'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'I'}} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'l'}} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'M'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'S'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'u'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'w'}} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'G'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'g'}} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'V'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}{constant|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'U'}} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'W'}} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'s'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}{constant|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-literal|{string|'A'}} {operator|-}{operator|>} text{punctuation|(}{constant|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'a'}} {operator|-}{operator|>} text{punctuation|(}{constant|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'B'}} {operator|-}{operator|>} text{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'b'}}{punctuation|,} {string-literal|{string|'h'}} {operator|-}{operator|>} text{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'p'}} {operator|-}{operator|>} {punctuation|\{}
                {builtin|String} half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"AM"}} {operator|:} {string-literal|{string|"PM"}}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {string-literal|{string|'#'}} {operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}{constant|ROOT}{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string-literal|{string|'P'}} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string-literal|{string|"am"}} {operator|:} {string-literal|{string|"pm"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'Z'}} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}{constant|UTC}{punctuation|)} {operator|?} {string-literal|{string|"UTC"}} {operator|:} {string-literal|{string|""}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'z'}} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'L'}} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'N'}} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'n'}} {operator|-}{operator|>} text{punctuation|(}{string-literal|{string|"\\n"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'t'}} {operator|-}{operator|>} text{punctuation|(}{string-literal|{string|"\\t"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string-literal|{string|'%'}} {operator|-}{operator|>} text{punctuation|(}{string-literal|{string|"%"}}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {builtin|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string-literal|{string|'c'}} {operator|-}{operator|>} {string-literal|{string|"%a %b %e %H:%M:%S %Y"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'D'}}{punctuation|,} {string-literal|{string|'x'}} {operator|-}{operator|>} {string-literal|{string|"%m/%d/%y"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'F'}} {operator|-}{operator|>} {string-literal|{string|"%Y-%m-%d"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'T'}}{punctuation|,} {string-literal|{string|'X'}} {operator|-}{operator|>} {string-literal|{string|"%H:%M:%S"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'R'}} {operator|-}{operator|>} {string-literal|{string|"%H:%M"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'r'}} {operator|-}{operator|>} {string-literal|{string|"%I:%M:%S %p"}}{punctuation|;}
            {keyword|case} {string-literal|{string|'v'}} {operator|-}{operator|>} {string-literal|{string|"%e-%^b-%Y"}}{punctuation|;}
            default {operator|-}{operator|>} {string-literal|{string|""}}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string-literal|{string|'_'}} {operator|?} {string-literal|{string|' '}} {operator|:} padding {operator|==} {string-literal|{string|'0'}} {operator|?} {string-literal|{string|'0'}} {operator|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {string-literal|{string|'-'}} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        {builtin|String} digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string-literal|{string|'0'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string-literal|{string|'-'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {string-literal|{string|'-'}}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string-literal|{string|'0'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string-literal|{string|'-'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void text{punctuation|(}{builtin|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string-literal|{string|'-'}}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} {string-literal|{string|'0'}} {operator|?} {string-literal|{string|'0'}} {operator|:} {string-literal|{string|' '}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string-literal|{string|'^'}} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string-literal|{string|'#'}} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string-literal|{string|"am"}}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string-literal|{string|"pm"}}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}{constant|ROOT}{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {keyword|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string-literal|{string|":"}} {operator|:} {string-literal|{string|""}}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string-literal|{string|':'}}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string-literal|{string|'-'}} {operator|:} {string-literal|{string|'+'}}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string-literal|{string|'-'}}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string-literal|{string|'0'}} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string-literal|{string|'0'}} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {builtin|String} nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}{constant|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {operator|:} {string-literal|{string|'0'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
