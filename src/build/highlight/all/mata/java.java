package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{keyword|public} {keyword|final} {keyword|class} {class-name|Strftime} {punctuation|\{}

    {keyword|private} {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    {keyword|private} {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} {keyword|final} int WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} {keyword|final} OffsetDateTime time{punctuation|;}
    {keyword|private} {keyword|final} StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {keyword|public} {keyword|static} String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {keyword|public} {keyword|static} String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {keyword|public} {keyword|static} String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {type class-name|{keyword|void}} {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {operator|'}%{operator|'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {operator|'}{operator|-}{operator|'} {operator|\|\|} c {operator|==} {operator|'}_{operator|'} {operator|\|\|} {punctuation|(}c {operator|==} {operator|'}{number|0}{operator|'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {operator|'}{operator|^}{operator|'} {operator|\|\|} c {operator|==} {operator|'}{operator|#}{operator|'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {operator|'}{operator|:}{operator|'}{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {operator|'}{number|0}{operator|'} {operator|&&} c {operator|<=} {operator|'}{number|9}{operator|'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {operator|'}z{operator|'}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {operator|'}Y{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}C{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}y{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}m{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}d{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}e{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}j{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}H{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}k{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}I{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}l{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}M{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}S{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}u{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}w{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}G{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}g{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}V{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}U{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}W{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            case {operator|'}s{operator|'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {operator|'}A{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {operator|'}a{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {operator|'}B{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {operator|'}b{operator|'}{punctuation|,} {operator|'}h{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {operator|'}p{operator|'} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} {operator|'}{operator|#}{operator|'} {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {operator|'}P{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {operator|'}Z{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            case {operator|'}z{operator|'} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case {operator|'}L{operator|'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            case {operator|'}N{operator|'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            case {operator|'}n{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {operator|'}t{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {operator|'}%{operator|'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {operator|'}c{operator|'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {operator|'}D{operator|'}{punctuation|,} {operator|'}x{operator|'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case {operator|'}F{operator|'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case {operator|'}T{operator|'}{punctuation|,} {operator|'}X{operator|'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case {operator|'}R{operator|'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case {operator|'}r{operator|'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case {operator|'}v{operator|'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    {keyword|private} {type class-name|{keyword|void}} {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {operator|'}_{operator|'} {operator|?} {operator|'} {operator|'} {operator|:} padding {operator|==} {operator|'}{number|0}{operator|'} {operator|?} {operator|'}{number|0}{operator|'} {operator|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {operator|'}{operator|-}{operator|'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {operator|'}{number|0}{operator|'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{operator|'}{operator|-}{operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {operator|'}{operator|-}{operator|'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {operator|'}{number|0}{operator|'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{operator|'}{operator|-}{operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {type class-name|{keyword|void}} {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {operator|'}{operator|-}{operator|'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} {operator|'}{number|0}{operator|'} {operator|?} {operator|'}{number|0}{operator|'} {operator|:} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {operator|'}{operator|^}{operator|'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {operator|'}{operator|#}{operator|'} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {type class-name|{keyword|void}} {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{operator|'}{operator|:}{operator|'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {operator|'}{operator|-}{operator|'} {operator|:} {operator|'}{operator|+}{operator|'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {operator|'}{operator|-}{operator|'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|static} {type class-name|{keyword|void}} {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{operator|'}{number|0}{operator|'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{operator|'}{number|0}{operator|'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {type class-name|{keyword|void}} {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {operator|:} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
