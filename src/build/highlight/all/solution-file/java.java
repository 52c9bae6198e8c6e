package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by \{@code strftime\} patterns{punctuation|,} as Ruby's \{@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    {property|private static final String[] MONTHS} {operator|=} \{
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
    {property|private static final String[] DAYS} {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\};
    {property|private static final int WIDEST} {operator|=} {number|1024};

    private final OffsetDateTime time;
    {property|private final StringBuilder out} {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        {property|this.time} {operator|=} time;
    \}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        return DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.length];
    \}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        {property|Strftime run} {operator|=} new Strftime{punctuation|(}time{punctuation|)};
        run.all{punctuation|(}pattern{punctuation|)};
        return run.out.toString{punctuation|(}{punctuation|)};
    \}

    /** A month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        return MONTHS[month - {number|1}];
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        {property|int i} {operator|=} {number|0};
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            {property|char c} {operator|=} pattern.charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c !{operator|=} {string|'%'}{punctuation|)} \{
                out.append{punctuation|(}c{punctuation|)};
                i++;
                continue;
            \}
            {property|int end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)};
            if {punctuation|(}end >{operator|=} pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                {property|int stop} {operator|=} Math.min{punctuation|(}end + {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)};
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                {property|i} {operator|=} stop;
            \} else \{
                {property|i} {operator|=} end + {number|1};
            \}
        \}
    \}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        {property|padding} {operator|=} {number|0};
        {property|letterCase} {operator|=} {number|0};
        {property|colons} {operator|=} {number|0};
        {property|width} {operator|=} -{number|1};
        for {punctuation|(}int i {operator|=} from; i < pattern.length{punctuation|(}{punctuation|)}; i++{punctuation|)} \{
            {property|char c} {operator|=} pattern.charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c {operator|=}{operator|=} {string|'-'} {property|\|\| c} {operator|=}{operator|=} {string|'_'} \|\| {punctuation|(}c {operator|=}{operator|=} {string|'0'} && width < {number|0}{punctuation|)}{punctuation|)} \{
                {property|padding} {operator|=} c;
            \} else if {punctuation|(}c {operator|=}{operator|=} {string|'^'} {property|\|\| c} {operator|=}{operator|=} {string|'#'}{punctuation|)} \{
                {property|letterCase} {operator|=} c;
            \} else if {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} \{
                colons++;
            \} else if {punctuation|(}c >{operator|=} {string|'0'} {property|&& c <}{operator|=} {string|'9'}{punctuation|)} \{
                {property|width} {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - {string|'0'}{punctuation|)};
            \} else \{
                return i;
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)};
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        if {punctuation|(}colons > {number|0} && letter !{operator|=} {string|'z'}{punctuation|)} \{
            return false;
        \}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)};
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'Y'} -> number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} : {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'C'} -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'y'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'m'} -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'d'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'e'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'j'} -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'H'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'k'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'I'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'l'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'M'} -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'S'} -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'u'} -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'w'} -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'G'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'g'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'V'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'U'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'W'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'s'} -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        {property|int hour} {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        {property|return hour} {operator|=}{operator|=} {number|0} ? {number|12} : hour;
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7};
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'A'} -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)};
            case {string|'a'} -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'B'} -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}]{punctuation|)};
            case {string|'b'}{punctuation|,} {string|'h'} -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'p'} -> \{
                {property|String half} {operator|=} time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} : {string|"PM"};
                text{punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)};
            \}
            case {string|'P'} -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            case {string|'Z'} -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            case {string|'z'} -> offset{punctuation|(}{punctuation|)};
            case {string|'L'} -> fraction{punctuation|(}width < {number|0} ? {number|3} : width{punctuation|)};
            case {string|'N'} -> fraction{punctuation|(}width < {number|0} ? {number|9} : width{punctuation|)};
            case {string|'n'} -> text{punctuation|(}{string|"\\n"}{punctuation|)};
            case {string|'t'} -> text{punctuation|(}{string|"\\t"}{punctuation|)};
            case {string|'%'} -> text{punctuation|(}{string|"%"}{punctuation|)};
            default -> \{
                return false;
            \}
        \}
        return true;
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        {property|String pattern} {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}{punctuation|,} {string|'x'} -> {string|"%m/%d/%y"};
            case {string|'F'} -> {string|"%Y-%m-%d"};
            case {string|'T'}{punctuation|,} {string|'X'} -> {string|"%H:%M:%S"};
            case {string|'R'} -> {string|"%H:%M"};
            case {string|'r'} -> {string|"%I:%M:%S %p"};
            case {string|'v'} -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        \};
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false;
        \}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return true;
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        {property|char pad} {operator|=} padding {operator|=}{operator|=} {string|'_'} ? {string|' '} {property|: padding} {operator|=}{operator|=} {string|'0'} ? {string|'0'} : usualPadding;
        {property|int wanted} {operator|=} padding {operator|=}{operator|=} {string|'-'} && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        {property|String digits} {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)};
        if {punctuation|(}value < {number|0} && pad {operator|=}{operator|=} {string|'0'}{punctuation|)} \{
            out.append{punctuation|(}{string|'-'}{punctuation|)};
        \}
        for {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < {number|0} ? {number|1} : {number|0}{punctuation|)}; i < wanted && padding !{operator|=} {string|'-'}; i++{punctuation|)} \{
            out.append{punctuation|(}pad{punctuation|)};
        \}
        if {punctuation|(}value < {number|0} && pad !{operator|=} {string|'0'}{punctuation|)} \{
            out.append{punctuation|(}{string|'-'}{punctuation|)};
        \}
        out.append{punctuation|(}digits{punctuation|)};
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}; i < width && padding !{operator|=} {string|'-'}; i++{punctuation|)} \{
            out.append{punctuation|(}padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)};
        \}
        {property|boolean capitals} {operator|=} letterCase {operator|=}{operator|=} {string|'^'} \|\| {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)};
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        {property|int seconds} {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        {property|int rest} {operator|=} Math.abs{punctuation|(}seconds{punctuation|)};
        {property|StringBuilder made} {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)};
        made.append{punctuation|(}colons > {number|0} ? {string|":"} : {string|""}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)};
        if {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        \}
        out.append{punctuation|(}seconds < {number|0} ? {string|'-'} : {string|'+'}{punctuation|)};
        for {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} + {number|1}; i < width && padding !{operator|=} {string|'-'}; i++{punctuation|)} \{
            out.append{punctuation|(}{string|'0'}{punctuation|)};
        \}
        out.append{punctuation|(}made{punctuation|)};
    \}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value % {number|10}{punctuation|)}{punctuation|)};
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        {property|String nanos} {operator|=} Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        for {punctuation|(}int i {operator|=} {number|1}; i <{operator|=} digits; i++{punctuation|)} \{
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)};
        \}
    \}
\}
