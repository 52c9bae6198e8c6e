package dev{operator|.}jbuild{operator|.}text{punctuation|;}

import java{operator|.}time{operator|.}DayOfWeek{punctuation|;}
import java{operator|.}time{operator|.}OffsetDateTime{punctuation|;}
import java{operator|.}time{operator|.}ZoneOffset{punctuation|;}
import java{operator|.}time{operator|.}temporal{operator|.}ChronoField{punctuation|;}
import java{operator|.}time{operator|.}temporal{operator|.}IsoFields{punctuation|;}
import java{operator|.}util{operator|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{keyword|public} {keyword|final} {keyword|class} {class-name-definition class-name|Strftime} {punctuation|\{}

    {keyword|private} {keyword|static} {keyword|final} {keyword type-declaration|String}{punctuation|[}{punctuation|]} {constant|MONTHS} {operator|=} {punctuation|\{}
        {string double-quoted-string|"January"}{punctuation|,}
        {string double-quoted-string|"February"}{punctuation|,}
        {string double-quoted-string|"March"}{punctuation|,}
        {string double-quoted-string|"April"}{punctuation|,}
        {string double-quoted-string|"May"}{punctuation|,}
        {string double-quoted-string|"June"}{punctuation|,}
        {string double-quoted-string|"July"}{punctuation|,}
        {string double-quoted-string|"August"}{punctuation|,}
        {string double-quoted-string|"September"}{punctuation|,}
        {string double-quoted-string|"October"}{punctuation|,}
        {string double-quoted-string|"November"}{punctuation|,}
        {string double-quoted-string|"December"}
    {punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} {keyword|final} {keyword type-declaration|String}{punctuation|[}{punctuation|]} {constant|DAYS} {operator|=} {punctuation|\{}{string double-quoted-string|"Sunday"}{punctuation|,} {string double-quoted-string|"Monday"}{punctuation|,} {string double-quoted-string|"Tuesday"}{punctuation|,} {string double-quoted-string|"Wednesday"}{punctuation|,} {string double-quoted-string|"Thursday"}{punctuation|,} {string double-quoted-string|"Friday"}{punctuation|,} {string double-quoted-string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} {keyword|final} {keyword type-declaration|int} {constant|WIDEST} {operator|=} {number|1024}{punctuation|;}

    {keyword|private} {keyword|final} OffsetDateTime time{punctuation|;}
    {keyword|private} {keyword|final} StringBuilder out {operator|=} {keyword|new} {class-name|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} {keyword type-declaration|int} colons{punctuation|;}
    {keyword|private} {keyword type-declaration|int} width{punctuation|;}

    {keyword|private} {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{operator|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {keyword|public} {keyword|static} {keyword type-declaration|String} {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|DAYS}{punctuation|[}day{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {constant|DAYS}{operator|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {keyword|public} {keyword|static} {keyword type-declaration|String} {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} {keyword type-declaration|String} pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} {keyword|new} {class-name|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{operator|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{operator|.}out{operator|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {keyword|public} {keyword|static} {keyword type-declaration|String} {function|monthName}{punctuation|(}{keyword type-declaration|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword type-declaration|void} {function|all}{punctuation|(}{keyword type-declaration|String} pattern{punctuation|)} {punctuation|\{}
        {keyword type-declaration|int} i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string single-quoted-string|'%'}{punctuation|)} {punctuation|\{}
                out{operator|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {keyword type-declaration|int} end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{operator|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {keyword type-declaration|int} stop {operator|=} Math{operator|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{operator|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} {keyword type-declaration|int} {function|flags}{punctuation|(}{keyword type-declaration|String} pattern{punctuation|,} {keyword type-declaration|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword type-declaration|int} i {operator|=} from{punctuation|;} i {operator|<} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string single-quoted-string|'-'} {operator|\|\|} {class-name|c} {operator|==} {string single-quoted-string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string single-quoted-string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string single-quoted-string|'^'} {operator|\|\|} {class-name|c} {operator|==} {string single-quoted-string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string single-quoted-string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string single-quoted-string|'0'} {operator|&&} c {operator|<=} {string single-quoted-string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{operator|.}{function|min}{punctuation|(}{constant|WIDEST}{punctuation|,} Math{operator|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string single-quoted-string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} {constant boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {class-name|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {class-name|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string single-quoted-string|'Y'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{operator|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'C'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorDiv}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'y'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'m'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'d'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'e'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'j'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'H'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'k'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'I'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'l'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'M'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'S'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'u'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'w'} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'G'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'g'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'V'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}{constant|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'U'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'W'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'s'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {constant boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {constant boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword type-declaration|int} {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword type-declaration|int} hour {operator|=} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}{constant|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword type-declaration|int} {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string single-quoted-string|'A'} {operator|->} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'a'} {operator|->} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'B'} {operator|->} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'b'}{punctuation|,} {string single-quoted-string|'h'} {operator|->} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'p'} {operator|->} {punctuation|\{}
                {keyword type-declaration|String} half {operator|=} time{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string double-quoted-string|"AM"} {punctuation|:} {string double-quoted-string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} {string single-quoted-string|'#'} {operator|?} half{operator|.}{function|toLowerCase}{punctuation|(}Locale{operator|.}{constant|ROOT}{punctuation|)} {punctuation|:} {class-name return-type|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string single-quoted-string|'P'} {operator|->} {function|text}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string double-quoted-string|"am"} {punctuation|:} {string double-quoted-string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'Z'} {operator|->} {function|text}{punctuation|(}time{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|equals}{punctuation|(}ZoneOffset{operator|.}{constant|UTC}{punctuation|)} {operator|?} {string double-quoted-string|"UTC"} {punctuation|:} {string double-quoted-string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'z'} {operator|->} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'L'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'N'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'n'} {operator|->} {function|text}{punctuation|(}{string double-quoted-string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'t'} {operator|->} {function|text}{punctuation|(}{string double-quoted-string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {string single-quoted-string|'%'} {operator|->} {function|text}{punctuation|(}{string double-quoted-string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {constant boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {constant boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword type-declaration|String} pattern {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string single-quoted-string|'c'} {operator|->} {string double-quoted-string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string single-quoted-string|'D'}{punctuation|,} {string single-quoted-string|'x'} {operator|->} {string double-quoted-string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string single-quoted-string|'F'} {operator|->} {string double-quoted-string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string single-quoted-string|'T'}{punctuation|,} {string single-quoted-string|'X'} {operator|->} {string double-quoted-string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string single-quoted-string|'R'} {operator|->} {string double-quoted-string|"%H:%M"}{punctuation|;}
            {keyword|case} {string single-quoted-string|'r'} {operator|->} {string double-quoted-string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string single-quoted-string|'v'} {operator|->} {string double-quoted-string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|->} {string double-quoted-string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{operator|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {constant boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {constant boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword type-declaration|void} {function|number}{punctuation|(}long value{punctuation|,} {keyword type-declaration|int} usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string single-quoted-string|'_'} {operator|?} {string single-quoted-string|' '} {punctuation|:} padding {operator|==} {string single-quoted-string|'0'} {operator|?} {string single-quoted-string|'0'} {punctuation|:} usualPadding{punctuation|;}
        {keyword type-declaration|int} wanted {operator|=} padding {operator|==} {string single-quoted-string|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        {keyword type-declaration|String} digits {operator|=} Long{operator|.}{function|toString}{punctuation|(}Math{operator|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string single-quoted-string|'0'}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}{string single-quoted-string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{keyword type-declaration|int} i {operator|=} digits{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {string single-quoted-string|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string single-quoted-string|'0'}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}{string single-quoted-string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword type-declaration|void} {function|text}{punctuation|(}{keyword type-declaration|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{keyword type-declaration|int} i {operator|=} name{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string single-quoted-string|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}padding {operator|==} {string single-quoted-string|'0'} {operator|?} {string single-quoted-string|'0'} {punctuation|:} {string single-quoted-string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string single-quoted-string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string single-quoted-string|'#'} {operator|&&} {operator|!}name{operator|.}{function|equals}{punctuation|(}{string double-quoted-string|"am"}{punctuation|)} {operator|&&} {operator|!}name{operator|.}{function|equals}{punctuation|(}{string double-quoted-string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{operator|.}{function|append}{punctuation|(}capitals {operator|?} name{operator|.}{function|toUpperCase}{punctuation|(}Locale{operator|.}{constant|ROOT}{punctuation|)} {punctuation|:} {class-name return-type|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword type-declaration|void} {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword type-declaration|int} seconds {operator|=} time{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword type-declaration|int} rest {operator|=} Math{operator|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} {keyword|new} {class-name|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{operator|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string double-quoted-string|":"} {punctuation|:} {string double-quoted-string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{operator|.}{function|append}{punctuation|(}{string single-quoted-string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string single-quoted-string|'-'} {punctuation|:} {string single-quoted-string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword type-declaration|int} i {operator|=} made{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string single-quoted-string|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}{string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|static} {keyword type-declaration|void} {function|two}{punctuation|(}StringBuilder to{punctuation|,} {keyword type-declaration|int} value{punctuation|)} {punctuation|\{}
        to{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string single-quoted-string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string single-quoted-string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword type-declaration|void} {function|fraction}{punctuation|(}{keyword type-declaration|int} digits{punctuation|)} {punctuation|\{}
        {keyword type-declaration|String} nanos {operator|=} Long{operator|.}{function|toString}{punctuation|(}{number|1_000_000_000}L {operator|+} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}{constant|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword type-declaration|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}i {operator|<} nanos{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{operator|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string single-quoted-string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
