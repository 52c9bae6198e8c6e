package dev{punctuation|.}jbuild{punctuation|.}text{operator|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{operator|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{operator|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{operator|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{operator|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{operator|;}
import java{punctuation|.}util{punctuation|.}Locale{operator|;}

{operator|/}{operator|**}
 {operator|*} Dates by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}{operator|@}code Time#strftime{punctuation|\}} reads them{punctuation|:} flags {punctuation|\{}{operator|@}code {operator|-} {number|0} {operator|^} # _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} and
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
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
    {punctuation|\}}{operator|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{operator|;}
    private static final int WIDEST {operator|=} {number|1024}{operator|;}

    private final OffsetDateTime time{operator|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{operator|;}
    private char padding{operator|;}
    private char letterCase{operator|;}
    private int colons{operator|;}
    private int width{operator|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{operator|;}
    {punctuation|\}}

    {operator|/}{operator|**} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{operator|;}
    {punctuation|\}}

    {operator|/}{operator|**} The date in the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{operator|;}
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)}{operator|;}
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)}{operator|;}
    {punctuation|\}}

    {operator|/}{operator|**} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{operator|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{operator|;}
        while {punctuation|(}i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{operator|;}
            if {punctuation|(}c {operator|!=} '%'{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{operator|;}
                i{operator|+}{operator|+}{operator|;}
                continue{operator|;}
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{operator|;}
            if {punctuation|(}end {operator|>=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{operator|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{operator|;}
                i {operator|=} stop{operator|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{operator|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|**} Reads flags and width{punctuation|,} and gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{operator|;}
        letterCase {operator|=} {number|0}{operator|;}
        colons {operator|=} {number|0}{operator|;}
        width {operator|=} {operator|-}{number|1}{operator|;}
        for {punctuation|(}int i {operator|=} from{operator|;} i {operator|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{operator|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{operator|;}
            if {punctuation|(}c {operator|==} '{operator|-}' {operator|\|}{operator|\|} c {operator|==} '_' {operator|\|}{operator|\|} {punctuation|(}c {operator|==} '{number|0}' {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{operator|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} '{operator|^}' {operator|\|}{operator|\|} c {operator|==} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{operator|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{operator|;}
            {punctuation|\}} else if {punctuation|(}c {operator|>=} '{number|0}' {operator|&}{operator|&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{operator|;}
            {punctuation|\}} else {punctuation|\{}
                return i{operator|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)}{operator|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {operator|!=} 'z'{punctuation|)} {punctuation|\{}
            return false{operator|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} name{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} whole{punctuation|(}letter{punctuation|)}{operator|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|->} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'C' {operator|->} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'y' {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'm' {operator|->} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'd' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'e' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{operator|;}
            case 'j' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'H' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'k' {operator|->} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{operator|;}
            case 'I' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'l' {operator|->} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{operator|;}
            case 'M' {operator|->} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'S' {operator|->} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'u' {operator|->} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'w' {operator|->} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'G' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'g' {operator|->} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'V' {operator|->} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'U' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 'W' {operator|->} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            case 's' {operator|->} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{operator|;}
            default {operator|->} {punctuation|\{}
                return false{operator|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{operator|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{operator|;}
        return hour {operator|==} {number|0} ? {number|12} {punctuation|:} hour{operator|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7}{operator|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{operator|;}
            case 'a' {operator|->} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{operator|;}
            case 'B' {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{operator|;}
            case 'b'{punctuation|,} 'h' {operator|->} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{operator|;}
            case 'p' {operator|->} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{operator|;}
                text{punctuation|(}letterCase {operator|==} '#' ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{operator|;}
            {punctuation|\}}
            case 'P' {operator|->} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{operator|;}
            case 'Z' {operator|->} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{operator|;}
            case 'z' {operator|->} offset{punctuation|(}{punctuation|)}{operator|;}
            case 'L' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{operator|;}
            case 'N' {operator|->} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{operator|;}
            case 'n' {operator|->} text{punctuation|(}{string|"\\n"}{punctuation|)}{operator|;}
            case 't' {operator|->} text{punctuation|(}{string|"\\t"}{punctuation|)}{operator|;}
            case '%' {operator|->} text{punctuation|(}{string|"%"}{punctuation|)}{operator|;}
            default {operator|->} {punctuation|\{}
                return false{operator|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{operator|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{operator|;}
            case 'D'{punctuation|,} 'x' {operator|->} {string|"%m/%d/%y"}{operator|;}
            case 'F' {operator|->} {string|"%Y-%m-%d"}{operator|;}
            case 'T'{punctuation|,} 'X' {operator|->} {string|"%H:%M:%S"}{operator|;}
            case 'R' {operator|->} {string|"%H:%M"}{operator|;}
            case 'r' {operator|->} {string|"%I:%M:%S %p"}{operator|;}
            case 'v' {operator|->} {string|"%e-%^b-%Y"}{operator|;}
            default {operator|->} {string|""}{operator|;}
        {punctuation|\}}{operator|;}
        if {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false{operator|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{operator|;}
        return true{operator|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} '_' ? ' ' {punctuation|:} padding {operator|==} '{number|0}' ? '{number|0}' {punctuation|:} usualPadding{operator|;}
        int wanted {operator|=} padding {operator|==} '{operator|-}' {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width{operator|;}
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{operator|;}
        if {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|==} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{operator|-}'{punctuation|)}{operator|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{operator|;} i {operator|<} wanted {operator|&}{operator|&} padding {operator|!=} '{operator|-}'{operator|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{operator|;}
        {punctuation|\}}
        if {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|!=} '{number|0}'{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{operator|-}'{punctuation|)}{operator|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{operator|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}{operator|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!=} '{operator|-}'{operator|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|==} '{number|0}' ? '{number|0}' {punctuation|:} ' '{punctuation|)}{operator|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} '{operator|^}' {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|==} '#' {operator|&}{operator|&} !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{operator|;}
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{operator|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{operator|;}
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{operator|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{operator|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{operator|;}
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{operator|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{operator|;}
        if {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{operator|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' {punctuation|:} '{operator|+}'{punctuation|)}{operator|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {number|1}{operator|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!=} '{operator|-}'{operator|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}'{number|0}'{punctuation|)}{operator|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{operator|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{operator|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{operator|;}
        for {punctuation|(}int i {operator|=} {number|1}{operator|;} i {operator|<=} digits{operator|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{operator|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
