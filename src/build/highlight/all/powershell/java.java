package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby{string|'s \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine'}s language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final {keyword|class} Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS = {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST = 1024{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out = new StringBuilder{punctuation|(}32{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time = time{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{namespace|[day.getValue() % DAYS.length]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date in the pattern{string|'s form. */
    public static String format(OffsetDateTime time, String pattern) \{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}

    /** A month'}s English name{punctuation|.} {operator|*}{operator|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{namespace|[month - 1]}{punctuation|;}
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i = 0{punctuation|;}
        {keyword|while} {punctuation|(}i < pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c = pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!}= {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}append{punctuation|(}c{punctuation|)}{punctuation|;}
                i+{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            int {keyword|end} = flags{punctuation|(}pattern{punctuation|,} i {operator|+} 1{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}{keyword|end} >= pattern{punctuation|.}length{punctuation|(}{punctuation|)} {punctuation|\|}{punctuation|\|} {operator|!}directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop = Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} 1{punctuation|,} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i = stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i = {keyword|end} {operator|+} 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags and width{punctuation|,} and gives the offset of the directive{string|'s letter. */
    private int flags(String pattern, int from) \{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '}{operator|-}{string|' \|\| c == '}_{string|' \|\| (c == '}0{string|' && width < 0)) \{
                padding = c;
            \} else if (c == '}^{string|' \|\| c == '}{comment|#') \{}
                letterCase = c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c == {string|':'}{punctuation|)} {punctuation|\{}
                colons+{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c >= {string|'0'} && c <= {string|'9'}{punctuation|)} {punctuation|\{}
                width = Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} 0{punctuation|)} {operator|*} 10 {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons > 0 && letter {operator|!}= {string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {keyword|return} number{punctuation|(}letter{punctuation|)} {punctuation|\|}{punctuation|\|} name{punctuation|(}letter{punctuation|)} {punctuation|\|}{punctuation|\|} whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} {operator|-}> number{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}getYear{punctuation|(}{punctuation|)} < 0 ? 5 : 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} {operator|-}> number{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} {operator|-}> number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} {operator|-}> number{punctuation|(}time{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} {operator|-}> number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} {operator|-}> number{punctuation|(}time{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} {operator|-}> number{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} 3{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} {operator|-}> number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} {operator|-}> number{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} {operator|-}> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} {operator|-}> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} {operator|-}> number{punctuation|(}time{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} {operator|-}> number{punctuation|(}time{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} {operator|-}> number{punctuation|(}time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} {operator|-}> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} {operator|-}> number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} {operator|-}> number{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} {operator|-}> number{punctuation|(}time{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} {operator|-}> number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} 6 {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} {operator|-}> number{punctuation|(}{punctuation|(}time{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} 6 {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} 6{punctuation|)} {operator|%} 7{punctuation|)} {operator|/} 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} {operator|-}> number{punctuation|(}time{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            default {operator|-}> {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour = time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour == 0 ? 12 : hour{punctuation|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} {operator|%} 7{punctuation|;}
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} {operator|-}> text{punctuation|(}DAYS{namespace|[sundayBased()]}{punctuation|)}{punctuation|;}
            case {string|'a'} {operator|-}> text{punctuation|(}DAYS{namespace|[sundayBased()]}{punctuation|.}substring{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} {operator|-}> text{punctuation|(}MONTHS{namespace|[time.getMonthValue() - 1]}{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} {operator|-}> text{punctuation|(}MONTHS{namespace|[time.getMonthValue() - 1]}{punctuation|.}substring{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} {operator|-}> {punctuation|\{}
                String half = time{punctuation|.}getHour{punctuation|(}{punctuation|)} < 12 ? {string|"AM"} : {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase == {string|'#'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} {operator|-}> text{punctuation|(}time{punctuation|.}getHour{punctuation|(}{punctuation|)} < 12 ? {string|"am"} : {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} {operator|-}> text{punctuation|(}time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} {operator|-}> offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} {operator|-}> fraction{punctuation|(}width < 0 ? 3 : width{punctuation|)}{punctuation|;}
            case {string|'N'} {operator|-}> fraction{punctuation|(}width < 0 ? 9 : width{punctuation|)}{punctuation|;}
            case {string|'n'} {operator|-}> text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} {operator|-}> text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} {operator|-}> text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}> {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern = {keyword|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} {operator|-}> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} {operator|-}> {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} {operator|-}> {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} {operator|-}> {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} {operator|-}> {string|"%H:%M"}{punctuation|;}
            case {string|'r'} {operator|-}> {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} {operator|-}> {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private void number{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad = padding == {string|'_'} ? {string|' '} : padding == {string|'0'} ? {string|'0'} : usualPadding{punctuation|;}
        int wanted = padding == {string|'-'} && width < 0 ? 0 : width < 0 ? usual : width{punctuation|;}
        String digits = Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value < 0 && pad == {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|for} {punctuation|(}int i = digits{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value < 0 ? 1 : 0{punctuation|)}{punctuation|;} i < wanted && padding {operator|!}= {string|'-'}{punctuation|;} i+{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value < 0 && pad {operator|!}= {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}int i = name{punctuation|.}length{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding {operator|!}= {string|'-'}{punctuation|;} i+{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}padding == {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals = letterCase == {string|'^'} {punctuation|\|}{punctuation|\|} {punctuation|(}letterCase == {string|'#'} && {operator|!}name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} && {operator|!}name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds = time{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        int rest = Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made = new StringBuilder{punctuation|(}9{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} 3600{punctuation|)}{punctuation|;}
        made{punctuation|.}append{punctuation|(}colons > 0 ? {string|":"} : {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest {operator|/} 60 {operator|%} 60{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons == 2{punctuation|)} {punctuation|\{}
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} 60{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}seconds < 0 ? {string|'-'} : {string|'+'}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i = made{punctuation|.}length{punctuation|(}{punctuation|)} {operator|+} 1{punctuation|;} i < width && padding {operator|!}= {string|'-'}{punctuation|;} i+{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out{punctuation|.}append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} 10{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} 10{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos = Long{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|for} {punctuation|(}int i = 1{punctuation|;} i <= digits{punctuation|;} i+{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}append{punctuation|(}i < nanos{punctuation|.}length{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
