package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}@code Time#strftime{punctuation|\}} reads them{punctuation|:} flags {punctuation|\{}@code {operator|-} {number|0} {operator|^} # _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} {keyword|and}
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
public final {keyword|class} Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} {class-name|MONTHS} {operator|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} {class-name|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int {class-name|WIDEST} {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week. {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return {class-name|DAYS}{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % {class-name|DAYS}{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form. {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run.{keyword|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} {class-name|A} month's English name. {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return {class-name|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private {keyword|void} {keyword|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c !{operator|=} '%'{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives the offset of the directive's letter. {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} {keyword|from}{punctuation|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {char|'-'} \|\| c {operator|=}{operator|=} {char|'_'} \|\| {punctuation|(}c {operator|=}{operator|=} {char|'0'} && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {char|'^'} \|\| c {operator|=}{operator|=} {char|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {char|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {char|'0'} && c {operator|<=} {char|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}{class-name|WIDEST}{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {char|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter !{operator|=} {char|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'Y'} {punctuation|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {punctuation|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'C'} {punctuation|->} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'y'} {punctuation|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'m'} {punctuation|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'d'} {punctuation|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'e'} {punctuation|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'j'} {punctuation|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'H'} {punctuation|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'k'} {punctuation|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'I'} {punctuation|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'l'} {punctuation|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{punctuation|;}
            case {char|'M'} {punctuation|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'S'} {punctuation|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'u'} {punctuation|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'w'} {punctuation|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'G'} {punctuation|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields.{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'g'} {punctuation|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields.{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'V'} {punctuation|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields.{class-name|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'U'} {punctuation|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'W'} {punctuation|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            case {char|'s'} {punctuation|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{punctuation|;}
            default {punctuation|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField.{class-name|CLOCK_HOUR_OF_AMPM}{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} {number|0} {punctuation|?} {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'A'} {punctuation|->} text{punctuation|(}{class-name|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'a'} {punctuation|->} text{punctuation|(}{class-name|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'B'} {punctuation|->} text{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {char|'b'}{punctuation|,} {char|'h'} {punctuation|->} text{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {char|'p'} {punctuation|->} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {punctuation|?} {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|=}{operator|=} {char|'#'} {punctuation|?} half{punctuation|.}toLowerCase{punctuation|(}Locale.{class-name|ROOT}{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {char|'P'} {punctuation|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {punctuation|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {char|'Z'} {punctuation|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset.{class-name|UTC}{punctuation|)} {punctuation|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {char|'z'} {punctuation|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {char|'L'} {punctuation|->} fraction{punctuation|(}width {operator|<} {number|0} {punctuation|?} {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'N'} {punctuation|->} fraction{punctuation|(}width {operator|<} {number|0} {punctuation|?} {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {char|'n'} {punctuation|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {char|'t'} {punctuation|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '%' {punctuation|->} text{punctuation|(}"%"{punctuation|)}{punctuation|;}
            default {punctuation|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {char|'c'} {punctuation|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {char|'D'}{punctuation|,} {char|'x'} {punctuation|->} {string|"%m/%d/%y"}{punctuation|;}
            case {char|'F'} {punctuation|->} {string|"%Y-%m-%d"}{punctuation|;}
            case {char|'T'}{punctuation|,} {char|'X'} {punctuation|->} {string|"%H:%M:%S"}{punctuation|;}
            case {char|'R'} {punctuation|->} {string|"%H:%M"}{punctuation|;}
            case {char|'r'} {punctuation|->} {string|"%I:%M:%S %p"}{punctuation|;}
            case {char|'v'} {punctuation|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {punctuation|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private {keyword|void} number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {char|'_'} {punctuation|?} {char|' '} {punctuation|:} padding {operator|=}{operator|=} {char|'0'} {punctuation|?} {char|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {char|'-'} && width {operator|<} {number|0} {punctuation|?} {number|0} {punctuation|:} width {operator|<} {number|0} {punctuation|?} usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|=}{operator|=} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {punctuation|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding !{operator|=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} && pad !{operator|=} {char|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|void} text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding !{operator|=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} {char|'0'} {punctuation|?} {char|'0'} {punctuation|:} {char|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {char|'^'} \|\| {punctuation|(}letterCase {operator|=}{operator|=} {char|'#'} && !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {punctuation|?} name{punctuation|.}toUpperCase{punctuation|(}Locale.{class-name|ROOT}{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|void} offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {punctuation|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {punctuation|?} {char|'-'} {punctuation|:} {char|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding !{operator|=} {char|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static {keyword|void} two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|void} fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField.{class-name|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {punctuation|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {char|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
