package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by \{@code strftime\} patterns{punctuation|,} as Ruby's \{@code Time{operator|#}strftime\} reads them: flags \{@code {operator|-} {number|0} {operator|^} {operator|#} _ :\}{punctuation|,} a width{punctuation|,} and
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
public final class Strftime \{

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} \{
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
    \}{comment|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{comment|;}
    private static final int WIDEST {operator|=} {number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time {operator|=} time{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week. {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        return {instruction keyword|DAYS}{punctuation|[}day.getValue{punctuation|(}{punctuation|)} {operator|%} DAYS.length{punctuation|]}{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form. {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{comment|;}
        run.all{punctuation|(}pattern{punctuation|)}{comment|;}
        return run.out.toString{punctuation|(}{punctuation|)}{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} A month's English name. {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        return {instruction keyword|MONTHS}{punctuation|[}month {operator|-} {number|1}{punctuation|]}{comment|;}
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int i {operator|=} {number|0}{comment|;}
        while {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{comment|;}
            if {punctuation|(}c {operator|!=} {char|'%'}{punctuation|)} \{
                out.append{punctuation|(}c{punctuation|)}{comment|;}
                i{operator|+}{operator|+}{comment|;}
                continue{comment|;}
            \}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{comment|;}
            if {punctuation|(}end {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop {operator|=} Math.min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{comment|;}
                i {operator|=} stop{comment|;}
            \} else \{
                i {operator|=} end {operator|+} {number|1}{comment|;}
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags and width{punctuation|,} and gives the offset of the directive's letter. {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding {operator|=} {number|0}{comment|;}
        letterCase {operator|=} {number|0}{comment|;}
        colons {operator|=} {number|0}{comment|;}
        width {operator|=} {operator|-}{number|1}{comment|;}
        for {punctuation|(}int i {operator|=} from{comment|; i < pattern.length(); i++) \{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{comment|;}
            if {punctuation|(}c {operator|==} {char|'-'} {operator|\|\|} c {operator|==} {char|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {char|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                padding {operator|=} c{comment|;}
            \} else if {punctuation|(}c {operator|==} {char|'^'} {operator|\|\|} c {operator|==} {char|'#'}{punctuation|)} \{
                letterCase {operator|=} c{comment|;}
            \} else if {punctuation|(}c {operator|==} {char|':'}{punctuation|)} \{
                colons{operator|+}{operator|+}{comment|;}
            \} else if {punctuation|(}c {operator|>=} {char|'0'} {operator|&&} c {operator|<=} {char|'9'}{punctuation|)} \{
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {char|'0'}{punctuation|)}{comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        if {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {char|'z'}{punctuation|)} \{
            return false{comment|;}
        \}
        return number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{comment|;}
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {char|'Y'} {operator|-}{operator|>} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} : {number|4}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'C'} {operator|-}{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'y'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'m'} {operator|-}{operator|>} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'d'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'e'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{comment|;}
            case {char|'j'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'H'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'k'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{comment|;}
            case {char|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|' '}{punctuation|)}{comment|;}
            case {char|'M'} {operator|-}{operator|>} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'S'} {operator|-}{operator|>} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'u'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'G'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'g'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'V'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            case {char|'s'} {operator|-}{operator|>} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {char|'0'}{punctuation|)}{comment|;}
            default {operator|-}{operator|>} \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} : hour{comment|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{comment|;}
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {char|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            case {char|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {char|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{comment|;}
            case {char|'b'}{punctuation|,} {char|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {char|'p'} {operator|-}{operator|>} \{
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} : {string|"PM"}{comment|;}
                text{punctuation|(}letterCase {operator|==} {char|'#'} {operator|?} half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)}{comment|;}
            \}
            case {char|'P'} {operator|-}{operator|>} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            case {char|'Z'} {operator|-}{operator|>} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} {operator|?} {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            case {char|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{comment|;}
            case {char|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} : width{punctuation|)}{comment|;}
            case {char|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} : width{punctuation|)}{comment|;}
            case {char|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            case {char|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            case {char|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default {operator|-}{operator|>} \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            case {char|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case {char|'D'}{punctuation|,} {char|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{comment|;}
            case {char|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{comment|;}
            case {char|'T'}{punctuation|,} {char|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{comment|;}
            case {char|'R'} {operator|-}{operator|>} {string|"%H:%M"}{comment|;}
            case {char|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{comment|;}
            case {char|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{comment|;}
            default {operator|-}{operator|>} {string|""}{comment|;}
        \}{comment|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false{comment|;}
        \}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{comment|;}
        return true{comment|;}
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} padding {operator|==} {char|'_'} {operator|?} {char|' '} : padding {operator|==} {char|'0'} {operator|?} {char|'0'} : usualPadding{comment|;}
        int wanted {operator|=} padding {operator|==} {char|'-'} {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} : width {operator|<} {number|0} {operator|?} usual : width{comment|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{comment|;}
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {char|'0'}{punctuation|)} \{
            out.append{punctuation|(}{char|'-'}{punctuation|)}{comment|;}
        \}
        for {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} : {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append{punctuation|(}pad{punctuation|)}{comment|;}
        \}
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {char|'0'}{punctuation|)} \{
            out.append{punctuation|(}{char|'-'}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}digits{punctuation|)}{comment|;}
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}padding {operator|==} {char|'0'} {operator|?} {char|'0'} : {char|' '}{punctuation|)}{comment|;}
        \}
        boolean capitals {operator|=} letterCase {operator|==} {char|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {char|'#'} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out.append{punctuation|(}capitals {operator|?} name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)}{comment|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{comment|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{comment|;}
        made.append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} : {string|""}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{comment|;}
        if {punctuation|(}colons {operator|==} {number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}{char|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}seconds {operator|<} {number|0} {operator|?} {char|'-'} : {char|'+'}{punctuation|)}{comment|;}
        for {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}{char|'0'}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}made{punctuation|)}{comment|;}
    \}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{char|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{comment|;}
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        for {punctuation|(}int i {operator|=} {number|1}{comment|; i <= digits; i++) \{}
            out.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} {operator|?} nanos.charAt{punctuation|(}i{punctuation|)} : {char|'0'}{punctuation|)}{comment|;}
        \}
    \}
\}
