package dev.jbuild.{class-name|text};

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates {keyword|by} {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {operator|as} Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever {keyword|the} machine's language {keyword|is}. What {keyword|is} no directive {keyword|is} copied.
 {operator|*}{operator|/}
public final {class-name|class} Strftime {punctuation|\{}

    private static final String[] MONTHS {operator|=} {punctuation|\{}
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
    private static final String[] DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time {operator|=} time;
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name {keyword|of} a day {keyword|of} {keyword|the} week. {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.length];
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The {class-name|date} {keyword|in} {keyword|the} pattern's form. {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)};
        run.all{punctuation|(}pattern{punctuation|)};
        {keyword|return} run.out.toString{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name. {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS[month {operator|-} {number|1}];
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        {keyword|while} {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c !{operator|=} '%'{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                {keyword|continue};
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)};
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives {keyword|the} offset {keyword|of} {keyword|the} directive's letter. {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {operator|-}{number|1};
        {keyword|for} {punctuation|(}int i {operator|=} {keyword|from}; i {operator|<} pattern.length{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{operator|-}' \|\| c {operator|=}{operator|=} '_' \|\| {punctuation|(}c {operator|=}{operator|=} '{number|0}' {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{operator|^}' \|\| c {operator|=}{operator|=} '{comment|#') \{}
                letterCase {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&}{operator|&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i;
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern.length{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private {class-name|boolean} directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter !{operator|=} 'z'{punctuation|)} {punctuation|\{}
            {keyword|return} {keyword|false};
        {punctuation|\}}
        {keyword|return} {class-name|number}{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private {class-name|boolean} {class-name|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case 'C' {operator|-}{operator|>} {class-name|number}{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'y' {operator|-}{operator|>} {class-name|number}{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'm' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'd' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'e' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'j' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)};
            case 'H' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'k' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'I' {operator|-}{operator|>} {class-name|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'l' {operator|-}{operator|>} {class-name|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'M' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'S' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'u' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case 'w' {operator|-}{operator|>} {class-name|number}{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case 'G' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.{keyword|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case 'g' {operator|-}{operator|>} {class-name|number}{punctuation|(}Math.floorMod{punctuation|(}time.{keyword|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'V' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.{keyword|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'U' {operator|-}{operator|>} {class-name|number}{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'W' {operator|-}{operator|>} {class-name|number}{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 's' {operator|-}{operator|>} {class-name|number}{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {keyword|false};
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|true};
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time.{keyword|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour;
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7};
    {punctuation|\}}

    private {class-name|boolean} name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {class-name|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)};
            case 'a' {operator|-}{operator|>} {class-name|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'B' {operator|-}{operator|>} {class-name|text}{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|)};
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {class-name|text}{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"};
                {class-name|text}{punctuation|(}letterCase {operator|=}{operator|=} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} {class-name|text}{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)};
            case 'Z' {operator|-}{operator|>} {class-name|text}{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.{operator|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)};
            case 'z' {operator|-}{operator|>} offset{punctuation|(}{punctuation|)};
            case 'L' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)};
            case 'N' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)};
            case 'n' {operator|-}{operator|>} {class-name|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            case 't' {operator|-}{operator|>} {class-name|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            case '%' {operator|-}{operator|>} {class-name|text}{punctuation|(}{string|"%"}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} {keyword|false};
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} {keyword|true};
    {punctuation|\}}

    private {class-name|boolean} whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"};
            case 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"};
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"};
            case 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"};
            case 'R' {operator|-}{operator|>} {string|"%H:%M"};
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"};
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"};
            default {operator|-}{operator|>} {string|""};
        {punctuation|\}};
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} {keyword|false};
        {punctuation|\}}
        {class-name|text}{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        {keyword|return} {keyword|true};
    {punctuation|\}}

    private void {class-name|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} '_' ? ' ' {punctuation|:} padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} usualPadding;
        int wanted {operator|=} padding {operator|=}{operator|=} '{operator|-}' {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width;
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&}{operator|&} padding !{operator|=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad !{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void {class-name|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&}{operator|&} padding !{operator|=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} ' '{punctuation|)};
        {punctuation|\}}
        {class-name|boolean} capitals {operator|=} letterCase {operator|=}{operator|=} '{operator|^}' \|\| {punctuation|(}letterCase {operator|=}{operator|=} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)};
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)};
        {keyword|for} {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&}{operator|&} padding !{operator|=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{number|0}'{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {keyword|to}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value % {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L {operator|+} time.{keyword|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
