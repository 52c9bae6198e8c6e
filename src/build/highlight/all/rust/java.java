package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}{class-name|DayOfWeek}{punctuation|;}
import java{punctuation|.}time{punctuation|.}{class-name|OffsetDateTime}{punctuation|;}
import java{punctuation|.}time{punctuation|.}{class-name|ZoneOffset}{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|ChronoField}{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|IsoFields}{punctuation|;}
import java{punctuation|.}util{punctuation|.}{class-name|Locale}{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public {keyword|final} class {class-name|Strftime} {punctuation|\{}

    private {keyword|static} {keyword|final} {class-name|String}{punctuation|[}{punctuation|]} {constant|MONTHS} {operator|=} {punctuation|\{}
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
    private {keyword|static} {keyword|final} {class-name|String}{punctuation|[}{punctuation|]} {constant|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private {keyword|static} {keyword|final} int {constant|WIDEST} {operator|=} {number|1024}{punctuation|;}

    private {keyword|final} {class-name|OffsetDateTime} time{punctuation|;}
    private {keyword|final} {class-name|StringBuilder} out {operator|=} new {class-name|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private {keyword|char} padding{punctuation|;}
    private {keyword|char} letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {class-name|Strftime}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public {keyword|static} {class-name|String} {function|dayName}{punctuation|(}{class-name|DayOfWeek} day{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|DAYS}{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {constant|DAYS}{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public {keyword|static} {class-name|String} {function|format}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|,} {class-name|String} pattern{punctuation|)} {punctuation|\{}
        {class-name|Strftime} run {operator|=} new {class-name|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public {keyword|static} {class-name|String} {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} {constant|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}{class-name|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {char|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {class-name|Math}{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {function|flags}{punctuation|(}{class-name|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|char} c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {char|'-'} {operator|\|\|} c {operator|==} {char|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {char|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|'^'} {operator|\|\|} c {operator|==} {char|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {char|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {char|'0'} {operator|&&} c {operator|<=} {char|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} {class-name|Math}{punctuation|.}{function|min}{punctuation|(}{constant|WIDEST}{punctuation|,} {class-name|Math}{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {char|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {char|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'Y'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'C'} {punctuation|->} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'y'} {punctuation|->} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'m'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'d'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'e'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'j'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'H'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'k'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'I'} {punctuation|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'l'} {punctuation|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'M'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'S'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'u'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'w'} {punctuation|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'G'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'g'} {punctuation|->} {function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{constant|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'V'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}{constant|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'U'} {punctuation|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'W'} {punctuation|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'s'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            default {punctuation|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}{constant|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'A'} {punctuation|->} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'a'} {punctuation|->} {function|text}{punctuation|(}{constant|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'B'} {punctuation|->} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'b'}{punctuation|,} {char|'h'} {punctuation|->} {function|text}{punctuation|(}{constant|MONTHS}{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'p'} {punctuation|->} {punctuation|\{}
                {class-name|String} half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} {char|'#'} {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}{class-name|Locale}{punctuation|.}{constant|ROOT}{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {char|'P'} {punctuation|->} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {char|'Z'} {punctuation|->} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}{class-name|ZoneOffset}{punctuation|.}{constant|UTC}{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {char|'z'} {punctuation|->} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case {char|'L'} {punctuation|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'N'} {punctuation|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'n'} {punctuation|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {char|'t'} {punctuation|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {char|'%'} {punctuation|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {punctuation|->} {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {class-name|String} pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'c'} {punctuation|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {char|'D'}{punctuation|,} {char|'x'} {punctuation|->} {string|"%m/%d/%y"}{punctuation|;}
            case {char|'F'} {punctuation|->} {string|"%Y-%m-%d"}{punctuation|;}
            case {char|'T'}{punctuation|,} {char|'X'} {punctuation|->} {string|"%H:%M:%S"}{punctuation|;}
            case {char|'R'} {punctuation|->} {string|"%H:%M"}{punctuation|;}
            case {char|'r'} {punctuation|->} {string|"%I:%M:%S %p"}{punctuation|;}
            case {char|'v'} {punctuation|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {punctuation|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} {keyword|char} usualPadding{punctuation|)} {punctuation|\{}
        {keyword|char} pad {operator|=} padding {operator|==} {char|'_'} {operator|?} {char|' '} {punctuation|:} padding {operator|==} {char|'0'} {operator|?} {char|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {char|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        {class-name|String} digits {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}{class-name|Math}{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}{class-name|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} {char|'0'} {operator|?} {char|'0'} {punctuation|:} {char|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {char|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {char|'#'} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}{class-name|Locale}{punctuation|.}{constant|ROOT}{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} {class-name|Math}{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        {class-name|StringBuilder} made {operator|=} new {class-name|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {char|'-'} {punctuation|:} {char|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|static} void {function|two}{punctuation|(}{class-name|StringBuilder} to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {class-name|String} nanos {operator|=} {class-name|Long}{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}{constant|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
