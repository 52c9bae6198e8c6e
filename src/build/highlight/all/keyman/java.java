package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by \{@code strftime\} patterns{punctuation|,} as Ruby's \{@code Time#strftime\} reads them: flags \{@code - {number|0} ^ # _ :\}{punctuation|,} a width{punctuation|,} and
 * English names whatever the machine's {header-statement bold|language} is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS {punctuation|=} \{
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
    \};
    private static final String[] DAYS {punctuation|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\};
    private static final int WIDEST {punctuation|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {punctuation|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time {punctuation|=} time;
    \}

    /** The English {header-statement bold|name} of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        {rule-keyword keyword|return} DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.length];
    \}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime run {punctuation|=} new Strftime{punctuation|(}time{punctuation|)};
        run.all{punctuation|(}pattern{punctuation|)};
        {rule-keyword keyword|return} run.out.toString{punctuation|(}{punctuation|)};
    \}

    /** A month's English {header-statement bold|name}. */
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        {rule-keyword keyword|return} MONTHS[month - {number|1}];
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int i {punctuation|=} {number|0};
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char {comment|c = pattern.charAt(i);}
            {rule-keyword keyword|if} {punctuation|(}{comment|c != '%') \{}
                out.append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                continue;
            \}
            int end {punctuation|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {rule-keyword keyword|if} {punctuation|(}end {operator|>}{punctuation|=} pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop {punctuation|=} Math.min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)};
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {punctuation|=} stop;
            \} else \{
                i {punctuation|=} end {operator|+} {number|1};
            \}
        \}
    \}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding {punctuation|=} {number|0};
        letterCase {punctuation|=} {number|0};
        colons {punctuation|=} {number|0};
        width {punctuation|=} -{number|1};
        for {punctuation|(}int i {punctuation|=} from; i < pattern.length{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} \{
            char {comment|c = pattern.charAt(i);}
            {rule-keyword keyword|if} {punctuation|(}{comment|c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{}
                padding {punctuation|=} c;
            \} else {rule-keyword keyword|if} {punctuation|(}{comment|c == '^' \|\| c == '#') \{}
                letterCase {punctuation|=} c;
            \} else {rule-keyword keyword|if} {punctuation|(}{comment|c == ':') \{}
                colons{operator|+}{operator|+};
            \} else {rule-keyword keyword|if} {punctuation|(}{comment|c >= '0' && c <= '9') \{}
                width {punctuation|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} {operator|+} {comment|c - '0');}
            \} else \{
                {rule-keyword keyword|return} i;
            \}
        \}
        {rule-keyword keyword|return} pattern.length{punctuation|(}{punctuation|)};
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        {rule-keyword keyword|if} {punctuation|(}colons {operator|>} {number|0} && letter !{punctuation|=} {string|'z'}{punctuation|)} \{
            {rule-keyword keyword|return} false;
        \}
        {rule-keyword keyword|return} number{punctuation|(}letter{punctuation|)} \|\| {header-statement bold|name}{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)};
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'Y'} -{operator|>} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} : {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'C'} -{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'y'} -{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'m'} -{operator|>} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'d'} -{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'e'} -{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'j'} -{operator|>} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'H'} -{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'k'} -{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'I'} -{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'l'} -{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'M'} -{operator|>} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'S'} -{operator|>} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'u'} -{operator|>} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'w'} -{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'G'} -{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'g'} -{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'V'} -{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'U'} -{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'W'} -{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'s'} -{operator|>} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            default -{operator|>} \{
                {rule-keyword keyword|return} false;
            \}
        \}
        {rule-keyword keyword|return} true;
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour {punctuation|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        {rule-keyword keyword|return} hour {punctuation|=}{punctuation|=} {number|0} ? {number|12} : hour;
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        {rule-keyword keyword|return} time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7};
    \}

    private boolean {header-statement bold|name}{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'A'} -{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)};
            case {string|'a'} -{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'B'} -{operator|>} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}]{punctuation|)};
            case {string|'b'}{punctuation|,} {string|'h'} -{operator|>} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'p'} -{operator|>} \{
                String half {punctuation|=} time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} : {string|"PM"};
                text{punctuation|(}letterCase {punctuation|=}{punctuation|=} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)};
            \}
            case {string|'P'} -{operator|>} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            case {string|'Z'} -{operator|>} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            case {string|'z'} -{operator|>} offset{punctuation|(}{punctuation|)};
            case {string|'L'} -{operator|>} fraction{punctuation|(}width < {number|0} ? {number|3} : width{punctuation|)};
            case {string|'N'} -{operator|>} fraction{punctuation|(}width < {number|0} ? {number|9} : width{punctuation|)};
            case {string|'n'} -{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)};
            case {string|'t'} -{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)};
            case {string|'%'} -{operator|>} text{punctuation|(}{string|"%"}{punctuation|)};
            default -{operator|>} \{
                {rule-keyword keyword|return} false;
            \}
        \}
        {rule-keyword keyword|return} true;
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern {punctuation|=} switch {punctuation|(}letter{punctuation|)} \{
            case {string|'c'} -{operator|>} {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}{punctuation|,} {string|'x'} -{operator|>} {string|"%m/%d/%y"};
            case {string|'F'} -{operator|>} {string|"%Y-%m-%d"};
            case {string|'T'}{punctuation|,} {string|'X'} -{operator|>} {string|"%H:%M:%S"};
            case {string|'R'} -{operator|>} {string|"%H:%M"};
            case {string|'r'} -{operator|>} {string|"%I:%M:%S %p"};
            case {string|'v'} -{operator|>} {string|"%e-%^b-%Y"};
            default -{operator|>} {string|""};
        \};
        {rule-keyword keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {rule-keyword keyword|return} false;
        \}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        {rule-keyword keyword|return} true;
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {punctuation|=} padding {punctuation|=}{punctuation|=} {string|'_'} ? {string|' '} : padding {punctuation|=}{punctuation|=} {string|'0'} ? {string|'0'} : usualPadding;
        int wanted {punctuation|=} padding {punctuation|=}{punctuation|=} {string|'-'} && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        String digits {punctuation|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)};
        {rule-keyword keyword|if} {punctuation|(}value < {number|0} && pad {punctuation|=}{punctuation|=} {string|'0'}{punctuation|)} \{
            out.append{punctuation|(}{string|'-'}{punctuation|)};
        \}
        for {punctuation|(}int i {punctuation|=} digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value < {number|0} ? {number|1} : {number|0}{punctuation|)}; i < wanted && padding !{punctuation|=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} \{
            out.append{punctuation|(}pad{punctuation|)};
        \}
        {rule-keyword keyword|if} {punctuation|(}value < {number|0} && pad !{punctuation|=} {string|'0'}{punctuation|)} \{
            out.append{punctuation|(}{string|'-'}{punctuation|)};
        \}
        out.append{punctuation|(}digits{punctuation|)};
    \}

    private void text{punctuation|(}String {header-statement bold|name}{punctuation|)} \{
        for {punctuation|(}int i {punctuation|=} {header-statement bold|name}.length{punctuation|(}{punctuation|)}; i < width && padding !{punctuation|=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} \{
            out.append{punctuation|(}padding {punctuation|=}{punctuation|=} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)};
        \}
        boolean capitals {punctuation|=} letterCase {punctuation|=}{punctuation|=} {string|'^'} \|\| {punctuation|(}letterCase {punctuation|=}{punctuation|=} {string|'#'} && !{header-statement bold|name}.equals{punctuation|(}{string|"am"}{punctuation|)} && !{header-statement bold|name}.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out.append{punctuation|(}capitals ? {header-statement bold|name}.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : {header-statement bold|name}{punctuation|)};
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds {punctuation|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        int rest {punctuation|=} Math.abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made {punctuation|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)};
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)};
        {rule-keyword keyword|if} {punctuation|(}colons {punctuation|=}{punctuation|=} {number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        \}
        out.append{punctuation|(}seconds < {number|0} ? {string|'-'} : {string|'+'}{punctuation|)};
        for {punctuation|(}int i {punctuation|=} made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}; i < width && padding !{punctuation|=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} \{
            out.append{punctuation|(}{string|'0'}{punctuation|)};
        \}
        out.append{punctuation|(}made{punctuation|)};
    \}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)};
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos {punctuation|=} Long.toString{punctuation|(}1_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        for {punctuation|(}int i {punctuation|=} {number|1}; i <{punctuation|=} digits; i{operator|+}{operator|+}{punctuation|)} \{
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)};
        \}
    \}
\}
