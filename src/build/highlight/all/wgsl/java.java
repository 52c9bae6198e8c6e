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
public final class {class-name|Strftime} {punctuation|\{}

    {keyword|private} static final {class-name|String}{punctuation|[}{punctuation|]} {class-name|MONTHS} {operator|=} {punctuation|\{}
        "{class-name|January}"{punctuation|,}
        "{class-name|February}"{punctuation|,}
        "{class-name|March}"{punctuation|,}
        "{class-name|April}"{punctuation|,}
        "{class-name|May}"{punctuation|,}
        "{class-name|June}"{punctuation|,}
        "{class-name|July}"{punctuation|,}
        "{class-name|August}"{punctuation|,}
        "{class-name|September}"{punctuation|,}
        "{class-name|October}"{punctuation|,}
        "{class-name|November}"{punctuation|,}
        "{class-name|December}"
    {punctuation|\}}{punctuation|;}
    {keyword|private} static final {class-name|String}{punctuation|[}{punctuation|]} {class-name|DAYS} {operator|=} {punctuation|\{}"{class-name|Sunday}"{punctuation|,} "{class-name|Monday}"{punctuation|,} "{class-name|Tuesday}"{punctuation|,} "{class-name|Wednesday}"{punctuation|,} "{class-name|Thursday}"{punctuation|,} "{class-name|Friday}"{punctuation|,} "{class-name|Saturday}"{punctuation|\}}{punctuation|;}
    {keyword|private} static final int {class-name|WIDEST} {operator|=} {int-literal number|1024}{punctuation|;}

    {keyword|private} final {class-name|OffsetDateTime} time{punctuation|;}
    {keyword|private} final {class-name|StringBuilder} out {operator|=} new {function-calls function|StringBuilder}{punctuation|(}{int-literal number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} {function-calls function|Strftime}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static {class-name|String} {function-calls function|dayName}{punctuation|(}{class-name|DayOfWeek} day{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|DAYS}{punctuation|[}day{punctuation|.}{function-calls function|getValue}{punctuation|(}{punctuation|)} {operator|%} {class-name|DAYS}{punctuation|.}{builtin|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static {class-name|String} {function-calls function|format}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|,} {class-name|String} pattern{punctuation|)} {punctuation|\{}
        {class-name|Strftime} run {operator|=} new {function-calls function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{builtin|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}{function-calls function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static {class-name|String} {function-calls function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} {class-name|MONTHS}{punctuation|[}month {operator|-} {int-literal number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {builtin|all}{punctuation|(}{class-name|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {int-literal number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {punctuation|<} pattern{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function-calls function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function-calls function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function-calls function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {int-literal number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function-calls function|directive}{punctuation|(}pattern{punctuation|.}{function-calls function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {class-name|Math}{punctuation|.}{builtin|min}{punctuation|(}end {operator|+} {int-literal number|1}{punctuation|,} pattern{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function-calls function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {int-literal number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} int {function-calls function|flags}{punctuation|(}{class-name|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {int-literal number|0}{punctuation|;}
        letterCase {operator|=} {int-literal number|0}{punctuation|;}
        colons {operator|=} {int-literal number|0}{punctuation|;}
        width {operator|=} {operator|-}{int-literal number|1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {punctuation|<} pattern{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function-calls function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{int-literal number|0}' {operator|&&} width {punctuation|<} {int-literal number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|^}' {operator|\|\|} c {operator|==} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{int-literal number|0}' {operator|&&} c {operator|<=} '{int-literal number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} {class-name|Math}{punctuation|.}{builtin|min}{punctuation|(}{class-name|WIDEST}{punctuation|,} {class-name|Math}{punctuation|.}{builtin|max}{punctuation|(}width{punctuation|,} {int-literal number|0}{punctuation|)} {operator|*} {int-literal number|10} {operator|+} c {operator|-} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function-calls function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {punctuation|>} {int-literal number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            {keyword|return} {bool-literal boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function-calls function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function-calls function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function-calls function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function-calls function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} '{class-name|Y}' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function-calls function|getYear}{punctuation|(}{punctuation|)} {punctuation|<} {int-literal number|0} ? {int-literal number|5} {punctuation|:} {int-literal number|4}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|C}' {operator|->} {function-calls function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function-calls function|floorDiv}{punctuation|(}time{punctuation|.}{function-calls function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|100}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'y' {operator|->} {function-calls function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function-calls function|floorMod}{punctuation|(}time{punctuation|.}{function-calls function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|100}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'm' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'd' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'e' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'j' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|3}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|H}' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'k' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|I}' {operator|->} {function-calls function|number}{punctuation|(}{function-calls function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'l' {operator|->} {function-calls function|number}{punctuation|(}{function-calls function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|M}' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|S}' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'u' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function-calls function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|1}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'w' {operator|->} {function-calls function|number}{punctuation|(}{function-calls function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|1}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|G}' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {int-literal number|4}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'g' {operator|->} {function-calls function|number}{punctuation|(}{class-name|Math}{punctuation|.}{function-calls function|floorMod}{punctuation|(}time{punctuation|.}{function-calls function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {int-literal number|100}{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|V}' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|get}{punctuation|(}{class-name|IsoFields}{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|U}' {operator|->} {function-calls function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function-calls function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {int-literal number|6} {operator|-} {function-calls function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {int-literal number|7}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|W}' {operator|->} {function-calls function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function-calls function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {int-literal number|6} {operator|-} {punctuation|(}{function-calls function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {int-literal number|6}{punctuation|)} {operator|%} {int-literal number|7}{punctuation|)} {operator|/} {int-literal number|7}{punctuation|,} {int-literal number|2}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 's' {operator|->} {function-calls function|number}{punctuation|(}time{punctuation|.}{function-calls function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {int-literal number|1}{punctuation|,} '{int-literal number|0}'{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {bool-literal boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {bool-literal boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function-calls function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function-calls function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {int-literal number|0} ? {int-literal number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function-calls function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}{function-calls function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function-calls function|getValue}{punctuation|(}{punctuation|)} {operator|%} {int-literal number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function-calls function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} '{class-name|A}' {operator|->} {function-calls function|text}{punctuation|(}{class-name|DAYS}{punctuation|[}{function-calls function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'a' {operator|->} {function-calls function|text}{punctuation|(}{class-name|DAYS}{punctuation|[}{function-calls function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function-calls function|substring}{punctuation|(}{int-literal number|0}{punctuation|,} {int-literal number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|B}' {operator|->} {function-calls function|text}{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}{function-calls function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {int-literal number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'b'{punctuation|,} 'h' {operator|->} {function-calls function|text}{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}{function-calls function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {int-literal number|1}{punctuation|]}{punctuation|.}{function-calls function|substring}{punctuation|(}{int-literal number|0}{punctuation|,} {int-literal number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'p' {operator|->} {punctuation|\{}
                {class-name|String} half {operator|=} time{punctuation|.}{function-calls function|getHour}{punctuation|(}{punctuation|)} {punctuation|<} {int-literal number|12} ? "{class-name|AM}" {punctuation|:} "{class-name|PM}"{punctuation|;}
                {function-calls function|text}{punctuation|(}letterCase {operator|==} '#' ? half{punctuation|.}{function-calls function|toLowerCase}{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} '{class-name|P}' {operator|->} {function-calls function|text}{punctuation|(}time{punctuation|.}{function-calls function|getHour}{punctuation|(}{punctuation|)} {punctuation|<} {int-literal number|12} ? "am" {punctuation|:} "pm"{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|Z}' {operator|->} {function-calls function|text}{punctuation|(}time{punctuation|.}{function-calls function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function-calls function|equals}{punctuation|(}{class-name|ZoneOffset}{punctuation|.}{class-name|UTC}{punctuation|)} ? "{class-name|UTC}" {punctuation|:} ""{punctuation|)}{punctuation|;}
            {keyword|case} 'z' {operator|->} {function-calls function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|L}' {operator|->} {function-calls function|fraction}{punctuation|(}width {punctuation|<} {int-literal number|0} ? {int-literal number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} '{class-name|N}' {operator|->} {function-calls function|fraction}{punctuation|(}width {punctuation|<} {int-literal number|0} ? {int-literal number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'n' {operator|->} {function-calls function|text}{punctuation|(}"\\n"{punctuation|)}{punctuation|;}
            {keyword|case} 't' {operator|->} {function-calls function|text}{punctuation|(}"\\t"{punctuation|)}{punctuation|;}
            {keyword|case} '{operator|%}' {operator|->} {function-calls function|text}{punctuation|(}"{operator|%}"{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                {keyword|return} {bool-literal boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {bool-literal boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function-calls function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {class-name|String} pattern {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'c' {operator|->} "{operator|%}a {operator|%}b {operator|%}e {operator|%}{class-name|H}{punctuation|:}{operator|%}{class-name|M}{punctuation|:}{operator|%}{class-name|S} {operator|%}{class-name|Y}"{punctuation|;}
            {keyword|case} '{class-name|D}'{punctuation|,} 'x' {operator|->} "{operator|%}m{operator|/}{operator|%}d{operator|/}{operator|%}y"{punctuation|;}
            {keyword|case} '{class-name|F}' {operator|->} "{operator|%}{class-name|Y}{operator|-}{operator|%}m{operator|-}{operator|%}d"{punctuation|;}
            {keyword|case} '{class-name|T}'{punctuation|,} '{class-name|X}' {operator|->} "{operator|%}{class-name|H}{punctuation|:}{operator|%}{class-name|M}{punctuation|:}{operator|%}{class-name|S}"{punctuation|;}
            {keyword|case} '{class-name|R}' {operator|->} "{operator|%}{class-name|H}{punctuation|:}{operator|%}{class-name|M}"{punctuation|;}
            {keyword|case} 'r' {operator|->} "{operator|%}{class-name|I}{punctuation|:}{operator|%}{class-name|M}{punctuation|:}{operator|%}{class-name|S} {operator|%}p"{punctuation|;}
            {keyword|case} 'v' {operator|->} "{operator|%}e{operator|-}{operator|%}{operator|^}b{operator|-}{operator|%}{class-name|Y}"{punctuation|;}
            {keyword|default} {operator|->} ""{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function-calls function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {bool-literal boolean|false}{punctuation|;}
        {punctuation|\}}
        {function-calls function|text}{punctuation|(}{function-calls function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {bool-literal boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function-calls function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' ? ' ' {punctuation|:} padding {operator|==} '{int-literal number|0}' ? '{int-literal number|0}' {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {punctuation|<} {int-literal number|0} ? {int-literal number|0} {punctuation|:} width {punctuation|<} {int-literal number|0} ? usual {punctuation|:} width{punctuation|;}
        {class-name|String} digits {operator|=} {class-name|Long}{punctuation|.}{function-calls function|toString}{punctuation|(}{class-name|Math}{punctuation|.}{builtin|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {punctuation|<} {int-literal number|0} {operator|&&} pad {operator|==} '{int-literal number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function-calls function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {punctuation|<} {int-literal number|0} ? {int-literal number|1} {punctuation|:} {int-literal number|0}{punctuation|)}{punctuation|;} i {punctuation|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function-calls function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {punctuation|<} {int-literal number|0} {operator|&&} pad {operator|!=} '{int-literal number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function-calls function|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function-calls function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function-calls function|text}{punctuation|(}{class-name|String} name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)}{punctuation|;} i {punctuation|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function-calls function|append}{punctuation|(}padding {operator|==} '{int-literal number|0}' ? '{int-literal number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|\|} {punctuation|(}letterCase {operator|==} '#' {operator|&&} {operator|!}name{punctuation|.}{function-calls function|equals}{punctuation|(}"am"{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function-calls function|equals}{punctuation|(}"pm"{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function-calls function|append}{punctuation|(}capitals ? name{punctuation|.}{function-calls function|toUpperCase}{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function-calls function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function-calls function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function-calls function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} {class-name|Math}{punctuation|.}{builtin|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        {class-name|StringBuilder} made {operator|=} new {function-calls function|StringBuilder}{punctuation|(}{int-literal number|9}{punctuation|)}{punctuation|;}
        {function-calls function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {int-literal number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function-calls function|append}{punctuation|(}colons {punctuation|>} {int-literal number|0} ? "{punctuation|:}" {punctuation|:} ""{punctuation|)}{punctuation|;}
        {function-calls function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {int-literal number|60} {operator|%} {int-literal number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {int-literal number|2}{punctuation|)} {punctuation|\{}
            {function-calls function|two}{punctuation|(}made{punctuation|.}{function-calls function|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest {operator|%} {int-literal number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function-calls function|append}{punctuation|(}seconds {punctuation|<} {int-literal number|0} ? '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)} {operator|+} {int-literal number|1}{punctuation|;} i {punctuation|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function-calls function|append}{punctuation|(}'{int-literal number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function-calls function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static void {function-calls function|two}{punctuation|(}{class-name|StringBuilder} to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function-calls function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{int-literal number|0}' {operator|+} value {operator|/} {int-literal number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function-calls function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{int-literal number|0}' {operator|+} value {operator|%} {int-literal number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function-calls function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {class-name|String} nanos {operator|=} {class-name|Long}{punctuation|.}{function-calls function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function-calls function|get}{punctuation|(}{class-name|ChronoField}{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {int-literal number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function-calls function|append}{punctuation|(}i {punctuation|<} nanos{punctuation|.}{builtin|length}{punctuation|(}{punctuation|)} ? nanos{punctuation|.}{function-calls function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} '{int-literal number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
