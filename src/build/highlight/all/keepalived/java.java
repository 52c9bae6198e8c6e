package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

{path string|/**}
 * Dates by {punctuation|\{}{conditional-configuration variable|@code} strftime{punctuation|\}} patterns, as Ruby's {punctuation|\{}{conditional-configuration variable|@code} Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is {boolean|no} directive is copied.
 */
public final class Strftime {punctuation|\{}

    private static final String[] MONTHS {operator|=} {punctuation|\{}
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
    private static final String[] DAYS {operator|=} {punctuation|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {operator|=} new StringBuilder({number|32});
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) {punctuation|\{}
        this.time {operator|=} time;
    {punctuation|\}}

    {path string|/**} The English {property|name} of a day of the week. */
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS[day.getValue() % DAYS.length];
    {punctuation|\}}

    {path string|/**} The date in the pattern's form. */
    public static String format(OffsetDateTime time, String pattern) {punctuation|\{}
        Strftime run {operator|=} new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    {punctuation|\}}

    {path string|/**} {constant|A} month's English {property|name}. */
    public static String monthName(int month) {punctuation|\{}
        return MONTHS[month - {number|1}];
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int i {operator|=} {number|0};
        while (i < pattern.length()) {punctuation|\{}
            char c {operator|=} pattern.charAt(i);
            if (c {comment|!= '%') \{}
                out.append(c);
                i++;
                continue;
            {punctuation|\}}
            int {property|end} {operator|=} flags(pattern, i + {number|1});
            if ({property|end} >{operator|=} pattern.length() \|\| {comment|!directive(pattern.charAt(end))) \{}
                int stop {operator|=} Math.min({property|end} + {number|1}, pattern.length());
                out.append(pattern, i, stop);
                i {operator|=} stop;
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} {property|end} + {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {path string|/**} Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {number|-1};
        for (int i {operator|=} from; i < pattern.length(); i++) {punctuation|\{}
            char c {operator|=} pattern.charAt(i);
            if (c {operator|=}{operator|=} {string|'-'} \|\| c {operator|=}{operator|=} {string|'_'} \|\| (c {operator|=}{operator|=} {string|'0'} && width < {number|0})) {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} else if (c {operator|=}{operator|=} {string|'^'} \|\| c {operator|=}{operator|=} {string|'#'}) {punctuation|\{}
                letterCase {operator|=} c;
            {punctuation|\}} else if (c {operator|=}{operator|=} {string|':'}) {punctuation|\{}
                colons++;
            {punctuation|\}} else if (c >{operator|=} {string|'0'} && c <{operator|=} {string|'9'}) {punctuation|\{}
                width {operator|=} Math.min(WIDEST, Math.max(width, {number|0}) * {number|10} + c - {string|'0'});
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length();
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons > {number|0} && letter {comment|!= 'z') \{}
            return {boolean|false};
        {punctuation|\}}
        return number(letter) \|\| {property|name}(letter) \|\| whole(letter);
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case {string|'Y'} -> number(time.getYear(), time.getYear() < {number|0} ? {number|5} : {number|4}, {string|'0'});
            case {string|'C'} -> number(Math.floorDiv(time.getYear(), {number|100}), {number|2}, {string|'0'});
            case {string|'y'} -> number(Math.floorMod(time.getYear(), {number|100}), {number|2}, {string|'0'});
            case {string|'m'} -> number(time.getMonthValue(), {number|2}, {string|'0'});
            case {string|'d'} -> number(time.getDayOfMonth(), {number|2}, {string|'0'});
            case {string|'e'} -> number(time.getDayOfMonth(), {number|2}, {string|' '});
            case {string|'j'} -> number(time.getDayOfYear(), {number|3}, {string|'0'});
            case {string|'H'} -> number(time.getHour(), {number|2}, {string|'0'});
            case {string|'k'} -> number(time.getHour(), {number|2}, {string|' '});
            case {string|'I'} -> number(hourOfHalfDay(), {number|2}, {string|'0'});
            case {string|'l'} -> number(hourOfHalfDay(), {number|2}, {string|' '});
            case {string|'M'} -> number(time.getMinute(), {number|2}, {string|'0'});
            case {string|'S'} -> number(time.getSecond(), {number|2}, {string|'0'});
            case {string|'u'} -> number(time.getDayOfWeek().getValue(), {number|1}, {string|'0'});
            case {string|'w'} -> number(sundayBased(), {number|1}, {string|'0'});
            case {string|'G'} -> number(time.get(IsoFields.WEEK_BASED_YEAR), {number|4}, {string|'0'});
            case {string|'g'} -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), {number|100}), {number|2}, {string|'0'});
            case {string|'V'} -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), {number|2}, {string|'0'});
            case {string|'U'} -> number((time.getDayOfYear() + {number|6} - sundayBased()) {path string|/} {number|7}, {number|2}, {string|'0'});
            case {string|'W'} -> number((time.getDayOfYear() + {number|6} - (sundayBased() + {number|6}) % {number|7}) {path string|/} {number|7}, {number|2}, {string|'0'});
            case {string|'s'} -> number(time.toEpochSecond(), {number|1}, {string|'0'});
            default -> {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int hour {operator|=} time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour {operator|=}{operator|=} {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time.getDayOfWeek().getValue() % {number|7};
    {punctuation|\}}

    private boolean {property|name}(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case {string|'A'} -> text(DAYS[sundayBased()]);
            case {string|'a'} -> text(DAYS[sundayBased()].substring({number|0}, {number|3}));
            case {string|'B'} -> text(MONTHS[time.getMonthValue() - {number|1}]);
            case {string|'b'}, {string|'h'} -> text(MONTHS[time.getMonthValue() - {number|1}].substring({number|0}, {number|3}));
            case {string|'p'} -> {punctuation|\{}
                String half {operator|=} time.getHour() < {number|12} ? {string|"AM"} : {string|"PM"};
                text(letterCase {operator|=}{operator|=} {string|'#'} ? half.toLowerCase(Locale.ROOT) : half);
            {punctuation|\}}
            case {string|'P'} -> text(time.getHour() < {number|12} ? {string|"am"} : {string|"pm"});
            case {string|'Z'} -> text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} : {string|""});
            case {string|'z'} -> offset();
            case {string|'L'} -> fraction(width < {number|0} ? {number|3} : width);
            case {string|'N'} -> fraction(width < {number|0} ? {number|9} : width);
            case {string|'n'} -> text({string|"\\n"});
            case {string|'t'} -> text({string|"\\t"});
            case {string|'%'} -> text({string|"%"});
            default -> {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private boolean whole(char letter) {punctuation|\{}
        String pattern {operator|=} switch (letter) {punctuation|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}, {string|'x'} -> {string|"%m/%d/%y"};
            case {string|'F'} -> {string|"%Y-%m-%d"};
            case {string|'T'}, {string|'X'} -> {string|"%H:%M:%S"};
            case {string|'R'} -> {string|"%H:%M"};
            case {string|'r'} -> {string|"%I:%M:%S %p"};
            case {string|'v'} -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        {punctuation|\}};
        if (pattern.isEmpty()) {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        text(format(time, pattern));
        return {boolean|true};
    {punctuation|\}}

    private void number(long value, int usual, char usualPadding) {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {string|'_'} ? {string|' '} : padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : usualPadding;
        int wanted {operator|=} padding {operator|=}{operator|=} {string|'-'} && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        String digits {operator|=} Long.toString(Math.abs(value));
        if (value < {number|0} && pad {operator|=}{operator|=} {string|'0'}) {punctuation|\{}
            out.append({string|'-'});
        {punctuation|\}}
        for (int i {operator|=} digits.length() + (value < {number|0} ? {number|1} : {number|0}); i < wanted && padding {comment|!= '-'; i++) \{}
            out.append(pad);
        {punctuation|\}}
        if (value < {number|0} && pad {comment|!= '0') \{}
            out.append({string|'-'});
        {punctuation|\}}
        out.append(digits);
    {punctuation|\}}

    private void text(String {property|name}) {punctuation|\{}
        for (int i {operator|=} {property|name}.length(); i < width && padding {comment|!= '-'; i++) \{}
            out.append(padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : {string|' '});
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} \|\| (letterCase {operator|=}{operator|=} {string|'#'} && {comment|!name.equals("am") && !name.equals("pm"));}
        out.append(capitals ? {property|name}.toUpperCase(Locale.ROOT) : {property|name});
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int seconds {operator|=} time.getOffset().getTotalSeconds();
        int rest {operator|=} Math.abs(seconds);
        StringBuilder made {operator|=} new StringBuilder({number|9});
        two(made, rest {path string|/} {number|3600});
        made.append(colons > {number|0} ? {string|":"} : {string|""});
        two(made, rest {path string|/} {number|60} % {number|60});
        if (colons {operator|=}{operator|=} {number|2}) {punctuation|\{}
            two(made.append({string|':'}), rest % {number|60});
        {punctuation|\}}
        out.append(seconds < {number|0} ? {string|'-'} : {string|'+'});
        for (int i {operator|=} made.length() + {number|1}; i < width && padding {comment|!= '-'; i++) \{}
            out.append({string|'0'});
        {punctuation|\}}
        out.append(made);
    {punctuation|\}}

    private static void two(StringBuilder to, int value) {punctuation|\{}
        to.append((char) ({string|'0'} + value {path string|/} {number|10})).append((char) ({string|'0'} + value % {number|10}));
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String nanos {operator|=} Long.toString({number|1}_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i {operator|=} {number|1}; i <{operator|=} digits; i++) {punctuation|\{}
            out.append(i < nanos.length() ? nanos.charAt(i) : {string|'0'});
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
