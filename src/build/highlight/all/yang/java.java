{keyword|package} dev.jbuild.text{punctuation|;}

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
{keyword|public} final class Strftime {punctuation|\{}

    {keyword|private} static final String[] MONTHS = {punctuation|\{}
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
    {punctuation|\}}{punctuation|;}
    {keyword|private} static final String[] DAYS = {punctuation|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} static final int WIDEST = 1024{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder out = new StringBuilder(32){punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} Strftime(OffsetDateTime time) {punctuation|\{}
        {keyword|this.time} = time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {keyword|public} static String dayName(DayOfWeek day) {punctuation|\{}
        {keyword|return} DAYS[day.getValue() % DAYS.length]{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {keyword|public} static String format(OffsetDateTime time, String pattern) {punctuation|\{}
        {keyword|Strftime} run = new Strftime(time){punctuation|;}
        {keyword|run.all}(pattern){punctuation|;}
        {keyword|return} run.out.toString(){punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {keyword|public} static String monthName(int month) {punctuation|\{}
        {keyword|return} MONTHS[month - 1]{punctuation|;}
    {punctuation|\}}

    {keyword|private} void all(String pattern) {punctuation|\{}
        {keyword|int} i = 0{punctuation|;}
        {keyword|while} (i < pattern.length()) {punctuation|\{}
            {keyword|char} c = pattern.charAt(i){punctuation|;}
            {keyword|if} (c != {string|'%'}) {punctuation|\{}
                {keyword|out.append}(c){punctuation|;}
                {keyword|i}{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            {keyword|int} end = flags(pattern, i {operator|+} 1){punctuation|;}
            {keyword|if} (end >= pattern.length() \|\| !directive(pattern.charAt(end))) {punctuation|\{}
                {keyword|int} stop = Math.min(end {operator|+} 1, pattern.length()){punctuation|;}
                {keyword|out.append}(pattern, i, stop){punctuation|;}
                {keyword|i} = stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|i} = end {operator|+} 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {keyword|private} int flags(String pattern, int from) {punctuation|\{}
        {keyword|padding} = 0{punctuation|;}
        {keyword|letterCase} = 0{punctuation|;}
        {keyword|colons} = 0{punctuation|;}
        {keyword|width} = -1{punctuation|;}
        {keyword|for} (int i = from{punctuation|;} {keyword|i} < pattern.length(){punctuation|;} {keyword|i}{operator|+}{operator|+}) {punctuation|\{}
            {keyword|char} c = pattern.charAt(i){punctuation|;}
            {keyword|if} (c == {string|'-'} \|\| c == {string|'_'} \|\| (c == {string|'0'} && width < 0)) {punctuation|\{}
                {keyword|padding} = c{punctuation|;}
            {punctuation|\}} {keyword|else} if (c == {string|'^'} \|\| c == {string|'#'}) {punctuation|\{}
                {keyword|letterCase} = c{punctuation|;}
            {punctuation|\}} {keyword|else} if (c == {string|':'}) {punctuation|\{}
                {keyword|colons}{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} if (c >= {string|'0'} && c <= {string|'9'}) {punctuation|\{}
                {keyword|width} = Math.min(WIDEST, Math.max(width, 0) * 10 {operator|+} c - {string|'0'}){punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern.length(){punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive(char letter) {punctuation|\{}
        {keyword|if} (colons > 0 && letter != {string|'z'}) {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|return} number(letter) \|\| name(letter) \|\| whole(letter){punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean number(char letter) {punctuation|\{}
        {keyword|switch} (letter) {punctuation|\{}
            {keyword|case} {string|'Y'} -> number(time.getYear(), time.getYear() < 0 ? 5 {punctuation|:} 4, {string|'0'}){punctuation|;}
            {keyword|case} {string|'C'} -> number(Math.floorDiv(time.getYear(), 100), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'y'} -> number(Math.floorMod(time.getYear(), 100), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'m'} -> number(time.getMonthValue(), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'d'} -> number(time.getDayOfMonth(), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'e'} -> number(time.getDayOfMonth(), 2, {string|' '}){punctuation|;}
            {keyword|case} {string|'j'} -> number(time.getDayOfYear(), 3, {string|'0'}){punctuation|;}
            {keyword|case} {string|'H'} -> number(time.getHour(), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'k'} -> number(time.getHour(), 2, {string|' '}){punctuation|;}
            {keyword|case} {string|'I'} -> number(hourOfHalfDay(), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'l'} -> number(hourOfHalfDay(), 2, {string|' '}){punctuation|;}
            {keyword|case} {string|'M'} -> number(time.getMinute(), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'S'} -> number(time.getSecond(), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'u'} -> number(time.getDayOfWeek().getValue(), 1, {string|'0'}){punctuation|;}
            {keyword|case} {string|'w'} -> number(sundayBased(), 1, {string|'0'}){punctuation|;}
            {keyword|case} {string|'G'} -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, {string|'0'}){punctuation|;}
            {keyword|case} {string|'g'} -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'V'} -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'U'} -> number((time.getDayOfYear() {operator|+} 6 - sundayBased()) / 7, 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'W'} -> number((time.getDayOfYear() {operator|+} 6 - (sundayBased() {operator|+} 6) % 7) / 7, 2, {string|'0'}){punctuation|;}
            {keyword|case} {string|'s'} -> number(time.toEpochSecond(), 1, {string|'0'}){punctuation|;}
            {keyword|default} -> {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int hourOfHalfDay() {punctuation|\{}
        {keyword|int} hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM){punctuation|;}
        {keyword|return} hour == 0 ? 12 {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int sundayBased() {punctuation|\{}
        {keyword|return} time.getDayOfWeek().getValue() % 7{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name(char letter) {punctuation|\{}
        {keyword|switch} (letter) {punctuation|\{}
            {keyword|case} {string|'A'} -> text(DAYS[sundayBased()]){punctuation|;}
            {keyword|case} {string|'a'} -> text(DAYS[sundayBased()].substring(0, 3)){punctuation|;}
            {keyword|case} {string|'B'} -> text(MONTHS[time.getMonthValue() - 1]){punctuation|;}
            {keyword|case} {string|'b'}, {string|'h'} -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3)){punctuation|;}
            {keyword|case} {string|'p'} -> {punctuation|\{}
                {keyword|String} half = time.getHour() < 12 ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {keyword|text}(letterCase == {string|'#'} ? half.toLowerCase(Locale.ROOT) {punctuation|:} half){punctuation|;}
            {punctuation|\}}
            {keyword|case} {string|'P'} -> text(time.getHour() < 12 ? {string|"am"} {punctuation|:} {string|"pm"}){punctuation|;}
            {keyword|case} {string|'Z'} -> text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} {punctuation|:} {string|""}){punctuation|;}
            {keyword|case} {string|'z'} -> offset(){punctuation|;}
            {keyword|case} {string|'L'} -> fraction(width < 0 ? 3 {punctuation|:} width){punctuation|;}
            {keyword|case} {string|'N'} -> fraction(width < 0 ? 9 {punctuation|:} width){punctuation|;}
            {keyword|case} {string|'n'} -> text({string|"\\n"}){punctuation|;}
            {keyword|case} {string|'t'} -> text({string|"\\t"}){punctuation|;}
            {keyword|case} {string|'%'} -> text({string|"%"}){punctuation|;}
            {keyword|default} -> {punctuation|\{}
                {keyword|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole(char letter) {punctuation|\{}
        {keyword|String} pattern = switch (letter) {punctuation|\{}
            {keyword|case} {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string|'D'}, {string|'x'} -> {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string|'F'} -> {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string|'T'}, {string|'X'} -> {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string|'R'} -> {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string|'r'} -> {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string|'v'} -> {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} -> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} (pattern.isEmpty()) {punctuation|\{}
            {keyword|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        {keyword|text}(format(time, pattern)){punctuation|;}
        {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void number(long value, int usual, char usualPadding) {punctuation|\{}
        {keyword|char} pad = padding == {string|'_'} ? {string|' '} {punctuation|:} padding == {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        {keyword|int} wanted = padding == {string|'-'} && width < 0 ? 0 {punctuation|:} width < 0 ? usual {punctuation|:} width{punctuation|;}
        {keyword|String} digits = Long.toString(Math.abs(value)){punctuation|;}
        {keyword|if} (value < 0 && pad == {string|'0'}) {punctuation|\{}
            {keyword|out.append}({string|'-'}){punctuation|;}
        {punctuation|\}}
        {keyword|for} (int i = digits.length() {operator|+} (value < 0 ? 1 {punctuation|:} 0){punctuation|;} {keyword|i} < wanted && padding != {string|'-'}{punctuation|;} {keyword|i}{operator|+}{operator|+}) {punctuation|\{}
            {keyword|out.append}(pad){punctuation|;}
        {punctuation|\}}
        {keyword|if} (value < 0 && pad != {string|'0'}) {punctuation|\{}
            {keyword|out.append}({string|'-'}){punctuation|;}
        {punctuation|\}}
        {keyword|out.append}(digits){punctuation|;}
    {punctuation|\}}

    {keyword|private} void text(String name) {punctuation|\{}
        {keyword|for} (int i = name.length(){punctuation|;} {keyword|i} < width && padding != {string|'-'}{punctuation|;} {keyword|i}{operator|+}{operator|+}) {punctuation|\{}
            {keyword|out.append}(padding == {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}){punctuation|;}
        {punctuation|\}}
        {keyword|boolean} capitals = letterCase == {string|'^'} \|\| (letterCase == {string|'#'} && !name.equals({string|"am"}) && !name.equals({string|"pm"})){punctuation|;}
        {keyword|out.append}(capitals ? name.toUpperCase(Locale.ROOT) {punctuation|:} name){punctuation|;}
    {punctuation|\}}

    {keyword|private} void offset() {punctuation|\{}
        {keyword|int} seconds = time.getOffset().getTotalSeconds(){punctuation|;}
        {keyword|int} rest = Math.abs(seconds){punctuation|;}
        {keyword|StringBuilder} made = new StringBuilder(9){punctuation|;}
        {keyword|two}(made, rest / 3600){punctuation|;}
        {keyword|made.append}(colons > 0 ? {string|":"} {punctuation|:} {string|""}){punctuation|;}
        {keyword|two}(made, rest / 60 % 60){punctuation|;}
        {keyword|if} (colons == 2) {punctuation|\{}
            {keyword|two}(made.append({string|':'}), rest % 60){punctuation|;}
        {punctuation|\}}
        {keyword|out.append}(seconds < 0 ? {string|'-'} {punctuation|:} {string|'+'}){punctuation|;}
        {keyword|for} (int i = made.length() {operator|+} 1{punctuation|;} {keyword|i} < width && padding != {string|'-'}{punctuation|;} {keyword|i}{operator|+}{operator|+}) {punctuation|\{}
            {keyword|out.append}({string|'0'}){punctuation|;}
        {punctuation|\}}
        {keyword|out.append}(made){punctuation|;}
    {punctuation|\}}

    {keyword|private} static void two(StringBuilder to, int value) {punctuation|\{}
        {keyword|to.append}((char) ({string|'0'} {operator|+} value / 10)).append((char) ({string|'0'} {operator|+} value % 10)){punctuation|;}
    {punctuation|\}}

    {keyword|private} void fraction(int digits) {punctuation|\{}
        {keyword|String} nanos = Long.toString(1_000_000_000L {operator|+} time.get(ChronoField.NANO_OF_SECOND)){punctuation|;}
        {keyword|for} (int i = 1{punctuation|;} {keyword|i} <= digits{punctuation|;} {keyword|i}{operator|+}{operator|+}) {punctuation|\{}
            {keyword|out.append}(i < nanos.length() ? nanos.charAt(i) {punctuation|:} {string|'0'}){punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
