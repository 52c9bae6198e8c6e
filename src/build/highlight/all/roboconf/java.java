package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

/**
 * Dates {component variable|by} {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby'{component variable|s} {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
public final class {component variable|Strftime} {punctuation|\{}

    private static final String[] MONTHS {punctuation|=} {value attr-value|\{
        "January"}{punctuation|,}
        "February"{punctuation|,}
        "March"{punctuation|,}
        "April"{punctuation|,}
        "May"{punctuation|,}
        "June"{punctuation|,}
        "July"{punctuation|,}
        "August"{punctuation|,}
        "September"{punctuation|,}
        "October"{punctuation|,}
        "November"{punctuation|,}
        "December"
    {punctuation|\}}{punctuation|;}
    private static final String[] DAYS {punctuation|=} {value attr-value|\{"Sunday"}{punctuation|,} "Monday"{punctuation|,} "Tuesday"{punctuation|,} "Wednesday"{punctuation|,} "Thursday"{punctuation|,} "Friday"{punctuation|,} "Saturday"{punctuation|\}}{punctuation|;}
    private static final int WIDEST {punctuation|=} {value attr-value|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {punctuation|=} {value attr-value|new StringBuilder(32)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime(OffsetDateTime time) {punctuation|\{}
        this{punctuation|.}time {punctuation|=} {value attr-value|time}{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week{punctuation|.} */
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS[day{punctuation|.}getValue() % DAYS{punctuation|.}length]{punctuation|;}
    {punctuation|\}}

    /** The date in the pattern's form{punctuation|.} */
    public static String format(OffsetDateTime time{punctuation|,} String pattern) {punctuation|\{}
        Strftime run {punctuation|=} {value attr-value|new Strftime(time)}{punctuation|;}
        run{punctuation|.}all(pattern){punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString(){punctuation|;}
    {punctuation|\}}

    /** A month's English name{punctuation|.} */
    public static String monthName(int month) {punctuation|\{}
        return MONTHS[month - 1]{punctuation|;}
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int i {punctuation|=} {value attr-value|0}{punctuation|;}
        while (i < pattern{punctuation|.}length()) {punctuation|\{}
            char c {punctuation|=} {value attr-value|pattern.charAt(i)}{punctuation|;}
            if (c !{punctuation|=} {value attr-value|'%') \{
                out.append(c)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {punctuation|=} {value attr-value|flags(pattern}{punctuation|,} i + 1){punctuation|;}
            if (end >{punctuation|=} {value attr-value|pattern.length() \|\| !directive(pattern.charAt(end))) \{
                int stop = Math.min(end + 1}{punctuation|,} pattern{punctuation|.}length()){punctuation|;}
                out{punctuation|.}append(pattern{punctuation|,} i{punctuation|,} stop){punctuation|;}
                i {punctuation|=} {value attr-value|stop}{punctuation|;}
            {punctuation|\}} {component variable|else} {punctuation|\{}
                i {punctuation|=} {value attr-value|end + 1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} */
    private int flags(String pattern{punctuation|,} int from) {punctuation|\{}
        padding {punctuation|=} {value attr-value|0}{punctuation|;}
        letterCase {punctuation|=} {value attr-value|0}{punctuation|;}
        colons {punctuation|=} {value attr-value|0}{punctuation|;}
        width {punctuation|=} {value attr-value|-1}{punctuation|;}
        for (int i {punctuation|=} {value attr-value|from}{punctuation|;} i < pattern{punctuation|.}length(){punctuation|;} i++) {punctuation|\{}
            char c {punctuation|=} {value attr-value|pattern.charAt(i)}{punctuation|;}
            if (c {punctuation|=}{value attr-value|= '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c}{punctuation|;}
            {punctuation|\}} else if (c {punctuation|=}{value attr-value|= '^' \|\| c == '}{comment|#') \{}
                letterCase {punctuation|=} {value attr-value|c}{punctuation|;}
            {punctuation|\}} else if (c {punctuation|=}{value attr-value|= ':') \{
                colons++}{punctuation|;}
            {punctuation|\}} else if (c >{punctuation|=} {value attr-value|'0' && c <= '9') \{
                width = Math.min(WIDEST}{punctuation|,} Math{punctuation|.}max(width{punctuation|,} 0) * 10 + c - '0'){punctuation|;}
            {punctuation|\}} {component variable|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length(){punctuation|;}
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons > 0 && letter !{punctuation|=} {value attr-value|'z') \{
            return false}{punctuation|;}
        {punctuation|\}}
        return number(letter) \|\| name(letter) \|\| whole(letter){punctuation|;}
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'Y' -> number(time{punctuation|.}getYear(){punctuation|,} time{punctuation|.}getYear() < 0 ? {property|5} {punctuation|:} 4{punctuation|,} '0'){punctuation|;}
            case 'C' -> number(Math{punctuation|.}floorDiv(time{punctuation|.}getYear(){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'y' -> number(Math{punctuation|.}floorMod(time{punctuation|.}getYear(){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'm' -> number(time{punctuation|.}getMonthValue(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'd' -> number(time{punctuation|.}getDayOfMonth(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'e' -> number(time{punctuation|.}getDayOfMonth(){punctuation|,} 2{punctuation|,} ' '){punctuation|;}
            case 'j' -> number(time{punctuation|.}getDayOfYear(){punctuation|,} 3{punctuation|,} '0'){punctuation|;}
            case 'H' -> number(time{punctuation|.}getHour(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'k' -> number(time{punctuation|.}getHour(){punctuation|,} 2{punctuation|,} ' '){punctuation|;}
            case 'I' -> number(hourOfHalfDay(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'l' -> number(hourOfHalfDay(){punctuation|,} 2{punctuation|,} ' '){punctuation|;}
            case 'M' -> number(time{punctuation|.}getMinute(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'S' -> number(time{punctuation|.}getSecond(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'u' -> number(time{punctuation|.}getDayOfWeek(){punctuation|.}getValue(){punctuation|,} 1{punctuation|,} '0'){punctuation|;}
            case 'w' -> number(sundayBased(){punctuation|,} 1{punctuation|,} '0'){punctuation|;}
            case 'G' -> number(time{punctuation|.}get(IsoFields{punctuation|.}WEEK_BASED_YEAR){punctuation|,} 4{punctuation|,} '0'){punctuation|;}
            case 'g' -> number(Math{punctuation|.}floorMod(time{punctuation|.}get(IsoFields{punctuation|.}WEEK_BASED_YEAR){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'V' -> number(time{punctuation|.}get(IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'U' -> number((time{punctuation|.}getDayOfYear() + 6 - sundayBased()) / 7{punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'W' -> number((time{punctuation|.}getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7{punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 's' -> number(time{punctuation|.}toEpochSecond(){punctuation|,} 1{punctuation|,} '0'){punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int hour {punctuation|=} {value attr-value|time.get(ChronoField.CLOCK_HOUR_OF_AMPM)}{punctuation|;}
        return hour {punctuation|=}{value attr-value|= 0 ? }{property|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time{punctuation|.}getDayOfWeek(){punctuation|.}getValue() % 7{punctuation|;}
    {punctuation|\}}

    private boolean name(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'A' -> text(DAYS[sundayBased()]){punctuation|;}
            case 'a' -> text(DAYS[sundayBased()]{punctuation|.}substring(0{punctuation|,} 3)){punctuation|;}
            case 'B' -> text(MONTHS[time{punctuation|.}getMonthValue() - 1]){punctuation|;}
            case 'b'{punctuation|,} 'h' -> text(MONTHS[time{punctuation|.}getMonthValue() - 1]{punctuation|.}substring(0{punctuation|,} 3)){punctuation|;}
            case 'p' -> {punctuation|\{}
                String half {punctuation|=} {value attr-value|time.getHour() < 12 ? "AM" : "PM"}{punctuation|;}
                text(letterCase {punctuation|=}{value attr-value|= '}{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' -> text(time{punctuation|.}getHour() < 12 ? "am" {punctuation|:} "pm"){punctuation|;}
            case 'Z' -> text(time{punctuation|.}getOffset(){punctuation|.}equals(ZoneOffset{punctuation|.}UTC) ? "UTC" {punctuation|:} ""){punctuation|;}
            case 'z' -> offset(){punctuation|;}
            case 'L' -> fraction(width < 0 ? {property|3} {punctuation|:} width){punctuation|;}
            case 'N' -> fraction(width < 0 ? {property|9} {punctuation|:} width){punctuation|;}
            case 'n' -> text("\\n"){punctuation|;}
            case 't' -> text("\\t"){punctuation|;}
            case '%' -> text("%"){punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private boolean whole(char letter) {punctuation|\{}
        String pattern {punctuation|=} {value attr-value|switch (letter) \{
            case 'c' -> "%a %b %e %}{property|H}{punctuation|:}%{property|M}{punctuation|:}%S %Y"{punctuation|;}
            case 'D'{punctuation|,} 'x' -> "%m/%d/%y"{punctuation|;}
            case 'F' -> "%Y-%m-%d"{punctuation|;}
            case 'T'{punctuation|,} 'X' -> "%{property|H}{punctuation|:}%{property|M}{punctuation|:}%S"{punctuation|;}
            case 'R' -> "%{property|H}{punctuation|:}%M"{punctuation|;}
            case 'r' -> "%{property|I}{punctuation|:}%{property|M}{punctuation|:}%S %p"{punctuation|;}
            case 'v' -> "%e-%^b-%Y"{punctuation|;}
            default -> ""{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if (pattern{punctuation|.}isEmpty()) {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text(format(time{punctuation|,} pattern)){punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    private void number(long value{punctuation|,} int usual{punctuation|,} char usualPadding) {punctuation|\{}
        char pad {punctuation|=} {value attr-value|padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding}{punctuation|;}
        int wanted {punctuation|=} {value attr-value|padding == '-' && width < 0 ? }{property|0} {punctuation|:} width < 0 ? {property|usual} {punctuation|:} width{punctuation|;}
        String digits {punctuation|=} {value attr-value|Long.toString(Math.abs(value))}{punctuation|;}
        if (value < 0 && pad {punctuation|=}{value attr-value|= '0') \{
            out.append('-')}{punctuation|;}
        {punctuation|\}}
        for (int i {punctuation|=} {value attr-value|digits.length() + (value < 0 ? }{property|1} {punctuation|:} 0){punctuation|;} i < wanted && padding !{punctuation|=} {value attr-value|'-'}{punctuation|;} i++) {punctuation|\{}
            out{punctuation|.}append(pad){punctuation|;}
        {punctuation|\}}
        if (value < 0 && pad !{punctuation|=} {value attr-value|'0') \{
            out.append('-')}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append(digits){punctuation|;}
    {punctuation|\}}

    private void text(String name) {punctuation|\{}
        for (int i {punctuation|=} {value attr-value|name.length()}{punctuation|;} i < width && padding !{punctuation|=} {value attr-value|'-'}{punctuation|;} i++) {punctuation|\{}
            out{punctuation|.}append(padding {punctuation|=}{value attr-value|= '0' ? '0' : ' ')}{punctuation|;}
        {punctuation|\}}
        boolean capitals {punctuation|=} {value attr-value|letterCase == '^' \|\| (letterCase == '}{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out{punctuation|.}append(capitals ? name{punctuation|.}toUpperCase(Locale{punctuation|.}ROOT) {punctuation|:} name){punctuation|;}
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int seconds {punctuation|=} {value attr-value|time.getOffset().getTotalSeconds()}{punctuation|;}
        int rest {punctuation|=} {value attr-value|Math.abs(seconds)}{punctuation|;}
        StringBuilder made {punctuation|=} {value attr-value|new StringBuilder(9)}{punctuation|;}
        two(made{punctuation|,} rest / 3600){punctuation|;}
        made{punctuation|.}append(colons > 0 ? "{punctuation|:}" {punctuation|:} ""){punctuation|;}
        two(made{punctuation|,} rest / 60 % 60){punctuation|;}
        if (colons {punctuation|=}{value attr-value|= 2) \{
            two(made.append(':')}{punctuation|,} rest % 60){punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append(seconds < 0 ? '-' {punctuation|:} '+'){punctuation|;}
        for (int i {punctuation|=} {value attr-value|made.length() + 1}{punctuation|;} i < width && padding !{punctuation|=} {value attr-value|'-'}{punctuation|;} i++) {punctuation|\{}
            out{punctuation|.}append('0'){punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append(made){punctuation|;}
    {punctuation|\}}

    private static void two(StringBuilder to{punctuation|,} int value) {punctuation|\{}
        to{punctuation|.}append((char) ('0' + value / 10)){punctuation|.}append((char) ('0' + value % 10)){punctuation|;}
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String nanos {punctuation|=} {value attr-value|Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND))}{punctuation|;}
        for (int i {punctuation|=} {value attr-value|1}{punctuation|;} i <{punctuation|=} {value attr-value|digits}{punctuation|;} i++) {punctuation|\{}
            out{punctuation|.}append(i < nanos{punctuation|.}length() ? nanos{punctuation|.}charAt(i) {punctuation|:} '0'){punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
