package dev{punctuation|.}jbuild{punctuation|.}text;

import java{punctuation|.}time{punctuation|.}DayOfWeek;
import java{punctuation|.}time{punctuation|.}OffsetDateTime;
import java{punctuation|.}time{punctuation|.}ZoneOffset;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields;
import java{punctuation|.}util{punctuation|.}Locale;

{operator|/}{operator|**}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}@code Time{comment-hash comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language is{punctuation|.} What {operator|is} no directive {operator|is} copied{punctuation|.}
 {operator|*}{operator|/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        {string|{punctuation|"}January{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}February{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}March{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}April{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}May{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}June{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}July{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}August{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}September{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}October{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}November{punctuation|"}}{punctuation|,}
        {string|{punctuation|"}December{punctuation|"}}
    {punctuation|\}};
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|{punctuation|"}Sunday{punctuation|"}}{punctuation|,} {string|{punctuation|"}Monday{punctuation|"}}{punctuation|,} {string|{punctuation|"}Tuesday{punctuation|"}}{punctuation|,} {string|{punctuation|"}Wednesday{punctuation|"}}{punctuation|,} {string|{punctuation|"}Thursday{punctuation|"}}{punctuation|,} {string|{punctuation|"}Friday{punctuation|"}}{punctuation|,} {string|{punctuation|"}Saturday{punctuation|"}}{punctuation|\}};
    private static final {function|int} WIDEST {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private {function|int} colons;
    private {function|int} width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    {operator|/}{operator|**} The English {function|name} of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]};
    {punctuation|\}}

    {operator|/}{operator|**} The date {operator|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)};
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)};
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/}{operator|**} A month's English {function|name}{punctuation|.} {operator|*}{operator|/}
    public static String monthName{punctuation|(}{function|int} month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {function|int} i {operator|=} {number|0};
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|!=} {string|{punctuation|'}%{punctuation|'}}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                {keyword|continue};
            {punctuation|\}}
            {function|int} end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {function|int} {keyword|stop} {operator|=} Math{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {keyword|stop}{punctuation|)};
                i {operator|=} {keyword|stop};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|**} Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private {function|int} flags{punctuation|(}String pattern{punctuation|,} {function|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {operator|-}{number|1};
        {keyword|for} {punctuation|(}{function|int} i {operator|=} from; i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|==} {string|{punctuation|'}-{punctuation|'}} {operator|\|}{operator|\|} c {operator|==} {string|{punctuation|'}_{punctuation|'}} {operator|\|}{operator|\|} {punctuation|(}c {operator|==} {string|{punctuation|'}0{punctuation|'}} && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|{punctuation|'}^{punctuation|'}} {operator|\|}{operator|\|} c {operator|==} {string|{punctuation|'}#{punctuation|'}}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|{punctuation|'}:{punctuation|'}}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|{punctuation|'}0{punctuation|'}} && c {operator|<=} {string|{punctuation|'}9{punctuation|'}}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter {operator|!=} {string|{punctuation|'}z{punctuation|'}}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} whole{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|{punctuation|'}Y{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}C{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}y{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}m{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}d{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}e{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'} {punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}j{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}H{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}k{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'} {punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}I{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}l{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'} {punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}M{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}S{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}u{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}w{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}G{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}g{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}V{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}U{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}W{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            case {string|{punctuation|'}s{punctuation|'}} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private {function|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {function|int} hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        return hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour;
    {punctuation|\}}

    private {function|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7};
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|{punctuation|'}A{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case {string|{punctuation|'}a{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|{punctuation|'}B{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            case {string|{punctuation|'}b{punctuation|'}}{punctuation|,} {string|{punctuation|'}h{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|{punctuation|'}p{punctuation|'}} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|{punctuation|"}AM{punctuation|"}} {punctuation|:} {string|{punctuation|"}PM{punctuation|"}};
                text{punctuation|(}letterCase {operator|==} {string|{punctuation|'}#{punctuation|'}} {operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)};
            {punctuation|\}}
            case {string|{punctuation|'}P{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|{punctuation|"}am{punctuation|"}} {punctuation|:} {string|{punctuation|"}pm{punctuation|"}}{punctuation|)};
            case {string|{punctuation|'}Z{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|{punctuation|"}UTC{punctuation|"}} {punctuation|:} {string|{punctuation|"}{punctuation|"}}{punctuation|)};
            case {string|{punctuation|'}z{punctuation|'}} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)};
            case {string|{punctuation|'}L{punctuation|'}} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)};
            case {string|{punctuation|'}N{punctuation|'}} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)};
            case {string|{punctuation|'}n{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}{string|{punctuation|"}\\n{punctuation|"}}{punctuation|)};
            case {string|{punctuation|'}t{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}{string|{punctuation|"}\\t{punctuation|"}}{punctuation|)};
            case {string|{punctuation|'}%{punctuation|'}} {operator|-}{operator|>} text{punctuation|(}{string|{punctuation|"}%{punctuation|"}}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|{punctuation|'}c{punctuation|'}} {operator|-}{operator|>} {string|{punctuation|"}%a %b %e %H:%M:%S %Y{punctuation|"}};
            case {string|{punctuation|'}D{punctuation|'}}{punctuation|,} {string|{punctuation|'}x{punctuation|'}} {operator|-}{operator|>} {string|{punctuation|"}%m/%d/%y{punctuation|"}};
            case {string|{punctuation|'}F{punctuation|'}} {operator|-}{operator|>} {string|{punctuation|"}%Y-%m-%d{punctuation|"}};
            case {string|{punctuation|'}T{punctuation|'}}{punctuation|,} {string|{punctuation|'}X{punctuation|'}} {operator|-}{operator|>} {string|{punctuation|"}%H:%M:%S{punctuation|"}};
            case {string|{punctuation|'}R{punctuation|'}} {operator|-}{operator|>} {string|{punctuation|"}%H:%M{punctuation|"}};
            case {string|{punctuation|'}r{punctuation|'}} {operator|-}{operator|>} {string|{punctuation|"}%I:%M:%S %p{punctuation|"}};
            case {string|{punctuation|'}v{punctuation|'}} {operator|-}{operator|>} {string|{punctuation|"}%e-%^b-%Y{punctuation|"}};
            default {operator|-}{operator|>} {string|{punctuation|"}{punctuation|"}};
        {punctuation|\}};
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return {boolean|true};
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} {function|int} usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|{punctuation|'}_{punctuation|'}} {operator|?} {string|{punctuation|'} {punctuation|'}} {punctuation|:} padding {operator|==} {string|{punctuation|'}0{punctuation|'}} {operator|?} {string|{punctuation|'}0{punctuation|'}} {punctuation|:} usualPadding;
        {function|int} wanted {operator|=} padding {operator|==} {string|{punctuation|'}-{punctuation|'}} && width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width;
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|==} {string|{punctuation|'}0{punctuation|'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|{punctuation|'}-{punctuation|'}}{punctuation|)};
        {punctuation|\}}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}; i {operator|<} wanted && padding {operator|!=} {string|{punctuation|'}-{punctuation|'}}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|!=} {string|{punctuation|'}0{punctuation|'}}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|{punctuation|'}-{punctuation|'}}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void text{punctuation|(}String {function|name}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{function|int} i {operator|=} {function|name}{punctuation|.}length{punctuation|(}{punctuation|)}; i {operator|<} width && padding {operator|!=} {string|{punctuation|'}-{punctuation|'}}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} {string|{punctuation|'}0{punctuation|'}} {operator|?} {string|{punctuation|'}0{punctuation|'}} {punctuation|:} {string|{punctuation|'} {punctuation|'}}{punctuation|)};
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|{punctuation|'}^{punctuation|'}} {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|==} {string|{punctuation|'}#{punctuation|'}} && !{function|name}{punctuation|.}equals{punctuation|(}{string|{punctuation|"}am{punctuation|"}}{punctuation|)} && !{function|name}{punctuation|.}equals{punctuation|(}{string|{punctuation|"}pm{punctuation|"}}{punctuation|)}{punctuation|)};
        out{punctuation|.}append{punctuation|(}capitals {operator|?} {function|name}{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} {function|name}{punctuation|)};
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {function|int} seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)};
        {function|int} rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|{punctuation|"}:{punctuation|"}} {punctuation|:} {string|{punctuation|"}{punctuation|"}}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string|{punctuation|'}:{punctuation|'}}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string|{punctuation|'}-{punctuation|'}} {punctuation|:} {string|{punctuation|'}+{punctuation|'}}{punctuation|)};
        {keyword|for} {punctuation|(}{function|int} i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width && padding {operator|!=} {string|{punctuation|'}-{punctuation|'}}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|{punctuation|'}0{punctuation|'}}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} {function|int} value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|{punctuation|'}0{punctuation|'}} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|{punctuation|'}0{punctuation|'}} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void fraction{punctuation|(}{function|int} digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {keyword|for} {punctuation|(}{function|int} i {operator|=} {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|{punctuation|'}0{punctuation|'}}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
