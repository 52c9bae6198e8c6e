package dev.jbuild.text{punctuation|;}

{keyword|import} java.time.DayOfWeek{punctuation|;}
{keyword|import} java.time.OffsetDateTime{punctuation|;}
{keyword|import} java.time.ZoneOffset{punctuation|;}
{keyword|import} java.time.temporal.ChronoField{punctuation|;}
{keyword|import} java.time.temporal.IsoFields{punctuation|;}
{keyword|import} java.util.Locale{punctuation|;}

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
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST = 1024{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out = new StringBuilder(32){punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime(OffsetDateTime time) {punctuation|\{}
        this.time = time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String dayName(DayOfWeek day) {punctuation|\{}
        return DAYS{punctuation|[}day.getValue() % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String format(OffsetDateTime time{punctuation|,} String pattern) {punctuation|\{}
        Strftime run = new Strftime(time){punctuation|;}
        run.all(pattern){punctuation|;}
        return run.out.toString(){punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName(int month) {punctuation|\{}
        return MONTHS{punctuation|[}month - 1{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all(String pattern) {punctuation|\{}
        int i = 0{punctuation|;}
        while (i < pattern.length()) {punctuation|\{}
            char c = pattern.charAt(i){punctuation|;}
            if (c != '%') {punctuation|\{}
                out.append(c){punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end = flags(pattern{punctuation|,} i + 1){punctuation|;}
            if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) {punctuation|\{}
                int stop = Math.min(end + 1{punctuation|,} pattern.length()){punctuation|;}
                out.append(pattern{punctuation|,} i{punctuation|,} stop){punctuation|;}
                i = stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i = end + 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags(String pattern{punctuation|,} int from) {punctuation|\{}
        padding = 0{punctuation|;}
        letterCase = 0{punctuation|;}
        colons = 0{punctuation|;}
        width = -1{punctuation|;}
        for (int i = from{punctuation|;} i < pattern.length(){punctuation|;} i++) {punctuation|\{}
            char c = pattern.charAt(i){punctuation|;}
            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) {punctuation|\{}
                padding = c{punctuation|;}
            {punctuation|\}} else if (c == '^' \|\| c == '#') {punctuation|\{}
                letterCase = c{punctuation|;}
            {punctuation|\}} else if (c == '{punctuation|:}') {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if (c >= '0' && c <= '9') {punctuation|\{}
                width = Math.min(WIDEST{punctuation|,} Math.max(width{punctuation|,} 0) * 10 + c - '0'){punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length(){punctuation|;}
    {punctuation|\}}

    private boolean directive(char letter) {punctuation|\{}
        if (colons > 0 && letter != 'z') {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return number(letter) \|\| name(letter) \|\| whole(letter){punctuation|;}
    {punctuation|\}}

    private boolean number(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'Y' -> number(time.getYear(){punctuation|,} time.getYear() < 0 ? 5 {punctuation|:} {javascript-expression language-javascript|{number|4}{punctuation|,} {string|'0'}}){punctuation|;}
            case 'C' -> number(Math.floorDiv(time.getYear(){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'y' -> number(Math.floorMod(time.getYear(){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'm' -> number(time.getMonthValue(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'd' -> number(time.getDayOfMonth(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'e' -> number(time.getDayOfMonth(){punctuation|,} 2{punctuation|,} ' '){punctuation|;}
            case 'j' -> number(time.getDayOfYear(){punctuation|,} 3{punctuation|,} '0'){punctuation|;}
            case 'H' -> number(time.getHour(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'k' -> number(time.getHour(){punctuation|,} 2{punctuation|,} ' '){punctuation|;}
            case 'I' -> number(hourOfHalfDay(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'l' -> number(hourOfHalfDay(){punctuation|,} 2{punctuation|,} ' '){punctuation|;}
            case 'M' -> number(time.getMinute(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'S' -> number(time.getSecond(){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'u' -> number(time.getDayOfWeek().getValue(){punctuation|,} 1{punctuation|,} '0'){punctuation|;}
            case 'w' -> number(sundayBased(){punctuation|,} 1{punctuation|,} '0'){punctuation|;}
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} 4{punctuation|,} '0'){punctuation|;}
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR){punctuation|,} 100){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR){punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7{punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7{punctuation|,} 2{punctuation|,} '0'){punctuation|;}
            case 's' -> number(time.toEpochSecond(){punctuation|,} 1{punctuation|,} '0'){punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay() {punctuation|\{}
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM){punctuation|;}
        return hour == 0 ? 12 {punctuation|:} {javascript-expression language-javascript|hour}{punctuation|;}
    {punctuation|\}}

    private int sundayBased() {punctuation|\{}
        return time.getDayOfWeek().getValue() % 7{punctuation|;}
    {punctuation|\}}

    private boolean name(char letter) {punctuation|\{}
        switch (letter) {punctuation|\{}
            case 'A' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]}){punctuation|;}
            case 'a' -> text(DAYS{punctuation|[}sundayBased(){punctuation|]}.substring(0{punctuation|,} 3)){punctuation|;}
            case 'B' -> text(MONTHS{punctuation|[}time.getMonthValue() - 1{punctuation|]}){punctuation|;}
            case 'b'{punctuation|,} 'h' -> text(MONTHS{punctuation|[}time.getMonthValue() - 1{punctuation|]}.substring(0{punctuation|,} 3)){punctuation|;}
            case 'p' -> {punctuation|\{}
                String half = time.getHour() < 12 ? {string|"AM"} {punctuation|:} {javascript-expression language-javascript|{string|"PM"}}{punctuation|;}
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) {punctuation|:} {javascript-expression language-javascript|half}){punctuation|;}
            {punctuation|\}}
            case 'P' -> text(time.getHour() < 12 ? {string|"am"} {punctuation|:} {javascript-expression language-javascript|{string|"pm"}}){punctuation|;}
            case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} {punctuation|:} {javascript-expression language-javascript|{string|""}}){punctuation|;}
            case 'z' -> offset(){punctuation|;}
            case 'L' -> fraction(width < 0 ? 3 {punctuation|:} {javascript-expression language-javascript|width}){punctuation|;}
            case 'N' -> fraction(width < 0 ? 9 {punctuation|:} {javascript-expression language-javascript|width}){punctuation|;}
            case 'n' -> text({string|"\\n"}){punctuation|;}
            case 't' -> text({string|"\\t"}){punctuation|;}
            case '%' -> text({string|"%"}){punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private boolean whole(char letter) {punctuation|\{}
        String pattern = switch (letter) {punctuation|\{}
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' -> {string|"%m/%d/%y"}{punctuation|;}
            case 'F' -> {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' -> {string|"%H:%M:%S"}{punctuation|;}
            case 'R' -> {string|"%H:%M"}{punctuation|;}
            case 'r' -> {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' -> {string|"%e-%^b-%Y"}{punctuation|;}
            default -> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if (pattern.isEmpty()) {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text(format(time{punctuation|,} pattern)){punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    private void number(long value{punctuation|,} int usual{punctuation|,} char usualPadding) {punctuation|\{}
        char pad = padding == '_' ? ' ' {punctuation|:} {javascript-expression language-javascript|padding {operator|==} {string|'0'} {operator|?} {string|'0'} {operator|:} usualPadding}{punctuation|;}
        int wanted = padding == '-' && width < 0 ? 0 {punctuation|:} {javascript-expression language-javascript|width {operator|<} {number|0} {operator|?} usual {operator|:} width}{punctuation|;}
        String digits = Long.toString(Math.abs(value)){punctuation|;}
        if (value < 0 && pad == '0') {punctuation|\{}
            out.append('-'){punctuation|;}
        {punctuation|\}}
        for (int i = digits.length() + (value < 0 ? 1 {punctuation|:} {javascript-expression language-javascript|{number|0}}){punctuation|;} i < wanted && padding != '-'{punctuation|;} i++) {punctuation|\{}
            out.append(pad){punctuation|;}
        {punctuation|\}}
        if (value < 0 && pad != '0') {punctuation|\{}
            out.append('-'){punctuation|;}
        {punctuation|\}}
        out.append(digits){punctuation|;}
    {punctuation|\}}

    private void text(String name) {punctuation|\{}
        for (int i = name.length(){punctuation|;} i < width && padding != '-'{punctuation|;} i++) {punctuation|\{}
            out.append(padding == '0' ? '0' {punctuation|:} {javascript-expression language-javascript|{string|' '}}){punctuation|;}
        {punctuation|\}}
        boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals({string|"am"}) && !name.equals({string|"pm"})){punctuation|;}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) {punctuation|:} {javascript-expression language-javascript|name}){punctuation|;}
    {punctuation|\}}

    private void offset() {punctuation|\{}
        int seconds = time.getOffset().getTotalSeconds(){punctuation|;}
        int rest = Math.abs(seconds){punctuation|;}
        StringBuilder made = new StringBuilder(9){punctuation|;}
        two(made{punctuation|,} rest / 3600){punctuation|;}
        made.append(colons > 0 ? {string|":"} {punctuation|:} {javascript-expression language-javascript|{string|""}}){punctuation|;}
        two(made{punctuation|,} rest / 60 % 60){punctuation|;}
        if (colons == 2) {punctuation|\{}
            two(made.append('{punctuation|:}'){punctuation|,} rest % 60){punctuation|;}
        {punctuation|\}}
        out.append(seconds < 0 ? '-' {punctuation|:} {javascript-expression language-javascript|{string|'+'}}){punctuation|;}
        for (int i = made.length() + 1{punctuation|;} i < width && padding != '-'{punctuation|;} i++) {punctuation|\{}
            out.append('0'){punctuation|;}
        {punctuation|\}}
        out.append(made){punctuation|;}
    {punctuation|\}}

    private static void two(StringBuilder to{punctuation|,} int value) {punctuation|\{}
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10)){punctuation|;}
    {punctuation|\}}

    private void fraction(int digits) {punctuation|\{}
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND)){punctuation|;}
        for (int i = 1{punctuation|;} i <= digits{punctuation|;} i++) {punctuation|\{}
            out.append(i < nanos.length() ? nanos.charAt(i) {punctuation|:} {javascript-expression language-javascript|{string|'0'}}){punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
