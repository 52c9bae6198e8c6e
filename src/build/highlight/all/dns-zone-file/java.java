package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS = \{
        {string|"January"},
        {string|"February"},
        {string|"March"},
        {string|"April"},
        {string|"May"},
        {string|"June"},
        {string|"July"},
        {string|"August"},
        {string|"September"},
        {string|"October"},
        {string|"November"},
        {string|"December"}
    \}{comment|;}
    private static final String[] DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\}{comment|;}
    private static final int WIDEST = 1024{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out = new StringBuilder{punctuation|(}32{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time = time{comment|;}
    \}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        return DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.length]{comment|;}
    \}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time, String pattern{punctuation|)} \{
        Strftime run = new Strftime{punctuation|(}time{punctuation|)}{comment|;}
        run.all{punctuation|(}pattern{punctuation|)}{comment|;}
        return run.out.toString{punctuation|(}{punctuation|)}{comment|;}
    \}

    /** {type keyword|A} month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        return MONTHS[month - 1]{comment|;}
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int i = 0{comment|;}
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}i{punctuation|)}{comment|;}
            if {punctuation|(}c != '%'{punctuation|)} \{
                out.append{punctuation|(}c{punctuation|)}{comment|;}
                i++{comment|;}
                continue{comment|;}
            \}
            int end = flags{punctuation|(}pattern, i + 1{punctuation|)}{comment|;}
            if {punctuation|(}end >= pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop = Math.min{punctuation|(}end + 1, pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                out.append{punctuation|(}pattern, i, stop{punctuation|)}{comment|;}
                i = stop{comment|;}
            \} else \{
                i = end + 1{comment|;}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags{punctuation|(}String pattern, int from{punctuation|)} \{
        padding = 0{comment|;}
        letterCase = 0{comment|;}
        colons = 0{comment|;}
        width = -1{comment|;}
        for {punctuation|(}int i = from{comment|; i < pattern.length(); i++) \{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)}{comment|;}
            if {punctuation|(}c == '-' \|\| c == '_' \|\| {punctuation|(}c == '0' && width < 0{punctuation|)}{punctuation|)} \{
                padding = c{comment|;}
            \} else if {punctuation|(}c == '^' \|\| c == '#'{punctuation|)} \{
                letterCase = c{comment|;}
            \} else if {punctuation|(}c == ':'{punctuation|)} \{
                colons++{comment|;}
            \} else if {punctuation|(}c >= '0' && c <= '9'{punctuation|)} \{
                width = Math.min{punctuation|(}WIDEST, Math.max{punctuation|(}width, 0{punctuation|)} * 10 + c - '0'{punctuation|)}{comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        if {punctuation|(}colons > 0 && letter != 'z'{punctuation|)} \{
            return false{comment|;}
        \}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{comment|;}
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case 'Y' -> number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} < 0 ? 5 : 4, '0'{punctuation|)}{comment|;}
            case 'C' -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'y' -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'm' -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'd' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'e' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{comment|;}
            case 'j' -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}, 3, '0'{punctuation|)}{comment|;}
            case 'H' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'k' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{comment|;}
            case 'I' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'l' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{comment|;}
            case 'M' -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'S' -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'u' -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{comment|;}
            case 'w' -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{comment|;}
            case 'G' -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, 4, '0'{punctuation|)}{comment|;}
            case 'g' -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'V' -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case 'U' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7, 2, '0'{punctuation|)}{comment|;}
            case 'W' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} / 7, 2, '0'{punctuation|)}{comment|;}
            case 's' -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour = time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        return hour == 0 ? 12 : hour{comment|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % 7{comment|;}
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case 'A' -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{comment|;}
            case 'a' -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}0, 3{punctuation|)}{punctuation|)}{comment|;}
            case 'B' -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - 1]{punctuation|)}{comment|;}
            case 'b', 'h' -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - 1].substring{punctuation|(}0, 3{punctuation|)}{punctuation|)}{comment|;}
            case 'p' -> \{
                String half = time.getHour{punctuation|(}{punctuation|)} < 12 ? {string|"AM"} : {string|"PM"}{comment|;}
                text{punctuation|(}letterCase == '#' ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)}{comment|;}
            \}
            case 'P' -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < 12 ? {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            case 'Z' -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            case 'z' -> offset{punctuation|(}{punctuation|)}{comment|;}
            case 'L' -> fraction{punctuation|(}width < 0 ? 3 : width{punctuation|)}{comment|;}
            case 'N' -> fraction{punctuation|(}width < 0 ? 9 : width{punctuation|)}{comment|;}
            case 'n' -> text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            case 't' -> text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            case '%' -> text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern = switch {punctuation|(}letter{punctuation|)} \{
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case 'D', 'x' -> {string|"%m/%d/%y"}{comment|;}
            case 'F' -> {string|"%Y-%m-%d"}{comment|;}
            case 'T', 'X' -> {string|"%H:%M:%S"}{comment|;}
            case 'R' -> {string|"%H:%M"}{comment|;}
            case 'r' -> {string|"%I:%M:%S %p"}{comment|;}
            case 'v' -> {string|"%e-%^b-%Y"}{comment|;}
            default -> {string|""}{comment|;}
        \}{comment|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false{comment|;}
        \}
        text{punctuation|(}format{punctuation|(}time, pattern{punctuation|)}{punctuation|)}{comment|;}
        return true{comment|;}
    \}

    private void number{punctuation|(}long value, int usual, char usualPadding{punctuation|)} \{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding{comment|;}
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width{comment|;}
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{comment|;}
        if {punctuation|(}value < 0 && pad == '0'{punctuation|)} \{
            out.append{punctuation|(}'-'{punctuation|)}{comment|;}
        \}
        for {punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < 0 ? 1 : 0{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append{punctuation|(}pad{punctuation|)}{comment|;}
        \}
        if {punctuation|(}value < 0 && pad != '0'{punctuation|)} \{
            out.append{punctuation|(}'-'{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}digits{punctuation|)}{comment|;}
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int i = name.length{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}padding == '0' ? '0' : ' '{punctuation|)}{comment|;}
        \}
        boolean capitals = letterCase == '^' \|\| {punctuation|(}letterCase == '#' && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)}{comment|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        int rest = Math.abs{punctuation|(}seconds{punctuation|)}{comment|;}
        StringBuilder made = new StringBuilder{punctuation|(}9{punctuation|)}{comment|;}
        two{punctuation|(}made, rest / 3600{punctuation|)}{comment|;}
        made.append{punctuation|(}colons > 0 ? {string|":"} : {string|""}{punctuation|)}{comment|;}
        two{punctuation|(}made, rest / 60 % 60{punctuation|)}{comment|;}
        if {punctuation|(}colons == 2{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}':'{punctuation|)}, rest % 60{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}seconds < 0 ? '-' : '+'{punctuation|)}{comment|;}
        for {punctuation|(}int i = made.length{punctuation|(}{punctuation|)} + 1{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}'0'{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}made{punctuation|)}{comment|;}
    \}

    private static void two{punctuation|(}StringBuilder to, int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value / 10{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value % 10{punctuation|)}{punctuation|)}{comment|;}
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos = Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        for {punctuation|(}int i = 1{comment|; i <= digits; i++) \{}
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} : '0'{punctuation|)}{comment|;}
        \}
    \}
\}
