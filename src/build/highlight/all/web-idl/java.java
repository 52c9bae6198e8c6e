package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {punctuation|\{}

    private {keyword|static} final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    private {keyword|static} final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private {keyword|static} final {class-name|int} WIDEST {operator|=} {number|1024}{punctuation|;}

    private final {class-name|OffsetDateTime} time{punctuation|;}
    private final {class-name|StringBuilder} out {operator|=} {class-name|new} StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private {class-name|char} padding{punctuation|;}
    private {class-name|char} letterCase{punctuation|;}
    private {class-name|int} colons{punctuation|;}
    private {class-name|int} width{punctuation|;}

    {class-name|private} Strftime{punctuation|(}{class-name|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public {keyword|static} {class-name|String} dayName{punctuation|(}{class-name|DayOfWeek} day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public {keyword|static} {class-name|String} format{punctuation|(}{class-name|OffsetDateTime} time{punctuation|,} {class-name|String} pattern{punctuation|)} {punctuation|\{}
        {class-name|Strftime} run {operator|=} {class-name|new} Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public {keyword|static} {class-name|String} monthName{punctuation|(}{class-name|int} month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private {class-name|{keyword|void}} all{punctuation|(}{class-name|String} pattern{punctuation|)} {punctuation|\{}
        {class-name|int} i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {class-name|char} c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c !{operator|=} '%'{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            {class-name|int} end {operator|=} flags{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end {operator|>}{operator|=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {class-name|int} stop {operator|=} Math{punctuation|.}min{punctuation|(}end + {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end + {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private {class-name|int} flags{punctuation|(}{class-name|String} pattern{punctuation|,} {class-name|int} from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {number|-1}{punctuation|;}
        for {punctuation|(}{class-name|int} i {operator|=} from{punctuation|;} {class-name|i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|=}{operator|=} '{operator|-}' \|\| c {operator|=}{operator|=} '_' \|\| {punctuation|(}c {operator|=}{operator|=} '{number|0}' && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} '^' \|\| c {operator|=}{operator|=} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} '{operator|:}'{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|>}{operator|=} '{number|0}' && c {operator|<}{operator|=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|boolean} directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {operator|>} {number|0} && letter !{operator|=} 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|boolean} number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>}} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {class-name|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private {class-name|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {class-name|int} hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {class-name|return} hour {operator|=}{operator|=} {number|0} {operator|?} {number|12} {operator|:} {class-name|hour}{punctuation|;}
    {punctuation|\}}

    private {class-name|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private {class-name|{keyword|boolean}} name{punctuation|(}{class-name|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                {class-name|String} half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {operator|=}{operator|=} '#' {operator|?} half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} {class-name|half}{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|-}{operator|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|-}{operator|>} offset{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} {class-name|width}{punctuation|)}{punctuation|;}
            case 'N' {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} {class-name|width}{punctuation|)}{punctuation|;}
            case 'n' {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '%' {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {class-name|return} {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private {class-name|{keyword|boolean}} whole{punctuation|(}{class-name|char} letter{punctuation|)} {punctuation|\{}
        {class-name|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {class-name|return} {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}

    private {class-name|{keyword|void}} number{punctuation|(}{class-name|{keyword|long}} value{punctuation|,} {class-name|int} usual{punctuation|,} {class-name|char} usualPadding{punctuation|)} {punctuation|\{}
        {class-name|char} pad {operator|=} padding {operator|=}{operator|=} '_' {operator|?} ' ' {operator|:} {class-name|padding} {operator|=}{operator|=} '{number|0}' {operator|?} '{number|0}' {operator|:} {class-name|usualPadding}{punctuation|;}
        {class-name|int} wanted {operator|=} padding {operator|=}{operator|=} '{operator|-}' && width {operator|<} {number|0} {operator|?} {number|0} {operator|:} {class-name|width} {operator|<} {number|0} {operator|?} usual {operator|:} {class-name|width}{punctuation|;}
        {class-name|String} digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value {operator|<} {number|0} && pad {operator|=}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}{class-name|int} i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} + {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding !{operator|=} '{operator|-}'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value {operator|<} {number|0} && pad !{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {class-name|{keyword|void}} text{punctuation|(}{class-name|String} name{punctuation|)} {punctuation|\{}
        for {punctuation|(}{class-name|int} i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding !{operator|=} '{operator|-}'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} '{number|0}' {operator|?} '{number|0}' {operator|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {class-name|{keyword|boolean}} capitals {operator|=} letterCase {operator|=}{operator|=} '^' \|\| {punctuation|(}letterCase {operator|=}{operator|=} '#' && !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals {operator|?} name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {operator|:} {class-name|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {class-name|{keyword|void}} offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {class-name|int} seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {class-name|int} rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        {class-name|StringBuilder} made {operator|=} {class-name|new} StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}'{operator|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} {operator|?} '{operator|-}' {operator|:} '+'{punctuation|)}{punctuation|;}
        for {punctuation|(}{class-name|int} i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} + {number|1}{punctuation|;} i {operator|<} width && padding !{operator|=} '{operator|-}'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {keyword|static} {class-name|{keyword|void}} two{punctuation|(}{class-name|StringBuilder} to{punctuation|,} {class-name|int} value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value / {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private {class-name|{keyword|void}} fraction{punctuation|(}{class-name|int} digits{punctuation|)} {punctuation|\{}
        {class-name|String} nanos {operator|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L + time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}{class-name|int} i {operator|=} {number|1}{punctuation|;} i {operator|<}{operator|=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {operator|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
