package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by \{@code strftime\} patterns{punctuation|,} as Ruby'{register variable|s} \{@code Time#strftime\} reads them{punctuation|:} flags \{@code {operator|-} {decimal-number number|0} {operator|^} # _ {punctuation|:}\}{punctuation|,} {register variable|a} width{punctuation|,} {op-code keyword|and}
 {operator|*} English names whatever the machine'{register variable|s} language is. What is no directive is copied.
 {operator|*}{operator|/}
public final class Strftime \{

    private static final String[] MONTHS {operator|=} \{
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
    \}{comment|;}
    private static final String[] DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{comment|;}
    private static final int WIDEST {operator|=} {decimal-number number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder {op-code keyword|out} {operator|=} new StringBuilder{punctuation|(}{decimal-number number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this{directive property|.time} {operator|=} time{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The English name of {register variable|a} day of the week. {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        return DAYS[day.getValue{punctuation|(}{punctuation|)} {operator|%} DAYS.length]{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The date {op-code keyword|in} the pattern'{register variable|s} form. {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{comment|;}
        run.all{punctuation|(}pattern{punctuation|)}{comment|;}
        return run.{op-code keyword|out}.toString{punctuation|(}{punctuation|)}{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} {register variable|A} month'{register variable|s} English name. {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} \{
        return MONTHS[month {operator|-} {decimal-number number|1}]{comment|;}
    \}

    private void all{punctuation|(}String pattern{punctuation|)} \{
        int {register variable|i} {operator|=} {decimal-number number|0}{comment|;}
        while {punctuation|(}{register variable|i} {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char {register variable|c} {operator|=} pattern.charAt{punctuation|(}{register variable|i}{punctuation|)}{comment|;}
            if {punctuation|(}{register variable|c} {operator|!=} {string|'%'}{punctuation|)} \{
                {op-code keyword|out}.append{punctuation|(}{register variable|c}{punctuation|)}{comment|;}
                {register variable|i}{operator|+}{operator|+}{comment|;}
                continue{comment|;}
            \}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} {register variable|i} {operator|+} {decimal-number number|1}{punctuation|)}{comment|;}
            if {punctuation|(}end {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop {operator|=} Math.min{punctuation|(}end {operator|+} {decimal-number number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                {op-code keyword|out}.append{punctuation|(}pattern{punctuation|,} {register variable|i}{punctuation|,} stop{punctuation|)}{comment|;}
                {register variable|i} {operator|=} stop{comment|;}
            \} else \{
                {register variable|i} {operator|=} end {operator|+} {decimal-number number|1}{comment|;}
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags {op-code keyword|and} width{punctuation|,} {op-code keyword|and} gives the offset of the directive'{register variable|s} letter. {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding {operator|=} {decimal-number number|0}{comment|;}
        letterCase {operator|=} {decimal-number number|0}{comment|;}
        colons {operator|=} {decimal-number number|0}{comment|;}
        width {operator|=} {operator|-}{decimal-number number|1}{comment|;}
        for {punctuation|(}int {register variable|i} {operator|=} from{comment|; i < pattern.length(); i++) \{}
            char {register variable|c} {operator|=} pattern.charAt{punctuation|(}{register variable|i}{punctuation|)}{comment|;}
            if {punctuation|(}{register variable|c} {operator|==} {string|'-'} {operator|\|\|} {register variable|c} {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}{register variable|c} {operator|==} {string|'0'} {operator|&&} width {operator|<} {decimal-number number|0}{punctuation|)}{punctuation|)} \{
                padding {operator|=} {register variable|c}{comment|;}
            \} else if {punctuation|(}{register variable|c} {operator|==} {string|'^'} {operator|\|\|} {register variable|c} {operator|==} {string|'#'}{punctuation|)} \{
                letterCase {operator|=} {register variable|c}{comment|;}
            \} else if {punctuation|(}{register variable|c} {operator|==} {string|':'}{punctuation|)} \{
                colons{operator|+}{operator|+}{comment|;}
            \} else if {punctuation|(}{register variable|c} {operator|>=} {string|'0'} {operator|&&} {register variable|c} {operator|<=} {string|'9'}{punctuation|)} \{
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {decimal-number number|0}{punctuation|)} {operator|*} {decimal-number number|10} {operator|+} {register variable|c} {operator|-} {string|'0'}{punctuation|)}{comment|;}
            \} else \{
                return {register variable|i}{comment|;}
            \}
        \}
        return pattern.length{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean directive{punctuation|(}char letter{punctuation|)} \{
        if {punctuation|(}colons {operator|>} {decimal-number number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} \{
            return false{comment|;}
        \}
        return number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)}{comment|;}
    \}

    private boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'Y'} {operator|-}{operator|>} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} {operator|<} {decimal-number number|0} {operator|?} {decimal-number number|5} {punctuation|:} {decimal-number number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'C'} {operator|-}{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|100}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'y'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|100}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'m'} {operator|-}{operator|>} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'d'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'e'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            case {string|'j'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|3}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'H'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'k'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            case {string|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            case {string|'M'} {operator|-}{operator|>} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'S'} {operator|-}{operator|>} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'u'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'G'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {decimal-number number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'g'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {decimal-number number|100}{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'V'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {decimal-number number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {decimal-number number|7}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {decimal-number number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {decimal-number number|6}{punctuation|)} {operator|%} {decimal-number number|7}{punctuation|)} {operator|/} {decimal-number number|7}{punctuation|,} {decimal-number number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            case {string|'s'} {operator|-}{operator|>} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {decimal-number number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            default {operator|-}{operator|>} \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        return hour {operator|==} {decimal-number number|0} {operator|?} {decimal-number number|12} {punctuation|:} hour{comment|;}
    \}

    private int sundayBased{punctuation|(}{punctuation|)} \{
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {operator|%} {decimal-number number|7}{comment|;}
    \}

    private boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{comment|;}
            case {string|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{decimal-number number|0}{punctuation|,} {decimal-number number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {string|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {decimal-number number|1}]{punctuation|)}{comment|;}
            case {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {decimal-number number|1}].substring{punctuation|(}{decimal-number number|0}{punctuation|,} {decimal-number number|3}{punctuation|)}{punctuation|)}{comment|;}
            case {string|'p'} {operator|-}{operator|>} \{
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} {operator|<} {decimal-number number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{comment|;}
                text{punctuation|(}letterCase {operator|==} {string|'#'} {operator|?} half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{comment|;}
            \}
            case {string|'P'} {operator|-}{operator|>} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {decimal-number number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{comment|;}
            case {string|'Z'} {operator|-}{operator|>} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
            case {string|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{comment|;}
            case {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {decimal-number number|0} {operator|?} {decimal-number number|3} {punctuation|:} width{punctuation|)}{comment|;}
            case {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {decimal-number number|0} {operator|?} {decimal-number number|9} {punctuation|:} width{punctuation|)}{comment|;}
            case {string|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            case {string|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            case {string|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default {operator|-}{operator|>} \{
                return false{comment|;}
            \}
        \}
        return true{comment|;}
    \}

    private boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            case {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{comment|;}
            case {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{comment|;}
            case {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{comment|;}
            case {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{comment|;}
            case {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{comment|;}
            case {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{comment|;}
            default {operator|-}{operator|>} {string|""}{comment|;}
        \}{comment|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false{comment|;}
        \}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{comment|;}
        return true{comment|;}
    \}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} padding {operator|==} {string|'_'} {operator|?} {string|' '} {punctuation|:} padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} usualPadding{comment|;}
        int wanted {operator|=} padding {operator|==} {string|'-'} {operator|&&} width {operator|<} {decimal-number number|0} {operator|?} {decimal-number number|0} {punctuation|:} width {operator|<} {decimal-number number|0} {operator|?} usual {punctuation|:} width{comment|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{comment|;}
        if {punctuation|(}value {operator|<} {decimal-number number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} \{
            {op-code keyword|out}.append{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        \}
        for {punctuation|(}int {register variable|i} {operator|=} digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {decimal-number number|0} {operator|?} {decimal-number number|1} {punctuation|:} {decimal-number number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            {op-code keyword|out}.append{punctuation|(}pad{punctuation|)}{comment|;}
        \}
        if {punctuation|(}value {operator|<} {decimal-number number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} \{
            {op-code keyword|out}.append{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        \}
        {op-code keyword|out}.append{punctuation|(}digits{punctuation|)}{comment|;}
    \}

    private void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int {register variable|i} {operator|=} name.length{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            {op-code keyword|out}.append{punctuation|(}padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{comment|;}
        \}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        {op-code keyword|out}.append{punctuation|(}capitals {operator|?} name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{comment|;}
    \}

    private void offset{punctuation|(}{punctuation|)} \{
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{comment|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{decimal-number number|9}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {decimal-number number|3600}{punctuation|)}{comment|;}
        made.append{punctuation|(}colons {operator|>} {decimal-number number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {decimal-number number|60} {operator|%} {decimal-number number|60}{punctuation|)}{comment|;}
        if {punctuation|(}colons {operator|==} {decimal-number number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {decimal-number number|60}{punctuation|)}{comment|;}
        \}
        {op-code keyword|out}.append{punctuation|(}seconds {operator|<} {decimal-number number|0} {operator|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{comment|;}
        for {punctuation|(}int {register variable|i} {operator|=} made.length{punctuation|(}{punctuation|)} {operator|+} {decimal-number number|1}{comment|; i < width && padding != '-'; i++) \{}
            {op-code keyword|out}.append{punctuation|(}{string|'0'}{punctuation|)}{comment|;}
        \}
        {op-code keyword|out}.append{punctuation|(}made{punctuation|)}{comment|;}
    \}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {decimal-number number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {decimal-number number|10}{punctuation|)}{punctuation|)}{comment|;}
    \}

    private void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        for {punctuation|(}int {register variable|i} {operator|=} {decimal-number number|1}{comment|; i <= digits; i++) \{}
            {op-code keyword|out}.append{punctuation|(}{register variable|i} {operator|<} nanos.length{punctuation|(}{punctuation|)} {operator|?} nanos.charAt{punctuation|(}{register variable|i}{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{comment|;}
        \}
    \}
\}
