package dev{punctuation|.}jbuild{punctuation|.}text;

import java{punctuation|.}time{punctuation|.}DayOfWeek;
import java{punctuation|.}time{punctuation|.}OffsetDateTime;
import java{punctuation|.}time{punctuation|.}ZoneOffset;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields;
import java{punctuation|.}util{punctuation|.}Locale;

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {punctuation|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS {punctuation|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST {punctuation|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {punctuation|=} new StringBuilder({number|32});
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) {punctuation|\{}
        {key property|this.time} {punctuation|=} time;
    {punctuation|\}}

    /** The English name of a day of the week{punctuation|.} */
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue() % DAYS{punctuation|.}length{punctuation|]};
    {punctuation|\}}

    /** The date in the pattern's form{punctuation|.} */
    public static String format(OffsetDateTime time{punctuation|,} String pattern) {punctuation|\{}
        Strftime run {punctuation|=} new Strftime(time);
        run{punctuation|.}all(pattern);
        return run{punctuation|.}out{punctuation|.}toString();
    {punctuation|\}}

    /** A month's English name{punctuation|.} */
    public static String monthName(int month) {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]};
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int i {punctuation|=} {number|0};
        while (i < pattern{punctuation|.}length()) {punctuation|\{}
            char c {punctuation|=} pattern{punctuation|.}charAt(i);
            if (c !{punctuation|=} {string|'%'}) {punctuation|\{}
                out{punctuation|.}append(c);
                i++;
                continue;
            {punctuation|\}}
            int end {punctuation|=} flags(pattern{punctuation|,} i + {number|1});
            if (end >{punctuation|=} pattern{punctuation|.}length() \|\| !directive(pattern{punctuation|.}charAt(end))) {punctuation|\{}
                int stop {punctuation|=} Math{punctuation|.}min(end + {number|1}{punctuation|,} pattern{punctuation|.}length());
                out{punctuation|.}append(pattern{punctuation|,} i{punctuation|,} stop);
                {key property|i} {punctuation|=} stop;
            {punctuation|\}} else {punctuation|\{}
                {key property|i} {punctuation|=} end + {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} */
    private int flags(String pattern{punctuation|,} int from) {punctuation|\{}
        {key property|padding} {punctuation|=} {number|0};
        {key property|letterCase} {punctuation|=} {number|0};
        {key property|colons} {punctuation|=} {number|0};
        {key property|width} {punctuation|=} {number|-1};
        for (int i {punctuation|=} from; i < pattern{punctuation|.}length(); i++) {punctuation|\{}
            char c {punctuation|=} pattern{punctuation|.}charAt(i);
            if (c {punctuation|=}{punctuation|=} {string|'-'} \|\| c {punctuation|=}{punctuation|=} {string|'_'} \|\| (c {punctuation|=}{punctuation|=} {string|'0'} && width < {number|0})) {punctuation|\{}
                {key property|padding} {punctuation|=} c;
            {punctuation|\}} else if (c {punctuation|=}{punctuation|=} {string|'^'} \|\| c {punctuation|=}{punctuation|=} {string|'#'}) {punctuation|\{}
                {key property|letterCase} {punctuation|=} c;
            {punctuation|\}} else if (c {punctuation|=}{punctuation|=} {string|':'}) {punctuation|\{}
                colons++;
            {punctuation|\}} else if (c >{punctuation|=} {string|'0'} && c <{punctuation|=} {string|'9'}) {punctuation|\{}
                {key property|width} {punctuation|=} Math{punctuation|.}min(WIDEST{punctuation|,} Math{punctuation|.}max(width{punctuation|,} {number|0}) * {number|10} + c - {string|'0'});
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length();
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons > {number|0} && letter !{punctuation|=} {string|'z'}) {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case {string|'Y'} -> number(time{punctuation|.}getYear(){punctuation|,} time{punctuation|.}getYear() < {number|0} ? {number|5} : {number|4}{punctuation|,} {string|'0'});
            case {string|'C'} -> number(Math{punctuation|.}floorDiv(time{punctuation|.}getYear(){punctuation|,} {number|100}){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'y'} -> number(Math{punctuation|.}floorMod(time{punctuation|.}getYear(){punctuation|,} {number|100}){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'m'} -> number(time{punctuation|.}getMonthValue(){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'d'} -> number(time{punctuation|.}getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'e'} -> number(time{punctuation|.}getDayOfMonth(){punctuation|,} {number|2}{punctuation|,} {string|' '});
            case {string|'j'} -> number(time{punctuation|.}getDayOfYear(){punctuation|,} {number|3}{punctuation|,} {string|'0'});
            case {string|'H'} -> number(time{punctuation|.}getHour(){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'k'} -> number(time{punctuation|.}getHour(){punctuation|,} {number|2}{punctuation|,} {string|' '});
            case {string|'I'} -> number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'l'} -> number(hourOfHalfDay(){punctuation|,} {number|2}{punctuation|,} {string|' '});
            case {string|'M'} -> number(time{punctuation|.}getMinute(){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'S'} -> number(time{punctuation|.}getSecond(){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'u'} -> number(time{punctuation|.}getDayOfWeek(){punctuation|.}getValue(){punctuation|,} {number|1}{punctuation|,} {string|'0'});
            case {string|'w'} -> number(sundayBased(){punctuation|,} {number|1}{punctuation|,} {string|'0'});
            case {string|'G'} -> number(time{punctuation|.}get(IsoFields{punctuation|.}WEEK_BASED_YEAR){punctuation|,} {number|4}{punctuation|,} {string|'0'});
            case {string|'g'} -> number(Math{punctuation|.}floorMod(time{punctuation|.}get(IsoFields{punctuation|.}WEEK_BASED_YEAR){punctuation|,} {number|100}){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'V'} -> number(time{punctuation|.}get(IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR){punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'U'} -> number((time{punctuation|.}getDayOfYear() + {number|6} - sundayBased()) / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'W'} -> number((time{punctuation|.}getDayOfYear() + {number|6} - (sundayBased() + {number|6}) % {number|7}) / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'});
            case {string|'s'} -> number(time{punctuation|.}toEpochSecond(){punctuation|,} {number|1}{punctuation|,} {string|'0'});
            default -> {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int hour {punctuation|=} time{punctuation|.}get(ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM);
        return hour {punctuation|=}{punctuation|=} {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time{punctuation|.}getDayOfWeek(){punctuation|.}getValue() % {number|7};
    {punctuation|\}}

    private boolean name(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case {string|'A'} -> text(DAYS{punctuation|[}sundayBased(){punctuation|]});
            case {string|'a'} -> text(DAYS{punctuation|[}sundayBased(){punctuation|]}{punctuation|.}substring({number|0}{punctuation|,} {number|3}));
            case {string|'B'} -> text(MONTHS{punctuation|[}time{punctuation|.}getMonthValue() - {number|1}{punctuation|]});
            case {string|'b'}{punctuation|,} {string|'h'} -> text(MONTHS{punctuation|[}time{punctuation|.}getMonthValue() - {number|1}{punctuation|]}{punctuation|.}substring({number|0}{punctuation|,} {number|3}));
            case {string|'p'} -> {punctuation|\{}
                String half {punctuation|=} time{punctuation|.}getHour() < {number|12} ? {string|"AM"} : {string|"PM"};
                text(letterCase {punctuation|=}{punctuation|=} {string|'#'} ? half{punctuation|.}toLowerCase(Locale{punctuation|.}ROOT) : half);
            {punctuation|\}}
            case {string|'P'} -> text(time{punctuation|.}getHour() < {number|12} ? {string|"am"} : {string|"pm"});
            case {string|'Z'} -> text(time{punctuation|.}getOffset(){punctuation|.}equals(ZoneOffset{punctuation|.}UTC) ? {string|"UTC"} : {string|""});
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
        String pattern {punctuation|=} switch (letter) {punctuation|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}{punctuation|,} {string|'x'} -> {string|"%m/%d/%y"};
            case {string|'F'} -> {string|"%Y-%m-%d"};
            case {string|'T'}{punctuation|,} {string|'X'} -> {string|"%H:%M:%S"};
            case {string|'R'} -> {string|"%H:%M"};
            case {string|'r'} -> {string|"%I:%M:%S %p"};
            case {string|'v'} -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        {punctuation|\}};
        if (pattern{punctuation|.}isEmpty()) {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        text(format(time{punctuation|,} pattern));
        return {boolean|true};
    {punctuation|\}}

    private void number(long value{punctuation|,} int usual{punctuation|,} char usualPadding) {punctuation|\{}
        char pad {punctuation|=} padding {punctuation|=}{punctuation|=} {string|'_'} ? {string|' '} : padding {punctuation|=}{punctuation|=} {string|'0'} ? {string|'0'} : usualPadding;
        int wanted {punctuation|=} padding {punctuation|=}{punctuation|=} {string|'-'} && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        String digits {punctuation|=} Long{punctuation|.}toString(Math{punctuation|.}abs(value));
        if (value < {number|0} && pad {punctuation|=}{punctuation|=} {string|'0'}) {punctuation|\{}
            out{punctuation|.}append({string|'-'});
        {punctuation|\}}
        for (int i {punctuation|=} digits{punctuation|.}length() + (value < {number|0} ? {number|1} : {number|0}); i < wanted && padding !{punctuation|=} {string|'-'}; i++) {punctuation|\{}
            out{punctuation|.}append(pad);
        {punctuation|\}}
        if (value < {number|0} && pad !{punctuation|=} {string|'0'}) {punctuation|\{}
            out{punctuation|.}append({string|'-'});
        {punctuation|\}}
        out{punctuation|.}append(digits);
    {punctuation|\}}

    private void text(String name) {punctuation|\{}
        for (int i {punctuation|=} name{punctuation|.}length(); i < width && padding !{punctuation|=} {string|'-'}; i++) {punctuation|\{}
            out{punctuation|.}append(padding {punctuation|=}{punctuation|=} {string|'0'} ? {string|'0'} : {string|' '});
        {punctuation|\}}
        boolean capitals {punctuation|=} letterCase {punctuation|=}{punctuation|=} {string|'^'} \|\| (letterCase {punctuation|=}{punctuation|=} {string|'#'} && !name{punctuation|.}equals({string|"am"}) && !name{punctuation|.}equals({string|"pm"}));
        out{punctuation|.}append(capitals ? name{punctuation|.}toUpperCase(Locale{punctuation|.}ROOT) : name);
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int seconds {punctuation|=} time{punctuation|.}getOffset(){punctuation|.}getTotalSeconds();
        int rest {punctuation|=} Math{punctuation|.}abs(seconds);
        StringBuilder made {punctuation|=} new StringBuilder({number|9});
        two(made{punctuation|,} rest / {number|3600});
        made{punctuation|.}append(colons > {number|0} ? {string|":"} : {string|""});
        two(made{punctuation|,} rest / {number|60} % {number|60});
        if (colons {punctuation|=}{punctuation|=} {number|2}) {punctuation|\{}
            two(made{punctuation|.}append({string|':'}){punctuation|,} rest % {number|60});
        {punctuation|\}}
        out{punctuation|.}append(seconds < {number|0} ? {string|'-'} : {string|'+'});
        for (int i {punctuation|=} made{punctuation|.}length() + {number|1}; i < width && padding !{punctuation|=} {string|'-'}; i++) {punctuation|\{}
            out{punctuation|.}append({string|'0'});
        {punctuation|\}}
        out{punctuation|.}append(made);
    {punctuation|\}}

    private static void two(StringBuilder to{punctuation|,} int value) {punctuation|\{}
        to{punctuation|.}append((char) ({string|'0'} + value / {number|10})){punctuation|.}append((char) ({string|'0'} + value % {number|10}));
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String nanos {punctuation|=} Long{punctuation|.}toString(1_000_000_000L + time{punctuation|.}get(ChronoField{punctuation|.}NANO_OF_SECOND));
        for (int i {punctuation|=} {number|1}; i <{punctuation|=} digits; i++) {punctuation|\{}
            out{punctuation|.}append(i < nanos{punctuation|.}length() ? nanos{punctuation|.}charAt(i) : {string|'0'});
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
