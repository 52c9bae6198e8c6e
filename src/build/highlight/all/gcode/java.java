package dev.jbuild.text{comment|;}

import java.time.{property|D}ayOfWeek{comment|;}
import java.time.{property|O}ffsetDateTime{comment|;}
import java.time.{property|Z}oneOffset{comment|;}
import java.time.temporal.{property|C}hronoField{comment|;}
import java.time.temporal.{property|I}soFields{comment|;}
import java.util.{property|L}ocale{comment|;}

/{punctuation|*}{punctuation|*}
 {punctuation|*} {property|D}ates by \{@code strftime\} patterns, as {property|R}uby's \{@code {property|T}ime#strftime\} reads them{punctuation|:} flags \{@code - 0 ^ # _ {punctuation|:}\}, a width, and
 {punctuation|*} {property|E}nglish names whatever the machine's language is. {property|W}hat is no directive is copied.
 {punctuation|*}/
public final class {property|S}trftime \{

    private static final {property|S}tring[] {property|M}{property|O}{property|N}{property|T}{property|H}{property|S} = \{
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
    \}{comment|;}
    private static final {property|S}tring[] {property|D}{property|A}{property|Y}{property|S} = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\}{comment|;}
    private static final int {property|W}{property|I}{property|D}{property|E}{property|S}{property|T} = 1024{comment|;}

    private final {property|O}ffsetDateTime time{comment|;}
    private final {property|S}tringBuilder out = new {property|S}tringBuilder(32){comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private {property|S}trftime({property|O}ffsetDateTime time) \{
        this.time = time{comment|;}
    \}

    /{punctuation|*}{punctuation|*} {property|T}he {property|E}nglish name of a day of the week. {punctuation|*}/
    public static {property|S}tring dayName({property|D}ayOfWeek day) \{
        return {property|D}{property|A}{property|Y}{property|S}[day.getValue() % {property|D}{property|A}{property|Y}{property|S}.length]{comment|;}
    \}

    /{punctuation|*}{punctuation|*} {property|T}he date in the pattern's form. {punctuation|*}/
    public static {property|S}tring format({property|O}ffsetDateTime time, {property|S}tring pattern) \{
        {property|S}trftime run = new {property|S}trftime(time){comment|;}
        run.all(pattern){comment|;}
        return run.out.toString(){comment|;}
    \}

    /{punctuation|*}{punctuation|*} {property|A} month's {property|E}nglish name. {punctuation|*}/
    public static {property|S}tring monthName(int month) \{
        return {property|M}{property|O}{property|N}{property|T}{property|H}{property|S}[month - 1]{comment|;}
    \}

    private void all({property|S}tring pattern) \{
        int i = 0{comment|;}
        while {comment|(i < pattern.length()}) \{
            char c = pattern.charAt(i){comment|;}
            if {comment|(c != '%')} \{
                out.append(c){comment|;}
                i++{comment|;}
                continue{comment|;}
            \}
            int end = flags(pattern, i + 1){comment|;}
            if {comment|(end >= pattern.length()} \|\| !directive(pattern.charAt(end))) \{
                int stop = {property|M}ath.min(end + 1, pattern.length()){comment|;}
                out.append(pattern, i, stop){comment|;}
                i = stop{comment|;}
            \} else \{
                i = end + 1{comment|;}
            \}
        \}
    \}

    /{punctuation|*}{punctuation|*} {property|R}eads flags and width, and gives the offset of the directive's letter. {punctuation|*}/
    private int flags({property|S}tring pattern, int from) \{
        padding = 0{comment|;}
        letterCase = 0{comment|;}
        colons = 0{comment|;}
        width = -1{comment|;}
        for {comment|(int i = from; i < pattern.length()}{comment|; i++) \{}
            char c = pattern.charAt(i){comment|;}
            if {comment|(c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)}) \{
                padding = c{comment|;}
            \} else if {comment|(c == '^' \|\| c == '#')} \{
                letterCase = c{comment|;}
            \} else if {comment|(c == ':')} \{
                colons++{comment|;}
            \} else if {comment|(c >= '0' && c <= '9')} \{
                width = {property|M}ath.min({property|W}{property|I}{property|D}{property|E}{property|S}{property|T}, {property|M}ath.max(width, 0) {punctuation|*} 10 + c - '0'){comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length(){comment|;}
    \}

    private boolean directive(char letter) \{
        if {comment|(colons > 0 && letter != 'z')} \{
            return false{comment|;}
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter){comment|;}
    \}

    private boolean number(char letter) \{
        switch {comment|(letter)} \{
            case '{property|Y}' -> number(time.getYear(), time.getYear() < 0 ? 5 {punctuation|:} 4, '0'){comment|;}
            case '{property|C}' -> number({property|M}ath.floorDiv(time.getYear(), 100), 2, '0'){comment|;}
            case 'y' -> number({property|M}ath.floorMod(time.getYear(), 100), 2, '0'){comment|;}
            case 'm' -> number(time.getMonthValue(), 2, '0'){comment|;}
            case 'd' -> number(time.getDayOfMonth(), 2, '0'){comment|;}
            case 'e' -> number(time.getDayOfMonth(), 2, ' '){comment|;}
            case 'j' -> number(time.getDayOfYear(), 3, '0'){comment|;}
            case '{property|H}' -> number(time.getHour(), 2, '0'){comment|;}
            case 'k' -> number(time.getHour(), 2, ' '){comment|;}
            case '{property|I}' -> number(hourOfHalfDay(), 2, '0'){comment|;}
            case 'l' -> number(hourOfHalfDay(), 2, ' '){comment|;}
            case '{property|M}' -> number(time.getMinute(), 2, '0'){comment|;}
            case '{property|S}' -> number(time.getSecond(), 2, '0'){comment|;}
            case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0'){comment|;}
            case 'w' -> number(sundayBased(), 1, '0'){comment|;}
            case '{property|G}' -> number(time.get({property|I}soFields.{property|W}{property|E}{property|E}{property|K}_BASED_YEAR), 4, '0'){comment|;}
            case 'g' -> number({property|M}ath.floorMod(time.get({property|I}soFields.{property|W}{property|E}{property|E}{property|K}_BASED_YEAR), 100), 2, '0'){comment|;}
            case '{property|V}' -> number(time.get({property|I}soFields.{property|W}{property|E}{property|E}{property|K}_OF_WEEK_BASED_YEAR), 2, '0'){comment|;}
            case '{property|U}' -> number({comment|(time.getDayOfYear()} + 6 - sundayBased()) / 7, 2, '0'){comment|;}
            case '{property|W}' -> number({comment|(time.getDayOfYear()} + 6 - {comment|(sundayBased()} + 6) % 7) / 7, 2, '0'){comment|;}
            case 's' -> number(time.toEpochSecond(), 1, '0'){comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay() \{
        int hour = time.get({property|C}hronoField.{property|C}{property|L}{property|O}{property|C}{property|K}_HOUR_OF_AMPM){comment|;}
        return hour == 0 ? 12 {punctuation|:} hour{comment|;}
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() % 7{comment|;}
    \}

    private boolean name(char letter) \{
        switch {comment|(letter)} \{
            case '{property|A}' -> text({property|D}{property|A}{property|Y}{property|S}[sundayBased()]){comment|;}
            case 'a' -> text({property|D}{property|A}{property|Y}{property|S}[sundayBased()].substring(0, 3)){comment|;}
            case '{property|B}' -> text({property|M}{property|O}{property|N}{property|T}{property|H}{property|S}[time.getMonthValue() - 1]){comment|;}
            case 'b', 'h' -> text({property|M}{property|O}{property|N}{property|T}{property|H}{property|S}[time.getMonthValue() - 1].substring(0, 3)){comment|;}
            case 'p' -> \{
                {property|S}tring half = time.getHour() < 12 ? {string|"AM"} {punctuation|:} {string|"PM"}{comment|;}
                text(letterCase == '#' ? half.toLowerCase({property|L}ocale.{property|R}{property|O}{property|O}{property|T}) {punctuation|:} half){comment|;}
            \}
            case '{property|P}' -> text(time.getHour() < 12 ? {string|"am"} {punctuation|:} {string|"pm"}){comment|;}
            case '{property|Z}' -> text(time.getOffset().equals({property|Z}oneOffset.{property|U}{property|T}{property|C}) ? {string|"UTC"} {punctuation|:} {string|""}){comment|;}
            case 'z' -> offset(){comment|;}
            case '{property|L}' -> fraction(width < 0 ? 3 {punctuation|:} width){comment|;}
            case '{property|N}' -> fraction(width < 0 ? 9 {punctuation|:} width){comment|;}
            case 'n' -> text({string|"\\n"}){comment|;}
            case 't' -> text({string|"\\t"}){comment|;}
            case '%' -> text({string|"%"}){comment|;}
            default -> \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole(char letter) \{
        {property|S}tring pattern = switch {comment|(letter)} \{
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case '{property|D}', 'x' -> {string|"%m/%d/%y"}{comment|;}
            case '{property|F}' -> {string|"%Y-%m-%d"}{comment|;}
            case '{property|T}', '{property|X}' -> {string|"%H:%M:%S"}{comment|;}
            case '{property|R}' -> {string|"%H:%M"}{comment|;}
            case 'r' -> {string|"%I:%M:%S %p"}{comment|;}
            case 'v' -> {string|"%e-%^b-%Y"}{comment|;}
            default -> {string|""}{comment|;}
        \}{comment|;}
        if {comment|(pattern.isEmpty()}) \{
            return false{comment|;}
        \}
        text(format(time, pattern)){comment|;}
        return true{comment|;}
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad = padding == '_' ? ' ' {punctuation|:} padding == '0' ? '0' {punctuation|:} usualPadding{comment|;}
        int wanted = padding == '-' && width < 0 ? 0 {punctuation|:} width < 0 ? usual {punctuation|:} width{comment|;}
        {property|S}tring digits = {property|L}ong.toString({property|M}ath.abs(value)){comment|;}
        if {comment|(value < 0 && pad == '0')} \{
            out.append('-'){comment|;}
        \}
        for {comment|(int i = digits.length()} + {comment|(value < 0 ? 1 : 0)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append(pad){comment|;}
        \}
        if {comment|(value < 0 && pad != '0')} \{
            out.append('-'){comment|;}
        \}
        out.append(digits){comment|;}
    \}

    private void text({property|S}tring name) \{
        for {comment|(int i = name.length()}{comment|; i < width && padding != '-'; i++) \{}
            out.append(padding == '0' ? '0' {punctuation|:} ' '){comment|;}
        \}
        boolean capitals = letterCase == '^' \|\| {comment|(letterCase == '#' && !name.equals("am")} && !name.equals({string|"pm"})){comment|;}
        out.append(capitals ? name.toUpperCase({property|L}ocale.{property|R}{property|O}{property|O}{property|T}) {punctuation|:} name){comment|;}
    \}

    private void offset() \{
        int seconds = time.getOffset().getTotalSeconds(){comment|;}
        int rest = {property|M}ath.abs(seconds){comment|;}
        {property|S}tringBuilder made = new {property|S}tringBuilder(9){comment|;}
        two(made, rest / 3600){comment|;}
        made.append(colons > 0 ? {string|":"} {punctuation|:} {string|""}){comment|;}
        two(made, rest / 60 % 60){comment|;}
        if {comment|(colons == 2)} \{
            two(made.append('{punctuation|:}'), rest % 60){comment|;}
        \}
        out.append(seconds < 0 ? '-' {punctuation|:} '+'){comment|;}
        for {comment|(int i = made.length()} + 1{comment|; i < width && padding != '-'; i++) \{}
            out.append('0'){comment|;}
        \}
        out.append(made){comment|;}
    \}

    private static void two({property|S}tringBuilder to, int value) \{
        to.append({comment|(char)} {comment|('0' + value / 10)}).append({comment|(char)} {comment|('0' + value % 10)}){comment|;}
    \}

    private void fraction(int digits) \{
        {property|S}tring nanos = {property|L}ong.toString(1_000_000_000L + time.get({property|C}hronoField.{property|N}{property|A}{property|N}{property|O}_OF_SECOND)){comment|;}
        for {comment|(int i = 1; i <= digits; i++)} \{
            out.append(i < nanos.length() ? nanos.charAt(i) {punctuation|:} '0'){comment|;}
        \}
    \}
\}
