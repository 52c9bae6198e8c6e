package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

/**
 * Dates by \{@code strftime\} patterns, as Ruby{quoted-symbol variable symbol|'s} \{@code Time#strftime\} reads them: flags \{@code - {number|0} ^ # _ {lisp-property property|:\}}, a width, and
 * English names whatever the machine{quoted-symbol variable symbol|'s} language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String{punctuation|[}{punctuation|]} MONTHS = \{
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
    private static final String{punctuation|[}{punctuation|]} DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\}{comment|;}
    private static final int WIDEST = 1024{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out = new StringBuilder{punctuation|(}{number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}{car|OffsetDateTime} time{punctuation|)} \{
        this.time = time{comment|;}
    \}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}{car|DayOfWeek} day{punctuation|)} \{
        return DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{comment|;}
    \}

    /** The date in the pattern{quoted-symbol variable symbol|'s} form. */
    public static String format{punctuation|(}{car|OffsetDateTime} time, String pattern{punctuation|)} \{
        Strftime run = new Strftime{punctuation|(}{car|time}{punctuation|)}{comment|;}
        run.all{punctuation|(}{car|pattern}{punctuation|)}{comment|;}
        return run.out.toString{punctuation|(}{punctuation|)}{comment|;}
    \}

    /** A month{quoted-symbol variable symbol|'s} English name. */
    public static String monthName{punctuation|(}{car|int} month{punctuation|)} \{
        return MONTHS{punctuation|[}month - 1{punctuation|]}{comment|;}
    \}

    private void all{punctuation|(}{car|String} pattern{punctuation|)} \{
        int i = 0{comment|;}
        while {punctuation|(}{car|i} < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}{car|i}{punctuation|)}{comment|;}
            if {punctuation|(}{car|c} != {quoted-symbol variable symbol|'%}'{punctuation|)} \{
                out.append{punctuation|(}{car|c}{punctuation|)}{comment|;}
                i++{comment|;}
                continue{comment|;}
            \}
            int end = flags{punctuation|(}{car|pattern}, i + {number|1}{punctuation|)}{comment|;}
            if {punctuation|(}{car|end} >= pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}{car|pattern}.charAt{punctuation|(}{car|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop = Math.min{punctuation|(}{car|end} + 1, pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                out.append{punctuation|(}{car|pattern}, i, stop{punctuation|)}{comment|;}
                i = stop{comment|;}
            \} else \{
                i = end + 1{comment|;}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive{quoted-symbol variable symbol|'s} letter. */
    private int flags{punctuation|(}{car|String} pattern, int from{punctuation|)} \{
        padding = 0{comment|;}
        letterCase = 0{comment|;}
        colons = 0{comment|;}
        width = -1{comment|;}
        for {punctuation|(}{car|int} i = from{comment|; i < pattern.length(); i++) \{}
            char c = pattern.charAt{punctuation|(}{car|i}{punctuation|)}{comment|;}
            if {punctuation|(}{car|c} == {quoted-symbol variable symbol|'-}' \|\| c == {quoted-symbol variable symbol|'_}' \|\| {punctuation|(}{car|c} == '0' && width < {number|0}{punctuation|)}{punctuation|)} \{
                padding = c{comment|;}
            \} else if {punctuation|(}{car|c} == {quoted-symbol variable symbol|'^}' \|\| c == '#'{punctuation|)} \{
                letterCase = c{comment|;}
            \} else if {punctuation|(}{car|c} == ':'{punctuation|)} \{
                colons++{comment|;}
            \} else if {punctuation|(}{car|c} >= '0' && c <= '9'{punctuation|)} \{
                width = Math.min{punctuation|(}{car|WIDEST}, Math.max{punctuation|(}{car|width}, {number|0}{punctuation|)} * {number|10} + c - '0'{punctuation|)}{comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean directive{punctuation|(}{car|char} letter{punctuation|)} \{
        if {punctuation|(}{car|colons} > {number|0} && letter != {quoted-symbol variable symbol|'z}'{punctuation|)} \{
            return false{comment|;}
        \}
        return number{punctuation|(}{car|letter}{punctuation|)} \|\| name{punctuation|(}{car|letter}{punctuation|)} \|\| whole{punctuation|(}{car|letter}{punctuation|)}{comment|;}
    \}

    private boolean number{punctuation|(}{car|char} letter{punctuation|)} \{
        switch {punctuation|(}{car|letter}{punctuation|)} \{
            case {quoted-symbol variable symbol|'Y}' -> number{punctuation|(}{car|time}.getYear{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} : 4, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'C}' -> number{punctuation|(}{car|Math}.floorDiv{punctuation|(}{car|time}.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'y}' -> number{punctuation|(}{car|Math}.floorMod{punctuation|(}{car|time}.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'m}' -> number{punctuation|(}{car|time}.getMonthValue{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'d}' -> number{punctuation|(}{car|time}.getDayOfMonth{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'e}' -> number{punctuation|(}{car|time}.getDayOfMonth{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'j}' -> number{punctuation|(}{car|time}.getDayOfYear{punctuation|(}{punctuation|)}, 3, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'H}' -> number{punctuation|(}{car|time}.getHour{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'k}' -> number{punctuation|(}{car|time}.getHour{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'I}' -> number{punctuation|(}{car|hourOfHalfDay}{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'l}' -> number{punctuation|(}{car|hourOfHalfDay}{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'M}' -> number{punctuation|(}{car|time}.getMinute{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'S}' -> number{punctuation|(}{car|time}.getSecond{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'u}' -> number{punctuation|(}{car|time}.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'w}' -> number{punctuation|(}{car|sundayBased}{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'G}' -> number{punctuation|(}{car|time}.get{punctuation|(}{car|IsoFields}.WEEK_BASED_YEAR{punctuation|)}, 4, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'g}' -> number{punctuation|(}{car|Math}.floorMod{punctuation|(}{car|time}.get{punctuation|(}{car|IsoFields}.WEEK_BASED_YEAR{punctuation|)}, {number|100}{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'V}' -> number{punctuation|(}{car|time}.get{punctuation|(}{car|IsoFields}.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'U}' -> number{punctuation|(}{punctuation|(}{car|time}.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'W}' -> number{punctuation|(}{punctuation|(}{car|time}.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}{car|sundayBased}{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / 7, 2, '0'{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'s}' -> number{punctuation|(}{car|time}.toEpochSecond{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour = time.get{punctuation|(}{car|ChronoField}.CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        return hour == {number|0} ? {number|12} : hour{comment|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % 7{comment|;}
    \}

    private boolean name{punctuation|(}{car|char} letter{punctuation|)} \{
        switch {punctuation|(}{car|letter}{punctuation|)} \{
            case {quoted-symbol variable symbol|'A}' -> text{punctuation|(}{car|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'a}' -> text{punctuation|(}{car|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}0, {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'B}' -> text{punctuation|(}{car|MONTHS}{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - 1{punctuation|]}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'b}', {quoted-symbol variable symbol|'h}' -> text{punctuation|(}{car|MONTHS}{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - 1{punctuation|]}.substring{punctuation|(}0, {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'p}' -> \{
                String half = time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} : {string|"PM"}{comment|;}
                text{punctuation|(}{car|letterCase} == '#' ? half.toLowerCase{punctuation|(}{car|Locale}.ROOT{punctuation|)} : half{punctuation|)}{comment|;}
            \}
            case {quoted-symbol variable symbol|'P}' -> text{punctuation|(}{car|time}.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'Z}' -> text{punctuation|(}{car|time}.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}{car|ZoneOffset}.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'z}' -> offset{punctuation|(}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'L}' -> fraction{punctuation|(}{car|width} < {number|0} ? {number|3} : width{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'N}' -> fraction{punctuation|(}{car|width} < {number|0} ? {number|9} : width{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'n}' -> text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'t}' -> text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            case {quoted-symbol variable symbol|'%}' -> text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole{punctuation|(}{car|char} letter{punctuation|)} \{
        String pattern = switch {punctuation|(}{car|letter}{punctuation|)} \{
            case {quoted-symbol variable symbol|'c}' -> {string|"%a %b %e %H:%M:%{argument|S} %Y"}{comment|;}
            case {quoted-symbol variable symbol|'D}', {quoted-symbol variable symbol|'x}' -> {string|"%m/%d/%y"}{comment|;}
            case {quoted-symbol variable symbol|'F}' -> {string|"%Y-%m-%d"}{comment|;}
            case {quoted-symbol variable symbol|'T}', {quoted-symbol variable symbol|'X}' -> {string|"%H:%M:%S"}{comment|;}
            case {quoted-symbol variable symbol|'R}' -> {string|"%H:%M"}{comment|;}
            case {quoted-symbol variable symbol|'r}' -> {string|"%I:%M:%{argument|S} %p"}{comment|;}
            case {quoted-symbol variable symbol|'v}' -> {string|"%e-%^b-%Y"}{comment|;}
            default -> {string|""}{comment|;}
        \}{comment|;}
        if {punctuation|(}{car|pattern}.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false{comment|;}
        \}
        text{punctuation|(}{car|format}{punctuation|(}{car|time}, pattern{punctuation|)}{punctuation|)}{comment|;}
        return true{comment|;}
    \}

    private void number{punctuation|(}{car|long} value, int usual, char usualPadding{punctuation|)} \{
        char pad = padding == {quoted-symbol variable symbol|'_}' ? ' ' : padding == '0' ? '0' : usualPadding{comment|;}
        int wanted = padding == {quoted-symbol variable symbol|'-}' && width < {number|0} ? {number|0} : width < {number|0} ? usual : width{comment|;}
        String digits = Long.toString{punctuation|(}{car|Math}.abs{punctuation|(}{car|value}{punctuation|)}{punctuation|)}{comment|;}
        if {punctuation|(}{car|value} < {number|0} && pad == '0'{punctuation|)} \{
            out.append{punctuation|(}{quoted-symbol variable symbol|'-}'{punctuation|)}{comment|;}
        \}
        for {punctuation|(}{car|int} i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}{car|value} < {number|0} ? {number|1} : {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append{punctuation|(}{car|pad}{punctuation|)}{comment|;}
        \}
        if {punctuation|(}{car|value} < {number|0} && pad != '0'{punctuation|)} \{
            out.append{punctuation|(}{quoted-symbol variable symbol|'-}'{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}{car|digits}{punctuation|)}{comment|;}
    \}

    private void text{punctuation|(}{car|String} name{punctuation|)} \{
        for {punctuation|(}{car|int} i = name.length{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}{car|padding} == '0' ? '0' : ' '{punctuation|)}{comment|;}
        \}
        boolean capitals = letterCase == {quoted-symbol variable symbol|'^}' \|\| {punctuation|(}{car|letterCase} == '#' && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out.append{punctuation|(}{car|capitals} ? name.toUpperCase{punctuation|(}{car|Locale}.ROOT{punctuation|)} : name{punctuation|)}{comment|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        int rest = Math.abs{punctuation|(}{car|seconds}{punctuation|)}{comment|;}
        StringBuilder made = new StringBuilder{punctuation|(}{number|9}{punctuation|)}{comment|;}
        two{punctuation|(}{car|made}, rest / {number|3600}{punctuation|)}{comment|;}
        made.append{punctuation|(}{car|colons} > {number|0} ? {string|":"} : {string|""}{punctuation|)}{comment|;}
        two{punctuation|(}{car|made}, rest / {number|60} % {number|60}{punctuation|)}{comment|;}
        if {punctuation|(}{car|colons} == {number|2}{punctuation|)} \{
            two{punctuation|(}{car|made}.append{punctuation|(}':'{punctuation|)}, rest % {number|60}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}{car|seconds} < {number|0} ? {quoted-symbol variable symbol|'-}' : {quoted-symbol variable symbol|'+}'{punctuation|)}{comment|;}
        for {punctuation|(}{car|int} i = made.length{punctuation|(}{punctuation|)} + 1{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}'0'{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}{car|made}{punctuation|)}{comment|;}
    \}

    private static void two{punctuation|(}{car|StringBuilder} to, int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}{car|char}{punctuation|)} {punctuation|(}'0' + value / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}{car|char}{punctuation|)} {punctuation|(}'0' + value % {number|10}{punctuation|)}{punctuation|)}{comment|;}
    \}

    private void fraction{punctuation|(}{car|int} digits{punctuation|)} \{
        String nanos = Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}{car|ChronoField}.NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        for {punctuation|(}{car|int} i = 1{comment|; i <= digits; i++) \{}
            out.append{punctuation|(}{car|i} < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}{car|i}{punctuation|)} : '0'{punctuation|)}{comment|;}
        \}
    \}
\}
