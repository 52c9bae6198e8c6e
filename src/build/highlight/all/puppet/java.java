package dev{punctuation|.}{function|jbuild}{punctuation|.}{function|text}{punctuation|;}

{keyword|import} java{punctuation|.}{function|time}{punctuation|.}{function|DayOfWeek}{punctuation|;}
{keyword|import} java{punctuation|.}{function|time}{punctuation|.}{function|OffsetDateTime}{punctuation|;}
{keyword|import} java{punctuation|.}{function|time}{punctuation|.}{function|ZoneOffset}{punctuation|;}
{keyword|import} java{punctuation|.}{function|time}{punctuation|.}{function|temporal}{punctuation|.}{function|ChronoField}{punctuation|;}
{keyword|import} java{punctuation|.}{function|time}{punctuation|.}{function|temporal}{punctuation|.}{function|IsoFields}{punctuation|;}
{keyword|import} java{punctuation|.}{function|util}{punctuation|.}{function|Locale}{punctuation|;}

{multiline-comment comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final {keyword|class} Strftime {punctuation|\{}

    {keyword|private} static final {datatype symbol|String}{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        {string|{double-quoted|"January"}}{punctuation|,}
        {string|{double-quoted|"February"}}{punctuation|,}
        {string|{double-quoted|"March"}}{punctuation|,}
        {string|{double-quoted|"April"}}{punctuation|,}
        {string|{double-quoted|"May"}}{punctuation|,}
        {string|{double-quoted|"June"}}{punctuation|,}
        {string|{double-quoted|"July"}}{punctuation|,}
        {string|{double-quoted|"August"}}{punctuation|,}
        {string|{double-quoted|"September"}}{punctuation|,}
        {string|{double-quoted|"October"}}{punctuation|,}
        {string|{double-quoted|"November"}}{punctuation|,}
        {string|{double-quoted|"December"}}
    {punctuation|\}}{punctuation|;}
    {keyword|private} static final {datatype symbol|String}{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|{double-quoted|"Sunday"}}{punctuation|,} {string|{double-quoted|"Monday"}}{punctuation|,} {string|{double-quoted|"Tuesday"}}{punctuation|,} {string|{double-quoted|"Wednesday"}}{punctuation|,} {string|{double-quoted|"Thursday"}}{punctuation|,} {string|{double-quoted|"Friday"}}{punctuation|,} {string|{double-quoted|"Saturday"}}{punctuation|\}}{punctuation|;}
    {keyword|private} static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}{function|time} {operator|=} time{punctuation|;}
    {punctuation|\}}

    {multiline-comment comment|/** The English name of a day of the week. */}
    public static {datatype symbol|String} {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}{function|length}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {multiline-comment comment|/** The date in the pattern's form. */}
    public static {datatype symbol|String} {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} {datatype symbol|String} pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}{function|out}{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {multiline-comment comment|/** A month's English name. */}
    public static {datatype symbol|String} {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|all}{punctuation|(}{datatype symbol|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {multiline-comment comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} int {function|flags}{punctuation|(}{datatype symbol|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string|'-'} {operator|\|}{operator|\|} c {operator|==} {string|'_'} {operator|\|}{operator|\|} {punctuation|(}c {operator|==} {string|'0'} && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|'^'} {operator|\|}{operator|\|} c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} && c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'Y'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} {operator|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} {operator|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{function|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} {operator|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{function|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{function|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'s'} {operator|->} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{function|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'A'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'a'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'B'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'p'} {operator|->} {punctuation|\{}
                {datatype symbol|String} half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|{double-quoted|"AM"}} {punctuation|:} {string|{double-quoted|"PM"}}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} {string|'#'} {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}{function|ROOT}{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} {operator|->} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|{double-quoted|"am"}} {punctuation|:} {string|{double-quoted|"pm"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {operator|->} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}{function|UTC}{punctuation|)} {operator|?} {string|{double-quoted|"UTC"}} {punctuation|:} {string|{double-quoted|""}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {operator|->} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {operator|->} {function|text}{punctuation|(}{string|{double-quoted|"\\n"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {operator|->} {function|text}{punctuation|(}{string|{double-quoted|"\\t"}}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {operator|->} {function|text}{punctuation|(}{string|{double-quoted|"%"}}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {datatype symbol|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {string|'c'} {operator|->} {string|{double-quoted|"%a %b %e %H:%M:%S %Y"}}{punctuation|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|->} {string|{double-quoted|"%m/%d/%y"}}{punctuation|;}
            {keyword|case} {string|'F'} {operator|->} {string|{double-quoted|"%Y-%m-%d"}}{punctuation|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|->} {string|{double-quoted|"%H:%M:%S"}}{punctuation|;}
            {keyword|case} {string|'R'} {operator|->} {string|{double-quoted|"%H:%M"}}{punctuation|;}
            {keyword|case} {string|'r'} {operator|->} {string|{double-quoted|"%I:%M:%S %p"}}{punctuation|;}
            {keyword|case} {string|'v'} {operator|->} {string|{double-quoted|"%e-%^b-%Y"}}{punctuation|;}
            {keyword|default} {operator|->} {string|{double-quoted|""}}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|'_'} {operator|?} {string|' '} {punctuation|:} padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {string|'-'} && width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        {datatype symbol|String} digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|text}{punctuation|(}{datatype symbol|String} name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|==} {string|'#'} && {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|{double-quoted|"am"}}{punctuation|)} && {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|{double-quoted|"pm"}}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}{function|ROOT}{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|{double-quoted|":"}} {punctuation|:} {string|{double-quoted|""}}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {datatype symbol|String} nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{function|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
