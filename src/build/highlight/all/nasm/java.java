package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code {operator|-} {number|0} ^ # _ :\}, a width, and
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
public final class Strftime \{

    private static final String{operator|[}{operator|]} MONTHS {operator|=} \{
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
    private static final String{operator|[}{operator|]} DAYS {operator|=} \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\}{comment|;}
    private static final int WIDEST {operator|=} {number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out {operator|=} new StringBuilder({number|32}){comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime(OffsetDateTime time) \{
        this.time {operator|=} time{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week. {operator|*}{operator|/}
    public static String dayName(DayOfWeek day) \{
        return DAYS{operator|[}day.getValue() {operator|%} DAYS.length{operator|]}{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form. {operator|*}{operator|/}
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run {operator|=} new Strftime(time){comment|;}
        run.all(pattern){comment|;}
        return run.out.toString(){comment|;}
    \}

    {operator|/}{operator|*}{operator|*} A month's English name. {operator|*}{operator|/}
    public static String monthName(int month) \{
        return MONTHS{operator|[}month {operator|-} {number|1}{operator|]}{comment|;}
    \}

    private void all(String pattern) \{
        int i {operator|=} {number|0}{comment|;}
        while (i {operator|<} pattern.length()) \{
            char c {operator|=} pattern.charAt(i){comment|;}
            if (c {operator|!}{operator|=} {string|'%'}) \{
                out.append(c){comment|;}
                i{operator|+}{operator|+}{comment|;}
                continue{comment|;}
            \}
            int end {operator|=} flags(pattern, i {operator|+} {number|1}){comment|;}
            if (end {operator|>}{operator|=} pattern.length() {operator|\|}{operator|\|} {operator|!}directive(pattern.charAt(end))) \{
                int stop {operator|=} Math.min(end {operator|+} {number|1}, pattern.length()){comment|;}
                out.append(pattern, i, stop){comment|;}
                i {operator|=} stop{comment|;}
            \} else \{
                i {operator|=} end {operator|+} {number|1}{comment|;}
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags and width, and gives the offset of the directive's letter. {operator|*}{operator|/}
    private int flags(String pattern, int from) \{
        padding {operator|=} {number|0}{comment|;}
        letterCase {operator|=} {number|0}{comment|;}
        colons {operator|=} {number|0}{comment|;}
        width {operator|=} {operator|-}{number|1}{comment|;}
        for (int i {operator|=} from{comment|; i < pattern.length(); i++) \{}
            char c {operator|=} pattern.charAt(i){comment|;}
            if (c {operator|=}{operator|=} {string|'-'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {string|'_'} {operator|\|}{operator|\|} (c {operator|=}{operator|=} {string|'0'} {operator|&}{operator|&} width {operator|<} {number|0})) \{
                padding {operator|=} c{comment|;}
            \} else if (c {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {string|'#'}) \{
                letterCase {operator|=} c{comment|;}
            \} else if (c {operator|=}{operator|=} {string|':'}) \{
                colons{operator|+}{operator|+}{comment|;}
            \} else if (c {operator|>}{operator|=} {string|'0'} {operator|&}{operator|&} c {operator|<}{operator|=} {string|'9'}) \{
                width {operator|=} Math.min(WIDEST, Math.max(width, {number|0}) {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}){comment|;}
            \} else \{
                return i{comment|;}
            \}
        \}
        return pattern.length(){comment|;}
    \}

    private boolean directive(char letter) \{
        if (colons {operator|>} {number|0} {operator|&}{operator|&} letter {operator|!}{operator|=} {string|'z'}) \{
            return false{comment|;}
        \}
        return number(letter) {operator|\|}{operator|\|} name(letter) {operator|\|}{operator|\|} whole(letter){comment|;}
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case {string|'Y'} {operator|-}{operator|>} number(time.getYear(), time.getYear() {operator|<} {number|0} ? {number|5} : {number|4}, {string|'0'}){comment|;}
            case {string|'C'} {operator|-}{operator|>} number(Math.floorDiv(time.getYear(), {number|100}), {number|2}, {string|'0'}){comment|;}
            case {string|'y'} {operator|-}{operator|>} number(Math.floorMod(time.getYear(), {number|100}), {number|2}, {string|'0'}){comment|;}
            case {string|'m'} {operator|-}{operator|>} number(time.getMonthValue(), {number|2}, {string|'0'}){comment|;}
            case {string|'d'} {operator|-}{operator|>} number(time.getDayOfMonth(), {number|2}, {string|'0'}){comment|;}
            case {string|'e'} {operator|-}{operator|>} number(time.getDayOfMonth(), {number|2}, {string|' '}){comment|;}
            case {string|'j'} {operator|-}{operator|>} number(time.getDayOfYear(), {number|3}, {string|'0'}){comment|;}
            case {string|'H'} {operator|-}{operator|>} number(time.getHour(), {number|2}, {string|'0'}){comment|;}
            case {string|'k'} {operator|-}{operator|>} number(time.getHour(), {number|2}, {string|' '}){comment|;}
            case {string|'I'} {operator|-}{operator|>} number(hourOfHalfDay(), {number|2}, {string|'0'}){comment|;}
            case {string|'l'} {operator|-}{operator|>} number(hourOfHalfDay(), {number|2}, {string|' '}){comment|;}
            case {string|'M'} {operator|-}{operator|>} number(time.getMinute(), {number|2}, {string|'0'}){comment|;}
            case {string|'S'} {operator|-}{operator|>} number(time.getSecond(), {number|2}, {string|'0'}){comment|;}
            case {string|'u'} {operator|-}{operator|>} number(time.getDayOfWeek().getValue(), {number|1}, {string|'0'}){comment|;}
            case {string|'w'} {operator|-}{operator|>} number(sundayBased(), {number|1}, {string|'0'}){comment|;}
            case {string|'G'} {operator|-}{operator|>} number(time.get(IsoFields.WEEK_BASED_YEAR), {number|4}, {string|'0'}){comment|;}
            case {string|'g'} {operator|-}{operator|>} number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), {number|100}), {number|2}, {string|'0'}){comment|;}
            case {string|'V'} {operator|-}{operator|>} number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), {number|2}, {string|'0'}){comment|;}
            case {string|'U'} {operator|-}{operator|>} number((time.getDayOfYear() {operator|+} {number|6} {operator|-} sundayBased()) {operator|/} {number|7}, {number|2}, {string|'0'}){comment|;}
            case {string|'W'} {operator|-}{operator|>} number((time.getDayOfYear() {operator|+} {number|6} {operator|-} (sundayBased() {operator|+} {number|6}) {operator|%} {number|7}) {operator|/} {number|7}, {number|2}, {string|'0'}){comment|;}
            case {string|'s'} {operator|-}{operator|>} number(time.toEpochSecond(), {number|1}, {string|'0'}){comment|;}
            default {operator|-}{operator|>} \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay() \{
        int hour {operator|=} time.get(ChronoField.CLOCK_HOUR_OF_AMPM){comment|;}
        return hour {operator|=}{operator|=} {number|0} ? {number|12} : hour{comment|;}
    \}

    private int sundayBased() \{
        return time.getDayOfWeek().getValue() {operator|%} {number|7}{comment|;}
    \}

    private boolean name(char letter) \{
        switch (letter) \{
            case {string|'A'} {operator|-}{operator|>} text(DAYS{operator|[}sundayBased(){operator|]}){comment|;}
            case {string|'a'} {operator|-}{operator|>} text(DAYS{operator|[}sundayBased(){operator|]}.substring({number|0}, {number|3})){comment|;}
            case {string|'B'} {operator|-}{operator|>} text(MONTHS{operator|[}time.getMonthValue() {operator|-} {number|1}{operator|]}){comment|;}
            case {string|'b'}, {string|'h'} {operator|-}{operator|>} text(MONTHS{operator|[}time.getMonthValue() {operator|-} {number|1}{operator|]}.substring({number|0}, {number|3})){comment|;}
            case {string|'p'} {operator|-}{operator|>} \{
                String half {operator|=} time.getHour() {operator|<} {number|12} ? {string|"AM"} : {string|"PM"}{comment|;}
                text(letterCase {operator|=}{operator|=} {string|'#'} ? half.toLowerCase(Locale.ROOT) : half){comment|;}
            \}
            case {string|'P'} {operator|-}{operator|>} text(time.getHour() {operator|<} {number|12} ? {string|"am"} : {string|"pm"}){comment|;}
            case {string|'Z'} {operator|-}{operator|>} text(time.getOffset().equals(ZoneOffset.UTC) ? {string|"UTC"} : {string|""}){comment|;}
            case {string|'z'} {operator|-}{operator|>} offset(){comment|;}
            case {string|'L'} {operator|-}{operator|>} fraction(width {operator|<} {number|0} ? {number|3} : width){comment|;}
            case {string|'N'} {operator|-}{operator|>} fraction(width {operator|<} {number|0} ? {number|9} : width){comment|;}
            case {string|'n'} {operator|-}{operator|>} text({string|"\\n"}){comment|;}
            case {string|'t'} {operator|-}{operator|>} text({string|"\\t"}){comment|;}
            case {string|'%'} {operator|-}{operator|>} text({string|"%"}){comment|;}
            default {operator|-}{operator|>} \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole(char letter) \{
        String pattern {operator|=} switch (letter) \{
            case {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case {string|'D'}, {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{comment|;}
            case {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{comment|;}
            case {string|'T'}, {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{comment|;}
            case {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{comment|;}
            case {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{comment|;}
            case {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{comment|;}
            default {operator|-}{operator|>} {string|""}{comment|;}
        \}{comment|;}
        if (pattern.isEmpty()) \{
            return false{comment|;}
        \}
        text(format(time, pattern)){comment|;}
        return true{comment|;}
    \}

    private void number(long value, int usual, char usualPadding) \{
        char pad {operator|=} padding {operator|=}{operator|=} {string|'_'} ? {string|' '} : padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : usualPadding{comment|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {string|'-'} {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width{comment|;}
        String digits {operator|=} Long.toString(Math.abs(value)){comment|;}
        if (value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} {string|'0'}) \{
            out.append({string|'-'}){comment|;}
        \}
        for (int i {operator|=} digits.length() {operator|+} (value {operator|<} {number|0} ? {number|1} : {number|0}){comment|; i < wanted && padding != '-'; i++) \{}
            out.append(pad){comment|;}
        \}
        if (value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|!}{operator|=} {string|'0'}) \{
            out.append({string|'-'}){comment|;}
        \}
        out.append(digits){comment|;}
    \}

    private void text(String name) \{
        for (int i {operator|=} name.length(){comment|; i < width && padding != '-'; i++) \{}
            out.append(padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : {string|' '}){comment|;}
        \}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} (letterCase {operator|=}{operator|=} {string|'#'} {operator|&}{operator|&} {operator|!}name.equals({string|"am"}) {operator|&}{operator|&} {operator|!}name.equals({string|"pm"})){comment|;}
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name){comment|;}
    \}

    private void offset() \{
        int seconds {operator|=} time.getOffset().getTotalSeconds(){comment|;}
        int rest {operator|=} Math.abs(seconds){comment|;}
        StringBuilder made {operator|=} new StringBuilder({number|9}){comment|;}
        two(made, rest {operator|/} {number|3600}){comment|;}
        made.append(colons {operator|>} {number|0} ? {string|":"} : {string|""}){comment|;}
        two(made, rest {operator|/} {number|60} {operator|%} {number|60}){comment|;}
        if (colons {operator|=}{operator|=} {number|2}) \{
            two(made.append({string|':'}), rest {operator|%} {number|60}){comment|;}
        \}
        out.append(seconds {operator|<} {number|0} ? {string|'-'} : {string|'+'}){comment|;}
        for (int i {operator|=} made.length() {operator|+} {number|1}{comment|; i < width && padding != '-'; i++) \{}
            out.append({string|'0'}){comment|;}
        \}
        out.append(made){comment|;}
    \}

    private static void two(StringBuilder to, int value) \{
        to.append((char) ({string|'0'} {operator|+} value {operator|/} {number|10})).append((char) ({string|'0'} {operator|+} value {operator|%} {number|10})){comment|;}
    \}

    private void fraction(int digits) \{
        String nanos {operator|=} Long.toString(1_000_000_000L {operator|+} time.get(ChronoField.NANO_OF_SECOND)){comment|;}
        for (int i {operator|=} {number|1}{comment|; i <= digits; i++) \{}
            out.append(i {operator|<} nanos.length() ? nanos.charAt(i) : {string|'0'}){comment|;}
        \}
    \}
\}
