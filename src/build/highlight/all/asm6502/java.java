package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

/**
 * Dates by \{@code strftime\} patterns{punctuation|,} as Ruby's \{@code Time#strftime\} reads them{punctuation|:} flags \{@code - {decimal-number number|0} ^ # _ {punctuation|:}\}{punctuation|,} {register variable|a} width{punctuation|,} {op-code keyword|and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS = \{
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
    private static final String[] DAYS = \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{comment|;}
    private static final int WIDEST = {decimal-number number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out = new StringBuilder{punctuation|(}{decimal-number number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this{directive property|.time} = time{comment|;}
    \}

    /** The English name of {register variable|a} day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        return DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.length]{comment|;}
    \}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime run = new Strftime{punctuation|(}time{punctuation|)}{comment|;}
        run.all{punctuation|(}pattern{punctuation|)}{comment|;}
        return run.out.toString{punctuation|(}{punctuation|)}{comment|;}
    \}

    /** {register variable|A} month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        return MONTHS[month - {decimal-number number|1}]{comment|;}
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int i = {decimal-number number|0}{comment|;}
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}i{punctuation|)}{comment|;}
            if {punctuation|(}c != {string|'%'}{punctuation|)} \{
                out.append{punctuation|(}c{punctuation|)}{comment|;}
                i++{comment|;}
                continue{comment|;}
            \}
            int end = flags{punctuation|(}pattern{punctuation|,} i + {decimal-number number|1}{punctuation|)}{comment|;}
            if {punctuation|(}end >= pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop = Math.min{punctuation|(}end + {decimal-number number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{comment|;}
                i = stop{comment|;}
            \} else \{
                i = end + {decimal-number number|1}{comment|;}
            \}
        \}
    \}

    /** Reads flags {op-code keyword|and} width{punctuation|,} {op-code keyword|and} gives the offset of the directive's letter. */
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding = {decimal-number number|0}{comment|;}
        letterCase = {decimal-number number|0}{comment|;}
        colons = {decimal-number number|0}{comment|;}
        width = -{decimal-number number|1}{comment|;}
        for {punctuation|(}int i = from{comment|; i < pattern.length(); i++) \{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)}{comment|;}
            if {punctuation|(}c == {string|'-'} \|\| c == {string|'_'} \|\| {punctuation|(}c == {string|'0'} && width < {decimal-number number|0}{punctuation|)}{punctuation|)} \{
                padding = c{comment|;}
            \} else if {punctuation|(}c == {string|'^'} \|\| c == {string|'#'}{punctuation|)} \{
                letterCase = c{comment|;}
            \} else if {punctuation|(}c == {string|':'}{punctuation|)} \{
                colons++{comment|;}
            \} else if {punctuation|(}c >= {string|'0'} && c <= {string|'9'}{punctuation|)} \{
                width = Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {decimal-number number|0}{punctuation|)} * {decimal-number number|10} + c - {string|'0'}{punctuation|)}{comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        if {punctuation|(}colons > {decimal-number number|0} && letter != {string|'z'}{punctuation|)} \{
            return false{comment|;}
        \}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{comment|;}
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'Y'} -> number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < {decimal-number number|0} ? {decimal-number number|5} {punctuation|:} {decimal-number number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'C'} -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|100}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'y'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|100}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'m'} -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'d'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'e'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            case {string|'j'} -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|3}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'H'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'k'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            case {string|'I'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'l'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            case {string|'M'} -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'S'} -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'u'} -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'w'} -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'G'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {decimal-number number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'g'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {decimal-number number|100}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'V'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'U'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {decimal-number number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {decimal-number number|7}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'W'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {decimal-number number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {decimal-number number|6}{punctuation|)} % {decimal-number number|7}{punctuation|)} / {decimal-number number|7}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'s'} -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour = time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        return hour == {decimal-number number|0} ? {decimal-number number|12} {punctuation|:} hour{comment|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {decimal-number number|7}{comment|;}
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'A'} -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{comment|;}
            case {string|'a'} -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{decimal-number number|0}{punctuation|,} {decimal-number number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {string|'B'} -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {decimal-number number|1}]{punctuation|)}{comment|;}
            case {string|'b'}{punctuation|,} {string|'h'} -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {decimal-number number|1}].substring{punctuation|(}{decimal-number number|0}{punctuation|,} {decimal-number number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {string|'p'} -> \{
                String half = time.getHour{punctuation|(}{punctuation|)} < {decimal-number number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{comment|;}
                text{punctuation|(}letterCase == {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{comment|;}
            \}
            case {string|'P'} -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {decimal-number number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{comment|;}
            case {string|'Z'} -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
            case {string|'z'} -> offset{punctuation|(}{punctuation|)}{comment|;}
            case {string|'L'} -> fraction{punctuation|(}width < {decimal-number number|0} ? {decimal-number number|3} {punctuation|:} width{punctuation|)}{comment|;}
            case {string|'N'} -> fraction{punctuation|(}width < {decimal-number number|0} ? {decimal-number number|9} {punctuation|:} width{punctuation|)}{comment|;}
            case {string|'n'} -> text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            case {string|'t'} -> text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            case {string|'%'} -> text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern = switch {punctuation|(}letter{punctuation|)} \{
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case {string|'D'}{punctuation|,} {string|'x'} -> {string|"%m/%d/%y"}{comment|;}
            case {string|'F'} -> {string|"%Y-%m-%d"}{comment|;}
            case {string|'T'}{punctuation|,} {string|'X'} -> {string|"%H:%M:%S"}{comment|;}
            case {string|'R'} -> {string|"%H:%M"}{comment|;}
            case {string|'r'} -> {string|"%I:%M:%S %p"}{comment|;}
            case {string|'v'} -> {string|"%e-%^b-%Y"}{comment|;}
            default -> {string|""}{comment|;}
        \}{comment|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false{comment|;}
        \}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{comment|;}
        return true{comment|;}
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad = padding == {string|'_'} ? {string|' '} {punctuation|:} padding == {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{comment|;}
        int wanted = padding == {string|'-'} && width < {decimal-number number|0} ? {decimal-number number|0} {punctuation|:} width < {decimal-number number|0} ? usual {punctuation|:} width{comment|;}
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{comment|;}
        if {punctuation|(}value < {decimal-number number|0} && pad == {string|'0'}{punctuation|)} \{
            out.append{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        \}
        for {punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < {decimal-number number|0} ? {decimal-number number|1} {punctuation|:} {decimal-number number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append{punctuation|(}pad{punctuation|)}{comment|;}
        \}
        if {punctuation|(}value < {decimal-number number|0} && pad != {string|'0'}{punctuation|)} \{
            out.append{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}digits{punctuation|)}{comment|;}
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int i = name.length{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}padding == {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{comment|;}
        \}
        boolean capitals = letterCase == {string|'^'} \|\| {punctuation|(}letterCase == {string|'#'} && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{comment|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        int rest = Math.abs{punctuation|(}seconds{punctuation|)}{comment|;}
        StringBuilder made = new StringBuilder{punctuation|(}{decimal-number number|9}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest / {decimal-number number|3600}{punctuation|)}{comment|;}
        made.append{punctuation|(}colons > {decimal-number number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest / {decimal-number number|60} % {decimal-number number|60}{punctuation|)}{comment|;}
        if {punctuation|(}colons == {decimal-number number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {decimal-number number|60}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}seconds < {decimal-number number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{comment|;}
        for {punctuation|(}int i = made.length{punctuation|(}{punctuation|)} + {decimal-number number|1}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}{string|'0'}{punctuation|)}{comment|;}
        \}
        out.append{punctuation|(}made{punctuation|)}{comment|;}
    \}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value / {decimal-number number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value % {decimal-number number|10}{punctuation|)}{punctuation|)}{comment|;}
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos = Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        for {punctuation|(}int i = {decimal-number number|1}{comment|; i <= digits; i++) \{}
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{comment|;}
        \}
    \}
\}
