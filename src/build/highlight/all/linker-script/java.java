package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {punctuation|\{}

    private static final String[] MONTHS {operator|=} {punctuation|\{}
        {identifier|"January"}{punctuation|,}
        {identifier|"February"}{punctuation|,}
        {identifier|"March"}{punctuation|,}
        {identifier|"April"}{punctuation|,}
        {identifier|"May"}{punctuation|,}
        {identifier|"June"}{punctuation|,}
        {identifier|"July"}{punctuation|,}
        {identifier|"August"}{punctuation|,}
        {identifier|"September"}{punctuation|,}
        {identifier|"October"}{punctuation|,}
        {identifier|"November"}{punctuation|,}
        {identifier|"December"}
    {punctuation|\}}{punctuation|;}
    private static final String[] DAYS {operator|=} {punctuation|\{}{identifier|"Sunday"}{punctuation|,} {identifier|"Monday"}{punctuation|,} {identifier|"Tuesday"}{punctuation|,} {identifier|"Wednesday"}{punctuation|,} {identifier|"Thursday"}{punctuation|,} {identifier|"Friday"}{punctuation|,} {identifier|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS[day.getValue{punctuation|(}{punctuation|)} {operator|%} DAYS.length]{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS[month {operator|-} {number|1}]{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|++}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|==} '{operator|-}' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} '{operator|^}' {operator|\|\|} c {operator|==} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} '{operator|:}'{punctuation|)} {punctuation|\{}
                colons{operator|++}{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|>=} '{number|0}' {operator|&&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|->} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|->} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|->} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|->} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|->} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|->} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|->} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|->} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|->} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|->} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|->} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|->} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}{section keyword|.getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|->} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|->} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|->} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|->} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|->} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|->} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.getDayOfWeek{punctuation|(}{punctuation|)}{section keyword|.getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|->} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            case 'a' {operator|->} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{section keyword|.substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|->} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|->} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{section keyword|.substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|->} {punctuation|\{}
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {identifier|"AM"} {operator|:} {identifier|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} '#' {operator|?} half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case 'P' {operator|->} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {identifier|"am"} {operator|:} {identifier|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|->} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}{section keyword|.equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} {operator|?} {identifier|"UTC"} {operator|:} {identifier|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{punctuation|;}
            case 'N' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{punctuation|;}
            case 'n' {operator|->} text{punctuation|(}{identifier|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|->} text{punctuation|(}{identifier|"\\t"}{punctuation|)}{punctuation|;}
            case '{operator|%}' {operator|->} text{punctuation|(}{identifier|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|->} {identifier|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' {operator|->} {identifier|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|->} {identifier|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' {operator|->} {identifier|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|->} {identifier|"%H:%M"}{punctuation|;}
            case 'r' {operator|->} {identifier|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|->} {identifier|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {identifier|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {operator|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{punctuation|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|\|} {punctuation|(}letterCase {operator|==} '#' {operator|&&} {operator|!}name.equals{punctuation|(}{identifier|"am"}{punctuation|)} {operator|&&} {operator|!}name.equals{punctuation|(}{identifier|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.append{punctuation|(}capitals {operator|?} name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}{section keyword|.getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons {operator|>} {number|0} {operator|?} {identifier|":"} {operator|:} {identifier|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}'{operator|:}'{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {operator|:} '{operator|+}'{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&&} padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{section keyword|.append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} {operator|?} nanos.charAt{punctuation|(}i{punctuation|)} {operator|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
