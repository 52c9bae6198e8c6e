package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/{important|**}
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 {important|*/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS = {punctuation|\{}
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
    {punctuation|\}};
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder(32);
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) {punctuation|\{}
        this.time = time;
    {punctuation|\}}

    /{important|**} The English name of a day of the week. {important|*/}
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS{punctuation|[}day.getValue() % DAYS.length{punctuation|]};
    {punctuation|\}}

    /{important|**} The date in the pattern's form. {important|*/}
    public static String format(OffsetDateTime time{punctuation|,} String pattern) {punctuation|\{}
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    {punctuation|\}}

    /{important|**} A month's English name. {important|*/}
    public static String monthName(int month) {punctuation|\{}
        return MONTHS{punctuation|[}month {punctuation|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int i = 0;
        while (i < pattern.length()) {punctuation|\{}
            char c = pattern.charAt(i);
            if (c {tag|!=} '%') {punctuation|\{}
                out.append(c);
                i++;
                continue;
            {punctuation|\}}
            int end = flags(pattern{punctuation|,} i + 1);
            if (end {punctuation|>}= pattern.length() {punctuation|\|}{punctuation|\|} {tag|!directive(pattern.charAt(end)))} {punctuation|\{}
                int stop = Math.min(end + 1{punctuation|,} pattern.length());
                out.append(pattern{punctuation|,} i{punctuation|,} stop);
                i = stop;
            {punctuation|\}} else {punctuation|\{}
                i = end + 1;
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /{important|**} Reads flags and width{punctuation|,} and gives the offset of the directive's letter. {important|*/}
    private int flags(String pattern{punctuation|,} int from) {punctuation|\{}
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = {punctuation|-}1;
        for (int i = from; i < pattern.length(); i++) {punctuation|\{}
            char c = pattern.charAt(i);
            if (c == '{punctuation|-}' {punctuation|\|}{punctuation|\|} c == '_' {punctuation|\|}{punctuation|\|} (c == '0' {important|&&} width < 0)) {punctuation|\{}
                padding = c;
            {punctuation|\}} else if (c == '^' {punctuation|\|}{punctuation|\|} c == '{comment|#') \{}
                letterCase = c;
            {punctuation|\}} else if (c == '{punctuation|:}') {punctuation|\{}
                colons++;
            {punctuation|\}} else if (c {punctuation|>}= '0' {important|&&} c <= '9') {punctuation|\{}
                width = Math.min(WIDEST{punctuation|,} Math.max(width{punctuation|,} 0) * 10 + c {punctuation|-} '0');
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length();
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons {punctuation|>} 0 {important|&&} letter {tag|!=} 'z') {punctuation|\{}
            return false;
        {punctuation|\}}
        return number(letter) {punctuation|\|}{punctuation|\|} name(letter) {punctuation|\|}{punctuation|\|} whole(letter);
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'Y' {punctuation|-}{punctuation|>} number(time.getYear(){punctuation|,} {key atrule|time.getYear() < 0 ? 5} {punctuation|:} {number|4}{punctuation|,} '0');
            case 'C' {punctuation|-}{punctuation|>} number(Math.floorDiv(time.getYear(){punctuation|,} 100){punctuation|,} {number|2}{punctuation|,} '0');
            case 'y' {punctuation|-}{punctuation|>} number(Math.floorMod(time.getYear(){punctuation|,} 100){punctuation|,} {number|2}{punctuation|,} '0');
            case 'm' {punctuation|-}{punctuation|>} number(time.getMonthValue(){punctuation|,} {number|2}{punctuation|,} '0');
            case 'd' {punctuation|-}{punctuation|>} number(time.getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} '0');
            case 'e' {punctuation|-}{punctuation|>} number(time.getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} ' ');
            case 'j' {punctuation|-}{punctuation|>} number(time.getDayOfYear(){punctuation|,} {number|3}{punctuation|,} '0');
            case 'H' {punctuation|-}{punctuation|>} number(time.getHour(){punctuation|,} {number|2}{punctuation|,} '0');
            case 'k' {punctuation|-}{punctuation|>} number(time.getHour(){punctuation|,} {number|2}{punctuation|,} ' ');
            case 'I' {punctuation|-}{punctuation|>} number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} '0');
            case 'l' {punctuation|-}{punctuation|>} number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} ' ');
            case 'M' {punctuation|-}{punctuation|>} number(time.getMinute(){punctuation|,} {number|2}{punctuation|,} '0');
            case 'S' {punctuation|-}{punctuation|>} number(time.getSecond(){punctuation|,} {number|2}{punctuation|,} '0');
            case 'u' {punctuation|-}{punctuation|>} number(time.getDayOfWeek().getValue(){punctuation|,} {number|1}{punctuation|,} '0');
            case 'w' {punctuation|-}{punctuation|>} number(sundayBased(){punctuation|,} {number|1}{punctuation|,} '0');
            case 'G' {punctuation|-}{punctuation|>} number(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} {number|4}{punctuation|,} '0');
            case 'g' {punctuation|-}{punctuation|>} number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} 100){punctuation|,} {number|2}{punctuation|,} '0');
            case 'V' {punctuation|-}{punctuation|>} number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR){punctuation|,} {number|2}{punctuation|,} '0');
            case 'U' {punctuation|-}{punctuation|>} number((time.getDayOfYear() + 6 {punctuation|-} sundayBased()) / 7{punctuation|,} {number|2}{punctuation|,} '0');
            case 'W' {punctuation|-}{punctuation|>} number((time.getDayOfYear() + 6 {punctuation|-} (sundayBased() + 6) % 7) / 7{punctuation|,} {number|2}{punctuation|,} '0');
            case 's' {punctuation|-}{punctuation|>} number(time.toEpochSecond(){punctuation|,} {number|1}{punctuation|,} '0');
            default {punctuation|-}{punctuation|>} {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        {key atrule|return hour == 0 ? 12} {punctuation|:} hour;
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time.getDayOfWeek().getValue() % 7;
    {punctuation|\}}

    private boolean name(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'A' {punctuation|-}{punctuation|>} text(DAYS{punctuation|[}sundayBased(){punctuation|]});
            case 'a' {punctuation|-}{punctuation|>} text(DAYS{punctuation|[}sundayBased(){punctuation|]}.substring(0{punctuation|,} 3));
            case 'B' {punctuation|-}{punctuation|>} text(MONTHS{punctuation|[}time.getMonthValue() {punctuation|-} {number|1}{punctuation|]});
            case 'b'{punctuation|,} 'h' {punctuation|-}{punctuation|>} text(MONTHS{punctuation|[}time.getMonthValue() {punctuation|-} {number|1}{punctuation|]}.substring(0{punctuation|,} 3));
            case 'p' {punctuation|-}{punctuation|>} {punctuation|\{}
                {key atrule|String half = time.getHour() < 12 ? "AM"} {punctuation|:} "PM";
                text(letterCase == '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            {key atrule|case 'P' -> text(time.getHour() < 12 ? "am"} {punctuation|:} "pm");
            {key atrule|case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC"} {punctuation|:} "");
            case 'z' {punctuation|-}{punctuation|>} offset();
            {key atrule|case 'L' -> fraction(width < 0 ? 3} {punctuation|:} width);
            {key atrule|case 'N' -> fraction(width < 0 ? 9} {punctuation|:} width);
            case 'n' {punctuation|-}{punctuation|>} text("\\n");
            case 't' {punctuation|-}{punctuation|>} text("\\t");
            case '%' {punctuation|-}{punctuation|>} text("%");
            default {punctuation|-}{punctuation|>} {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private boolean whole(char letter) {punctuation|\{}
        String pattern = switch (letter) {punctuation|\{}
            case 'c' {punctuation|-}{punctuation|>} "%a %b %e %H{punctuation|:}%M{punctuation|:}%S %Y";
            case 'D'{punctuation|,} 'x' {punctuation|-}{punctuation|>} "%m/%d/%y";
            case 'F' {punctuation|-}{punctuation|>} "%Y{punctuation|-}%m{punctuation|-}%d";
            case 'T'{punctuation|,} 'X' {punctuation|-}{punctuation|>} "%H{punctuation|:}%M{punctuation|:}%S";
            case 'R' {punctuation|-}{punctuation|>} "%H{punctuation|:}%M";
            case 'r' {punctuation|-}{punctuation|>} "%I{punctuation|:}%M{punctuation|:}%S %p";
            case 'v' {punctuation|-}{punctuation|>} "%e{punctuation|-}%^b{punctuation|-}%Y";
            default {punctuation|-}{punctuation|>} "";
        {punctuation|\}};
        if (pattern.isEmpty()) {punctuation|\{}
            return false;
        {punctuation|\}}
        text(format(time{punctuation|,} pattern));
        return true;
    {punctuation|\}}

    private void number(long value{punctuation|,} int usual{punctuation|,} char usualPadding) {punctuation|\{}
        {key atrule|char pad = padding == '_' ? ' '} {punctuation|:} {key atrule|padding == '0' ? '0'} {punctuation|:} usualPadding;
        {key atrule|int wanted = padding == '-' && width < 0 ? 0} {punctuation|:} {key atrule|width < 0 ? usual} {punctuation|:} width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 {important|&&} pad == '0') {punctuation|\{}
            out.append('{punctuation|-}');
        {punctuation|\}}
        {key atrule|for (int i = digits.length() + (value < 0 ? 1} {punctuation|:} 0); i < wanted {important|&&} padding {tag|!=} '{punctuation|-}'; i++) {punctuation|\{}
            out.append(pad);
        {punctuation|\}}
        if (value < 0 {important|&&} pad {tag|!=} '0') {punctuation|\{}
            out.append('{punctuation|-}');
        {punctuation|\}}
        out.append(digits);
    {punctuation|\}}

    private void text(String name) {punctuation|\{}
        for (int i = name.length(); i < width {important|&&} padding {tag|!=} '{punctuation|-}'; i++) {punctuation|\{}
            {key atrule|out.append(padding == '0' ? '0'} {punctuation|:} ' ');
        {punctuation|\}}
        boolean capitals = letterCase == '^' {punctuation|\|}{punctuation|\|} (letterCase == '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        {key atrule|out.append(capitals ? name.toUpperCase(Locale.ROOT)} {punctuation|:} name);
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made{punctuation|,} rest / 3600);
        {key atrule|made.append(colons > 0 ? ":"} {punctuation|:} "");
        two(made{punctuation|,} rest / 60 % 60);
        if (colons == 2) {punctuation|\{}
            two(made.append('{punctuation|:}'){punctuation|,} rest % 60);
        {punctuation|\}}
        {key atrule|out.append(seconds < 0 ? '-'} {punctuation|:} '+');
        for (int i = made.length() + 1; i < width {important|&&} padding {tag|!=} '{punctuation|-}'; i++) {punctuation|\{}
            out.append('0');
        {punctuation|\}}
        out.append(made);
    {punctuation|\}}

    private static void two(StringBuilder to{punctuation|,} int value) {punctuation|\{}
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) {punctuation|\{}
            {key atrule|out.append(i < nanos.length() ? nanos.charAt(i)} {punctuation|:} '0');
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
