package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

/**
 * Dates by \{@code strftime\} patterns, as Ruby{symbol|'s} \{@code Time#strftime\} reads them: flags \{@code - {number|0} ^ # _ :\}, a width, and
 * English names whatever the machine{symbol|'s} language is. What is no directive is copied.
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
    private static final int WIDEST = {number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out = new StringBuilder{punctuation|(}{number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}{function|OffsetDateTime} time{punctuation|)} \{
        this.time = time{comment|;}
    \}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}{function|DayOfWeek} day{punctuation|)} \{
        return DAYS{punctuation|[}{function|day.getValue}{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{comment|;}
    \}

    /** The date in the pattern{symbol|'s} form. */
    public static String format{punctuation|(}{function|OffsetDateTime} time, String pattern{punctuation|)} \{
        Strftime run = new Strftime{punctuation|(}{function|time}{punctuation|)}{comment|;}
        run.all{punctuation|(}{function|pattern}{punctuation|)}{comment|;}
        return run.out.toString{punctuation|(}{punctuation|)}{comment|;}
    \}

    /** A month{symbol|'s} English name. */
    public static String monthName{punctuation|(}{function|int} month{punctuation|)} \{
        return MONTHS{punctuation|[}{function|month} - {number|1}{punctuation|]}{comment|;}
    \}

    private void all{punctuation|(}{function|String} pattern{punctuation|)} \{
        int i = {number|0}{comment|;}
        while {punctuation|(}{function|i} < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}{function|i}{punctuation|)}{comment|;}
            if {punctuation|(}{function|c} != {symbol|'%}{punctuation|'}{punctuation|)} \{
                out.append{punctuation|(}{function|c}{punctuation|)}{comment|;}
                i++{comment|;}
                continue{comment|;}
            \}
            int end = flags{punctuation|(}{function|pattern,} i + {number|1}{punctuation|)}{comment|;}
            if {punctuation|(}{function|end} >= pattern.length{punctuation|(}{punctuation|)} {identifier|\|\|} !directive{punctuation|(}{function|pattern.charAt}{punctuation|(}{function|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop = Math.min{punctuation|(}{function|end} + 1, pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                out.append{punctuation|(}{function|pattern,} i, stop{punctuation|)}{comment|;}
                i = stop{comment|;}
            \} else \{
                i = end + {number|1}{comment|;}
            \}
        \}
    \}

    /** Reads flags and width, and gives the offset of the directive{symbol|'s} letter. */
    private int flags{punctuation|(}{function|String} pattern, int from{punctuation|)} \{
        padding = {number|0}{comment|;}
        letterCase = {number|0}{comment|;}
        colons = {number|0}{comment|;}
        width = {number|-1}{comment|;}
        for {punctuation|(}{function|int} i = from{comment|; i < pattern.length(); i++) \{}
            char c = pattern.charAt{punctuation|(}{function|i}{punctuation|)}{comment|;}
            if {punctuation|(}{function|c} == {symbol|'-}{punctuation|'} {identifier|\|\|} c == {symbol|'_}{punctuation|'} {identifier|\|\|} {punctuation|(}{function|c} == {symbol|'0}{punctuation|'} && width < {number|0}{punctuation|)}{punctuation|)} \{
                padding = c{comment|;}
            \} else if {punctuation|(}{function|c} == {symbol|'^}{punctuation|'} {identifier|\|\|} c == {punctuation|'}#{punctuation|'}{punctuation|)} \{
                letterCase = c{comment|;}
            \} else if {punctuation|(}{function|c} == {symbol|':}{punctuation|'}{punctuation|)} \{
                colons++{comment|;}
            \} else if {punctuation|(}{function|c} >= {symbol|'0}{punctuation|'} && c <= {symbol|'9}{punctuation|'}{punctuation|)} \{
                width = Math.min{punctuation|(}{function|WIDEST,} Math.max{punctuation|(}{function|width,} {number|0}{punctuation|)} * {number|10} + c - {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean directive{punctuation|(}{function|char} letter{punctuation|)} \{
        if {punctuation|(}{function|colons} > {number|0} && letter != {symbol|'z}{punctuation|'}{punctuation|)} \{
            return false{comment|;}
        \}
        return number{punctuation|(}{function|letter}{punctuation|)} {identifier|\|\|} name{punctuation|(}{function|letter}{punctuation|)} {identifier|\|\|} whole{punctuation|(}{function|letter}{punctuation|)}{comment|;}
    \}

    private boolean number{punctuation|(}{function|char} letter{punctuation|)} \{
        switch {punctuation|(}{function|letter}{punctuation|)} \{
            case {symbol|'Y}{punctuation|'} -> number{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} : 4, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'C}{punctuation|'} -> number{punctuation|(}{function|Math.floorDiv}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'y}{punctuation|'} -> number{punctuation|(}{function|Math.floorMod}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'m}{punctuation|'} -> number{punctuation|(}{function|time.getMonthValue}{punctuation|(}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'d}{punctuation|'} -> number{punctuation|(}{function|time.getDayOfMonth}{punctuation|(}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'e}{punctuation|'} -> number{punctuation|(}{function|time.getDayOfMonth}{punctuation|(}{punctuation|)}, 2, {punctuation|'} {punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'j}{punctuation|'} -> number{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)}, 3, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'H}{punctuation|'} -> number{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'k}{punctuation|'} -> number{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)}, 2, {punctuation|'} {punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'I}{punctuation|'} -> number{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'l}{punctuation|'} -> number{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}, 2, {punctuation|'} {punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'M}{punctuation|'} -> number{punctuation|(}{function|time.getMinute}{punctuation|(}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'S}{punctuation|'} -> number{punctuation|(}{function|time.getSecond}{punctuation|(}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'u}{punctuation|'} -> number{punctuation|(}{function|time.getDayOfWeek}{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, 1, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'w}{punctuation|'} -> number{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}, 1, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'G}{punctuation|'} -> number{punctuation|(}{function|time.get}{punctuation|(}{function|IsoFields.WEEK_BASED_YEAR}{punctuation|)}, 4, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'g}{punctuation|'} -> number{punctuation|(}{function|Math.floorMod}{punctuation|(}{function|time.get}{punctuation|(}{function|IsoFields.WEEK_BASED_YEAR}{punctuation|)}, {number|100}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'V}{punctuation|'} -> number{punctuation|(}{function|time.get}{punctuation|(}{function|IsoFields.WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'U}{punctuation|'} -> number{punctuation|(}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'W}{punctuation|'} -> number{punctuation|(}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / 7, 2, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            case {symbol|'s}{punctuation|'} -> number{punctuation|(}{function|time.toEpochSecond}{punctuation|(}{punctuation|)}, 1, {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour = time.get{punctuation|(}{function|ChronoField.CLOCK_HOUR_OF_AMPM}{punctuation|)}{comment|;}
        return hour == {number|0} ? {number|12} : hour{comment|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{comment|;}
    \}

    private boolean name{punctuation|(}{function|char} letter{punctuation|)} \{
        switch {punctuation|(}{function|letter}{punctuation|)} \{
            case {symbol|'A}{punctuation|'} -> text{punctuation|(}{function|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            case {symbol|'a}{punctuation|'} -> text{punctuation|(}{function|DAYS}{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{function|0,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {symbol|'B}{punctuation|'} -> text{punctuation|(}{function|MONTHS}{punctuation|[}{function|time.getMonthValue}{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{comment|;}
            case {symbol|'b}{symbol|',} {symbol|'h}{punctuation|'} -> text{punctuation|(}{function|MONTHS}{punctuation|[}{function|time.getMonthValue}{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}.substring{punctuation|(}{function|0,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {symbol|'p}{punctuation|'} -> \{
                String half = time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} : {string|"PM"}{comment|;}
                text{punctuation|(}{function|letterCase} == {punctuation|'}#{punctuation|'} ? half.toLowerCase{punctuation|(}{function|Locale.ROOT}{punctuation|)} : half{punctuation|)}{comment|;}
            \}
            case {symbol|'P}{punctuation|'} -> text{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            case {symbol|'Z}{punctuation|'} -> text{punctuation|(}{function|time.getOffset}{punctuation|(}{punctuation|)}.equals{punctuation|(}{function|ZoneOffset.UTC}{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            case {symbol|'z}{punctuation|'} -> offset{punctuation|(}{punctuation|)}{comment|;}
            case {symbol|'L}{punctuation|'} -> fraction{punctuation|(}{function|width} < {number|0} ? {number|3} : width{punctuation|)}{comment|;}
            case {symbol|'N}{punctuation|'} -> fraction{punctuation|(}{function|width} < {number|0} ? {number|9} : width{punctuation|)}{comment|;}
            case {symbol|'n}{punctuation|'} -> text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            case {symbol|'t}{punctuation|'} -> text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            case {symbol|'%}{punctuation|'} -> text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole{punctuation|(}{function|char} letter{punctuation|)} \{
        String pattern = switch {punctuation|(}{function|letter}{punctuation|)} \{
            case {symbol|'c}{punctuation|'} -> {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case {symbol|'D}{symbol|',} {symbol|'x}{punctuation|'} -> {string|"%m/%d/%y"}{comment|;}
            case {symbol|'F}{punctuation|'} -> {string|"%Y-%m-%d"}{comment|;}
            case {symbol|'T}{symbol|',} {symbol|'X}{punctuation|'} -> {string|"%H:%M:%S"}{comment|;}
            case {symbol|'R}{punctuation|'} -> {string|"%H:%M"}{comment|;}
            case {symbol|'r}{punctuation|'} -> {string|"%I:%M:%S %p"}{comment|;}
            case {symbol|'v}{punctuation|'} -> {string|"%e-%^b-%Y"}{comment|;}
            default -> {string|""}{comment|;}
        \}{comment|;}
        if {punctuation|(}{function|pattern.isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false{comment|;}
        \}
        text{punctuation|(}{function|format}{punctuation|(}{function|time,} pattern{punctuation|)}{punctuation|)}{comment|;}
        return true{comment|;}
    \}

    private void number{punctuation|(}{function|long} value, int usual, char usualPadding{punctuation|)} \{
        char pad = padding == {symbol|'_}{punctuation|'} ? {punctuation|'} {punctuation|'} : padding == {symbol|'0}{punctuation|'} ? {symbol|'0}{punctuation|'} : usualPadding{comment|;}
        int wanted = padding == {symbol|'-}{punctuation|'} && width < {number|0} ? {number|0} : width < {number|0} ? usual : width{comment|;}
        String digits = Long.toString{punctuation|(}{function|Math.abs}{punctuation|(}{function|value}{punctuation|)}{punctuation|)}{comment|;}
        if {punctuation|(}{function|value} < {number|0} && pad == {symbol|'0}{punctuation|'}{punctuation|)} \{
            out.append{punctuation|(}{symbol|'-}{punctuation|'}{punctuation|)}{comment|;}
        \}
        for {punctuation|(}{function|int} i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}{function|value} < {number|0} ? {number|1} : {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append{punctuation|(}{function|pad}{punctuation|)}{comment|;}
        \}
        if {punctuation|(}{function|value} < {number|0} && pad != {symbol|'0}{punctuation|'}{punctuation|)} \{
            out.append{punctuation|(}{symbol|'-}{punctuation|'}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}{function|digits}{punctuation|)}{comment|;}
    \}

    private void text{punctuation|(}{function|String} name{punctuation|)} \{
        for {punctuation|(}{function|int} i = name.length{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}{function|padding} == {symbol|'0}{punctuation|'} ? {symbol|'0}{punctuation|'} : {punctuation|'} {punctuation|'}{punctuation|)}{comment|;}
        \}
        boolean capitals = letterCase == {symbol|'^}{punctuation|'} {identifier|\|\|} {punctuation|(}{function|letterCase} == {punctuation|'}#{punctuation|'} && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out.append{punctuation|(}{function|capitals} ? name.toUpperCase{punctuation|(}{function|Locale.ROOT}{punctuation|)} : name{punctuation|)}{comment|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        int rest = Math.abs{punctuation|(}{function|seconds}{punctuation|)}{comment|;}
        StringBuilder made = new StringBuilder{punctuation|(}{number|9}{punctuation|)}{comment|;}
        two{punctuation|(}{function|made,} rest / {number|3600}{punctuation|)}{comment|;}
        made.append{punctuation|(}{function|colons} > {number|0} ? {string|":"} : {string|""}{punctuation|)}{comment|;}
        two{punctuation|(}{function|made,} rest / {number|60} % {number|60}{punctuation|)}{comment|;}
        if {punctuation|(}{function|colons} == {number|2}{punctuation|)} \{
            two{punctuation|(}{function|made.append}{punctuation|(}{symbol|':}{punctuation|'}{punctuation|)}, rest % {number|60}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}{function|seconds} < {number|0} ? {symbol|'-}{punctuation|'} : {symbol|'+}{punctuation|'}{punctuation|)}{comment|;}
        for {punctuation|(}{function|int} i = made.length{punctuation|(}{punctuation|)} + {number|1}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}{symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}{function|made}{punctuation|)}{comment|;}
    \}

    private static void two{punctuation|(}{function|StringBuilder} to, int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}{function|char}{punctuation|)} {punctuation|(}{symbol|'0}{punctuation|'} + value / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}{function|char}{punctuation|)} {punctuation|(}{symbol|'0}{punctuation|'} + value % {number|10}{punctuation|)}{punctuation|)}{comment|;}
    \}

    private void fraction{punctuation|(}{function|int} digits{punctuation|)} \{
        String nanos = Long.toString{punctuation|(}{function|1_000_000_000L} + time.get{punctuation|(}{function|ChronoField.NANO_OF_SECOND}{punctuation|)}{punctuation|)}{comment|;}
        for {punctuation|(}{function|int} i = {number|1}{comment|; i <= digits; i++) \{}
            out.append{punctuation|(}{function|i} < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}{function|i}{punctuation|)} : {symbol|'0}{punctuation|'}{punctuation|)}{comment|;}
        \}
    \}
\}
