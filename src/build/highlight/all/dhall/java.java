package dev{punctuation|.}jbuild{punctuation|.}text;

import java{punctuation|.}time{punctuation|.}{class-name|DayOfWeek};
import java{punctuation|.}time{punctuation|.}{class-name|OffsetDateTime};
import java{punctuation|.}time{punctuation|.}{class-name|ZoneOffset};
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|ChronoField};
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}{class-name|IsoFields};
import java{punctuation|.}util{punctuation|.}{class-name|Locale};

{punctuation|/}{operator|*}{operator|*}
 {operator|*} {class-name|Dates} by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns{punctuation|,} {keyword|as} {class-name|Ruby}'s {punctuation|\{}{operator|@}code {class-name|Time}{operator|#}strftime{punctuation|\}} reads them{operator|:} flags {punctuation|\{}{operator|@}code - {number|0} ^ {operator|#} _ {operator|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} and
 {operator|*} {class-name|English} names whatever the machine's language is{punctuation|.} {class-name|What} is no directive is copied{punctuation|.}
 {operator|*}{punctuation|/}
public final class {class-name|Strftime} {punctuation|\{}

    private static final {class-name|String}{punctuation|[}{punctuation|]} {class-name|MONTHS} {operator|=} {punctuation|\{}
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
    private static final {class-name|String}{punctuation|[}{punctuation|]} {class-name|DAYS} {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private static final int {class-name|WIDEST} {operator|=} {number|1024};

    private final {class-name|OffsetDateTime} time;
    private final {class-name|StringBuilder} out {operator|=} new {class-name|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private {class-name|Strftime}{punctuation|(}{class-name|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    {punctuation|/}{operator|*}{operator|*} {class-name|The} {class-name|English} name of a day of the week{punctuation|.} {operator|*}{punctuation|/}
    public static {class-name|String} dayName{punctuation|(}{class-name|DayOfWeek} day{punctuation|)} {punctuation|\{}
        return {class-name|DAYS}{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % {class-name|DAYS}{punctuation|.}length{punctuation|]};
    {punctuation|\}}

    {punctuation|/}{operator|*}{operator|*} {class-name|The} date {keyword|in} the pattern's form{punctuation|.} {operator|*}{punctuation|/}
    public static {class-name|String} format{punctuation|(}{class-name|OffsetDateTime} time{punctuation|,} {class-name|String} pattern{punctuation|)} {punctuation|\{}
        {class-name|Strftime} run {operator|=} new {class-name|Strftime}{punctuation|(}time{punctuation|)};
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)};
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {punctuation|/}{operator|*}{operator|*} {class-name|A} month's {class-name|English} name{punctuation|.} {operator|*}{punctuation|/}
    public static {class-name|String} monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return {class-name|MONTHS}{punctuation|[}month - {number|1}{punctuation|]};
    {punctuation|\}}

    private void all{punctuation|(}{class-name|String} pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        while {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|!=} '%'{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)};
                i{operator|++};
                continue;
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}end {operator|>}{operator|=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|\|} !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} {class-name|Math}{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {punctuation|/}{operator|*}{operator|*} {class-name|Reads} flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} {operator|*}{punctuation|/}
    private int flags{punctuation|(}{class-name|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {number|-1};
        for {punctuation|(}int i {operator|=} from; i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}; i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|==} '-' {operator|\|\|} c {operator|==} '_' {operator|\|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '^' {operator|\|\|} c {operator|==} '{operator|#}'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c;
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} '{operator|:}'{punctuation|)} {punctuation|\{}
                colons{operator|++};
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>}{operator|=} '{number|0}' {operator|&&} c {operator|<}{operator|=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} {class-name|Math}{punctuation|.}min{punctuation|(}{class-name|WIDEST}{punctuation|,} {class-name|Math}{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c - '{number|0}'{punctuation|)};
            {punctuation|\}} {keyword|else} {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            return false;
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case '{class-name|Y}' {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case '{class-name|C}' {operator|->} number{punctuation|(}{class-name|Math}{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'y' {operator|->} number{punctuation|(}{class-name|Math}{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'm' {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'd' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'e' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'j' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)};
            case '{class-name|H}' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'k' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case '{class-name|I}' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'l' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case '{class-name|M}' {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case '{class-name|S}' {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'u' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case 'w' {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case '{class-name|G}' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case 'g' {operator|->} number{punctuation|(}{class-name|Math}{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case '{class-name|V}' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}{class-name|IsoFields}{punctuation|.}{class-name|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case '{class-name|U}' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case '{class-name|W}' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {punctuation|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 's' {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            default {operator|->} {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}{class-name|ChronoField}{punctuation|.}{class-name|CLOCK_HOUR_OF_AMPM}{punctuation|)};
        return hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour;
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7};
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case '{class-name|A}' {operator|->} text{punctuation|(}{class-name|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case 'a' {operator|->} text{punctuation|(}{class-name|DAYS}{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case '{class-name|B}' {operator|->} text{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)};
            case 'b'{punctuation|,} 'h' {operator|->} text{punctuation|(}{class-name|MONTHS}{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'p' {operator|->} {punctuation|\{}
                {class-name|String} half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"};
                text{punctuation|(}letterCase {operator|==} '{operator|#}' {operator|?} half{punctuation|.}toLowerCase{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {operator|:} half{punctuation|)};
            {punctuation|\}}
            case '{class-name|P}' {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)};
            case '{class-name|Z}' {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}{class-name|ZoneOffset}{punctuation|.}{class-name|UTC}{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)};
            case 'z' {operator|->} offset{punctuation|(}{punctuation|)};
            case '{class-name|L}' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)};
            case '{class-name|N}' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)};
            case 'n' {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)};
            case 't' {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)};
            case '%' {operator|->} text{punctuation|(}{string|"%"}{punctuation|)};
            default {operator|->} {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {class-name|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|->} {string|"%a %b %e %H:%M:%S %Y"};
            case '{class-name|D}'{punctuation|,} 'x' {operator|->} {string|"%m/%d/%y"};
            case '{class-name|F}' {operator|->} {string|"%Y-%m-%d"};
            case '{class-name|T}'{punctuation|,} '{class-name|X}' {operator|->} {string|"%H:%M:%S"};
            case '{class-name|R}' {operator|->} {string|"%H:%M"};
            case 'r' {operator|->} {string|"%I:%M:%S %p"};
            case 'v' {operator|->} {string|"%e-%^b-%Y"};
            default {operator|->} {string|""};
        {punctuation|\}};
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false;
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return true;
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' {operator|?} ' ' {operator|:} padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} usualPadding;
        int wanted {operator|=} padding {operator|==} '-' {operator|&&} width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width;
        {class-name|String} digits {operator|=} {class-name|Long}{punctuation|.}toString{punctuation|(}{class-name|Math}{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'-'{punctuation|)};
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} '-'; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'-'{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void text{punctuation|(}{class-name|String} name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} '-'; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} '{number|0}' {operator|?} '{number|0}' {operator|:} ' '{punctuation|)};
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '^' {operator|\|\|} {punctuation|(}letterCase {operator|==} '{operator|#}' {operator|&&} !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}{class-name|Locale}{punctuation|.}{class-name|ROOT}{punctuation|)} {operator|:} name{punctuation|)};
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)};
        int rest {operator|=} {class-name|Math}{punctuation|.}abs{punctuation|(}seconds{punctuation|)};
        {class-name|StringBuilder} made {operator|=} new {class-name|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {punctuation|/} {number|3600}{punctuation|)};
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {punctuation|/} {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}'{operator|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} '-' {operator|:} '{operator|+}'{punctuation|)};
        for {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&&} padding {operator|!=} '-'; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{number|0}'{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void two{punctuation|(}{class-name|StringBuilder} to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {punctuation|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value % {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        {class-name|String} nanos {operator|=} {class-name|Long}{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}{class-name|ChronoField}{punctuation|.}{class-name|NANO_OF_SECOND}{punctuation|)}{punctuation|)};
        for {punctuation|(}int i {operator|=} {number|1}; i {operator|<}{operator|=} digits; i{operator|++}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {operator|:} '{number|0}'{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
