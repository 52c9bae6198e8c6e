{command keyword|package} dev.jbuild.text;

{command keyword|import} java.time.DayOfWeek;
{command keyword|import} java.time.OffsetDateTime;
{command keyword|import} java.time.ZoneOffset;
{command keyword|import} java.time.temporal.ChronoField;
{command keyword|import} java.time.temporal.IsoFields;
{command keyword|import} java.util.Locale;

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{command keyword|public} final class Strftime {punctuation|\{}

    {command keyword|private} static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    {punctuation|\}};
    {command keyword|private} static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string-literal|{string|"Sunday"}}{punctuation|,} {string-literal|{string|"Monday"}}{punctuation|,} {string-literal|{string|"Tuesday"}}{punctuation|,} {string-literal|{string|"Wednesday"}}{punctuation|,} {string-literal|{string|"Thursday"}}{punctuation|,} {string-literal|{string|"Friday"}}{punctuation|,} {string-literal|{string|"Saturday"}}{punctuation|\}};
    {command keyword|private} static final int WIDEST {operator|=} {number|1024};

    {command keyword|private} final OffsetDateTime time;
    {command keyword|private} final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    {command keyword|private} char padding;
    {command keyword|private} char letterCase;
    {command keyword|private} int colons;
    {command keyword|private} int width;

    {command keyword|private} {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        {command keyword|this}.time {operator|=} time;
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {command keyword|public} static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {command keyword|return} DAYS{punctuation|[}day.{function|getValue}{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]};
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {command keyword|public} static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        {command keyword|Strftime} run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)};
        {command keyword|run}.{function|all}{punctuation|(}pattern{punctuation|)};
        {command keyword|return} run.out.{function|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {command keyword|public} static String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {command keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    {command keyword|private} void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {command keyword|int} i {operator|=} {number|0};
        {command keyword|while} {punctuation|(}i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {command keyword|char} c {operator|=} pattern.{function|charAt}{punctuation|(}i{punctuation|)};
            {command keyword|if} {punctuation|(}c {operator|!=} '%'{punctuation|)} {punctuation|\{}
                {command keyword|out}.{function|append}{punctuation|(}c{punctuation|)};
                {command keyword|i}{operator|++};
                {command keyword|continue};
            {punctuation|\}}
            {command keyword|int} end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {command keyword|if} {punctuation|(}end {operator|>=} pattern.{function|length}{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} {operator|!}{function|directive}{punctuation|(}pattern.{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {command keyword|int} stop {operator|=} Math.{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                {command keyword|out}.{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                {command keyword|i} {operator|=} stop;
            {punctuation|\}} else {punctuation|\{}
                {command keyword|i} {operator|=} end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {command keyword|private} int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        {command keyword|padding} {operator|=} {number|0};
        {command keyword|letterCase} {operator|=} {number|0};
        {command keyword|colons} {operator|=} {number|0};
        {command keyword|width} {operator|=} {operator|-}{number|1};
        {command keyword|for} {punctuation|(}int i {operator|=} from; i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}; i{operator|++}{punctuation|)} {punctuation|\{}
            {command keyword|char} c {operator|=} pattern.{function|charAt}{punctuation|(}i{punctuation|)};
            {command keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|}{operator|\|} c {operator|==} {variable|'_'} {operator|\|}{operator|\|} {punctuation|(}c {operator|==} {variable|'0'} {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {command keyword|padding} {operator|=} c;
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|==} '{operator|^}' {operator|\|}{operator|\|} c {operator|==} '{operator|#}'{punctuation|)} {punctuation|\{}
                {command keyword|letterCase} {operator|=} c;
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|==} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                {command keyword|colons}{operator|++};
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|>=} {variable|'0'} {operator|&}{operator|&} c {operator|<=} {variable|'9'}{punctuation|)} {punctuation|\{}
                {command keyword|width} {operator|=} Math.{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {variable|'0'}{punctuation|)};
            {punctuation|\}} else {punctuation|\{}
                {command keyword|return} i;
            {punctuation|\}}
        {punctuation|\}}
        {command keyword|return} pattern.{function|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {command keyword|private} boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {command keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {operator|!=} {variable|'z'}{punctuation|)} {punctuation|\{}
            {command keyword|return} false;
        {punctuation|\}}
        {command keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} {function|whole}{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    {command keyword|private} boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {command keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {command keyword|case} {variable|'Y'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time.{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'C'} {operator|-}{operator|>} {function|number}{punctuation|(}Math.{function|floorDiv}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'y'} {operator|-}{operator|>} {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'m'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'d'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'e'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            {command keyword|case} {variable|'j'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'H'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'k'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            {command keyword|case} {variable|'I'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'l'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            {command keyword|case} {variable|'M'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'S'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'u'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'w'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'G'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'g'} {operator|-}{operator|>} {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'V'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'U'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'W'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|case} {variable|'s'} {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {variable|'0'}{punctuation|)};
            {command keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {command keyword|return} false;
            {punctuation|\}}
        {punctuation|\}}
        {command keyword|return} true;
    {punctuation|\}}

    {command keyword|private} int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        {command keyword|int} hour {operator|=} time.{function|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        {command keyword|return} hour {operator|==} {number|0} ? {number|12} {punctuation|:} hour;
    {punctuation|\}}

    {command keyword|private} int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {command keyword|return} time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)} % {number|7};
    {punctuation|\}}

    {command keyword|private} boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {command keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {command keyword|case} {variable|'A'} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            {command keyword|case} {variable|'a'} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {command keyword|case} {variable|'B'} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time.{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            {command keyword|case} {variable|'b'}{punctuation|,} {variable|'h'} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time.{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            {command keyword|case} {variable|'p'} {operator|-}{operator|>} {punctuation|\{}
                {command keyword|String} half {operator|=} time.{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string-literal|{string|"AM"}} {punctuation|:} {string-literal|{string|"PM"}};
                {command keyword|text}{punctuation|(}letterCase {operator|==} '{operator|#}' ? half.{function|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)};
            {punctuation|\}}
            {command keyword|case} {variable|'P'} {operator|-}{operator|>} {function|text}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string-literal|{string|"am"}} {punctuation|:} {string-literal|{string|"pm"}}{punctuation|)};
            {command keyword|case} {variable|'Z'} {operator|-}{operator|>} {function|text}{punctuation|(}time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string-literal|{string|"UTC"}} {punctuation|:} {string-literal|{string|""}}{punctuation|)};
            {command keyword|case} {variable|'z'} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)};
            {command keyword|case} {variable|'L'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)};
            {command keyword|case} {variable|'N'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)};
            {command keyword|case} {variable|'n'} {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"\\n"}}{punctuation|)};
            {command keyword|case} {variable|'t'} {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"\\t"}}{punctuation|)};
            {command keyword|case} '%' {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"%"}}{punctuation|)};
            {command keyword|default} {operator|-}{operator|>} {punctuation|\{}
                {command keyword|return} false;
            {punctuation|\}}
        {punctuation|\}}
        {command keyword|return} true;
    {punctuation|\}}

    {command keyword|private} boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {command keyword|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {command keyword|case} {variable|'c'} {operator|-}{operator|>} {string-literal|{string|"%a %b %e %H:%M:%S %Y"}};
            {command keyword|case} {variable|'D'}{punctuation|,} {variable|'x'} {operator|-}{operator|>} {string-literal|{string|"%m/%d/%y"}};
            {command keyword|case} {variable|'F'} {operator|-}{operator|>} {string-literal|{string|"%Y-%m-%d"}};
            {command keyword|case} {variable|'T'}{punctuation|,} {variable|'X'} {operator|-}{operator|>} {string-literal|{string|"%H:%M:%S"}};
            {command keyword|case} {variable|'R'} {operator|-}{operator|>} {string-literal|{string|"%H:%M"}};
            {command keyword|case} {variable|'r'} {operator|-}{operator|>} {string-literal|{string|"%I:%M:%S %p"}};
            {command keyword|case} {variable|'v'} {operator|-}{operator|>} {string-literal|{string|"%e-%^b-%Y"}};
            {command keyword|default} {operator|-}{operator|>} {string-literal|{string|""}};
        {punctuation|\}};
        {command keyword|if} {punctuation|(}pattern.{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {command keyword|return} false;
        {punctuation|\}}
        {command keyword|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        {command keyword|return} true;
    {punctuation|\}}

    {command keyword|private} void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        {command keyword|char} pad {operator|=} padding {operator|==} {variable|'_'} ? ' ' {punctuation|:} padding {operator|==} {variable|'0'} ? {variable|'0'} {punctuation|:} usualPadding;
        {command keyword|int} wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width;
        {command keyword|String} digits {operator|=} Long.{function|toString}{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {command keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|==} {variable|'0'}{punctuation|)} {punctuation|\{}
            {command keyword|out}.{function|append}{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        {command keyword|for} {punctuation|(}int i {operator|=} digits.{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&}{operator|&} padding {operator|!=} '{operator|-}'; i{operator|++}{punctuation|)} {punctuation|\{}
            {command keyword|out}.{function|append}{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {command keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|!=} {variable|'0'}{punctuation|)} {punctuation|\{}
            {command keyword|out}.{function|append}{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        {command keyword|out}.{function|append}{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    {command keyword|private} void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {command keyword|for} {punctuation|(}int i {operator|=} name.{function|length}{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&}{operator|&} padding {operator|!=} '{operator|-}'; i{operator|++}{punctuation|)} {punctuation|\{}
            {command keyword|out}.{function|append}{punctuation|(}padding {operator|==} {variable|'0'} ? {variable|'0'} {punctuation|:} ' '{punctuation|)};
        {punctuation|\}}
        {command keyword|boolean} capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|==} '{operator|#}' {operator|&}{operator|&} {operator|!}name.{function|equals}{punctuation|(}{string-literal|{string|"am"}}{punctuation|)} {operator|&}{operator|&} {operator|!}name.{function|equals}{punctuation|(}{string-literal|{string|"pm"}}{punctuation|)}{punctuation|)};
        {command keyword|out}.{function|append}{punctuation|(}capitals ? name.{function|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)};
    {punctuation|\}}

    {command keyword|private} void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        {command keyword|int} seconds {operator|=} time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        {command keyword|int} rest {operator|=} Math.{function|abs}{punctuation|(}seconds{punctuation|)};
        {command keyword|StringBuilder} made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {command keyword|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        {command keyword|made}.{function|append}{punctuation|(}colons {operator|>} {number|0} ? {string-literal|{string|":"}} {punctuation|:} {string-literal|{string|""}}{punctuation|)};
        {command keyword|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)};
        {command keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {command keyword|two}{punctuation|(}made.{function|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        {punctuation|\}}
        {command keyword|out}.{function|append}{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)};
        {command keyword|for} {punctuation|(}int i {operator|=} made.{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&}{operator|&} padding {operator|!=} '{operator|-}'; i{operator|++}{punctuation|)} {punctuation|\{}
            {command keyword|out}.{function|append}{punctuation|(}{variable|'0'}{punctuation|)};
        {punctuation|\}}
        {command keyword|out}.{function|append}{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    {command keyword|private} static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {command keyword|to}.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{variable|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{variable|'0'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    {command keyword|private} void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {command keyword|String} nanos {operator|=} Long.{function|toString}{punctuation|(}1_000_000_000L {operator|+} time.{function|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {command keyword|for} {punctuation|(}int i {operator|=} {number|1}; i {operator|<=} digits; i{operator|++}{punctuation|)} {punctuation|\{}
            {command keyword|out}.{function|append}{punctuation|(}i {operator|<} nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {variable|'0'}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
