package dev{operator|.jbuild.}text{punctuation|;}

import java{operator|.time.}DayOfWeek{punctuation|;}
import java{operator|.time.}OffsetDateTime{punctuation|;}
import java{operator|.time.}ZoneOffset{punctuation|;}
import java{operator|.time.}temporal.ChronoField{punctuation|;}
import java{operator|.time.}temporal.IsoFields{punctuation|;}
import java{operator|.util.}Locale{punctuation|;}

/{operator|**}
 {operator|*} Dates by \{@code strftime\} patterns{punctuation|,} as Ruby's \{@code Time#strftime\} reads them{punctuation|:} flags \{@code {operator|-} {number|0} ^ # _ {punctuation|:}\}{punctuation|,} a width{punctuation|,} and
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
{keyword|public} final class Strftime \{

    {keyword|private} static final String[] MONTHS {operator|=} \{
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
    \}{punctuation|;}
    {keyword|private} static final String[] DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{punctuation|;}
    {keyword|private} static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} final OffsetDateTime time{punctuation|;}
    {keyword|private} final StringBuilder {keyword|out} {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time {operator|=} time{punctuation|;}
    \}

    {operator|/}{operator|**} The English name of a day of the week. {operator|*}{operator|/}
    {keyword|public} static String dayName{punctuation|(}DayOfWeek day{punctuation|)} \{
        {keyword|return} DAYS[day.getValue{punctuation|(}{punctuation|)} {operator|%} DAYS.length]{punctuation|;}
    \}

    {operator|/}{operator|**} The date {keyword|in} the pattern's form. {operator|*}{operator|/}
    {keyword|public} static String {keyword|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} run.{keyword|out}.toString{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {operator|/}{operator|**} A month's English name. {operator|*}{operator|/}
    {keyword|public} static String monthName{punctuation|(}int month{punctuation|)} \{
        {keyword|return} MONTHS[month {operator|-} {number|1}]{punctuation|;}
    \}

    {keyword|private} void all{punctuation|(}String pattern{punctuation|)} \{
        int i {operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {comment|!= '%') \{}
                {keyword|out}.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            \}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern.length{punctuation|(}{punctuation|)} \|\| {comment|!directive(pattern.charAt(end))) \{}
                int {keyword|stop} {operator|=} Math.min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {keyword|stop}{punctuation|)}{punctuation|;}
                i {operator|=} {keyword|stop}{punctuation|;}
            \} {keyword|else} \{
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            \}
        \}
    \}

    {operator|/}{operator|**} Reads flags and width{punctuation|,} and gives the offset of the directive's letter. {operator|*}{operator|/}
    {keyword|private} int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|==} {string|'-'} \|\| c {operator|==} {string|'_'} \|\| {punctuation|(}c {operator|==} {string|'0'} {punctuation|&}{punctuation|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                padding {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|'^'} \|\| c {operator|==} {string|'#'}{punctuation|)} \{
                letterCase {operator|=} c{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} \{
                colons{operator|+}{operator|+}{punctuation|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {punctuation|&}{punctuation|&} c {operator|<=} {string|'9'}{punctuation|)} \{
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            \} {keyword|else} \{
                {keyword|return} i{punctuation|;}
            \}
        \}
        {keyword|return} pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {punctuation|&}{punctuation|&} letter {comment|!= 'z') \{}
            {keyword|return} false{punctuation|;}
        \}
        {keyword|return} number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    \}

    {keyword|private} boolean number{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'Y'} {operator|-}{operator|>} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'C'} {operator|-}{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'y'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'m'} {operator|-}{operator|>} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'d'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'e'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'j'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'H'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'k'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'M'} {operator|-}{operator|>} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'S'} {operator|-}{operator|>} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'u'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'G'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'g'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'V'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'s'} {operator|-}{operator|>} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} \{
                {keyword|return} false{punctuation|;}
            \}
        \}
        {keyword|return} true{punctuation|;}
    \}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour {operator|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|==} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    \}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} \{
        {keyword|return} time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    \}

    {keyword|private} boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            {keyword|case} {string|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|)}{punctuation|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS[time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}].substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'p'} {operator|-}{operator|>} \{
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|==} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            \}
            {keyword|case} {string|'P'} {operator|-}{operator|>} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'Z'} {operator|-}{operator|>} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            {keyword|case} {string|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            {keyword|case} {string|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} \{
                {keyword|return} false{punctuation|;}
            \}
        \}
        {keyword|return} true{punctuation|;}
    \}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} \{
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            {keyword|case} {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            {keyword|case} {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            {keyword|case} {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            {keyword|case} {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} {operator|-}{operator|>} {string|""}{punctuation|;}
        \}{punctuation|;}
        {keyword|if} {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} false{punctuation|;}
        \}
        text{punctuation|(}{keyword|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    \}

    {keyword|private} void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} padding {operator|==} {string|'_'} ? {string|' '} {punctuation|:} padding {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|==} {string|'-'} {punctuation|&}{punctuation|&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {punctuation|&}{punctuation|&} pad {operator|==} {string|'0'}{punctuation|)} \{
            {keyword|out}.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        \}
        for {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {punctuation|&}{punctuation|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        \}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {punctuation|&}{punctuation|&} pad {comment|!= '0') \{}
            {keyword|out}.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    \}

    {keyword|private} void text{punctuation|(}String name{punctuation|)} \{
        for {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {punctuation|&}{punctuation|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}padding {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        \}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} \|\| {punctuation|(}letterCase {operator|==} {string|'#'} {punctuation|&}{punctuation|&} {comment|!name.equals("am") && !name.equals("pm"));}
        {keyword|out}.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    \}

    {keyword|private} void offset{punctuation|(}{punctuation|)} \{
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} \{
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}.append{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {punctuation|&}{punctuation|&} padding {comment|!= '-'; i++) \{}
            {keyword|out}.append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        \}
        {keyword|out}.append{punctuation|(}made{punctuation|)}{punctuation|;}
    \}

    {keyword|private} static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    \}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} \{
        String nanos {operator|=} Long.toString{punctuation|(}{number|1_000_000_000L} {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{
            {keyword|out}.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        \}
    \}
\}
