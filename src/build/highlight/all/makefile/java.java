package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

/**
 * Dates by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns, as Ruby's {punctuation|\{}{operator|@}code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime {punctuation|\{}

    {keyword|private} static final String[] MONTHS {operator|=} {punctuation|\{}
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
    {keyword|private} static final String[] DAYS {operator|=} {punctuation|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} static final int WIDEST {operator|=} 1024{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder out {operator|=} new StringBuilder{punctuation|(}32{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time {operator|=} time{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS[day.getValue{punctuation|(}{punctuation|)} % DAYS.length]{punctuation|;}
    {punctuation|\}}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time, String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS[month - 1]{punctuation|;}
    {punctuation|\}}

    {keyword|private} void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} 0{punctuation|;}
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern, i + 1{punctuation|)}{punctuation|;}
            if {punctuation|(}end >{operator|=} pattern.length{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.min{punctuation|(}end + 1, pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.append{punctuation|(}pattern, i, stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end + 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    {keyword|private} int flags{punctuation|(}String pattern, int from{punctuation|)} {punctuation|\{}
        padding {operator|=} 0{punctuation|;}
        letterCase {operator|=} 0{punctuation|;}
        colons {operator|=} 0{punctuation|;}
        width {operator|=} -1{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i < pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|=}{operator|=} {string|'-'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {string|'_'} {operator|\|}{operator|\|} {punctuation|(}c {operator|=}{operator|=} {string|'0'} && width < 0{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} if {punctuation|(}c {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} c {operator|=}{operator|=} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} if {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} {keyword|else} if {punctuation|(}c >{operator|=} {string|'0'} && c <{operator|=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math.min{punctuation|(}WIDEST, Math.max{punctuation|(}width, 0{punctuation|)} * 10 + c - {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons > 0 && letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} name{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'}{target symbol| -> number(time.getYear(), time.getYear() < 0 ? 5} {punctuation|:} 4, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, 2, {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}, 3, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, 2, {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, 1, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, 1, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, 4, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, 100{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + 6 - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} / 7, 2, {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}, 1, {string|'0'}{punctuation|)}{punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} 0 ? 12 {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % 7{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            case {string|'a'} -> text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}0, 3{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - 1]{punctuation|)}{punctuation|;}
            case {string|'b'}, {string|'h'} -> text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} - 1].substring{punctuation|(}0, 3{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} -> {punctuation|\{}
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} < 12 ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} ? half.toLowerCase{punctuation|(}Locale{builtin-target builtin|.ROOT)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < 12 ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} -> offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'}{target symbol| -> fraction(width < 0 ? 3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'N'}{target symbol| -> fraction(width < 0 ? 9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} -> text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} -> text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} -> text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default -> {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}, {string|'x'} -> {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} -> {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}, {string|'X'} -> {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} -> {string|"%H:%M"}{punctuation|;}
            case {string|'r'} -> {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} -> {string|"%e-%^b-%Y"}{punctuation|;}
            default -> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time, pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    {keyword|private} void number{punctuation|(}long value, int usual, char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {string|'_'} ? {string|' '} {punctuation|:} padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {string|'-'}{target symbol| && width < 0 ? 0} {punctuation|:} width < 0 ? usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}{function|value} < 0 && pad {operator|=}{operator|=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} + {punctuation|(}{function|value} < 0 ? 1 {punctuation|:} 0{punctuation|)}{punctuation|;} i < wanted && padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}{function|value} < 0 && pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale{builtin-target builtin|.ROOT)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}9{punctuation|)}{punctuation|;}
        two{punctuation|(}made, rest / 3600{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons > 0 ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made, rest / 60 % 60{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {operator|=}{operator|=} 2{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}, rest % 60{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}seconds < 0 ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} + 1{punctuation|;} i < width && padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static void two{punctuation|(}StringBuilder to, int value{punctuation|)} {punctuation|\{}
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value / 10{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value % 10{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} 1{punctuation|;} i <{operator|=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
{target symbol|            out.append(i < nanos.length() ? nanos.charAt(i)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
