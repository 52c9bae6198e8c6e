package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

/**
 * Dates by {punctuation|\{}{tag|{punctuation|@}code} strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}{tag|{punctuation|@}code} Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {keyword|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS {keyword|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {keyword|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {keyword|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {keyword|=} time{punctuation|;}
    {punctuation|\}}

    /** The English name of {keyword|a} day of the week{punctuation|.} */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    /** The date in the pattern's form{punctuation|.} */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {keyword|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A month's English name{punctuation|.} */
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {keyword|=} {number|0}{punctuation|;}
        while {punctuation|(}i < pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {keyword|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c !{keyword|=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {keyword|=} flags{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end >{keyword|=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {keyword|=} Math{punctuation|.}min{punctuation|(}end + {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {keyword|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {keyword|=} end + {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} */
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {keyword|=} {number|0}{punctuation|;}
        letterCase {keyword|=} {number|0}{punctuation|;}
        colons {keyword|=} {number|0}{punctuation|;}
        width {keyword|=} {number|-1}{punctuation|;}
        for {punctuation|(}int i {keyword|=} from{punctuation|;} i < pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c {keyword|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {keyword|=}{keyword|=} {string|'-'} \|\| c {keyword|=}{keyword|=} {string|'_'} \|\| {punctuation|(}c {keyword|=}{keyword|=} {string|'0'} && width < {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {keyword|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {keyword|=}{keyword|=} {string|'^'} \|\| c {keyword|=}{keyword|=} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {keyword|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {keyword|=}{keyword|=} {string|':'}{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c >{keyword|=} {string|'0'} && c <{keyword|=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {keyword|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons > {number|0} && letter !{keyword|=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} -> number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} {function|{prefix|{punctuation|:}}} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} -> number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} -> number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} -> number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} -> number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} -> number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} -> number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} -> number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} -> number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} -> number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} -> number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} -> number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} -> number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} -> number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} -> number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} -> number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} -> number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} -> number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            default -> {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {keyword|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {keyword|=}{keyword|=} {number|0} ? {number|12} {function|{prefix|{punctuation|:}}} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'a'} -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} -> text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} -> text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} -> {punctuation|\{}
                String half {keyword|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} {function|{prefix|{punctuation|:}}} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {keyword|=}{keyword|=} {string|'#'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {function|{prefix|{punctuation|:}}} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} -> text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} {function|{prefix|{punctuation|:}}} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} -> text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} {function|{prefix|{punctuation|:}}} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} -> offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} -> fraction{punctuation|(}width < {number|0} ? {number|3} {function|{prefix|{punctuation|:}}} width{punctuation|)}{punctuation|;}
            case {string|'N'} -> fraction{punctuation|(}width < {number|0} ? {number|9} {function|{prefix|{punctuation|:}}} width{punctuation|)}{punctuation|;}
            case {string|'n'} -> text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} -> text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} -> text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default -> {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {keyword|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} -> {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} -> {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} -> {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} -> {string|"%H:%M"}{punctuation|;}
            case {string|'r'} -> {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} -> {string|"%e-%^b-%Y"}{punctuation|;}
            default -> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {keyword|=} padding {keyword|=}{keyword|=} {string|'_'} ? {string|' '} {function|{prefix|{punctuation|:}}} padding {keyword|=}{keyword|=} {string|'0'} ? {string|'0'} {function|{prefix|{punctuation|:}}} usualPadding{punctuation|;}
        int wanted {keyword|=} padding {keyword|=}{keyword|=} {string|'-'} && width < {number|0} ? {number|0} {function|{prefix|{punctuation|:}}} width < {number|0} ? usual {function|{prefix|{punctuation|:}}} width{punctuation|;}
        String digits {keyword|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value < {number|0} && pad {keyword|=}{keyword|=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {keyword|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} + {punctuation|(}value < {number|0} ? {number|1} {function|{prefix|{punctuation|:}}} {number|0}{punctuation|)}{punctuation|;} i < wanted && padding !{keyword|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value < {number|0} && pad !{keyword|=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {keyword|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding !{keyword|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {keyword|=}{keyword|=} {string|'0'} ? {string|'0'} {function|{prefix|{punctuation|:}}} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {keyword|=} letterCase {keyword|=}{keyword|=} {string|'^'} \|\| {punctuation|(}letterCase {keyword|=}{keyword|=} {string|'#'} && !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {function|{prefix|{punctuation|:}}} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {keyword|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {keyword|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {keyword|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons > {number|0} ? {string|":"} {function|{prefix|{punctuation|:}}} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {keyword|=}{keyword|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds < {number|0} ? {string|'-'} {function|{prefix|{punctuation|:}}} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {keyword|=} made{punctuation|.}length{punctuation|(}{punctuation|)} + {number|1}{punctuation|;} i < width && padding !{keyword|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value / {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {keyword|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L + time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {keyword|=} {number|1}{punctuation|;} i <{keyword|=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i < nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {function|{prefix|{punctuation|:}}} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
