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
public final class {keyword|Strftime} {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} {property|MONTHS} {punctuation|=} {punctuation|\{}
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
    {punctuation|\}};
    private static final String{punctuation|[}{punctuation|]} {property|DAYS} {punctuation|=} {punctuation|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}};
    private static final int {property|WIDEST} {punctuation|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder {property|out} {punctuation|=} new StringBuilder({number|32});
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) {punctuation|\{}
        {property|this.time} {punctuation|=} time;
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS{punctuation|[}day.getValue() % DAYS.length{punctuation|]};
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String format(OffsetDateTime time, String pattern) {punctuation|\{}
        Strftime {property|run} {punctuation|=} new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName(int month) {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]};
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int {property|i} {punctuation|=} {number|0};
        while (i < pattern.length()) {punctuation|\{}
            char {property|c} {punctuation|=} pattern.charAt(i);
            if (c !{punctuation|=} '%') {punctuation|\{}
                out.append(c);
                i++;
                continue;
            {punctuation|\}}
            int {property|end} {punctuation|=} flags(pattern, i + {number|1});
            if (end >{punctuation|=} pattern.length() \|\| !directive(pattern.charAt(end))) {punctuation|\{}
                int {property|stop} {punctuation|=} Math.min(end + {number|1}, pattern.length());
                out.append(pattern, i, stop);
                {property|i} {punctuation|=} stop;
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {property|i} {punctuation|=} end + {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags(String pattern, int from) {punctuation|\{}
        {property|padding} {punctuation|=} {number|0};
        {property|letterCase} {punctuation|=} {number|0};
        {property|colons} {punctuation|=} {number|0};
        {property|width} {punctuation|=} -{number|1};
        for (int {property|i} {punctuation|=} from; i < pattern.length(); i++) {punctuation|\{}
            char {property|c} {punctuation|=} pattern.charAt(i);
            if (c {punctuation|=}{punctuation|=} '-' \|\| c {punctuation|=}{punctuation|=} '_' \|\| (c {punctuation|=}{punctuation|=} '{number|0}' && width < {number|0})) {punctuation|\{}
                {property|padding} {punctuation|=} c;
            {punctuation|\}} else if (c {punctuation|=}{punctuation|=} '^' \|\| c {punctuation|=}{punctuation|=} '{comment|#') \{}
                {property|letterCase} {punctuation|=} c;
            {punctuation|\}} else if (c {punctuation|=}{punctuation|=} ':') {punctuation|\{}
                colons++;
            {punctuation|\}} else if (c >{punctuation|=} '{number|0}' && c <{punctuation|=} '{number|9}') {punctuation|\{}
                {property|width} {punctuation|=} Math.min(WIDEST, Math.max(width, {number|0}) * {number|10} + c - '{number|0}');
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length();
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons > {number|0} && letter !{punctuation|=} 'z') {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'Y' -> number(time.getYear(), time.getYear() < {number|0} ? {number|5} : {number|4}, '{number|0}');
            case 'C' -> number(Math.floorDiv(time.getYear(), {number|100}), {number|2}, '{number|0}');
            case 'y' -> number(Math.floorMod(time.getYear(), {number|100}), {number|2}, '{number|0}');
            case 'm' -> number(time.getMonthValue(), {number|2}, '{number|0}');
            case 'd' -> number(time.getDayOfMonth(), {number|2}, '{number|0}');
            case 'e' -> number(time.getDayOfMonth(), {number|2}, ' ');
            case 'j' -> number(time.getDayOfYear(), {number|3}, '{number|0}');
            case 'H' -> number(time.getHour(), {number|2}, '{number|0}');
            case 'k' -> number(time.getHour(), {number|2}, ' ');
            case 'I' -> number(hourOfHalfDay(), {number|2}, '{number|0}');
            case 'l' -> number(hourOfHalfDay(), {number|2}, ' ');
            case 'M' -> number(time.getMinute(), {number|2}, '{number|0}');
            case 'S' -> number(time.getSecond(), {number|2}, '{number|0}');
            case 'u' -> number(time.getDayOfWeek().getValue(), {number|1}, '{number|0}');
            case 'w' -> number(sundayBased(), {number|1}, '{number|0}');
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), {number|4}, '{number|0}');
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), {number|100}), {number|2}, '{number|0}');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), {number|2}, '{number|0}');
            case 'U' -> number((time.getDayOfYear() + {number|6} - sundayBased()) / {number|7}, {number|2}, '{number|0}');
            case 'W' -> number((time.getDayOfYear() + {number|6} - (sundayBased() + {number|6}) % {number|7}) / {number|7}, {number|2}, '{number|0}');
            case 's' -> number(time.toEpochSecond(), {number|1}, '{number|0}');
            default -> {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int {property|hour} {punctuation|=} time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour {punctuation|=}{punctuation|=} {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time.getDayOfWeek().getValue() % {number|7};
    {punctuation|\}}

    private boolean name(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'A' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]});
            case 'a' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]}.substring({number|0}, {number|3}));
            case 'B' -> text(MONTHS{punctuation|[}time.getMonthValue() - {number|1}{punctuation|]});
            case 'b', 'h' -> text(MONTHS{punctuation|[}time.getMonthValue() - {number|1}{punctuation|]}.substring({number|0}, {number|3}));
            case 'p' -> {punctuation|\{}
                String {property|half} {punctuation|=} time.getHour() < {number|12} ? {property|"AM"} : {string|"PM"};
                text(letterCase {punctuation|=}{punctuation|=} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' -> text(time.getHour() < {number|12} ? {property|"am"} : {string|"pm"});
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? {property|"UTC"} : {string|""});
            case 'z' -> offset();
            case 'L' -> fraction(width < {number|0} ? {number|3} : width);
            case 'N' -> fraction(width < {number|0} ? {number|9} : width);
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
        String {property|pattern} {punctuation|=} switch (letter) {punctuation|\{}
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"};
            case 'D', 'x' -> {string|"%m/%d/%y"};
            case 'F' -> {string|"%Y-%m-%d"};
            case 'T', 'X' -> {string|"%H:%M:%S"};
            case 'R' -> {string|"%H:%M"};
            case 'r' -> {string|"%I:%M:%S %p"};
            case 'v' -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        {punctuation|\}};
        if (pattern.isEmpty()) {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        text(format(time, pattern));
        return {boolean|true};
    {punctuation|\}}

    private void number(long value, int usual, char usualPadding) {punctuation|\{}
        char {property|pad} {punctuation|=} padding {punctuation|=}{punctuation|=} '_' ? ' ' : padding {punctuation|=}{punctuation|=} '{number|0}' ? '{number|0}' : usualPadding;
        int {property|wanted} {punctuation|=} padding {punctuation|=}{punctuation|=} '-' && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        String {property|digits} {punctuation|=} Long.toString(Math.abs(value));
        if (value < {number|0} && pad {punctuation|=}{punctuation|=} '{number|0}') {punctuation|\{}
            out.append('-');
        {punctuation|\}}
        for (int {property|i} {punctuation|=} digits.length() + (value < {number|0} ? {number|1} : {number|0}); i < wanted && padding !{punctuation|=} '-'; i++) {punctuation|\{}
            out.append(pad);
        {punctuation|\}}
        if (value < {number|0} && pad !{punctuation|=} '{number|0}') {punctuation|\{}
            out.append('-');
        {punctuation|\}}
        out.append(digits);
    {punctuation|\}}

    private void text(String name) {punctuation|\{}
        for (int {property|i} {punctuation|=} name.length(); i < width && padding !{punctuation|=} '-'; i++) {punctuation|\{}
            out.append(padding {punctuation|=}{punctuation|=} '{number|0}' ? '{number|0}' : ' ');
        {punctuation|\}}
        boolean {property|capitals} {punctuation|=} letterCase {punctuation|=}{punctuation|=} '^' \|\| (letterCase {punctuation|=}{punctuation|=} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int {property|seconds} {punctuation|=} time.getOffset().getTotalSeconds();
        int {property|rest} {punctuation|=} Math.abs(seconds);
        StringBuilder {property|made} {punctuation|=} new StringBuilder({number|9});
        two(made, rest / {number|3600});
        made.append(colons > {number|0} ? {property|":"} : {string|""});
        two(made, rest / {number|60} % {number|60});
        if (colons {punctuation|=}{punctuation|=} {number|2}) {punctuation|\{}
            two(made.append(':'), rest % {number|60});
        {punctuation|\}}
        out.append(seconds < {number|0} ? '-' : '+');
        for (int {property|i} {punctuation|=} made.length() + {number|1}; i < width && padding !{punctuation|=} '-'; i++) {punctuation|\{}
            out.append('{number|0}');
        {punctuation|\}}
        out.append(made);
    {punctuation|\}}

    private static void two(StringBuilder to, int value) {punctuation|\{}
        to.append((char) ('{number|0}' + value / {number|10})).append((char) ('{number|0}' + value % {number|10}));
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String {property|nanos} {punctuation|=} Long.toString({number|1}_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int {property|i} {punctuation|=} {number|1}; i <{punctuation|=} digits; i++) {punctuation|\{}
            out.append(i < nanos.length() ? nanos.charAt(i) : '{number|0}');
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
