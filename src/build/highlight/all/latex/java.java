package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns, as Ruby's {punctuation|\{}@code Time#strftime{punctuation|\}} reads them: flags {punctuation|\{}@code - 0 ^ # _ :{punctuation|\}}, a width, and
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
    {punctuation|\}};
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"{punctuation|\}};
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

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS{punctuation|[}day.getValue() {comment|% DAYS.length];}
    {punctuation|\}}

    /** The date in the pattern's form. */
    public static String format(OffsetDateTime time, String pattern) {punctuation|\{}
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    {punctuation|\}}

    /** A month's English name. */
    public static String monthName(int month) {punctuation|\{}
        return MONTHS{punctuation|[}month - 1{punctuation|]};
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int i = 0;
        while (i < pattern.length()) {punctuation|\{}
            char c = pattern.charAt(i);
            if (c != '{comment|%') \{}
                out.append(c);
                i++;
                continue;
            {punctuation|\}}
            int end = flags(pattern, i + 1);
            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) {punctuation|\{}
                int stop = Math.min(end + 1, pattern.length());
                out.append(pattern, i, stop);
                i = stop;
            {punctuation|\}} else {punctuation|\{}
                i = end + 1;
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) {punctuation|\{}
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) {punctuation|\{}
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '0' {punctuation|&}{punctuation|&} width < 0)) {punctuation|\{}
                padding = c;
            {punctuation|\}} else if (c == '^' \|\| c == '#') {punctuation|\{}
                letterCase = c;
            {punctuation|\}} else if (c == ':') {punctuation|\{}
                colons++;
            {punctuation|\}} else if (c >= '0' {punctuation|&}{punctuation|&} c <= '9') {punctuation|\{}
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length();
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons > 0 {punctuation|&}{punctuation|&} letter != 'z') {punctuation|\{}
            return false;
        {punctuation|\}}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');
            case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');
            case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');
            case 'm' -> number(time.getMonthValue(), 2, '0');
            case 'd' -> number(time.getDayOfMonth(), 2, '0');
            case 'e' -> number(time.getDayOfMonth(), 2, ' ');
            case 'j' -> number(time.getDayOfYear(), 3, '0');
            case 'H' -> number(time.getHour(), 2, '0');
            case 'k' -> number(time.getHour(), 2, ' ');
            case 'I' -> number(hourOfHalfDay(), 2, '0');
            case 'l' -> number(hourOfHalfDay(), 2, ' ');
            case 'M' -> number(time.getMinute(), 2, '0');
            case 'S' -> number(time.getSecond(), 2, '0');
            case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0');
            case 'w' -> number(sundayBased(), 1, '0');
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');
            case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) {comment|% 7) / 7, 2, '0');}
            case 's' -> number(time.toEpochSecond(), 1, '0');
            default -> {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time.getDayOfWeek().getValue() {comment|% 7;}
    {punctuation|\}}

    private boolean name(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'A' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]});
            case 'a' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]}.substring(0, 3));
            case 'B' -> text(MONTHS{punctuation|[}time.getMonthValue() - 1{punctuation|]});
            case 'b', 'h' -> text(MONTHS{punctuation|[}time.getMonthValue() - 1{punctuation|]}.substring(0, 3));
            case 'p' -> {punctuation|\{}
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            {punctuation|\}}
            case 'P' -> text(time.getHour() < 12 ? "am" : "pm");
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
            case 'z' -> offset();
            case 'L' -> fraction(width < 0 ? 3 : width);
            case 'N' -> fraction(width < 0 ? 9 : width);
            case 'n' -> text("{function selector|\\n}");
            case 't' -> text("{function selector|\\t}");
            case '{comment|%' -> text("%");}
            default -> {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private boolean whole(char letter) {punctuation|\{}
        String pattern = switch (letter) {punctuation|\{}
            case 'c' -> "{comment|%a %b %e %H:%M:%S %Y";}
            case 'D', 'x' -> "{comment|%m/%d/%y";}
            case 'F' -> "{comment|%Y-%m-%d";}
            case 'T', 'X' -> "{comment|%H:%M:%S";}
            case 'R' -> "{comment|%H:%M";}
            case 'r' -> "{comment|%I:%M:%S %p";}
            case 'v' -> "{comment|%e-%^b-%Y";}
            default -> "";
        {punctuation|\}};
        if (pattern.isEmpty()) {punctuation|\{}
            return false;
        {punctuation|\}}
        text(format(time, pattern));
        return true;
    {punctuation|\}}

    private void number(long value, int usual, char usualPadding) {punctuation|\{}
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' {punctuation|&}{punctuation|&} width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 {punctuation|&}{punctuation|&} pad == '0') {punctuation|\{}
            out.append('-');
        {punctuation|\}}
        for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted {punctuation|&}{punctuation|&} padding != '-'; i++) {punctuation|\{}
            out.append(pad);
        {punctuation|\}}
        if (value < 0 {punctuation|&}{punctuation|&} pad != '0') {punctuation|\{}
            out.append('-');
        {punctuation|\}}
        out.append(digits);
    {punctuation|\}}

    private void text(String name) {punctuation|\{}
        for (int i = name.length(); i < width {punctuation|&}{punctuation|&} padding != '-'; i++) {punctuation|\{}
            out.append(padding == '0' ? '0' : ' ');
        {punctuation|\}}
        boolean capitals = letterCase == '^' \|\| (letterCase == '#' {punctuation|&}{punctuation|&} !name.equals("am") {punctuation|&}{punctuation|&} !name.equals("pm"));
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 {comment|% 60);}
        if (colons == 2) {punctuation|\{}
            two(made.append(':'), rest {comment|% 60);}
        {punctuation|\}}
        out.append(seconds < 0 ? '-' : '+');
        for (int i = made.length() + 1; i < width {punctuation|&}{punctuation|&} padding != '-'; i++) {punctuation|\{}
            out.append('0');
        {punctuation|\}}
        out.append(made);
    {punctuation|\}}

    private static void two(StringBuilder to, int value) {punctuation|\{}
        to.append((char) ('0' + value / 10)).append((char) ('0' + value {comment|% 10));}
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) {punctuation|\{}
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
