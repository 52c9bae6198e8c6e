package dev{punctuation|.}jbuild{punctuation|.}text;

import java{punctuation|.}time{punctuation|.}DayOfWeek;
import java{punctuation|.}time{punctuation|.}OffsetDateTime;
import java{punctuation|.}time{punctuation|.}ZoneOffset;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField;
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields;
import java{punctuation|.}util{punctuation|.}Locale;

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby{punctuation|'}s {punctuation|\{}@code Time#strftime{punctuation|\}} reads them: flags {punctuation|\{}@code - {number|0} {punctuation|^} # _ :{punctuation|\}}{punctuation|,} a width{punctuation|,} and
 * English names whatever the machine{punctuation|'}s language is{punctuation|.} What is no directive is copied{punctuation|.}
 */
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
    {punctuation|\}};
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time;
    {punctuation|\}}

    /** The English name of a day of the week{punctuation|.} */
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}getValue{punctuation|(}{punctuation|)} {comment|% DAYS.length];}
    {punctuation|\}}

    /** The date in the pattern{punctuation|'}s form{punctuation|.} */
    public static String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)};
        run{punctuation|.}all{punctuation|(}pattern{punctuation|)};
        return run{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)};
    {punctuation|\}}

    /** A month{punctuation|'}s English name{punctuation|.} */
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]};
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0};
        while {punctuation|(}i {punctuation|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c !{operator|=} '{comment|%') \{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)};
                i++;
                continue;
            {punctuation|\}}
            int end {operator|=} flags{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)};
            if {punctuation|(}end {punctuation|>}{operator|=} pattern{punctuation|.}length{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}min{punctuation|(}end + {number|1}{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                i {operator|=} stop;
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end + {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive{punctuation|'}s letter{punctuation|.} */
    private int flags{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} -{number|1};
        for {punctuation|(}int i {operator|=} from; i {punctuation|<} pattern{punctuation|.}length{punctuation|(}{punctuation|)}; i++{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c {operator|=}{operator|=} '-' {operator|\|}{operator|\|} c {operator|=}{operator|=} '_' {operator|\|}{operator|\|} {punctuation|(}c {operator|=}{operator|=} '{number|0}{punctuation|'} && width {punctuation|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c;
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} '{punctuation|^}{punctuation|'} {operator|\|}{operator|\|} c {operator|=}{operator|=} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c;
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} ':'{punctuation|)} {punctuation|\{}
                colons++;
            {punctuation|\}} else if {punctuation|(}c {punctuation|>}{operator|=} '{number|0}{punctuation|'} && c {punctuation|<}{operator|=} '{number|9}{punctuation|'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST, Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - '{number|0}{punctuation|'}{punctuation|)};
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}length{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {punctuation|>} {number|0} && letter !{operator|=} 'z{punctuation|'}{punctuation|)} {punctuation|\{}
            return false;
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} name{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} whole{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' -{punctuation|>} number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} {punctuation|<} {number|0} ? {number|5} : {number|4}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'C' -{punctuation|>} number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'y{punctuation|'} -{punctuation|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'm{punctuation|'} -{punctuation|>} number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'd{punctuation|'} -{punctuation|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'e{punctuation|'} -{punctuation|>} number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'j{punctuation|'} -{punctuation|>} number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'H' -{punctuation|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'k{punctuation|'} -{punctuation|>} number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'I' -{punctuation|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'l{punctuation|'} -{punctuation|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'M' -{punctuation|>} number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'S' -{punctuation|>} number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'u{punctuation|'} -{punctuation|>} number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'w{punctuation|'} -{punctuation|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'G' -{punctuation|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'g{punctuation|'} -{punctuation|>} number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'V' -{punctuation|>} number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'U' -{punctuation|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            case 'W' -{punctuation|>} number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} {comment|% 7) / 7, 2, '0');}
            case 's{punctuation|'} -{punctuation|>} number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}{punctuation|'}{punctuation|)};
            default -{punctuation|>} {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        return hour {operator|=}{operator|=} {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {comment|% 7;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' -{punctuation|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case 'a{punctuation|'} -{punctuation|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'B' -{punctuation|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)};
            case 'b{punctuation|'}{punctuation|,} 'h{punctuation|'} -{punctuation|>} text{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'p{punctuation|'} -{punctuation|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}getHour{punctuation|(}{punctuation|)} {punctuation|<} {number|12} ? {string|"AM"} : {string|"PM"};
                text{punctuation|(}letterCase {operator|=}{operator|=} '#' ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : half{punctuation|)};
            {punctuation|\}}
            case 'P' -{punctuation|>} text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} {punctuation|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            case 'Z' -{punctuation|>} text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            case 'z{punctuation|'} -{punctuation|>} offset{punctuation|(}{punctuation|)};
            case 'L' -{punctuation|>} fraction{punctuation|(}width {punctuation|<} {number|0} ? {number|3} : width{punctuation|)};
            case 'N' -{punctuation|>} fraction{punctuation|(}width {punctuation|<} {number|0} ? {number|9} : width{punctuation|)};
            case 'n{punctuation|'} -{punctuation|>} text{punctuation|(}{string|"\\n"}{punctuation|)};
            case 't{punctuation|'} -{punctuation|>} text{punctuation|(}{string|"\\t"}{punctuation|)};
            case '{comment|%' -> text("%");}
            default -{punctuation|>} {punctuation|\{}
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c{punctuation|'} -{punctuation|>} {string|"%a %b %e %H:%M:%S %Y"};
            case 'D', 'x{punctuation|'} -{punctuation|>} {string|"%m/%d/%y"};
            case 'F' -{punctuation|>} {string|"%Y-%m-%d"};
            case 'T', 'X' -{punctuation|>} {string|"%H:%M:%S"};
            case 'R' -{punctuation|>} {string|"%H:%M"};
            case 'r{punctuation|'} -{punctuation|>} {string|"%I:%M:%S %p"};
            case 'v{punctuation|'} -{punctuation|>} {string|"%e-%^b-%Y"};
            default -{punctuation|>} {string|""};
        {punctuation|\}};
        if {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false;
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return true;
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} '_' ? ' ' : padding {operator|=}{operator|=} '{number|0}{punctuation|'} ? '{number|0}{punctuation|'} : usualPadding;
        int wanted {operator|=} padding {operator|=}{operator|=} '-' && width {punctuation|<} {number|0} ? {number|0} : width {punctuation|<} {number|0} ? usual : width;
        String digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)};
        if {punctuation|(}value {punctuation|<} {number|0} && pad {operator|=}{operator|=} '{number|0}{punctuation|'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{punctuation|'}-'{punctuation|)};
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}length{punctuation|(}{punctuation|)} + {punctuation|(}value {punctuation|<} {number|0} ? {number|1} : {number|0}{punctuation|)}; i {punctuation|<} wanted && padding !{operator|=} '-'; i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        if {punctuation|(}value {punctuation|<} {number|0} && pad !{operator|=} '{number|0}{punctuation|'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{punctuation|'}-'{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{punctuation|.}length{punctuation|(}{punctuation|)}; i {punctuation|<} width && padding !{operator|=} '-'; i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding {operator|=}{operator|=} '{number|0}{punctuation|'} ? '{number|0}{punctuation|'} : ' '{punctuation|)};
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} '{punctuation|^}{punctuation|'} {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|=}{operator|=} '#' && !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : name{punctuation|)};
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)};
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)};
        made{punctuation|.}append{punctuation|(}colons {punctuation|>} {number|0} ? {string|":"} : {string|""}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest / {number|60} {comment|% 60);}
        if {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{punctuation|'}:'{punctuation|)}{punctuation|,} rest {comment|% 60);}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds {punctuation|<} {number|0} ? '-' : '+'{punctuation|)};
        for {punctuation|(}int i {operator|=} made{punctuation|.}length{punctuation|(}{punctuation|)} + {number|1}; i {punctuation|<} width && padding !{operator|=} '-'; i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{punctuation|'}{number|0}{punctuation|'}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{punctuation|'}{number|0}{punctuation|'} + value / {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{punctuation|'}{number|0}{punctuation|'} + value {comment|% 10));}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}toString{punctuation|(}{number|1}{punctuation|_}{number|000}{punctuation|_}{number|000}{punctuation|_}000L + time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        for {punctuation|(}int i {operator|=} {number|1}; i {punctuation|<}{operator|=} digits; i++{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i {punctuation|<} nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} : '{number|0}{punctuation|'}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
