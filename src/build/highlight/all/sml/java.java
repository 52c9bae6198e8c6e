package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}{operator|@}code Time{operator|#}strftime{punctuation|\}} reads them{punctuation|:} {class-name|flags} {punctuation|\{}{operator|@}code {operator|-} {number|0} {operator|^} {operator|#} _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} {keyword|and}
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

    {operator|/}{operator|*}{operator|*} The English name {keyword|of} a day {keyword|of} the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date {keyword|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!}{operator|=} {variable|'}%{variable|'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset {keyword|of} the directive's letter{punctuation|.} {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {variable|'}{operator|-}{variable|'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {variable|'_'} {operator|\|}{operator|\|} {punctuation|(}c {operator|=}{operator|=} {variable|'0'} && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {variable|'}{operator|^}{variable|'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {variable|'}{operator|#}{variable|'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {variable|'}{punctuation|:}{class-name|{variable|'}}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {variable|'0'} && c {operator|<=} {variable|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {variable|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter {operator|!}{operator|=} {variable|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} name{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {variable|'Y'} {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {class-name|{number|4}}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'C'} {operator|->} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'y'} {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'m'} {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'d'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'e'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'} {variable|'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'j'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'H'} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'k'} {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'} {variable|'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'I'} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'l'} {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'} {variable|'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'M'} {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'S'} {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'u'} {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'w'} {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'G'} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'g'} {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'V'} {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'U'} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'W'} {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'s'} {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {variable|'0'}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} {class-name|hour}{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {variable|'A'} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'a'} {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'B'} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'b'}{punctuation|,} {variable|'h'} {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'p'} {operator|->} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|=}{operator|=} {variable|'}{operator|#}{variable|'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} {class-name|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} {variable|'P'} {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'Z'} {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'z'} {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'L'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} {class-name|width}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'N'} {operator|->} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} {class-name|width}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'n'} {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'t'} {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {variable|'}%{variable|'} {operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} {variable|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {variable|'D'}{punctuation|,} {variable|'x'} {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {variable|'F'} {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {variable|'T'}{punctuation|,} {variable|'X'} {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {variable|'R'} {operator|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {variable|'r'} {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {variable|'v'} {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {variable|'_'} ? {variable|'} {variable|'} {punctuation|:} {class-name|padding} {operator|=}{operator|=} {variable|'0'} ? {variable|'0'} {punctuation|:} {class-name|usualPadding}{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {variable|'}{operator|-}{variable|'} && width {operator|<} {number|0} ? {number|0} {punctuation|:} {class-name|width} {operator|<} {number|0} ? usual {punctuation|:} {class-name|width}{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|=}{operator|=} {variable|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{variable|'}{operator|-}{variable|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {class-name|{number|0}}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding {operator|!}{operator|=} {variable|'}{operator|-}{variable|'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|!}{operator|=} {variable|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{variable|'}{operator|-}{variable|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding {operator|!}{operator|=} {variable|'}{operator|-}{variable|'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} {variable|'0'} ? {variable|'0'} {punctuation|:} {class-name|{variable|'}} {variable|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {variable|'}{operator|^}{variable|'} {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|=}{operator|=} {variable|'}{operator|#}{variable|'} && {operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && {operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} {class-name|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{variable|'}{punctuation|:}{class-name|{variable|'}}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? {variable|'}{operator|-}{variable|'} {punctuation|:} {class-name|{variable|'}}{operator|+}{variable|'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding {operator|!}{operator|=} {variable|'}{operator|-}{variable|'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{variable|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{variable|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{variable|'0'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {class-name|{variable|'0'}}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
