package {keyword|dev}{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**}
 {verb operator|*} Dates {keyword|by} {punctuation|\{}{verb operator|@}code strftime{punctuation|\}} patterns{verb operator|,} as Ruby{adverb function|'}s {punctuation|\{}{verb operator|@}code Time{verb operator|#}strftime{punctuation|\}} reads them{verb operator|:} flags {punctuation|\{}{verb operator|@}code {verb operator|-} {number|0} {verb operator|^} {verb operator|#} {verb operator|_} {verb operator|:}{punctuation|\}}{verb operator|,} a width{verb operator|,} {keyword|and}
 {verb operator|*} English names whatever the machine{adverb function|'}s language is{punctuation|.} What is no directive is copied{punctuation|.}
 {verb operator|*}{adverb function|/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {verb operator|=} {punctuation|\{}
        {string|"January"}{verb operator|,}
        {string|"February"}{verb operator|,}
        {string|"March"}{verb operator|,}
        {string|"April"}{verb operator|,}
        {string|"May"}{verb operator|,}
        {string|"June"}{verb operator|,}
        {string|"July"}{verb operator|,}
        {string|"August"}{verb operator|,}
        {string|"September"}{verb operator|,}
        {string|"October"}{verb operator|,}
        {string|"November"}{verb operator|,}
        {string|"December"}
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {verb operator|=} {punctuation|\{}{string|"Sunday"}{verb operator|,} {string|"Monday"}{verb operator|,} {string|"Tuesday"}{verb operator|,} {string|"Wednesday"}{verb operator|,} {string|"Thursday"}{verb operator|,} {string|"Friday"}{verb operator|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {verb operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {verb operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {verb operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {verb operator|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String format{punctuation|(}OffsetDateTime time{verb operator|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {verb operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}{keyword|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {verb operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {keyword|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {verb operator|=} {number|0}{punctuation|;}
        {keyword|while} {punctuation|(}i {verb operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {verb operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {verb operator|!}{verb operator|=} {adverb function|'}{verb operator|%}{adverb function|'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i{verb operator|+}{verb operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {verb operator|=} flags{punctuation|(}pattern{verb operator|,} i {verb operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {verb operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {verb operator|\|}{verb operator|\|} {verb operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {verb operator|=} Math{punctuation|.}{keyword|min}{punctuation|(}end {verb operator|+} {number|1}{verb operator|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{verb operator|,} i{verb operator|,} stop{punctuation|)}{punctuation|;}
                i {verb operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {verb operator|=} end {verb operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags{punctuation|(}String pattern{verb operator|,} int {keyword|from}{punctuation|)} {punctuation|\{}
        padding {verb operator|=} {number|0}{punctuation|;}
        letterCase {verb operator|=} {number|0}{punctuation|;}
        colons {verb operator|=} {number|0}{punctuation|;}
        width {verb operator|=} {verb operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {verb operator|=} {keyword|from}{punctuation|;} i {verb operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i{verb operator|+}{verb operator|+}{punctuation|)} {punctuation|\{}
            char c {verb operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|-}{adverb function|'} {verb operator|\|}{verb operator|\|} c {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|_}{adverb function|'} {verb operator|\|}{verb operator|\|} {punctuation|(}c {verb operator|=}{verb operator|=} {adverb function|'}{number|0}{adverb function|'} {verb operator|&}{verb operator|&} width {verb operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {verb operator|=} c{punctuation|;}
            {punctuation|\}} else {keyword|if} {punctuation|(}c {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|^}{adverb function|'} {verb operator|\|}{verb operator|\|} c {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|#}{adverb function|'}{punctuation|)} {punctuation|\{}
                letterCase {verb operator|=} c{punctuation|;}
            {punctuation|\}} else {keyword|if} {punctuation|(}c {verb operator|=}{verb operator|=} {adverb function|':}{adverb function|'}{punctuation|)} {punctuation|\{}
                colons{verb operator|+}{verb operator|+}{punctuation|;}
            {punctuation|\}} else {keyword|if} {punctuation|(}c {verb operator|>=} {adverb function|'}{number|0}{adverb function|'} {verb operator|&}{verb operator|&} c {verb operator|<=} {adverb function|'}{number|9}{adverb function|'}{punctuation|)} {punctuation|\{}
                width {verb operator|=} Math{punctuation|.}{keyword|min}{punctuation|(}WIDEST{verb operator|,} Math{punctuation|.}{keyword|max}{punctuation|(}width{verb operator|,} {number|0}{punctuation|)} {verb operator|*} {number|10} {verb operator|+} c {verb operator|-} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {verb operator|>} {number|0} {verb operator|&}{verb operator|&} letter {verb operator|!}{verb operator|=} {adverb function|'}z{adverb function|'}{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {verb operator|\|}{verb operator|\|} name{punctuation|(}letter{punctuation|)} {verb operator|\|}{verb operator|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {adverb function|'}Y{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{verb operator|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {verb operator|<} {number|0} {verb operator|?} {number|5} {verb operator|:} {number|4}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}C{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{verb operator|,} {number|100}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}y{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{verb operator|,} {number|100}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}m{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}d{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}e{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'} {adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}j{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{verb operator|,} {number|3}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}H{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}k{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'} {adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}I{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}l{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'} {adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}M{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}S{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}u{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{verb operator|,} {number|1}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}w{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{verb operator|,} {number|1}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}G{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{verb operator|,} {number|4}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}g{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{verb operator|,} {number|100}{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}V{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}{keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{verb operator|,} {number|2}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            case {adverb function|'}U{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {verb operator|+} {number|6} {verb operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {comment|/ 7, 2, '0');}
            case {adverb function|'}W{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {verb operator|+} {number|6} {verb operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {verb operator|+} {number|6}{punctuation|)} {verb operator|%} {number|7}{punctuation|)} {comment|/ 7, 2, '0');}
            case {adverb function|'}s{adverb function|'} {verb operator|-}{verb operator|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{verb operator|,} {number|1}{verb operator|,} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
            default {verb operator|-}{verb operator|>} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {verb operator|=} time{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {verb operator|=}{verb operator|=} {number|0} {verb operator|?} {number|12} {verb operator|:} hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {verb operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {adverb function|'}A{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {adverb function|'}a{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{verb operator|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {adverb function|'}B{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {verb operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {adverb function|'}b{adverb function|'}{verb operator|,} {adverb function|'}h{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {verb operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{verb operator|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {adverb function|'}p{adverb function|'} {verb operator|-}{verb operator|>} {punctuation|\{}
                String half {verb operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {verb operator|<} {number|12} {verb operator|?} {string|"AM"} {verb operator|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|#}{adverb function|'} {verb operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {verb operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {adverb function|'}P{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {verb operator|<} {number|12} {verb operator|?} {string|"am"} {verb operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {adverb function|'}Z{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {verb operator|?} {string|"UTC"} {verb operator|:} {string|""}{punctuation|)}{punctuation|;}
            case {adverb function|'}z{adverb function|'} {verb operator|-}{verb operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {adverb function|'}L{adverb function|'} {verb operator|-}{verb operator|>} fraction{punctuation|(}width {verb operator|<} {number|0} {verb operator|?} {number|3} {verb operator|:} width{punctuation|)}{punctuation|;}
            case {adverb function|'}N{adverb function|'} {verb operator|-}{verb operator|>} fraction{punctuation|(}width {verb operator|<} {number|0} {verb operator|?} {number|9} {verb operator|:} width{punctuation|)}{punctuation|;}
            case {adverb function|'}n{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {adverb function|'}t{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {adverb function|'}{verb operator|%}{adverb function|'} {verb operator|-}{verb operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {verb operator|-}{verb operator|>} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {verb operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {adverb function|'}c{adverb function|'} {verb operator|-}{verb operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {adverb function|'}D{adverb function|'}{verb operator|,} {adverb function|'}x{adverb function|'} {verb operator|-}{verb operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case {adverb function|'}F{adverb function|'} {verb operator|-}{verb operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case {adverb function|'}T{adverb function|'}{verb operator|,} {adverb function|'}X{adverb function|'} {verb operator|-}{verb operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case {adverb function|'}R{adverb function|'} {verb operator|-}{verb operator|>} {string|"%H:%M"}{punctuation|;}
            case {adverb function|'}r{adverb function|'} {verb operator|-}{verb operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case {adverb function|'}v{adverb function|'} {verb operator|-}{verb operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {verb operator|-}{verb operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{verb operator|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long {keyword|value}{verb operator|,} int usual{verb operator|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {verb operator|=} padding {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|_}{adverb function|'} {verb operator|?} {adverb function|'} {adverb function|'} {verb operator|:} padding {verb operator|=}{verb operator|=} {adverb function|'}{number|0}{adverb function|'} {verb operator|?} {adverb function|'}{number|0}{adverb function|'} {verb operator|:} usualPadding{punctuation|;}
        int wanted {verb operator|=} padding {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|-}{adverb function|'} {verb operator|&}{verb operator|&} width {verb operator|<} {number|0} {verb operator|?} {number|0} {verb operator|:} width {verb operator|<} {number|0} {verb operator|?} usual {verb operator|:} width{punctuation|;}
        String digits {verb operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}{keyword|abs}{punctuation|(}{keyword|value}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}{keyword|value} {verb operator|<} {number|0} {verb operator|&}{verb operator|&} pad {verb operator|=}{verb operator|=} {adverb function|'}{number|0}{adverb function|'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{adverb function|'}{verb operator|-}{adverb function|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {verb operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {verb operator|+} {punctuation|(}{keyword|value} {verb operator|<} {number|0} {verb operator|?} {number|1} {verb operator|:} {number|0}{punctuation|)}{punctuation|;} i {verb operator|<} wanted {verb operator|&}{verb operator|&} padding {verb operator|!}{verb operator|=} {adverb function|'}{verb operator|-}{adverb function|'}{punctuation|;} i{verb operator|+}{verb operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}{keyword|value} {verb operator|<} {number|0} {verb operator|&}{verb operator|&} pad {verb operator|!}{verb operator|=} {adverb function|'}{number|0}{adverb function|'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{adverb function|'}{verb operator|-}{adverb function|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {verb operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {verb operator|<} width {verb operator|&}{verb operator|&} padding {verb operator|!}{verb operator|=} {adverb function|'}{verb operator|-}{adverb function|'}{punctuation|;} i{verb operator|+}{verb operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {verb operator|=}{verb operator|=} {adverb function|'}{number|0}{adverb function|'} {verb operator|?} {adverb function|'}{number|0}{adverb function|'} {verb operator|:} {adverb function|'} {adverb function|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {verb operator|=} letterCase {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|^}{adverb function|'} {verb operator|\|}{verb operator|\|} {punctuation|(}letterCase {verb operator|=}{verb operator|=} {adverb function|'}{verb operator|#}{adverb function|'} {verb operator|&}{verb operator|&} {verb operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {verb operator|&}{verb operator|&} {verb operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {verb operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {verb operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {verb operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {verb operator|=} Math{punctuation|.}{keyword|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {verb operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{verb operator|,} rest {comment|/ 3600);}
        made{punctuation|.}append{punctuation|(}colons {verb operator|>} {number|0} {verb operator|?} {string|":"} {verb operator|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{verb operator|,} rest {comment|/ 60 % 60);}
        {keyword|if} {punctuation|(}colons {verb operator|=}{verb operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{adverb function|':}{adverb function|'}{punctuation|)}{verb operator|,} rest {verb operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {verb operator|<} {number|0} {verb operator|?} {adverb function|'}{verb operator|-}{adverb function|'} {verb operator|:} {adverb function|'}{verb operator|+}{adverb function|'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {verb operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {verb operator|+} {number|1}{punctuation|;} i {verb operator|<} width {verb operator|&}{verb operator|&} padding {verb operator|!}{verb operator|=} {adverb function|'}{verb operator|-}{adverb function|'}{punctuation|;} i{verb operator|+}{verb operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{verb operator|,} int {keyword|value}{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{adverb function|'}{number|0}{adverb function|'} {verb operator|+} {keyword|value} {comment|/ 10)).append((char) ('0' + value % 10));}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {verb operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}_000_000_000L {verb operator|+} time{punctuation|.}{keyword|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {verb operator|=} {number|1}{punctuation|;} i {verb operator|<=} digits{punctuation|;} i{verb operator|+}{verb operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {verb operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {verb operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {verb operator|:} {adverb function|'}{number|0}{adverb function|'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
