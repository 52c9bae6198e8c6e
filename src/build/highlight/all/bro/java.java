package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}{keyword|time}{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}{keyword|time}{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}{keyword|time}{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final {keyword|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {keyword|time}{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private {keyword|int} colons{punctuation|;}
    private {keyword|int} width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime {keyword|time}{punctuation|)} {punctuation|\{}
        this{punctuation|.}{keyword|time} {operator|=} {keyword|time}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name {keyword|of} a day {keyword|of} the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date {keyword|in} the {keyword|pattern}'s form{punctuation|.} {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime {keyword|time}{punctuation|,} String {keyword|pattern}{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}{keyword|time}{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}{keyword|pattern}{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static String monthName{punctuation|(}{keyword|int} month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String {keyword|pattern}{punctuation|)} {punctuation|\{}
        {keyword|int} i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {keyword|int} end {operator|=} flags{punctuation|(}{keyword|pattern}{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}{keyword|pattern}{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {keyword|int} stop {operator|=} Math{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}{keyword|pattern}{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags and width{punctuation|,} and gives the offset {keyword|of} the directive's letter{punctuation|.} {operator|*}{operator|/}
    private {keyword|int} flags{punctuation|(}String {keyword|pattern}{punctuation|,} {keyword|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} from{punctuation|;} i {operator|<} {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|'^'} {operator|\|\|} c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} {operator|-}{operator|>} number{punctuation|(}{keyword|time}{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {builtin|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private {keyword|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} hour {operator|=} {keyword|time}{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private {keyword|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} {keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} {keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {string|'#'} {operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} {operator|-}{operator|>} text{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} {operator|-}{operator|>} text{punctuation|(}{keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {builtin|default} {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String {keyword|pattern} {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {builtin|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{keyword|pattern}{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}{keyword|time}{punctuation|,} {keyword|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} {keyword|int} usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|'_'} {operator|?} {string|' '} {punctuation|:} padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        {keyword|int} wanted {operator|=} padding {operator|==} {string|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} seconds {operator|=} {keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|int} rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} {keyword|int} value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}{keyword|int} digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} {keyword|time}{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}{keyword|int} i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
