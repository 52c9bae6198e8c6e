package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
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
    private static final int WIDEST = {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder({number|32});
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) {punctuation|\{}
        this.time = time;
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS{punctuation|[}day.getValue() % DAYS.length{punctuation|]};
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String format(OffsetDateTime time{punctuation|,} String pattern) {punctuation|\{}
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName(int month) {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]};
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int i = {number|0};
        while (i < pattern.length()) {punctuation|\{}
            char c = pattern.charAt(i);
            if (c != '%') {punctuation|\{}
                out.append(c);
                i++;
                continue;
            {punctuation|\}}
            int end = flags(pattern{punctuation|,} i + {number|1});
            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) {punctuation|\{}
                int stop = Math.min(end + {number|1}{punctuation|,} pattern.length());
                out.append(pattern{punctuation|,} i{punctuation|,} stop);
                i = stop;
            {punctuation|\}} else {punctuation|\{}
                i = end + {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags(String pattern{punctuation|,} int from) {punctuation|\{}
        padding = {number|0};
        letterCase = {number|0};
        colons = {number|0};
        width = {number|-1};
        for (int i = from; i < pattern.length(); i++) {punctuation|\{}
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '{number|0}' && width < {number|0})) {punctuation|\{}
                padding = c;
            {punctuation|\}} else if (c == '^' \|\| c == '#') {punctuation|\{}
                letterCase = c;
            {punctuation|\}} else if (c == '{operator|:}') {punctuation|\{}
                colons++;
            {punctuation|\}} else if (c >= '{number|0}' && c <= '{number|9}') {punctuation|\{}
                width = Math.min(WIDEST{punctuation|,} Math.max(width{punctuation|,} {number|0}) * {number|10} + c - '{number|0}');
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length();
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons > {number|0} && letter != 'z') {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'Y' -> number(time.getYear(){punctuation|,} time.getYear() < {number|0} ? {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}');
            case 'C' -> number(Math.floorDiv(time.getYear(){punctuation|,} {number|100}){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'y' -> number(Math.floorMod(time.getYear(){punctuation|,} {number|100}){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'm' -> number(time.getMonthValue(){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'd' -> number(time.getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'e' -> number(time.getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} ' ');
            case 'j' -> number(time.getDayOfYear(){punctuation|,} {number|3}{punctuation|,} '{number|0}');
            case 'H' -> number(time.getHour(){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'k' -> number(time.getHour(){punctuation|,} {number|2}{punctuation|,} ' ');
            case 'I' -> number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'l' -> number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} ' ');
            case 'M' -> number(time.getMinute(){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'S' -> number(time.getSecond(){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'u' -> number(time.getDayOfWeek().getValue(){punctuation|,} {number|1}{punctuation|,} '{number|0}');
            case 'w' -> number(sundayBased(){punctuation|,} {number|1}{punctuation|,} '{number|0}');
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} {number|4}{punctuation|,} '{number|0}');
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} {number|100}){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR){punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'U' -> number((time.getDayOfYear() + {number|6} - sundayBased()) / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 'W' -> number((time.getDayOfYear() + {number|6} - (sundayBased() + {number|6}) % {number|7}) / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}');
            case 's' -> number(time.toEpochSecond(){punctuation|,} {number|1}{punctuation|,} '{number|0}');
            default -> {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == {number|0} ? {number|12} {operator|:} hour;
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time.getDayOfWeek().getValue() % {number|7};
    {punctuation|\}}

    private boolean name(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'A' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]});
            case 'a' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]}.substring({number|0}{punctuation|,} {number|3}));
            case 'B' -> text(MONTHS{punctuation|[}time.getMonthValue() - {number|1}{punctuation|]});
            case 'b'{punctuation|,} 'h' -> text(MONTHS{punctuation|[}time.getMonthValue() - {number|1}{punctuation|]}.substring({number|0}{punctuation|,} {number|3}));
            case 'p' -> {punctuation|\{}
                String half = time.getHour() < {number|12} ? {property|"AM"} {operator|:} {string|"PM"};
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) {operator|:} half);
            {punctuation|\}}
            case 'P' -> text(time.getHour() < {number|12} ? {property|"am"} {operator|:} {string|"pm"});
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? {property|"UTC"} {operator|:} {string|""});
            case 'z' -> offset();
            case 'L' -> fraction(width < {number|0} ? {number|3} {operator|:} width);
            case 'N' -> fraction(width < {number|0} ? {number|9} {operator|:} width);
            case 'n' -> text({string|"\\n"});
            case 't' -> text({string|"\\t"});
            case '%' -> text({string|"%"});
            default -> {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private boolean whole(char letter) {punctuation|\{}
        String pattern = switch (letter) {punctuation|\{}
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"};
            case 'D'{punctuation|,} 'x' -> {string|"%m/%d/%y"};
            case 'F' -> {string|"%Y-%m-%d"};
            case 'T'{punctuation|,} 'X' -> {string|"%H:%M:%S"};
            case 'R' -> {string|"%H:%M"};
            case 'r' -> {string|"%I:%M:%S %p"};
            case 'v' -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        {punctuation|\}};
        if (pattern.isEmpty()) {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        text(format(time{punctuation|,} pattern));
        return {boolean|true};
    {punctuation|\}}

    private void number(long value{punctuation|,} int usual{punctuation|,} char usualPadding) {punctuation|\{}
        char pad = padding == '_' ? ' ' {operator|:} padding == '{number|0}' ? '{number|0}' {operator|:} usualPadding;
        int wanted = padding == '-' && width < {number|0} ? {number|0} {operator|:} width < {number|0} ? usual {operator|:} width;
        String digits = Long.toString(Math.abs(value));
        if (value < {number|0} && pad == '{number|0}') {punctuation|\{}
            out.append('-');
        {punctuation|\}}
        for (int i = digits.length() + (value < {number|0} ? {number|1} {operator|:} {number|0}); i < wanted && padding != '-'; i++) {punctuation|\{}
            out.append(pad);
        {punctuation|\}}
        if (value < {number|0} && pad != '{number|0}') {punctuation|\{}
            out.append('-');
        {punctuation|\}}
        out.append(digits);
    {punctuation|\}}

    private void text(String name) {punctuation|\{}
        for (int i = name.length(); i < width && padding != '-'; i++) {punctuation|\{}
            out.append(padding == '{number|0}' ? '{number|0}' {operator|:} ' ');
        {punctuation|\}}
        boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals({string|"am"}) && !name.equals({string|"pm"}));
        out.append(capitals ? name.toUpperCase(Locale.ROOT) {operator|:} name);
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder({number|9});
        two(made{punctuation|,} rest / {number|3600});
        made.append(colons > {number|0} ? {property|":"} {operator|:} {string|""});
        two(made{punctuation|,} rest / {number|60} % {number|60});
        if (colons == {number|2}) {punctuation|\{}
            two(made.append('{operator|:}'){punctuation|,} rest % {number|60});
        {punctuation|\}}
        out.append(seconds < {number|0} ? '-' {operator|:} '+');
        for (int i = made.length() + {number|1}; i < width && padding != '-'; i++) {punctuation|\{}
            out.append('{number|0}');
        {punctuation|\}}
        out.append(made);
    {punctuation|\}}

    private static void two(StringBuilder to{punctuation|,} int value) {punctuation|\{}
        to.append((char) ('{number|0}' + value / {number|10})).append((char) ('{number|0}' + value % {number|10}));
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = {number|1}; i <= digits; i++) {punctuation|\{}
            out.append(i < nanos.length() ? nanos.charAt(i) {operator|:} '{number|0}');
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
