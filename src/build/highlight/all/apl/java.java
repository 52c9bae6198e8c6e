package dev{dyadic-operator operator|.}jbuild{dyadic-operator operator|.}text{punctuation|;}

import java{dyadic-operator operator|.}time{dyadic-operator operator|.}DayOfWeek{punctuation|;}
import java{dyadic-operator operator|.}time{dyadic-operator operator|.}OffsetDateTime{punctuation|;}
import java{dyadic-operator operator|.}time{dyadic-operator operator|.}ZoneOffset{punctuation|;}
import java{dyadic-operator operator|.}time{dyadic-operator operator|.}temporal{dyadic-operator operator|.}ChronoField{punctuation|;}
import java{dyadic-operator operator|.}time{dyadic-operator operator|.}temporal{dyadic-operator operator|.}IsoFields{punctuation|;}
import java{dyadic-operator operator|.}util{dyadic-operator operator|.}Locale{punctuation|;}

{monadic-operator operator|/}{function|*}{function|*}
 {function|*} Dates by {dfn builtin|\{}{dyadic-operator operator|@}code strftime{dfn builtin|\}} patterns{function|,} as Ruby's {dfn builtin|\{}{dyadic-operator operator|@}code Time{constant|#}strftime{dfn builtin|\}} reads them{dfn builtin|:} flags {dfn builtin|\{}{dyadic-operator operator|@}code {function|-} {number|0} ^ {comment|# _ :\}, a width, and}
 {function|*} English names whatever the machine's language is{dyadic-operator operator|.} What is no directive is copied{dyadic-operator operator|.}
 {function|*}{monadic-operator operator|/}
public final class Strftime {dfn builtin|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {function|=} {dfn builtin|\{}
        "January"{function|,}
        "February"{function|,}
        "March"{function|,}
        "April"{function|,}
        "May"{function|,}
        "June"{function|,}
        "July"{function|,}
        "August"{function|,}
        "September"{function|,}
        "October"{function|,}
        "November"{function|,}
        "December"
    {dfn builtin|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {function|=} {dfn builtin|\{}"Sunday"{function|,} "Monday"{function|,} "Tuesday"{function|,} "Wednesday"{function|,} "Thursday"{function|,} "Friday"{function|,} "Saturday"{dfn builtin|\}}{punctuation|;}
    private static final int WIDEST {function|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {function|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {dfn builtin|\{}
        this{dyadic-operator operator|.}time {function|=} time{punctuation|;}
    {dfn builtin|\}}

    {monadic-operator operator|/}{function|*}{function|*} The English name of a day of the week{dyadic-operator operator|.} {function|*}{monadic-operator operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {dfn builtin|\{}
        return DAYS{punctuation|[}day{dyadic-operator operator|.}getValue{punctuation|(}{punctuation|)} % DAYS{dyadic-operator operator|.}length{punctuation|]}{punctuation|;}
    {dfn builtin|\}}

    {monadic-operator operator|/}{function|*}{function|*} The date in the pattern's form{dyadic-operator operator|.} {function|*}{monadic-operator operator|/}
    public static String format{punctuation|(}OffsetDateTime time{function|,} String pattern{punctuation|)} {dfn builtin|\{}
        Strftime run {function|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{dyadic-operator operator|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{dyadic-operator operator|.}out{dyadic-operator operator|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {dfn builtin|\}}

    {monadic-operator operator|/}{function|*}{function|*} A month's English name{dyadic-operator operator|.} {function|*}{monadic-operator operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {dfn builtin|\{}
        return MONTHS{punctuation|[}month {function|-} {number|1}{punctuation|]}{punctuation|;}
    {dfn builtin|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {dfn builtin|\{}
        int i {function|=} {number|0}{punctuation|;}
        while {punctuation|(}i {function|<} pattern{dyadic-operator operator|.}length{punctuation|(}{punctuation|)}{punctuation|)} {dfn builtin|\{}
            char c {function|=} pattern{dyadic-operator operator|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {function|!}{function|=} {string|'%'}{punctuation|)} {dfn builtin|\{}
                out{dyadic-operator operator|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{function|+}{function|+}{punctuation|;}
                continue{punctuation|;}
            {dfn builtin|\}}
            int end {function|=} flags{punctuation|(}pattern{function|,} i {function|+} {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end {function|>}{function|=} pattern{dyadic-operator operator|.}length{punctuation|(}{punctuation|)} {function|\|}{function|\|} {function|!}directive{punctuation|(}pattern{dyadic-operator operator|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {dfn builtin|\{}
                int stop {function|=} Math{dyadic-operator operator|.}min{punctuation|(}end {function|+} {number|1}{function|,} pattern{dyadic-operator operator|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{dyadic-operator operator|.}append{punctuation|(}pattern{function|,} i{function|,} stop{punctuation|)}{punctuation|;}
                i {function|=} stop{punctuation|;}
            {dfn builtin|\}} else {dfn builtin|\{}
                i {function|=} end {function|+} {number|1}{punctuation|;}
            {dfn builtin|\}}
        {dfn builtin|\}}
    {dfn builtin|\}}

    {monadic-operator operator|/}{function|*}{function|*} Reads flags and width{function|,} and gives the offset of the directive's letter{dyadic-operator operator|.} {function|*}{monadic-operator operator|/}
    private int flags{punctuation|(}String pattern{function|,} int from{punctuation|)} {dfn builtin|\{}
        padding {function|=} {number|0}{punctuation|;}
        letterCase {function|=} {number|0}{punctuation|;}
        colons {function|=} {number|0}{punctuation|;}
        width {function|=} {function|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {function|=} from{punctuation|;} i {function|<} pattern{dyadic-operator operator|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{function|+}{function|+}{punctuation|)} {dfn builtin|\{}
            char c {function|=} pattern{dyadic-operator operator|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {function|=}{function|=} {string|'-'} {function|\|}{function|\|} c {function|=}{function|=} {string|'_'} {function|\|}{function|\|} {punctuation|(}c {function|=}{function|=} {string|'0'} {monadic-operator operator|&}{monadic-operator operator|&} width {function|<} {number|0}{punctuation|)}{punctuation|)} {dfn builtin|\{}
                padding {function|=} c{punctuation|;}
            {dfn builtin|\}} else if {punctuation|(}c {function|=}{function|=} {string|'^'} {function|\|}{function|\|} c {function|=}{function|=} {string|'#'}{punctuation|)} {dfn builtin|\{}
                letterCase {function|=} c{punctuation|;}
            {dfn builtin|\}} else if {punctuation|(}c {function|=}{function|=} {string|':'}{punctuation|)} {dfn builtin|\{}
                colons{function|+}{function|+}{punctuation|;}
            {dfn builtin|\}} else if {punctuation|(}c {function|>}{function|=} {string|'0'} {monadic-operator operator|&}{monadic-operator operator|&} c {function|<}{function|=} {string|'9'}{punctuation|)} {dfn builtin|\{}
                width {function|=} Math{dyadic-operator operator|.}min{punctuation|(}WIDEST{function|,} Math{dyadic-operator operator|.}max{punctuation|(}width{function|,} {number|0}{punctuation|)} {function|*} {number|10} {function|+} c {function|-} {string|'0'}{punctuation|)}{punctuation|;}
            {dfn builtin|\}} else {dfn builtin|\{}
                return i{punctuation|;}
            {dfn builtin|\}}
        {dfn builtin|\}}
        return pattern{dyadic-operator operator|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {dfn builtin|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {dfn builtin|\{}
        if {punctuation|(}colons {function|>} {number|0} {monadic-operator operator|&}{monadic-operator operator|&} letter {function|!}{function|=} {string|'z'}{punctuation|)} {dfn builtin|\{}
            return false{punctuation|;}
        {dfn builtin|\}}
        return number{punctuation|(}letter{punctuation|)} {function|\|}{function|\|} name{punctuation|(}letter{punctuation|)} {function|\|}{function|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {dfn builtin|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {dfn builtin|\{}
        switch {punctuation|(}letter{punctuation|)} {dfn builtin|\{}
            case {string|'Y'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getYear{punctuation|(}{punctuation|)}{function|,} time{dyadic-operator operator|.}getYear{punctuation|(}{punctuation|)} {function|<} {number|0} {function|?} {number|5} {dfn builtin|:} {number|4}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} {function|-}{function|>} number{punctuation|(}Math{dyadic-operator operator|.}floorDiv{punctuation|(}time{dyadic-operator operator|.}getYear{punctuation|(}{punctuation|)}{function|,} {number|100}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} {function|-}{function|>} number{punctuation|(}Math{dyadic-operator operator|.}floorMod{punctuation|(}time{dyadic-operator operator|.}getYear{punctuation|(}{punctuation|)}{function|,} {number|100}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getMonthValue{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getDayOfMonth{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getDayOfMonth{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getDayOfYear{punctuation|(}{punctuation|)}{function|,} {number|3}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getHour{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getHour{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} {function|-}{function|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} {function|-}{function|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getMinute{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getSecond{punctuation|(}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}getDayOfWeek{punctuation|(}{punctuation|)}{dyadic-operator operator|.}getValue{punctuation|(}{punctuation|)}{function|,} {number|1}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} {function|-}{function|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{function|,} {number|1}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}get{punctuation|(}IsoFields{dyadic-operator operator|.}WEEK_BASED_YEAR{punctuation|)}{function|,} {number|4}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} {function|-}{function|>} number{punctuation|(}Math{dyadic-operator operator|.}floorMod{punctuation|(}time{dyadic-operator operator|.}get{punctuation|(}IsoFields{dyadic-operator operator|.}WEEK_BASED_YEAR{punctuation|)}{function|,} {number|100}{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}get{punctuation|(}IsoFields{dyadic-operator operator|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} {function|-}{function|>} number{punctuation|(}{punctuation|(}time{dyadic-operator operator|.}getDayOfYear{punctuation|(}{punctuation|)} {function|+} {number|6} {function|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {monadic-operator operator|/} {number|7}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} {function|-}{function|>} number{punctuation|(}{punctuation|(}time{dyadic-operator operator|.}getDayOfYear{punctuation|(}{punctuation|)} {function|+} {number|6} {function|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {function|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {monadic-operator operator|/} {number|7}{function|,} {number|2}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} {function|-}{function|>} number{punctuation|(}time{dyadic-operator operator|.}toEpochSecond{punctuation|(}{punctuation|)}{function|,} {number|1}{function|,} {string|'0'}{punctuation|)}{punctuation|;}
            default {function|-}{function|>} {dfn builtin|\{}
                return false{punctuation|;}
            {dfn builtin|\}}
        {dfn builtin|\}}
        return true{punctuation|;}
    {dfn builtin|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {dfn builtin|\{}
        int hour {function|=} time{dyadic-operator operator|.}get{punctuation|(}ChronoField{dyadic-operator operator|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {function|=}{function|=} {number|0} {function|?} {number|12} {dfn builtin|:} hour{punctuation|;}
    {dfn builtin|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {dfn builtin|\{}
        return time{dyadic-operator operator|.}getDayOfWeek{punctuation|(}{punctuation|)}{dyadic-operator operator|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {dfn builtin|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {dfn builtin|\{}
        switch {punctuation|(}letter{punctuation|)} {dfn builtin|\{}
            case {string|'A'} {function|-}{function|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'a'} {function|-}{function|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{dyadic-operator operator|.}substring{punctuation|(}{number|0}{function|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} {function|-}{function|>} text{punctuation|(}MONTHS{punctuation|[}time{dyadic-operator operator|.}getMonthValue{punctuation|(}{punctuation|)} {function|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'b'}{function|,} {string|'h'} {function|-}{function|>} text{punctuation|(}MONTHS{punctuation|[}time{dyadic-operator operator|.}getMonthValue{punctuation|(}{punctuation|)} {function|-} {number|1}{punctuation|]}{dyadic-operator operator|.}substring{punctuation|(}{number|0}{function|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} {function|-}{function|>} {dfn builtin|\{}
                String half {function|=} time{dyadic-operator operator|.}getHour{punctuation|(}{punctuation|)} {function|<} {number|12} {function|?} "AM" {dfn builtin|:} "PM"{punctuation|;}
                text{punctuation|(}letterCase {function|=}{function|=} {string|'#'} {function|?} half{dyadic-operator operator|.}toLowerCase{punctuation|(}Locale{dyadic-operator operator|.}ROOT{punctuation|)} {dfn builtin|:} half{punctuation|)}{punctuation|;}
            {dfn builtin|\}}
            case {string|'P'} {function|-}{function|>} text{punctuation|(}time{dyadic-operator operator|.}getHour{punctuation|(}{punctuation|)} {function|<} {number|12} {function|?} "am" {dfn builtin|:} "pm"{punctuation|)}{punctuation|;}
            case {string|'Z'} {function|-}{function|>} text{punctuation|(}time{dyadic-operator operator|.}getOffset{punctuation|(}{punctuation|)}{dyadic-operator operator|.}equals{punctuation|(}ZoneOffset{dyadic-operator operator|.}UTC{punctuation|)} {function|?} "UTC" {dfn builtin|:} ""{punctuation|)}{punctuation|;}
            case {string|'z'} {function|-}{function|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} {function|-}{function|>} fraction{punctuation|(}width {function|<} {number|0} {function|?} {number|3} {dfn builtin|:} width{punctuation|)}{punctuation|;}
            case {string|'N'} {function|-}{function|>} fraction{punctuation|(}width {function|<} {number|0} {function|?} {number|9} {dfn builtin|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} {function|-}{function|>} text{punctuation|(}"{monadic-operator operator|\\}n"{punctuation|)}{punctuation|;}
            case {string|'t'} {function|-}{function|>} text{punctuation|(}"{monadic-operator operator|\\}t"{punctuation|)}{punctuation|;}
            case {string|'%'} {function|-}{function|>} text{punctuation|(}"%"{punctuation|)}{punctuation|;}
            default {function|-}{function|>} {dfn builtin|\{}
                return false{punctuation|;}
            {dfn builtin|\}}
        {dfn builtin|\}}
        return true{punctuation|;}
    {dfn builtin|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {dfn builtin|\{}
        String pattern {function|=} switch {punctuation|(}letter{punctuation|)} {dfn builtin|\{}
            case {string|'c'} {function|-}{function|>} "%a %b %e %H{dfn builtin|:}%M{dfn builtin|:}%S %Y"{punctuation|;}
            case {string|'D'}{function|,} {string|'x'} {function|-}{function|>} "%m{monadic-operator operator|/}%d{monadic-operator operator|/}%y"{punctuation|;}
            case {string|'F'} {function|-}{function|>} "%Y{function|-}%m{function|-}%d"{punctuation|;}
            case {string|'T'}{function|,} {string|'X'} {function|-}{function|>} "%H{dfn builtin|:}%M{dfn builtin|:}%S"{punctuation|;}
            case {string|'R'} {function|-}{function|>} "%H{dfn builtin|:}%M"{punctuation|;}
            case {string|'r'} {function|-}{function|>} "%I{dfn builtin|:}%M{dfn builtin|:}%S %p"{punctuation|;}
            case {string|'v'} {function|-}{function|>} "%e{function|-}%^b{function|-}%Y"{punctuation|;}
            default {function|-}{function|>} ""{punctuation|;}
        {dfn builtin|\}}{punctuation|;}
        if {punctuation|(}pattern{dyadic-operator operator|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {dfn builtin|\{}
            return false{punctuation|;}
        {dfn builtin|\}}
        text{punctuation|(}format{punctuation|(}time{function|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {dfn builtin|\}}

    private void number{punctuation|(}long value{function|,} int usual{function|,} char usualPadding{punctuation|)} {dfn builtin|\{}
        char pad {function|=} padding {function|=}{function|=} {string|'_'} {function|?} {string|' '} {dfn builtin|:} padding {function|=}{function|=} {string|'0'} {function|?} {string|'0'} {dfn builtin|:} usualPadding{punctuation|;}
        int wanted {function|=} padding {function|=}{function|=} {string|'-'} {monadic-operator operator|&}{monadic-operator operator|&} width {function|<} {number|0} {function|?} {number|0} {dfn builtin|:} width {function|<} {number|0} {function|?} usual {dfn builtin|:} width{punctuation|;}
        String digits {function|=} Long{dyadic-operator operator|.}toString{punctuation|(}Math{dyadic-operator operator|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value {function|<} {number|0} {monadic-operator operator|&}{monadic-operator operator|&} pad {function|=}{function|=} {string|'0'}{punctuation|)} {dfn builtin|\{}
            out{dyadic-operator operator|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {dfn builtin|\}}
        for {punctuation|(}int i {function|=} digits{dyadic-operator operator|.}length{punctuation|(}{punctuation|)} {function|+} {punctuation|(}value {function|<} {number|0} {function|?} {number|1} {dfn builtin|:} {number|0}{punctuation|)}{punctuation|;} i {function|<} wanted {monadic-operator operator|&}{monadic-operator operator|&} padding {function|!}{function|=} {string|'-'}{punctuation|;} i{function|+}{function|+}{punctuation|)} {dfn builtin|\{}
            out{dyadic-operator operator|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {dfn builtin|\}}
        if {punctuation|(}value {function|<} {number|0} {monadic-operator operator|&}{monadic-operator operator|&} pad {function|!}{function|=} {string|'0'}{punctuation|)} {dfn builtin|\{}
            out{dyadic-operator operator|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {dfn builtin|\}}
        out{dyadic-operator operator|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {dfn builtin|\}}

    private void text{punctuation|(}String name{punctuation|)} {dfn builtin|\{}
        for {punctuation|(}int i {function|=} name{dyadic-operator operator|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {function|<} width {monadic-operator operator|&}{monadic-operator operator|&} padding {function|!}{function|=} {string|'-'}{punctuation|;} i{function|+}{function|+}{punctuation|)} {dfn builtin|\{}
            out{dyadic-operator operator|.}append{punctuation|(}padding {function|=}{function|=} {string|'0'} {function|?} {string|'0'} {dfn builtin|:} {string|' '}{punctuation|)}{punctuation|;}
        {dfn builtin|\}}
        boolean capitals {function|=} letterCase {function|=}{function|=} {string|'^'} {function|\|}{function|\|} {punctuation|(}letterCase {function|=}{function|=} {string|'#'} {monadic-operator operator|&}{monadic-operator operator|&} {function|!}name{dyadic-operator operator|.}equals{punctuation|(}"am"{punctuation|)} {monadic-operator operator|&}{monadic-operator operator|&} {function|!}name{dyadic-operator operator|.}equals{punctuation|(}"pm"{punctuation|)}{punctuation|)}{punctuation|;}
        out{dyadic-operator operator|.}append{punctuation|(}capitals {function|?} name{dyadic-operator operator|.}toUpperCase{punctuation|(}Locale{dyadic-operator operator|.}ROOT{punctuation|)} {dfn builtin|:} name{punctuation|)}{punctuation|;}
    {dfn builtin|\}}

    private void offset{punctuation|(}{punctuation|)} {dfn builtin|\{}
        int seconds {function|=} time{dyadic-operator operator|.}getOffset{punctuation|(}{punctuation|)}{dyadic-operator operator|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {function|=} Math{dyadic-operator operator|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {function|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{function|,} rest {monadic-operator operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{dyadic-operator operator|.}append{punctuation|(}colons {function|>} {number|0} {function|?} "{dfn builtin|:}" {dfn builtin|:} ""{punctuation|)}{punctuation|;}
        two{punctuation|(}made{function|,} rest {monadic-operator operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {function|=}{function|=} {number|2}{punctuation|)} {dfn builtin|\{}
            two{punctuation|(}made{dyadic-operator operator|.}append{punctuation|(}{string|':'}{punctuation|)}{function|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {dfn builtin|\}}
        out{dyadic-operator operator|.}append{punctuation|(}seconds {function|<} {number|0} {function|?} {string|'-'} {dfn builtin|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {function|=} made{dyadic-operator operator|.}length{punctuation|(}{punctuation|)} {function|+} {number|1}{punctuation|;} i {function|<} width {monadic-operator operator|&}{monadic-operator operator|&} padding {function|!}{function|=} {string|'-'}{punctuation|;} i{function|+}{function|+}{punctuation|)} {dfn builtin|\{}
            out{dyadic-operator operator|.}append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {dfn builtin|\}}
        out{dyadic-operator operator|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {dfn builtin|\}}

    private static void two{punctuation|(}StringBuilder to{function|,} int value{punctuation|)} {dfn builtin|\{}
        to{dyadic-operator operator|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {function|+} value {monadic-operator operator|/} {number|10}{punctuation|)}{punctuation|)}{dyadic-operator operator|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {function|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {dfn builtin|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {dfn builtin|\{}
        String nanos {function|=} Long{dyadic-operator operator|.}toString{punctuation|(}{number|1}_000_000_000L {function|+} time{dyadic-operator operator|.}get{punctuation|(}ChronoField{dyadic-operator operator|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {function|=} {number|1}{punctuation|;} i {function|<}{function|=} digits{punctuation|;} i{function|+}{function|+}{punctuation|)} {dfn builtin|\{}
            out{dyadic-operator operator|.}append{punctuation|(}i {function|<} nanos{dyadic-operator operator|.}length{punctuation|(}{punctuation|)} {function|?} nanos{dyadic-operator operator|.}charAt{punctuation|(}i{punctuation|)} {dfn builtin|:} {string|'0'}{punctuation|)}{punctuation|;}
        {dfn builtin|\}}
    {dfn builtin|\}}
{dfn builtin|\}}
