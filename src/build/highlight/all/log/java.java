package dev{punctuation|.}jbuild{punctuation|.}text{operator|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{operator|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{operator|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{operator|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{operator|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{operator|;}
import java{punctuation|.}util{punctuation|.}Locale{operator|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {operator|\{}{operator|@}code strftime{operator|\}} patterns{punctuation|,} as Ruby's {operator|\{}{operator|@}code Time{operator|#}strftime{operator|\}} reads them{operator|:} flags {operator|\{}{operator|@}code {operator|-} {number|0} {operator|^} {operator|#} _ {operator|:}{operator|\}}{punctuation|,} a width{punctuation|,} and
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final class Strftime {operator|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {operator|\{}
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
    {operator|\}}{operator|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {operator|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{operator|\}}{operator|;}
    private static final int WIDEST {operator|=} {number|1024}{operator|;}

    private final OffsetDateTime time{operator|;}
    private final StringBuilder out {operator|=} new StringBuilder{operator|(}{number|32}{operator|)}{operator|;}
    private char padding{operator|;}
    private char letterCase{operator|;}
    private int colons{operator|;}
    private int width{operator|;}

    private Strftime{operator|(}OffsetDateTime time{operator|)} {operator|\{}
        {domain constant|this.time} {operator|=} time{operator|;}
    {operator|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{operator|(}DayOfWeek day{operator|)} {operator|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{operator|(}{operator|)} {operator|%} DAYS{punctuation|.}length{punctuation|]}{operator|;}
    {operator|\}}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static String format{operator|(}OffsetDateTime time{punctuation|,} String pattern{operator|)} {operator|\{}
        Strftime run {operator|=} new Strftime{operator|(}time{operator|)}{operator|;}
        run{punctuation|.}all{operator|(}pattern{operator|)}{operator|;}
        return run{punctuation|.}out{punctuation|.}toString{operator|(}{operator|)}{operator|;}
    {operator|\}}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static String monthName{operator|(}int month{operator|)} {operator|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{operator|;}
    {operator|\}}

    private void all{operator|(}String pattern{operator|)} {operator|\{}
        int i {operator|=} {number|0}{operator|;}
        while {operator|(}i {operator|<} pattern{punctuation|.}length{operator|(}{operator|)}{operator|)} {operator|\{}
            char c {operator|=} pattern{punctuation|.}charAt{operator|(}i{operator|)}{operator|;}
            if {operator|(}c {operator|!}{operator|=} {string|'%'}{operator|)} {operator|\{}
                out{punctuation|.}append{operator|(}c{operator|)}{operator|;}
                i{operator|+}{operator|+}{operator|;}
                continue{operator|;}
            {operator|\}}
            int end {operator|=} flags{operator|(}pattern{punctuation|,} i {operator|+} {number|1}{operator|)}{operator|;}
            if {operator|(}end {operator|>}{operator|=} pattern{punctuation|.}length{operator|(}{operator|)} {operator|\|}{operator|\|} {operator|!}directive{operator|(}pattern{punctuation|.}charAt{operator|(}end{operator|)}{operator|)}{operator|)} {operator|\{}
                int stop {operator|=} Math{punctuation|.}min{operator|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{operator|(}{operator|)}{operator|)}{operator|;}
                out{punctuation|.}append{operator|(}pattern{punctuation|,} i{punctuation|,} stop{operator|)}{operator|;}
                i {operator|=} stop{operator|;}
            {operator|\}} else {operator|\{}
                i {operator|=} end {operator|+} {number|1}{operator|;}
            {operator|\}}
        {operator|\}}
    {operator|\}}

    {operator|/}{operator|*}{operator|*} Reads flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private int flags{operator|(}String pattern{punctuation|,} int from{operator|)} {operator|\{}
        padding {operator|=} {number|0}{operator|;}
        letterCase {operator|=} {number|0}{operator|;}
        colons {operator|=} {number|0}{operator|;}
        width {operator|=} {operator|-}{number|1}{operator|;}
        for {operator|(}int i {operator|=} from{operator|;} i {operator|<} pattern{punctuation|.}length{operator|(}{operator|)}{operator|;} i{operator|+}{operator|+}{operator|)} {operator|\{}
            char c {operator|=} pattern{punctuation|.}charAt{operator|(}i{operator|)}{operator|;}
            if {operator|(}c {operator|=}{operator|=} {string|'-'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {string|'_'} {operator|\|}{operator|\|} {operator|(}c {operator|=}{operator|=} {string|'0'} {operator|&}{operator|&} width {operator|<} {number|0}{operator|)}{operator|)} {operator|\{}
                padding {operator|=} c{operator|;}
            {operator|\}} else if {operator|(}c {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {string|'#'}{operator|)} {operator|\{}
                letterCase {operator|=} c{operator|;}
            {operator|\}} else if {operator|(}c {operator|=}{operator|=} {string|':'}{operator|)} {operator|\{}
                colons{operator|+}{operator|+}{operator|;}
            {operator|\}} else if {operator|(}c {operator|>}{operator|=} {string|'0'} {operator|&}{operator|&} c {operator|<}{operator|=} {string|'9'}{operator|)} {operator|\{}
                width {operator|=} Math{punctuation|.}min{operator|(}WIDEST{punctuation|,} Math{punctuation|.}max{operator|(}width{punctuation|,} {number|0}{operator|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{operator|)}{operator|;}
            {operator|\}} else {operator|\{}
                return i{operator|;}
            {operator|\}}
        {operator|\}}
        return pattern{punctuation|.}length{operator|(}{operator|)}{operator|;}
    {operator|\}}

    private boolean directive{operator|(}char letter{operator|)} {operator|\{}
        if {operator|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {operator|!}{operator|=} {string|'z'}{operator|)} {operator|\{}
            return {boolean|false}{operator|;}
        {operator|\}}
        return number{operator|(}letter{operator|)} {operator|\|}{operator|\|} name{operator|(}letter{operator|)} {operator|\|}{operator|\|} whole{operator|(}letter{operator|)}{operator|;}
    {operator|\}}

    private boolean number{operator|(}char letter{operator|)} {operator|\{}
        switch {operator|(}letter{operator|)} {operator|\{}
            case {string|'Y'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getYear{operator|(}{operator|)}{punctuation|,} time{punctuation|.}getYear{operator|(}{operator|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'C'} {operator|-}{operator|>} number{operator|(}Math{punctuation|.}floorDiv{operator|(}time{punctuation|.}getYear{operator|(}{operator|)}{punctuation|,} {number|100}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'y'} {operator|-}{operator|>} number{operator|(}Math{punctuation|.}floorMod{operator|(}time{punctuation|.}getYear{operator|(}{operator|)}{punctuation|,} {number|100}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'m'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getMonthValue{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'d'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getDayOfMonth{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'e'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getDayOfMonth{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{operator|)}{operator|;}
            case {string|'j'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getDayOfYear{operator|(}{operator|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'H'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getHour{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'k'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getHour{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{operator|)}{operator|;}
            case {string|'I'} {operator|-}{operator|>} number{operator|(}hourOfHalfDay{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'l'} {operator|-}{operator|>} number{operator|(}hourOfHalfDay{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{operator|)}{operator|;}
            case {string|'M'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getMinute{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'S'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getSecond{operator|(}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'u'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}getDayOfWeek{operator|(}{operator|)}{punctuation|.}getValue{operator|(}{operator|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'w'} {operator|-}{operator|>} number{operator|(}sundayBased{operator|(}{operator|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'G'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}get{operator|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{operator|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'g'} {operator|-}{operator|>} number{operator|(}Math{punctuation|.}floorMod{operator|(}time{punctuation|.}get{operator|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{operator|)}{punctuation|,} {number|100}{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'V'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}get{operator|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{operator|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'U'} {operator|-}{operator|>} number{operator|(}{operator|(}time{punctuation|.}getDayOfYear{operator|(}{operator|)} {operator|+} {number|6} {operator|-} sundayBased{operator|(}{operator|)}{operator|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'W'} {operator|-}{operator|>} number{operator|(}{operator|(}time{punctuation|.}getDayOfYear{operator|(}{operator|)} {operator|+} {number|6} {operator|-} {operator|(}sundayBased{operator|(}{operator|)} {operator|+} {number|6}{operator|)} {operator|%} {number|7}{operator|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            case {string|'s'} {operator|-}{operator|>} number{operator|(}time{punctuation|.}toEpochSecond{operator|(}{operator|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{operator|)}{operator|;}
            default {operator|-}{operator|>} {operator|\{}
                return {boolean|false}{operator|;}
            {operator|\}}
        {operator|\}}
        return {boolean|true}{operator|;}
    {operator|\}}

    private int hourOfHalfDay{operator|(}{operator|)} {operator|\{}
        int hour {operator|=} time{punctuation|.}get{operator|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{operator|)}{operator|;}
        return hour {operator|=}{operator|=} {number|0} {operator|?} {number|12} {operator|:} hour{operator|;}
    {operator|\}}

    private int sundayBased{operator|(}{operator|)} {operator|\{}
        return time{punctuation|.}getDayOfWeek{operator|(}{operator|)}{punctuation|.}getValue{operator|(}{operator|)} {operator|%} {number|7}{operator|;}
    {operator|\}}

    private boolean name{operator|(}char letter{operator|)} {operator|\{}
        switch {operator|(}letter{operator|)} {operator|\{}
            case {string|'A'} {operator|-}{operator|>} text{operator|(}DAYS{punctuation|[}sundayBased{operator|(}{operator|)}{punctuation|]}{operator|)}{operator|;}
            case {string|'a'} {operator|-}{operator|>} text{operator|(}DAYS{punctuation|[}sundayBased{operator|(}{operator|)}{punctuation|]}{punctuation|.}substring{operator|(}{number|0}{punctuation|,} {number|3}{operator|)}{operator|)}{operator|;}
            case {string|'B'} {operator|-}{operator|>} text{operator|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{operator|(}{operator|)} {operator|-} {number|1}{punctuation|]}{operator|)}{operator|;}
            case {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} text{operator|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{operator|(}{operator|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{operator|(}{number|0}{punctuation|,} {number|3}{operator|)}{operator|)}{operator|;}
            case {string|'p'} {operator|-}{operator|>} {operator|\{}
                String half {operator|=} time{punctuation|.}getHour{operator|(}{operator|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{operator|;}
                text{operator|(}letterCase {operator|=}{operator|=} {string|'#'} {operator|?} half{punctuation|.}toLowerCase{operator|(}Locale{punctuation|.}ROOT{operator|)} {operator|:} half{operator|)}{operator|;}
            {operator|\}}
            case {string|'P'} {operator|-}{operator|>} text{operator|(}time{punctuation|.}getHour{operator|(}{operator|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{operator|)}{operator|;}
            case {string|'Z'} {operator|-}{operator|>} text{operator|(}time{punctuation|.}getOffset{operator|(}{operator|)}{punctuation|.}equals{operator|(}ZoneOffset{punctuation|.}UTC{operator|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{operator|)}{operator|;}
            case {string|'z'} {operator|-}{operator|>} offset{operator|(}{operator|)}{operator|;}
            case {string|'L'} {operator|-}{operator|>} fraction{operator|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{operator|)}{operator|;}
            case {string|'N'} {operator|-}{operator|>} fraction{operator|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{operator|)}{operator|;}
            case {string|'n'} {operator|-}{operator|>} text{operator|(}{string|"\\n"}{operator|)}{operator|;}
            case {string|'t'} {operator|-}{operator|>} text{operator|(}{string|"\\t"}{operator|)}{operator|;}
            case {string|'%'} {operator|-}{operator|>} text{operator|(}{string|"%"}{operator|)}{operator|;}
            default {operator|-}{operator|>} {operator|\{}
                return {boolean|false}{operator|;}
            {operator|\}}
        {operator|\}}
        return {boolean|true}{operator|;}
    {operator|\}}

    private boolean whole{operator|(}char letter{operator|)} {operator|\{}
        String pattern {operator|=} switch {operator|(}letter{operator|)} {operator|\{}
            case {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{operator|;}
            case {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{operator|;}
            case {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{operator|;}
            case {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{operator|;}
            case {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{operator|;}
            case {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{operator|;}
            case {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{operator|;}
            default {operator|-}{operator|>} {string|""}{operator|;}
        {operator|\}}{operator|;}
        if {operator|(}pattern{punctuation|.}isEmpty{operator|(}{operator|)}{operator|)} {operator|\{}
            return {boolean|false}{operator|;}
        {operator|\}}
        text{operator|(}format{operator|(}time{punctuation|,} pattern{operator|)}{operator|)}{operator|;}
        return {boolean|true}{operator|;}
    {operator|\}}

    private void number{operator|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{operator|)} {operator|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {string|'_'} {operator|?} {string|' '} {operator|:} padding {operator|=}{operator|=} {string|'0'} {operator|?} {string|'0'} {operator|:} usualPadding{operator|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {string|'-'} {operator|&}{operator|&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{operator|;}
        String digits {operator|=} Long{punctuation|.}toString{operator|(}Math{punctuation|.}abs{operator|(}value{operator|)}{operator|)}{operator|;}
        if {operator|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} {string|'0'}{operator|)} {operator|\{}
            out{punctuation|.}append{operator|(}{string|'-'}{operator|)}{operator|;}
        {operator|\}}
        for {operator|(}int i {operator|=} digits{punctuation|.}length{operator|(}{operator|)} {operator|+} {operator|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{operator|)}{operator|;} i {operator|<} wanted {operator|&}{operator|&} padding {operator|!}{operator|=} {string|'-'}{operator|;} i{operator|+}{operator|+}{operator|)} {operator|\{}
            out{punctuation|.}append{operator|(}pad{operator|)}{operator|;}
        {operator|\}}
        if {operator|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|!}{operator|=} {string|'0'}{operator|)} {operator|\{}
            out{punctuation|.}append{operator|(}{string|'-'}{operator|)}{operator|;}
        {operator|\}}
        out{punctuation|.}append{operator|(}digits{operator|)}{operator|;}
    {operator|\}}

    private void text{operator|(}String name{operator|)} {operator|\{}
        for {operator|(}int i {operator|=} name{punctuation|.}length{operator|(}{operator|)}{operator|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!}{operator|=} {string|'-'}{operator|;} i{operator|+}{operator|+}{operator|)} {operator|\{}
            out{punctuation|.}append{operator|(}padding {operator|=}{operator|=} {string|'0'} {operator|?} {string|'0'} {operator|:} {string|' '}{operator|)}{operator|;}
        {operator|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} {operator|(}letterCase {operator|=}{operator|=} {string|'#'} {operator|&}{operator|&} {operator|!}name{punctuation|.}equals{operator|(}{string|"am"}{operator|)} {operator|&}{operator|&} {operator|!}name{punctuation|.}equals{operator|(}{string|"pm"}{operator|)}{operator|)}{operator|;}
        out{punctuation|.}append{operator|(}capitals {operator|?} name{punctuation|.}toUpperCase{operator|(}Locale{punctuation|.}ROOT{operator|)} {operator|:} name{operator|)}{operator|;}
    {operator|\}}

    private void offset{operator|(}{operator|)} {operator|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{operator|(}{operator|)}{punctuation|.}getTotalSeconds{operator|(}{operator|)}{operator|;}
        int rest {operator|=} Math{punctuation|.}abs{operator|(}seconds{operator|)}{operator|;}
        StringBuilder made {operator|=} new StringBuilder{operator|(}{number|9}{operator|)}{operator|;}
        two{operator|(}made{punctuation|,} rest {operator|/} {number|3600}{operator|)}{operator|;}
        made{punctuation|.}append{operator|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{operator|)}{operator|;}
        two{operator|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{operator|)}{operator|;}
        if {operator|(}colons {operator|=}{operator|=} {number|2}{operator|)} {operator|\{}
            two{operator|(}made{punctuation|.}append{operator|(}{string|':'}{operator|)}{punctuation|,} rest {operator|%} {number|60}{operator|)}{operator|;}
        {operator|\}}
        out{punctuation|.}append{operator|(}seconds {operator|<} {number|0} {operator|?} {string|'-'} {operator|:} {string|'+'}{operator|)}{operator|;}
        for {operator|(}int i {operator|=} made{punctuation|.}length{operator|(}{operator|)} {operator|+} {number|1}{operator|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!}{operator|=} {string|'-'}{operator|;} i{operator|+}{operator|+}{operator|)} {operator|\{}
            out{punctuation|.}append{operator|(}{string|'0'}{operator|)}{operator|;}
        {operator|\}}
        out{punctuation|.}append{operator|(}made{operator|)}{operator|;}
    {operator|\}}

    private static void two{operator|(}StringBuilder to{punctuation|,} int value{operator|)} {operator|\{}
        to{punctuation|.}append{operator|(}{operator|(}char{operator|)} {operator|(}{string|'0'} {operator|+} value {operator|/} {number|10}{operator|)}{operator|)}{punctuation|.}append{operator|(}{operator|(}char{operator|)} {operator|(}{string|'0'} {operator|+} value {operator|%} {number|10}{operator|)}{operator|)}{operator|;}
    {operator|\}}

    private void fraction{operator|(}int digits{operator|)} {operator|\{}
        String nanos {operator|=} Long{punctuation|.}toString{operator|(}1_000_000_000L {operator|+} time{punctuation|.}get{operator|(}ChronoField{punctuation|.}NANO_OF_SECOND{operator|)}{operator|)}{operator|;}
        for {operator|(}int i {operator|=} {number|1}{operator|;} i {operator|<}{operator|=} digits{operator|;} i{operator|+}{operator|+}{operator|)} {operator|\{}
            out{punctuation|.}append{operator|(}i {operator|<} nanos{punctuation|.}length{operator|(}{operator|)} {operator|?} nanos{punctuation|.}charAt{operator|(}i{operator|)} {operator|:} {string|'0'}{operator|)}{operator|;}
        {operator|\}}
    {operator|\}}
{operator|\}}
