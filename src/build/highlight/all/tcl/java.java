{keyword|package} dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

{operator|/}{operator|**}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns, as Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS = {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder{punctuation|(}32{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time = time;
    {punctuation|\}}

    {operator|/}{operator|**} The English name of a day of the week. {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {builtin|return} DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} {operator|%} DAYS.length{punctuation|]};
    {punctuation|\}}

    {operator|/}{operator|**} The date {operator|in} the pattern's form. {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time, String pattern{punctuation|)} {punctuation|\{}
        Strftime run = new Strftime{punctuation|(}time{punctuation|)};
        run.all{punctuation|(}pattern{punctuation|)};
        {builtin|return} run.out.toString{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {operator|/}{operator|**} A month's English name. {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {builtin|return} MONTHS{punctuation|[}month {operator|-} 1{punctuation|]};
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i = 0;
        {builtin|while} {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            {builtin|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                {builtin|continue};
            {punctuation|\}}
            int end = flags{punctuation|(}pattern, i {operator|+} 1{punctuation|)};
            {builtin|if} {punctuation|(}end {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop = Math.min{punctuation|(}end {operator|+} 1, pattern.length{punctuation|(}{punctuation|)}{punctuation|)};
                out.append{punctuation|(}pattern, i, stop{punctuation|)};
                i = stop;
            {punctuation|\}} {builtin|else} {punctuation|\{}
                i = end {operator|+} 1;
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|**} Reads flags and width, and gives the offset of the directive's letter. {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern, int from{punctuation|)} {punctuation|\{}
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = {operator|-}1;
        {builtin|for} {punctuation|(}int i = from; i {operator|<} pattern.length{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            {builtin|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '0' {operator|&&} width {operator|<} 0{punctuation|)}{punctuation|)} {punctuation|\{}
                padding = c;
            {punctuation|\}} {builtin|else} if {punctuation|(}c {operator|==} '{operator|^}' {operator|\|\|} c {operator|==} '{comment|#') \{}
                letterCase = c;
            {punctuation|\}} {builtin|else} if {punctuation|(}c {operator|==} ':'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+};
            {punctuation|\}} {builtin|else} if {punctuation|(}c {operator|>=} '0' {operator|&&} c {operator|<=} '9'{punctuation|)} {punctuation|\{}
                width = Math.min{punctuation|(}WIDEST, Math.max{punctuation|(}width, 0{punctuation|)} {operator|*} 10 {operator|+} c {operator|-} '0'{punctuation|)};
            {punctuation|\}} {builtin|else} {punctuation|\{}
                {builtin|return} i;
            {punctuation|\}}
        {punctuation|\}}
        {builtin|return} pattern.length{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {builtin|if} {punctuation|(}colons {operator|>} 0 {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            {builtin|return} false;
        {punctuation|\}}
        {builtin|return} number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {builtin|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} {operator|<} 0 {operator|?} 5 : 4, '0'{punctuation|)};
            case 'C' {operator|-}{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)};
            case 'y' {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)};
            case 'm' {operator|-}{operator|>} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)};
            case 'd' {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)};
            case 'e' {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)};
            case 'j' {operator|-}{operator|>} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}, 3, '0'{punctuation|)};
            case 'H' {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)};
            case 'k' {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)};
            case 'I' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)};
            case 'l' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)};
            case 'M' {operator|-}{operator|>} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)};
            case 'S' {operator|-}{operator|>} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)};
            case 'u' {operator|-}{operator|>} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)};
            case 'w' {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)};
            case 'G' {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, 4, '0'{punctuation|)};
            case 'g' {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)};
            case 'V' {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, 2, '0'{punctuation|)};
            case 'U' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} 6 {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} 7, 2, '0'{punctuation|)};
            case 'W' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} 6 {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} 6{punctuation|)} {operator|%} 7{punctuation|)} {operator|/} 7, 2, '0'{punctuation|)};
            case 's' {operator|-}{operator|>} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                {builtin|return} false;
            {punctuation|\}}
        {punctuation|\}}
        {builtin|return} true;
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour = time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        {builtin|return} hour {operator|==} 0 {operator|?} 12 : hour;
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {builtin|return} {keyword|time}.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {operator|%} 7;
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {builtin|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case 'a' {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}0, 3{punctuation|)}{punctuation|)};
            case 'B' {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}{keyword|time}.getMonthValue{punctuation|(}{punctuation|)} {operator|-} 1{punctuation|]}{punctuation|)};
            case 'b', 'h' {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}{keyword|time}.getMonthValue{punctuation|(}{punctuation|)} {operator|-} 1{punctuation|]}.substring{punctuation|(}0, 3{punctuation|)}{punctuation|)};
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                String half = time.getHour{punctuation|(}{punctuation|)} {operator|<} 12 {operator|?} {string|"AM"} : {string|"PM"};
                text{punctuation|(}letterCase {operator|==} '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} 12 {operator|?} {string|"am"} : {string|"pm"}{punctuation|)};
            case 'Z' {operator|-}{operator|>} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} {operator|?} {string|"UTC"} : {string|""}{punctuation|)};
            case 'z' {operator|-}{operator|>} offset{punctuation|(}{punctuation|)};
            case 'L' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} 0 {operator|?} 3 : width{punctuation|)};
            case 'N' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} 0 {operator|?} 9 : width{punctuation|)};
            case 'n' {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)};
            case 't' {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)};
            case '{operator|%}' {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                {builtin|return} false;
            {punctuation|\}}
        {punctuation|\}}
        {builtin|return} true;
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern = switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"};
            case 'D', 'x' {operator|-}{operator|>} {string|"%m/%d/%y"};
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"};
            case 'T', 'X' {operator|-}{operator|>} {string|"%H:%M:%S"};
            case 'R' {operator|-}{operator|>} {string|"%H:%M"};
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"};
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"};
            default {operator|-}{operator|>} {string|""};
        {punctuation|\}};
        {builtin|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {builtin|return} false;
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time, pattern{punctuation|)}{punctuation|)};
        {builtin|return} true;
    {punctuation|\}}

    private void number{punctuation|(}long value, int usual, char usualPadding{punctuation|)} {punctuation|\{}
        char pad = padding {operator|==} '_' {operator|?} ' ' : padding {operator|==} '0' {operator|?} '0' : usualPadding;
        int wanted = padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} 0 {operator|?} 0 : width {operator|<} 0 {operator|?} usual : width;
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)};
        {builtin|if} {punctuation|(}value {operator|<} 0 {operator|&&} pad {operator|==} '0'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        {builtin|for} {punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} 0 {operator|?} 1 : 0{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {builtin|if} {punctuation|(}value {operator|<} 0 {operator|&&} pad {operator|!=} '0'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {builtin|for} {punctuation|(}int i = name.length{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|==} '0' {operator|?} '0' : ' '{punctuation|)};
        {punctuation|\}}
        boolean capitals = letterCase {operator|==} '{operator|^}' {operator|\|\|} {punctuation|(}letterCase {operator|==} '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out.append{punctuation|(}capitals {operator|?} name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)};
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        int rest = Math.abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made = new StringBuilder{punctuation|(}9{punctuation|)};
        two{punctuation|(}made, rest {operator|/} 3600{punctuation|)};
        made.append{punctuation|(}colons {operator|>} 0 {operator|?} {string|":"} : {string|""}{punctuation|)};
        two{punctuation|(}made, rest {operator|/} 60 {operator|%} 60{punctuation|)};
        {builtin|if} {punctuation|(}colons {operator|==} 2{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}':'{punctuation|)}, rest {operator|%} 60{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}seconds {operator|<} 0 {operator|?} '{operator|-}' : '{operator|+}'{punctuation|)};
        {builtin|for} {punctuation|(}int i = made.length{punctuation|(}{punctuation|)} {operator|+} 1; i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'0'{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to, int value{punctuation|)} {punctuation|\{}
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' {operator|+} value {operator|/} 10{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' {operator|+} value {operator|%} 10{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos = Long.toString{punctuation|(}1_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {builtin|for} {punctuation|(}int i = 1; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} {operator|?} nanos.charAt{punctuation|(}i{punctuation|)} : '0'{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
