package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

/**
 * Dates by {punctuation|\{}{function|@code} strftime{punctuation|\}} patterns, as Ruby's {punctuation|\{}{function|@code} Time#strftime{punctuation|\}} reads them: flags {punctuation|\{}{function|@code} - 0 ^ {parser-comment comment|# _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS = {punctuation|\{}
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"{punctuation|\}}{punctuation|;}
    private static final int WIDEST = 1024{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out = new StringBuilder{expression|{punctuation|(}{number|32}{punctuation|)}}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{expression|{punctuation|(}OffsetDateTime time{punctuation|)}} {punctuation|\{}
        this.time = time{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week. */
    public static String dayName{expression|{punctuation|(}DayOfWeek day{punctuation|)}} {punctuation|\{}
        return DAYS{punctuation|[}day.getValue{expression|{punctuation|(}{punctuation|)}} % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    /** The date in the pattern's form. */
    public static String format{expression|{punctuation|(}OffsetDateTime time, String pattern{punctuation|)}} {punctuation|\{}
        Strftime run = new Strftime{expression|{punctuation|(}time{punctuation|)}}{punctuation|;}
        run.all{expression|{punctuation|(}pattern{punctuation|)}}{punctuation|;}
        return run.out.toString{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
    {punctuation|\}}

    /** A month's English name. */
    public static String monthName{expression|{punctuation|(}int month{punctuation|)}} {punctuation|\{}
        return MONTHS{punctuation|[}month - 1{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{expression|{punctuation|(}String pattern{punctuation|)}} {punctuation|\{}
        int i = 0{punctuation|;}
        while {expression|{punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}} {punctuation|\{}
            char c = pattern.charAt{expression|{punctuation|(}i{punctuation|)}}{punctuation|;}
            if {expression|{punctuation|(}c {operator|!=} {string|'%'}{punctuation|)}} {punctuation|\{}
                out.append{expression|{punctuation|(}c{punctuation|)}}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end = flags{expression|{punctuation|(}pattern, i {operator|+} {number|1}{punctuation|)}}{punctuation|;}
            if {expression|{punctuation|(}end {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)}} {punctuation|\{}
                int stop = Math.min{expression|{punctuation|(}end {operator|+} {number|1}, pattern.length{punctuation|(}{punctuation|)}{punctuation|)}}{punctuation|;}
                out.append{expression|{punctuation|(}pattern, i, stop{punctuation|)}}{punctuation|;}
                i = stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i = end + 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags{expression|{punctuation|(}String pattern, int from{punctuation|)}} {punctuation|\{}
        padding = 0{punctuation|;}
        letterCase = 0{punctuation|;}
        colons = 0{punctuation|;}
        width = -1{punctuation|;}
        for {expression|{punctuation|(}int i = from{punctuation|;} i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)}} {punctuation|\{}
            char c = pattern.charAt{expression|{punctuation|(}i{punctuation|)}}{punctuation|;}
            if {expression|{punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)}} {punctuation|\{}
                padding = c{punctuation|;}
            {punctuation|\}} else if {expression|{punctuation|(}c {operator|==} {string|'^' \|\| c == '}#'{punctuation|)}} {punctuation|\{}
                letterCase = c{punctuation|;}
            {punctuation|\}} else if {expression|{punctuation|(}c {operator|==} {string|':'}{punctuation|)}} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {expression|{punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)}} {punctuation|\{}
                width = Math.min{expression|{punctuation|(}WIDEST, Math.max{punctuation|(}width, {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
    {punctuation|\}}

    private boolean directive{expression|{punctuation|(}char letter{punctuation|)}} {punctuation|\{}
        if {expression|{punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)}} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return number{expression|{punctuation|(}letter{punctuation|)}} \|\| name{expression|{punctuation|(}letter{punctuation|)}} \|\| whole{expression|{punctuation|(}letter{punctuation|)}}{punctuation|;}
    {punctuation|\}}

    private boolean number{expression|{punctuation|(}char letter{punctuation|)}} {punctuation|\{}
        switch {expression|{punctuation|(}letter{punctuation|)}} {punctuation|\{}
            case 'Y' -> number{expression|{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'C' -> number{expression|{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'y' -> number{expression|{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'm' -> number{expression|{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'd' -> number{expression|{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'e' -> number{expression|{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)}}{punctuation|;}
            case 'j' -> number{expression|{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}, {number|3}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'H' -> number{expression|{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'k' -> number{expression|{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)}}{punctuation|;}
            case 'I' -> number{expression|{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'l' -> number{expression|{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)}}{punctuation|;}
            case 'M' -> number{expression|{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'S' -> number{expression|{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'u' -> number{expression|{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'w' -> number{expression|{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'G' -> number{expression|{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|4}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'g' -> number{expression|{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'V' -> number{expression|{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'U' -> number{expression|{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}, {number|2}, {string|'0'}{punctuation|)}}{punctuation|;}
            case 'W' -> number{punctuation|(}{expression|{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)}} / 7, 2, '0'{punctuation|)}{punctuation|;}
            case 's' -> number{expression|{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)}}{punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
        int hour = time.get{expression|{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}}{punctuation|;}
        return hour == 0 ? 12 : hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
        return time.getDayOfWeek{expression|{punctuation|(}{punctuation|)}}.getValue{expression|{punctuation|(}{punctuation|)}} % 7{punctuation|;}
    {punctuation|\}}

    private boolean name{expression|{punctuation|(}char letter{punctuation|)}} {punctuation|\{}
        switch {expression|{punctuation|(}letter{punctuation|)}} {punctuation|\{}
            case 'A' -> text{expression|{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}}{punctuation|;}
            case 'a' -> text{expression|{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)}}{punctuation|;}
            case 'B' -> text{expression|{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}}{punctuation|;}
            case 'b', 'h' -> text{expression|{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.substring{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)}}{punctuation|;}
            case 'p' -> {punctuation|\{}
                String half = time.getHour{expression|{punctuation|(}{punctuation|)}} < 12 ? "AM" : "PM"{punctuation|;}
                text{expression|{punctuation|(}letterCase {operator|==} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)}}{punctuation|;}
            {punctuation|\}}
            case 'P' -> text{expression|{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}}{punctuation|;}
            case 'Z' -> text{expression|{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}}{punctuation|;}
            case 'z' -> offset{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
            case 'L' -> fraction{expression|{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)}}{punctuation|;}
            case 'N' -> fraction{expression|{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)}}{punctuation|;}
            case 'n' -> text{expression|{punctuation|(}{string|"\\n"}{punctuation|)}}{punctuation|;}
            case 't' -> text{expression|{punctuation|(}{string|"\\t"}{punctuation|)}}{punctuation|;}
            case '%' -> text{expression|{punctuation|(}{string|"%"}{punctuation|)}}{punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private boolean whole{expression|{punctuation|(}char letter{punctuation|)}} {punctuation|\{}
        String pattern = switch {expression|{punctuation|(}letter{punctuation|)}} {punctuation|\{}
            case 'c' -> "%a %b %e %H:%M:%S %Y"{punctuation|;}
            case 'D', 'x' -> "%m/%d/%y"{punctuation|;}
            case 'F' -> "%Y-%m-%d"{punctuation|;}
            case 'T', 'X' -> "%H:%M:%S"{punctuation|;}
            case 'R' -> "%H:%M"{punctuation|;}
            case 'r' -> "%I:%M:%S %p"{punctuation|;}
            case 'v' -> "%e-%{function|^b}-%Y"{punctuation|;}
            default -> ""{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {expression|{punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)}} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text{expression|{punctuation|(}format{punctuation|(}time, pattern{punctuation|)}{punctuation|)}}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    private void number{expression|{punctuation|(}long value, int usual, char usualPadding{punctuation|)}} {punctuation|\{}
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding{punctuation|;}
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width{punctuation|;}
        String digits = Long.toString{expression|{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}}{punctuation|;}
        if {expression|{punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)}} {punctuation|\{}
            out.append{expression|{punctuation|(}{string|'-'}{punctuation|)}}{punctuation|;}
        {punctuation|\}}
        for {expression|{punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)}} {punctuation|\{}
            out.append{expression|{punctuation|(}pad{punctuation|)}}{punctuation|;}
        {punctuation|\}}
        if {expression|{punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)}} {punctuation|\{}
            out.append{expression|{punctuation|(}{string|'-'}{punctuation|)}}{punctuation|;}
        {punctuation|\}}
        out.append{expression|{punctuation|(}digits{punctuation|)}}{punctuation|;}
    {punctuation|\}}

    private void text{expression|{punctuation|(}String name{punctuation|)}} {punctuation|\{}
        for {expression|{punctuation|(}int i = name.length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)}} {punctuation|\{}
            out.append{expression|{punctuation|(}padding {operator|==} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)}}{punctuation|;}
        {punctuation|\}}
        boolean capitals = letterCase == '{escape builtin|^'} \|\| {expression|{punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}}{punctuation|;}
        out.append{expression|{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)}}{punctuation|;}
    {punctuation|\}}

    private void offset{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
        int seconds = time.getOffset{expression|{punctuation|(}{punctuation|)}}.getTotalSeconds{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
        int rest = Math.abs{expression|{punctuation|(}seconds{punctuation|)}}{punctuation|;}
        StringBuilder made = new StringBuilder{expression|{punctuation|(}{number|9}{punctuation|)}}{punctuation|;}
        two{expression|{punctuation|(}made, rest {operator|/} {number|3600}{punctuation|)}}{punctuation|;}
        made.append{expression|{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)}}{punctuation|;}
        two{expression|{punctuation|(}made, rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}}{punctuation|;}
        if {expression|{punctuation|(}colons {operator|==} {number|2}{punctuation|)}} {punctuation|\{}
            two{expression|{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}, rest {operator|%} {number|60}{punctuation|)}}{punctuation|;}
        {punctuation|\}}
        out.append{expression|{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} : {string|'+'}{punctuation|)}}{punctuation|;}
        for {expression|{punctuation|(}int i = made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)}} {punctuation|\{}
            out.append{expression|{punctuation|(}{string|'0'}{punctuation|)}}{punctuation|;}
        {punctuation|\}}
        out.append{expression|{punctuation|(}made{punctuation|)}}{punctuation|;}
    {punctuation|\}}

    private static void two{expression|{punctuation|(}StringBuilder to, int value{punctuation|)}} {punctuation|\{}
        to.append{expression|{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}}.append{expression|{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}}{punctuation|;}
    {punctuation|\}}

    private void fraction{expression|{punctuation|(}int digits{punctuation|)}} {punctuation|\{}
        String nanos = Long.toString{expression|{punctuation|(}1_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}}{punctuation|;}
        for {expression|{punctuation|(}int i = {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)}} {punctuation|\{}
            out.append{expression|{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)}}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
