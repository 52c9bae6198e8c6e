package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

/**
 * Dates {keyword|by} {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} Ruby's {punctuation|\{}@code Time#strftime{punctuation|\}} reads {variable|them}{punctuation|:} flags {punctuation|\{}@code - {number|0} ^ # _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} {keyword|and}
 * English names whatever {keyword|the} machine's language {keyword|is}. What {keyword|is} no directive {keyword|is} copied.
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        "January"{punctuation|,}
        "February"{punctuation|,}
        "March"{punctuation|,}
        "April"{punctuation|,}
        "May"{punctuation|,}
        "June"{punctuation|,}
        "July"{punctuation|,}
        "August"{punctuation|,}
        "September"{punctuation|,}
        "October"{punctuation|,}
        "November"{punctuation|,}
        "December"
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}"Sunday"{punctuation|,} "Monday"{punctuation|,} "Tuesday"{punctuation|,} "Wednesday"{punctuation|,} "Thursday"{punctuation|,} "Friday"{punctuation|,} "Saturday"{punctuation|\}}{punctuation|;}
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

    /** The English name {keyword|of} a day {keyword|of} {keyword|the} week. */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    /** The date in {keyword|the} pattern's form. */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run.{keyword|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A month's English name. */
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {keyword|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c !{operator|=} '%'{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} >{operator|=} pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.min{punctuation|(}{keyword|end} + {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} {keyword|end} + {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags {keyword|and} width{punctuation|,} {keyword|and} gives {keyword|the} offset {keyword|of} {keyword|the} directive's letter. */
    private int flags{punctuation|(}String pattern{punctuation|,} int {keyword|from}{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {number|-1}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {keyword|from}{punctuation|;} i < pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} '-' \|\| c {operator|=}{operator|=} '_' \|\| {punctuation|(}c {operator|=}{operator|=} '{number|0}' {operator|&}{operator|&} width < {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|=}{operator|=} '^' \|\| c {operator|=}{operator|=} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else {keyword|if} {punctuation|(}c {operator|=}{operator|=} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else {keyword|if} {punctuation|(}c >{operator|=} '{number|0}' {operator|&}{operator|&} c <{operator|=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons > {number|0} {operator|&}{operator|&} letter !{operator|=} 'z'{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'Y' {operator|->} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'C' {operator|->} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'y' {operator|->} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'm' {operator|->} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'd' {operator|->} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'e' {operator|->} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'j' {operator|->} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'H' {operator|->} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'k' {operator|->} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'I' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'l' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            {keyword|case} 'M' {operator|->} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'S' {operator|->} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'u' {operator|->} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'w' {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'G' {operator|->} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'g' {operator|->} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'V' {operator|->} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'U' {operator|->} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 'W' {operator|->} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            {keyword|case} 's' {operator|->} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'A' {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'a' {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'B' {operator|->} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            {keyword|case} 'b'{punctuation|,} 'h' {operator|->} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} 'p' {operator|->} {punctuation|\{}
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} < {number|12} ? "AM" {punctuation|:} "PM"{punctuation|;}
                text{punctuation|(}letterCase {operator|=}{operator|=} '#' ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            {keyword|case} 'P' {operator|->} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {number|12} ? "am" {punctuation|:} "pm"{punctuation|)}{punctuation|;}
            {keyword|case} 'Z' {operator|->} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.{keyword|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? "UTC" {punctuation|:} ""{punctuation|)}{punctuation|;}
            {keyword|case} 'z' {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} 'L' {operator|->} fraction{punctuation|(}width < {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'N' {operator|->} fraction{punctuation|(}width < {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} 'n' {operator|->} text{punctuation|(}"\\n"{punctuation|)}{punctuation|;}
            {keyword|case} 't' {operator|->} text{punctuation|(}"\\t"{punctuation|)}{punctuation|;}
            {keyword|case} '%' {operator|->} text{punctuation|(}"%"{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            {keyword|case} 'c' {operator|->} "%a %b %e %{variable|H}{punctuation|:}%{variable|M}{punctuation|:}%S %Y"{punctuation|;}
            {keyword|case} 'D'{punctuation|,} 'x' {operator|->} "%m/%d/%y"{punctuation|;}
            {keyword|case} 'F' {operator|->} "%Y-%m-%d"{punctuation|;}
            {keyword|case} 'T'{punctuation|,} 'X' {operator|->} "%{variable|H}{punctuation|:}%{variable|M}{punctuation|:}%S"{punctuation|;}
            {keyword|case} 'R' {operator|->} "%{variable|H}{punctuation|:}%M"{punctuation|;}
            {keyword|case} 'r' {operator|->} "%{variable|I}{punctuation|:}%{variable|M}{punctuation|:}%S %p"{punctuation|;}
            {keyword|case} 'v' {operator|->} "%e-%^b-%Y"{punctuation|;}
            default {operator|->} ""{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} '_' ? ' ' {punctuation|:} padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} '-' {operator|&}{operator|&} width < {number|0} ? {number|0} {punctuation|:} width < {number|0} ? usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value < {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i < wanted {operator|&}{operator|&} padding !{operator|=} '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value < {number|0} {operator|&}{operator|&} pad !{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i < width {operator|&}{operator|&} padding !{operator|=} '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} '^' \|\| {punctuation|(}letterCase {operator|=}{operator|=} '#' {operator|&}{operator|&} !name.{keyword|equals}{punctuation|(}"am"{punctuation|)} {operator|&}{operator|&} !name.{keyword|equals}{punctuation|(}"pm"{punctuation|)}{punctuation|)}{punctuation|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons > {number|0} ? "{punctuation|:}" {punctuation|:} ""{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}seconds < {number|0} ? '-' {punctuation|:} '+'{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} + {number|1}{punctuation|;} i < width {operator|&}{operator|&} padding !{operator|=} '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {keyword|to}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i <{operator|=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
