package dev{punctuation|.}jbuild{punctuation|.}text;

import java{punctuation|.}time{punctuation|.}DayOfWeek;
import java{punctuation|.}time{punctuation|.}OffsetDateTime;
import java{punctuation|.}time{punctuation|.}ZoneOffset;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields;
import java{punctuation|.}util{punctuation|.}Locale;

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string-literal|{string|"Sunday"}}{punctuation|,} {string-literal|{string|"Monday"}}{punctuation|,} {string-literal|{string|"Tuesday"}}{punctuation|,} {string-literal|{string|"Wednesday"}}{punctuation|,} {string-literal|{string|"Thursday"}}{punctuation|,} {string-literal|{string|"Friday"}}{punctuation|,} {string-literal|{string|"Saturday"}}{punctuation|\}};
    private static final int WIDEST {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    /** The English name of a day of the week{punctuation|.} */
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]};
    {punctuation|\}}

    /** The date in the pattern's form{punctuation|.} */
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)};
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)};
        return run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    /** A month's English name{punctuation|.} */
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        {function|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|!=} '%'{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                continue;
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} */
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {number|-1};
        {function|for} {punctuation|(}int i {operator|=} from; i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '^' {operator|\|\|} c {operator|==} '{comment|#') \{}
                letterCase {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} ':'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case 'C' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'y' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'm' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'd' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'e' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'j' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)};
            case 'H' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'k' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'I' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'M' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'S' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'u' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case 'G' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case 'g' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'V' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'U' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'W' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 's' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        return hour {operator|==} {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % {number|7};
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string-literal|{string|"AM"}} : {string-literal|{string|"PM"}};
                {function|text}{punctuation|(}letterCase {operator|==} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string-literal|{string|"am"}} : {string-literal|{string|"pm"}}{punctuation|)};
            case 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string-literal|{string|"UTC"}} : {string-literal|{string|""}}{punctuation|)};
            case 'z' {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)};
            case 'L' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)};
            case 'N' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)};
            case 'n' {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"\\n"}}{punctuation|)};
            case 't' {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"\\t"}}{punctuation|)};
            case '%' {operator|-}{operator|>} {function|text}{punctuation|(}{string-literal|{string|"%"}}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string-literal|{string|"%a %b %e %H:%M:%S %Y"}};
            case 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string-literal|{string|"%m/%d/%y"}};
            case 'F' {operator|-}{operator|>} {string-literal|{string|"%Y-%m-%d"}};
            case 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string-literal|{string|"%H:%M:%S"}};
            case 'R' {operator|-}{operator|>} {string-literal|{string|"%H:%M"}};
            case 'r' {operator|-}{operator|>} {string-literal|{string|"%I:%M:%S %p"}};
            case 'v' {operator|-}{operator|>} {string-literal|{string|"%e-%^b-%Y"}};
            default {operator|-}{operator|>} {string-literal|{string|""}};
        {punctuation|\}};
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return {boolean|true};
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' ? ' ' : padding {operator|==} '{number|0}' ? '{number|0}' : usualPadding;
        int wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width;
        String digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        {function|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} '{number|0}' ? '{number|0}' : ' '{punctuation|)};
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '^' {operator|\|\|} {punctuation|(}letterCase {operator|==} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out{punctuation|.}{function|append}{punctuation|(}capitals ? name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : name{punctuation|)};
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        int rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)};
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} ? {string-literal|{string|":"}} : {string-literal|{string|""}}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}':'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' : '{operator|+}'{punctuation|)};
        {function|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}'{number|0}'{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value / {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value % {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {function|for} {punctuation|(}int i {operator|=} {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} ? nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} : '{number|0}'{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
