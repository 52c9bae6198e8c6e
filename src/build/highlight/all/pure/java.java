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
{keyword|public} final class Strftime {punctuation|\{}

    {keyword|private} static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        {string|"January"}{operator|,}
        {string|"February"}{operator|,}
        {string|"March"}{operator|,}
        {string|"April"}{operator|,}
        {string|"May"}{operator|,}
        {string|"June"}{operator|,}
        {string|"July"}{operator|,}
        {string|"August"}{operator|,}
        {string|"September"}{operator|,}
        {string|"October"}{operator|,}
        {string|"November"}{operator|,}
        {string|"December"}
    {punctuation|\}}{punctuation|;}
    {keyword|private} static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{operator|,} {string|"Monday"}{operator|,} {string|"Tuesday"}{operator|,} {string|"Wednesday"}{operator|,} {string|"Thursday"}{operator|,} {string|"Friday"}{operator|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} static final {function|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} {function|char} padding{punctuation|;}
    {keyword|private} {function|char} letterCase{punctuation|;}
    {keyword|private} {function|int} colons{punctuation|;}
    {keyword|private} {function|int} width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{operator|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {keyword|public} static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{operator|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{operator|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {keyword|public} static String format{punctuation|(}OffsetDateTime time{operator|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime {keyword|run} {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        {keyword|run}{operator|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return {keyword|run}{operator|.}out{operator|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {keyword|public} static String monthName{punctuation|(}{function|int} month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|void} {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {function|int} i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern{operator|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {function|char} c {operator|=} pattern{operator|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {operator|'%'}{punctuation|)} {punctuation|\{}
                out{operator|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            {function|int} {keyword|end} {operator|=} flags{punctuation|(}pattern{operator|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{operator|.}length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern{operator|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {function|int} stop {operator|=} Math{operator|.}{function|min}{punctuation|(}{keyword|end} {operator|+} {number|1}{operator|,} pattern{operator|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{operator|.}append{punctuation|(}pattern{operator|,} i{operator|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} {function|int} flags{punctuation|(}String pattern{operator|,} {function|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}{function|int} i {operator|=} from{punctuation|;} i {operator|<} pattern{operator|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            {function|char} c {operator|=} pattern{operator|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {operator|'-'} {operator|\|\|} c {operator|==} {operator|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {operator|'}{number|0}{operator|'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {operator|'^'} {operator|\|\|} c {operator|==} {operator|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {operator|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {operator|'}{number|0}{operator|'} {operator|&&} c {operator|<=} {operator|'}{number|9}{operator|'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{operator|.}{function|min}{punctuation|(}WIDEST{operator|,} Math{operator|.}{function|max}{punctuation|(}width{operator|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{operator|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}{function|char} letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {operator|'}z{operator|'}{punctuation|)} {punctuation|\{}
            return {keyword|false}{punctuation|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|number}{punctuation|(}{function|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {operator|'}Y{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getYear{punctuation|(}{punctuation|)}{operator|,} time{operator|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}C{operator|'} {operator|->} {function|number}{punctuation|(}Math{operator|.}floorDiv{punctuation|(}time{operator|.}getYear{punctuation|(}{punctuation|)}{operator|,} {number|100}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}y{operator|'} {operator|->} {function|number}{punctuation|(}Math{operator|.}floorMod{punctuation|(}time{operator|.}getYear{punctuation|(}{punctuation|)}{operator|,} {number|100}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}m{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getMonthValue{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}d{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getDayOfMonth{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}e{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getDayOfMonth{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}j{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getDayOfYear{punctuation|(}{punctuation|)}{operator|,} {number|3}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}H{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getHour{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}k{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getHour{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}I{operator|'} {operator|->} {function|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}l{operator|'} {operator|->} {function|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}M{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getMinute{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}S{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getSecond{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}u{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}getDayOfWeek{punctuation|(}{punctuation|)}{operator|.}getValue{punctuation|(}{punctuation|)}{operator|,} {number|1}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}w{operator|'} {operator|->} {function|number}{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{operator|,} {number|1}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}G{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{operator|,} {number|4}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}g{operator|'} {operator|->} {function|number}{punctuation|(}Math{operator|.}floorMod{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{operator|,} {number|100}{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}V{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}U{operator|'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}W{operator|'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{operator|,} {number|2}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}s{operator|'} {operator|->} {function|number}{punctuation|(}time{operator|.}toEpochSecond{punctuation|(}{punctuation|)}{operator|,} {number|1}{operator|,} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {keyword|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {function|int} hour {operator|=} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{operator|.}getDayOfWeek{punctuation|(}{punctuation|)}{operator|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name{punctuation|(}{function|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {operator|'}A{operator|'} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}a{operator|'} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{operator|.}substring{punctuation|(}{number|0}{operator|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}B{operator|'} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{operator|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}b{operator|',} {operator|'}h{operator|'} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{operator|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{operator|.}substring{punctuation|(}{number|0}{operator|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}p{operator|'} {operator|->} {punctuation|\{}
                String half {operator|=} time{operator|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {operator|'#'} {operator|?} half{operator|.}toLowerCase{punctuation|(}Locale{operator|.}ROOT{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {operator|'}P{operator|'} {operator|->} text{punctuation|(}time{operator|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}Z{operator|'} {operator|->} text{punctuation|(}time{operator|.}getOffset{punctuation|(}{punctuation|)}{operator|.}equals{punctuation|(}ZoneOffset{operator|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}z{operator|'} {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}L{operator|'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}N{operator|'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}n{operator|'} {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'}t{operator|'} {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {operator|'%'} {operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {keyword|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}{function|char} letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {operator|'}c{operator|'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {operator|'}D{operator|',} {operator|'}x{operator|'} {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {operator|'}F{operator|'} {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {operator|'}T{operator|',} {operator|'}X{operator|'} {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {operator|'}R{operator|'} {operator|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {operator|'}r{operator|'} {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {operator|'}v{operator|'} {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{operator|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {keyword|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{operator|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {keyword|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|void} {function|number}{punctuation|(}long value{operator|,} {function|int} usual{operator|,} {function|char} usualPadding{punctuation|)} {punctuation|\{}
        {function|char} pad {operator|=} padding {operator|==} {operator|'_'} {operator|?} {operator|'} {operator|'} {operator|:} padding {operator|==} {operator|'}{number|0}{operator|'} {operator|?} {operator|'}{number|0}{operator|'} {operator|:} usualPadding{punctuation|;}
        {function|int} wanted {operator|=} padding {operator|==} {operator|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        String digits {operator|=} Long{operator|.}toString{punctuation|(}Math{operator|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {operator|'}{number|0}{operator|'}{punctuation|)} {punctuation|\{}
            out{operator|.}append{punctuation|(}{operator|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}{function|int} i {operator|=} digits{operator|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {operator|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {operator|'}{number|0}{operator|'}{punctuation|)} {punctuation|\{}
            out{operator|.}append{punctuation|(}{operator|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|void} text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}{function|int} i {operator|=} name{operator|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {operator|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}append{punctuation|(}padding {operator|==} {operator|'}{number|0}{operator|'} {operator|?} {operator|'}{number|0}{operator|'} {operator|:} {operator|'} {operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {operator|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {operator|'#'} {operator|&&} {operator|!}name{operator|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{operator|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{operator|.}append{punctuation|(}capitals {operator|?} name{operator|.}toUpperCase{punctuation|(}Locale{operator|.}ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|void} offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {function|int} seconds {operator|=} time{operator|.}getOffset{punctuation|(}{punctuation|)}{operator|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {function|int} rest {operator|=} Math{operator|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{operator|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{operator|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{operator|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{operator|.}append{punctuation|(}{operator|':'}{punctuation|)}{operator|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {operator|'-'} {operator|:} {operator|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}{function|int} i {operator|=} made{operator|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {operator|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}append{punctuation|(}{operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{operator|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static {function|void} two{punctuation|(}StringBuilder to{operator|,} {function|int} value{punctuation|)} {punctuation|\{}
        to{operator|.}append{punctuation|(}{punctuation|(}{function|char}{punctuation|)} {punctuation|(}{operator|'}{number|0}{operator|'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{operator|.}append{punctuation|(}{punctuation|(}{function|char}{punctuation|)} {punctuation|(}{operator|'}{number|0}{operator|'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {function|void} fraction{punctuation|(}{function|int} digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{operator|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}{function|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}append{punctuation|(}i {operator|<} nanos{operator|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{operator|.}charAt{punctuation|(}i{punctuation|)} {operator|:} {operator|'}{number|0}{operator|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
