package dev.jbuild.text;

{keyword|import} java.time.DayOfWeek;
{keyword|import} java.time.OffsetDateTime;
{keyword|import} java.time.ZoneOffset;
{keyword|import} java.time.temporal.ChronoField;
{keyword|import} java.time.temporal.IsoFields;
{keyword|import} java.util.Locale;

/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - {number|0} ^ # _ :\}, a width, and
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
    \};
    private static final String[] DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\};
    private static final int WIDEST = {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time = time;
    \}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        {keyword|return} DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.length];
    \}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time, String pattern{punctuation|)} \{
        Strftime run = new Strftime{punctuation|(}time{punctuation|)};
        run.all{punctuation|(}pattern{punctuation|)};
        {keyword|return} run.out.toString{punctuation|(}{punctuation|)};
    \}

    /** A month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        {keyword|return} MONTHS[month - {number|1}];
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int i = {number|0};
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c != '%'{punctuation|)} \{
                out.append{punctuation|(}c{punctuation|)};
                i++;
                continue;
            \}
            int {keyword|end} = flags{punctuation|(}pattern, i + {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}{keyword|end} >= pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop = Math.min{punctuation|(}{keyword|end} + {number|1}, pattern.length{punctuation|(}{punctuation|)}{punctuation|)};
                out.append{punctuation|(}pattern, i, stop{punctuation|)};
                i = stop;
            \} {keyword|else} \{
                i = {keyword|end} + {number|1};
            \}
        \}
    \}

    /** Reads flags and width, and gives the {keyword|offset} of the directive's letter. */
    private int flags{punctuation|(}String pattern, int from{punctuation|)} \{
        padding = {number|0};
        letterCase = {number|0};
        colons = {number|0};
        width = {number|-1};
        for {punctuation|(}int i = from; i < pattern.length{punctuation|(}{punctuation|)}; i++{punctuation|)} \{
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c == '-' \|\| c == '_' \|\| {punctuation|(}c == '{number|0}' && width < {number|0}{punctuation|)}{punctuation|)} \{
                padding = c;
            \} {keyword|else} {keyword|if} {punctuation|(}c == '^' \|\| c == '#'{punctuation|)} \{
                letterCase = c;
            \} {keyword|else} {keyword|if} {punctuation|(}c == ':'{punctuation|)} \{
                colons++;
            \} {keyword|else} {keyword|if} {punctuation|(}c >= '{number|0}' && c <= '{number|9}'{punctuation|)} \{
                width = Math.min{punctuation|(}WIDEST, Math.max{punctuation|(}width, {number|0}{punctuation|)} * {number|10} + c - '{number|0}'{punctuation|)};
            \} {keyword|else} \{
                {keyword|return} i;
            \}
        \}
        {keyword|return} pattern.length{punctuation|(}{punctuation|)};
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons > {number|0} && letter != 'z'{punctuation|)} \{
            {keyword|return} false;
        \}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)};
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case 'Y' -> number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} : {number|4}, '{number|0}'{punctuation|)};
            case 'C' -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'y' -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'm' -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'd' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'e' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, ' '{punctuation|)};
            case 'j' -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}, {number|3}, '{number|0}'{punctuation|)};
            case 'H' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'k' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, ' '{punctuation|)};
            case 'I' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'l' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, ' '{punctuation|)};
            case 'M' -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'S' -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'u' -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, {number|1}, '{number|0}'{punctuation|)};
            case 'w' -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, {number|1}, '{number|0}'{punctuation|)};
            case 'G' -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|4}, '{number|0}'{punctuation|)};
            case 'g' -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|100}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'V' -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'U' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}, {number|2}, '{number|0}'{punctuation|)};
            case 'W' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}, {number|2}, '{number|0}'{punctuation|)};
            case 's' -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}, {number|1}, '{number|0}'{punctuation|)};
            default -> \{
                {keyword|return} false;
            \}
        \}
        {keyword|return} true;
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour = time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        {keyword|return} hour == {number|0} ? {number|12} : hour;
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        {keyword|return} time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7};
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case 'A' -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)};
            case 'a' -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)};
            case 'B' -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}]{punctuation|)};
            case 'b', 'h' -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}].substring{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)};
            case 'p' -> \{
                String half = time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} : {string|"PM"};
                text{punctuation|(}letterCase == '#' ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)};
            \}
            case 'P' -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            case 'Z' -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            case 'z' -> {keyword|offset}{punctuation|(}{punctuation|)};
            case 'L' -> fraction{punctuation|(}width < {number|0} ? {number|3} : width{punctuation|)};
            case 'N' -> fraction{punctuation|(}width < {number|0} ? {number|9} : width{punctuation|)};
            case 'n' -> text{punctuation|(}{string|"\\n"}{punctuation|)};
            case 't' -> text{punctuation|(}{string|"\\t"}{punctuation|)};
            case '%' -> text{punctuation|(}{string|"%"}{punctuation|)};
            default -> \{
                {keyword|return} false;
            \}
        \}
        {keyword|return} true;
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern = switch {punctuation|(}letter{punctuation|)} \{
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"};
            case 'D', 'x' -> {string|"%m/%d/%y"};
            case 'F' -> {string|"%Y-%m-%d"};
            case 'T', 'X' -> {string|"%H:%M:%S"};
            case 'R' -> {string|"%H:%M"};
            case 'r' -> {string|"%I:%M:%S %p"};
            case 'v' -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        \};
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} false;
        \}
        text{punctuation|(}format{punctuation|(}time, pattern{punctuation|)}{punctuation|)};
        {keyword|return} true;
    \}

    private void number{punctuation|(}long value, int usual, char usualPadding{punctuation|)} \{
        char pad = padding == '_' ? ' ' : padding == '{number|0}' ? '{number|0}' : usualPadding;
        int wanted = padding == '-' && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value < {number|0} && pad == '{number|0}'{punctuation|)} \{
            out.append{punctuation|(}'-'{punctuation|)};
        \}
        for {punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < {number|0} ? {number|1} : {number|0}{punctuation|)}; i < wanted && padding != '-'; i++{punctuation|)} \{
            out.append{punctuation|(}pad{punctuation|)};
        \}
        {keyword|if} {punctuation|(}value < {number|0} && pad != '{number|0}'{punctuation|)} \{
            out.append{punctuation|(}'-'{punctuation|)};
        \}
        out.append{punctuation|(}digits{punctuation|)};
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int i = name.length{punctuation|(}{punctuation|)}; i < width && padding != '-'; i++{punctuation|)} \{
            out.append{punctuation|(}padding == '{number|0}' ? '{number|0}' : ' '{punctuation|)};
        \}
        boolean capitals = letterCase == '^' \|\| {punctuation|(}letterCase == '#' && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)};
    \}

    private void {keyword|offset}{punctuation|(}{punctuation|)} \{
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        int rest = Math.abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made = new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made, rest / {number|3600}{punctuation|)};
        made.append{punctuation|(}colons > {number|0} ? {string|":"} : {string|""}{punctuation|)};
        two{punctuation|(}made, rest / {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons == {number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}':'{punctuation|)}, rest % {number|60}{punctuation|)};
        \}
        out.append{punctuation|(}seconds < {number|0} ? '-' : '+'{punctuation|)};
        for {punctuation|(}int i = made.length{punctuation|(}{punctuation|)} + {number|1}; i < width && padding != '-'; i++{punctuation|)} \{
            out.append{punctuation|(}'{number|0}'{punctuation|)};
        \}
        out.append{punctuation|(}made{punctuation|)};
    \}

    private static void two{punctuation|(}StringBuilder to, int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value % {number|10}{punctuation|)}{punctuation|)};
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos = Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        for {punctuation|(}int i = {number|1}; i <= digits; i++{punctuation|)} \{
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} : '{number|0}'{punctuation|)};
        \}
    \}
\}
