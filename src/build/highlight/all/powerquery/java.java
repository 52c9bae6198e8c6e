package dev.jbuild.{data-type class-name|text}{punctuation|;}

import java.{data-type class-name|time}.DayOfWeek{punctuation|;}
import java.{data-type class-name|time}.OffsetDateTime{punctuation|;}
import java.{data-type class-name|time}.ZoneOffset{punctuation|;}
import java.{data-type class-name|time}.temporal.ChronoField{punctuation|;}
import java.{data-type class-name|time}.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime {data-type class-name|time}{punctuation|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime {data-type class-name|time}{punctuation|)} {punctuation|\{}
        this.{data-type class-name|time} {operator|=} {data-type class-name|time}{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}{function|day.getValue}{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String {function|format}{punctuation|(}OffsetDateTime {data-type class-name|time}{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}{data-type class-name|time}{punctuation|)}{punctuation|;}
        {function|run.all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return {function|run.out.toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        {function|while} {punctuation|(}i {operator|<} {function|pattern.length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} {function|pattern.charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c !{operator|=} '%'{punctuation|)} {punctuation|\{}
                {function|out.append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} {function|pattern.length}{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}{function|pattern.charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {function|Math.min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} {function|pattern.length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {function|out.append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {number|-1}{punctuation|;}
        {function|for} {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} {function|pattern.length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} {function|pattern.charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{operator|-}' \|\| c {operator|=}{operator|=} '_' \|\| {punctuation|(}c {operator|=}{operator|=} '{number|0}' {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{operator|^}' \|\| c {operator|=}{operator|=} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} ':'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} '{number|0}' {operator|&}{operator|&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} {function|Math.min}{punctuation|(}WIDEST{punctuation|,} {function|Math.max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {function|pattern.length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter !{operator|=} 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {function|time.getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} : {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|-}{operator|>} {function|number}{punctuation|(}{function|Math.floorDiv}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|-}{operator|>} {function|number}{punctuation|(}{function|Math.floorMod}{punctuation|(}{function|time.getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.getDayOfWeek}{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} {function|number}{punctuation|(}{function|Math.floorMod}{punctuation|(}{function|time.get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}{function|time.getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} {function|number}{punctuation|(}{function|time.toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} {function|time.get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} {number|0} {operator|?} {number|12} : hour{punctuation|;}
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return {function|time.getDayOfWeek}{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}{function|time.getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}{function|time.getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} {function|time.getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} : {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|=}{operator|=} '#' {operator|?} {function|half.toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} {function|text}{punctuation|(}{function|time.getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} : {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}{function|time.getOffset}{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} {operator|?} {string|"UTC"} : {string|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} : width{punctuation|)}{punctuation|;}
            case 'N' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} : width{punctuation|)}{punctuation|;}
            case 'n' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '%' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}{function|pattern.isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}{data-type class-name|time}{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} '_' {operator|?} ' ' : padding {operator|=}{operator|=} '{number|0}' {operator|?} '{number|0}' : usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} '{operator|-}' {operator|&}{operator|&} width {operator|<} {number|0} {operator|?} {number|0} : width {operator|<} {number|0} {operator|?} usual : width{punctuation|;}
        String digits {operator|=} {function|Long.toString}{punctuation|(}{function|Math.abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {function|for} {punctuation|(}int i {operator|=} {function|digits.length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} : {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&}{operator|&} padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad !{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {function|out.append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}int i {operator|=} {function|name.length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}padding {operator|=}{operator|=} '{number|0}' {operator|?} '{number|0}' : ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} '{operator|^}' \|\| {punctuation|(}letterCase {operator|=}{operator|=} '#' {operator|&}{operator|&} !{function|name.equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} !{function|name.equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {function|out.append}{punctuation|(}capitals {operator|?} {function|name.toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} {function|time.getOffset}{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} {function|Math.abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        {function|made.append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} : {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}{function|made.append}{punctuation|(}':'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {function|out.append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' : '{operator|+}'{punctuation|)}{punctuation|;}
        {function|for} {punctuation|(}int i {operator|=} {function|made.length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {function|out.append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {function|to.append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} {function|Long.toString}{punctuation|(}1_000_000_000L {operator|+} {function|time.get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {function|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {function|out.append}{punctuation|(}i {operator|<} {function|nanos.length}{punctuation|(}{punctuation|)} {operator|?} {function|nanos.charAt}{punctuation|(}i{punctuation|)} : '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
