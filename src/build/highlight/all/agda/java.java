package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

{keyword|import} java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
{keyword|import} java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
{keyword|import} java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

/**
 * Dates by {punctuation|\{}{punctuation|@}code strftime{punctuation|\}} patterns, as Ruby's {punctuation|\{}{punctuation|@}code Time#strftime{punctuation|\}} {function|reads them}{operator|:} flags {punctuation|\{}{punctuation|@}{function|code - 0 ^ # _ }:{punctuation|\}}, a width, and
 * English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
{keyword|public} final class Strftime {punctuation|\{}

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
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week{punctuation|.} */
    {keyword|public} static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS[day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length]{punctuation|;}
    {punctuation|\}}

    /** The date {keyword|in} the {keyword|pattern}'s form{punctuation|.} */
    {keyword|public} static String format{punctuation|(}OffsetDateTime time, String {keyword|pattern}{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}{keyword|pattern}{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A month's English name{punctuation|.} */
    {keyword|public} static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS[month - 1]{punctuation|;}
    {punctuation|\}}

    {keyword|private} void all{punctuation|(}String {keyword|pattern}{punctuation|)} {punctuation|\{}
        int i {operator|=} 0{punctuation|;}
        while {punctuation|(}i < {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c != '%'{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}{keyword|pattern}, i + 1{punctuation|)}{punctuation|;}
            if {punctuation|(}end >= {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}{keyword|pattern}{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}end + 1, {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}{keyword|pattern}, i, stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end + 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width, and gives the offset of the directive's letter{punctuation|.} */
    {keyword|private} int flags{punctuation|(}String {keyword|pattern}, int from{punctuation|)} {punctuation|\{}
        padding {operator|=} 0{punctuation|;}
        letterCase {operator|=} 0{punctuation|;}
        colons {operator|=} 0{punctuation|;}
        width {operator|=} -1{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i < {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c {operator|=} {keyword|pattern}{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c == '-' \|\| c == '_' \|\| {punctuation|(}c == '0' && width < 0{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c == '^' \|\| c == '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}{function|c == '}:'{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c >= '0' && c <= '9'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST, Math{punctuation|.}max{punctuation|(}width, 0{punctuation|)} * 10 + c - '0'{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {keyword|pattern}{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons > 0 && letter != 'z'{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}, time{punctuation|.}getYear{punctuation|(}{punctuation|)} {function|< 0 ? 5 }{operator|:} 4, '0'{punctuation|)}{punctuation|;}
            case 'C' {operator|->} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'y' {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'm' {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'd' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'e' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}, 3, '0'{punctuation|)}{punctuation|;}
            case 'H' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'k' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'l' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, 2, ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'S' {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'u' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{punctuation|;}
            case 'w' {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{punctuation|;}
            case 'G' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}, 4, '0'{punctuation|)}{punctuation|;}
            case 'g' {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}, 100{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'V' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, 2, '0'{punctuation|)}{punctuation|;}
            case 'U' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + 6 - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / 7, 2, '0'{punctuation|)}{punctuation|;}
            case 'W' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + 6 - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} / 7, 2, '0'{punctuation|)}{punctuation|;}
            case 's' {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}, 1, '0'{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {function|return hour == 0 ? 12 }{operator|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % 7{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|->} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            case 'a' {operator|->} text{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|.}substring{punctuation|(}0, 3{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|->} text{punctuation|(}MONTHS[time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - 1]{punctuation|)}{punctuation|;}
            case 'b', 'h' {operator|->} text{punctuation|(}MONTHS[time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - 1]{punctuation|.}substring{punctuation|(}0, 3{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|->} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} < 12 {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase == '#' {operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case 'P' {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} < 12 {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|->} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|->} fraction{punctuation|(}{function|width < 0 ? 3 }{operator|:} width{punctuation|)}{punctuation|;}
            case 'N' {operator|->} fraction{punctuation|(}{function|width < 0 ? 9 }{operator|:} width{punctuation|)}{punctuation|;}
            case 'n' {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '%' {operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String {keyword|pattern} {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D', 'x' {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T', 'X' {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|->} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}{keyword|pattern}{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time, {keyword|pattern}{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    {keyword|private} void number{punctuation|(}long value, int usual, char usualPadding{punctuation|)} {punctuation|\{}
        {function|char pad = padding == '_' ? ' ' }{operator|:} padding == '0' {operator|?} '0' {operator|:} usualPadding{punctuation|;}
        {function|int wanted = padding == '-' && width < 0 ? 0 }{operator|:} width < 0 {operator|?} usual {operator|:} width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value < 0 && pad == '0'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} + {punctuation|(}{function|value < 0 ? 1 }{operator|:} 0{punctuation|)}{punctuation|;} i < wanted && padding != '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value < 0 && pad != '0'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding != '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{function|padding == '0' ? '0' }{operator|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase == '^' \|\| {punctuation|(}letterCase == '#' && !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}9{punctuation|)}{punctuation|;}
        two{punctuation|(}made, rest / 3600{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons > 0 {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made, rest / 60 % 60{punctuation|)}{punctuation|;}
        if {punctuation|(}colons == 2{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{function|'}:'{punctuation|)}, rest % 60{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}{function|seconds < 0 ? '-' }{operator|:} '+'{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} + 1{punctuation|;} i < width && padding != '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'0'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} static void two{punctuation|(}StringBuilder to, int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value / 10{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'0' + value % 10{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L + time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} 1{punctuation|;} i <= digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i < nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {operator|:} '0'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
