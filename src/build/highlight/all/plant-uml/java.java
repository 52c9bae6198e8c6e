{keyword|package} dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}@code Time{color symbol|#strftime}{punctuation|\}} reads them{punctuation|:} flags {punctuation|\{}@code - 0 ^ # _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} and
 * English names whatever the machine's language {keyword|is}. What {keyword|is} no directive {keyword|is} copied.
 */
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
    private final StringBuilder out = new StringBuilder{punctuation|(}32{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time = time{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run = new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run{arrow operator|.o}ut.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month - 1{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i = 0{punctuation|;}
        {keyword|while} {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c != '%'{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end = flags{punctuation|(}pattern{punctuation|,} i + 1{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end >= pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop = Math.min{punctuation|(}end + 1{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i = stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i = end + 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding = 0{punctuation|;}
        letterCase = 0{punctuation|;}
        colons = 0{punctuation|;}
        width = -1{punctuation|;}
        for {punctuation|(}int i = from{punctuation|;} i < pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c == '-' \|\| c == '_' \|\| {punctuation|(}c == '0' && width < 0{punctuation|)}{punctuation|)} {punctuation|\{}
                padding = c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c == '^' \|\| c == '#'{punctuation|)} {punctuation|\{}
                letterCase = c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c == '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c >= '0' && c <= '9'{punctuation|)} {punctuation|\{}
                width = Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} 0{punctuation|)} * 10 + c - '0'{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons > 0 && letter != 'z'{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'Y' {arrow operator|->} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < 0 ? 5 {punctuation|:} 4{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'C' {arrow operator|->} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'y' {arrow operator|->} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'm' {arrow operator|->} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'd' {arrow operator|->} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'e' {arrow operator|->} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'j' {arrow operator|->} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} 3{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'H' {arrow operator|->} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'k' {arrow operator|->} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'I' {arrow operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'l' {arrow operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'M' {arrow operator|->} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'S' {arrow operator|->} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'u' {arrow operator|->} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'w' {arrow operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'G' {arrow operator|->} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 4{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'g' {arrow operator|->} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'V' {arrow operator|->} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'U' {arrow operator|->} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 'W' {arrow operator|->} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} / 7{punctuation|,} 2{punctuation|,} '0'{punctuation|)}{punctuation|;}
            {keyword|case} 's' {arrow operator|->} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} '0'{punctuation|)}{punctuation|;}
            default {arrow operator|->} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour = time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour == 0 ? 12 {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % 7{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'A' {arrow operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'a' {arrow operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'B' {arrow operator|->} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - 1{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'b'{punctuation|,} 'h' {arrow operator|->} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - 1{punctuation|]}.substring{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'p' {arrow operator|->} {punctuation|\{}
                String half = time.getHour{punctuation|(}{punctuation|)} < 12 ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase == '#' ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} 'P' {arrow operator|->} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < 12 ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} 'Z' {arrow operator|->} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.{keyword|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} 'z' {arrow operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} 'L' {arrow operator|->} fraction{punctuation|(}width < 0 ? 3 {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'N' {arrow operator|->} fraction{punctuation|(}width < 0 ? 9 {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'n' {arrow operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} 't' {arrow operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} '%' {arrow operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {arrow operator|->} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern = switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'c' {arrow operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} 'D'{punctuation|,} 'x' {arrow operator|->} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} 'F' {arrow operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} 'T'{punctuation|,} 'X' {arrow operator|->} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} 'R' {arrow operator|->} {string|"%H:%M"}{punctuation|;}
            {keyword|case} 'r' {arrow operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} 'v' {arrow operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {arrow operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad = padding == '_' ? ' ' {punctuation|:} padding == '0' ? '0' {punctuation|:} usualPadding{punctuation|;}
        int wanted = padding == '-' && width < 0 ? 0 {punctuation|:} width < 0 ? usual {punctuation|:} width{punctuation|;}
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value < 0 && pad == '0'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < 0 ? 1 {punctuation|:} 0{punctuation|)}{punctuation|;} i < wanted && padding != '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value < 0 && pad != '0'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i = name.length{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding != '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding == '0' ? '0' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals = letterCase == '^' \|\| {punctuation|(}letterCase == '#' && !name.{keyword|equals}{punctuation|(}{string|"am"}{punctuation|)} && !name.{keyword|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest = Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made = new StringBuilder{punctuation|(}9{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / 3600{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons > 0 ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / 60 % 60{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons == 2{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest % 60{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}seconds < 0 ? '-' {punctuation|:} '+'{punctuation|)}{punctuation|;}
        for {punctuation|(}int i = made.length{punctuation|(}{punctuation|)} + 1{punctuation|;} i < width && padding != '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'0'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        t{arrow operator|o.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value / 10{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value % 10{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos = Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i = 1{punctuation|;} i <= digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} '0'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
