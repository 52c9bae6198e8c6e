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
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {function|if} {punctuation|(}c !{operator|=} {data-field symbol|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {function|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|\|} !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {function|if} {punctuation|(}c {operator|=}{operator|=} {data-field symbol|'-'} {operator|\|\|} c {operator|=}{operator|=} {data-field symbol|'_'} {operator|\|\|} {punctuation|(}c {operator|=}{operator|=} {data-field symbol|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else {function|if} {punctuation|(}c {operator|=}{operator|=} {data-field symbol|'^'} {operator|\|\|} c {operator|=}{operator|=} {data-field symbol|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else {function|if} {punctuation|(}c {operator|=}{operator|=} {data-field symbol|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} else {function|if} {punctuation|(}c {operator|>=} {data-field symbol|'0'} {operator|&&} c {operator|<=} {data-field symbol|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter !{operator|=} {data-field symbol|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean constant|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {data-field symbol|'Y'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'C'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'y'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'m'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'d'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'e'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|' '}{punctuation|)}{punctuation|;}
            case {data-field symbol|'j'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'H'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'k'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|' '}{punctuation|)}{punctuation|;}
            case {data-field symbol|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|' '}{punctuation|)}{punctuation|;}
            case {data-field symbol|'M'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'S'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'u'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'G'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'g'} {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'V'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            case {data-field symbol|'s'} {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {data-field symbol|'0'}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean constant|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean constant|true}{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} : hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {data-field symbol|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {data-field symbol|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {data-field symbol|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {data-field symbol|'b'}{punctuation|,} {data-field symbol|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {data-field symbol|'p'} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} : {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|=}{operator|=} {data-field symbol|'#'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {data-field symbol|'P'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{punctuation|;}
            case {data-field symbol|'Z'} {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{punctuation|;}
            case {data-field symbol|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {data-field symbol|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)}{punctuation|;}
            case {data-field symbol|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)}{punctuation|;}
            case {data-field symbol|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {data-field symbol|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {data-field symbol|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {boolean constant|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean constant|true}{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {data-field symbol|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {data-field symbol|'D'}{punctuation|,} {data-field symbol|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case {data-field symbol|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case {data-field symbol|'T'}{punctuation|,} {data-field symbol|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case {data-field symbol|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case {data-field symbol|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case {data-field symbol|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {function|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {boolean constant|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} {boolean constant|true}{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {data-field symbol|'_'} ? {data-field symbol|' '} : padding {operator|=}{operator|=} {data-field symbol|'0'} ? {data-field symbol|'0'} : usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {data-field symbol|'-'} {operator|&&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {function|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|=}{operator|=} {data-field symbol|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{data-field symbol|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding !{operator|=} {data-field symbol|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {function|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad !{operator|=} {data-field symbol|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{data-field symbol|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding !{operator|=} {data-field symbol|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} {data-field symbol|'0'} ? {data-field symbol|'0'} : {data-field symbol|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {data-field symbol|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|=}{operator|=} {data-field symbol|'#'} {operator|&&} !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {function|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{data-field symbol|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? {data-field symbol|'-'} : {data-field symbol|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding !{operator|=} {data-field symbol|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{data-field symbol|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{data-field symbol|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{data-field symbol|'0'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} : {data-field symbol|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
