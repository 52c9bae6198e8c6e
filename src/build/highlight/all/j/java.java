package dev{conjunction variable|.}jbuil{conjunction variable|d.}text{verb keyword|;}

import jav{operator|a.}tim{verb keyword|e.}DayOfWeek{verb keyword|;}
import jav{operator|a.}tim{verb keyword|e.}OffsetDateTime{verb keyword|;}
import jav{operator|a.}tim{verb keyword|e.}ZoneOffset{verb keyword|;}
import jav{operator|a.}tim{verb keyword|e.}temporal{conjunction variable|.}ChronoField{verb keyword|;}
import jav{operator|a.}tim{verb keyword|e.}temporal{conjunction variable|.}IsoFields{verb keyword|;}
import jav{operator|a.}util{conjunction variable|.}Locale{verb keyword|;}

{adverb builtin|/}{verb keyword|*}{verb keyword|*}
 {verb keyword|*} Dates by {verb keyword|\{}{conjunction variable|@}code strftime{adverb builtin|\}} patterns{verb keyword|,} as Ruby's {verb keyword|\{}{conjunction variable|@}code Time{verb keyword|#}strftime{adverb builtin|\}} reads them{conjunction variable|:} flags {verb keyword|\{}{conjunction variable|@}code {verb keyword|-} {number|0} {verb keyword|^} {verb keyword|#} {number|_} {conjunction variable|:}{adverb builtin|\}}{verb keyword|,} a width{verb keyword|,} and
 {verb keyword|*} English names whatever the machine's language is{conjunction variable|.} What is no directive is copie{conjunction variable|d.}
 {verb keyword|*}{adverb builtin|/}
public final class Strftime {verb keyword|\{}

    private static final String{verb keyword|[}{verb keyword|]} MONTHS {verb keyword|=} {verb keyword|\{}
        {conjunction variable|"}January{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}February{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}March{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}April{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}May{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}June{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}July{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}August{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}September{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}October{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}November{conjunction variable|"}{verb keyword|,}
        {conjunction variable|"}December{conjunction variable|"}
    {adverb builtin|\}}{verb keyword|;}
    private static final String{verb keyword|[}{verb keyword|]} DAYS {verb keyword|=} {verb keyword|\{}{conjunction variable|"}Sunday{conjunction variable|"}{verb keyword|,} {conjunction variable|"}Monday{conjunction variable|"}{verb keyword|,} {conjunction variable|"}Tuesday{conjunction variable|"}{verb keyword|,} {conjunction variable|"}Wednesday{conjunction variable|"}{verb keyword|,} {conjunction variable|"}Thursday{conjunction variable|"}{verb keyword|,} {conjunction variable|"}Friday{conjunction variable|"}{verb keyword|,} {conjunction variable|"}Saturday{conjunction variable|"}{adverb builtin|\}}{verb keyword|;}
    private static final int WIDEST {verb keyword|=} {number|1024}{verb keyword|;}

    private final OffsetDateTime time{verb keyword|;}
    private final StringBuilder out {verb keyword|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{verb keyword|;}
    private char padding{verb keyword|;}
    private char letterCase{verb keyword|;}
    private int colons{verb keyword|;}
    private int width{verb keyword|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {verb keyword|\{}
        this{conjunction variable|.}time {verb keyword|=} time{verb keyword|;}
    {adverb builtin|\}}

    {adverb builtin|/}{verb keyword|*}{verb keyword|*} The English name of a day of the week{conjunction variable|.} {verb keyword|*}{adverb builtin|/}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {verb keyword|\{}
        return DAYS{verb keyword|[}day{conjunction variable|.}getValue{punctuation|(}{punctuation|)} {verb keyword|%} DAYS{conjunction variable|.}length{verb keyword|]}{verb keyword|;}
    {adverb builtin|\}}

    {adverb builtin|/}{verb keyword|*}{verb keyword|*} The date in the pattern's form{conjunction variable|.} {verb keyword|*}{adverb builtin|/}
    public static String format{punctuation|(}OffsetDateTime time{verb keyword|,} String pattern{punctuation|)} {verb keyword|\{}
        Strftime run {verb keyword|=} new Strftime{punctuation|(}time{punctuation|)}{verb keyword|;}
        run{conjunction variable|.}all{punctuation|(}pattern{punctuation|)}{verb keyword|;}
        return run{conjunction variable|.}ou{adverb builtin|t.}toString{punctuation|(}{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}

    {adverb builtin|/}{verb keyword|*}{verb keyword|*} A month's English nam{verb keyword|e.} {verb keyword|*}{adverb builtin|/}
    public static String monthName{punctuation|(}int month{punctuation|)} {verb keyword|\{}
        return MONTHS{verb keyword|[}month {verb keyword|-} {number|1}{verb keyword|]}{verb keyword|;}
    {adverb builtin|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {verb keyword|\{}
        int i {verb keyword|=} {number|0}{verb keyword|;}
        while {punctuation|(}i {verb keyword|<} pattern{conjunction variable|.}length{punctuation|(}{punctuation|)}{punctuation|)} {verb keyword|\{}
            char c {verb keyword|=} pattern{conjunction variable|.}charAt{punctuation|(}i{punctuation|)}{verb keyword|;}
            if {punctuation|(}c {verb keyword|!}{verb keyword|=} {string|'%'}{punctuation|)} {verb keyword|\{}
                ou{adverb builtin|t.}append{punctuation|(}c{punctuation|)}{verb keyword|;}
                i{verb keyword|+}{verb keyword|+}{verb keyword|;}
                continue{verb keyword|;}
            {adverb builtin|\}}
            int end {verb keyword|=} flags{punctuation|(}pattern{verb keyword|,} i {verb keyword|+} {number|1}{punctuation|)}{verb keyword|;}
            if {punctuation|(}end {verb keyword|>}{verb keyword|=} pattern{conjunction variable|.}length{punctuation|(}{punctuation|)} {verb keyword|\|}{verb keyword|\|} {verb keyword|!}directive{punctuation|(}pattern{conjunction variable|.}charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {verb keyword|\{}
                int stop {verb keyword|=} Math{conjunction variable|.}min{punctuation|(}end {verb keyword|+} {number|1}{verb keyword|,} pattern{conjunction variable|.}length{punctuation|(}{punctuation|)}{punctuation|)}{verb keyword|;}
                ou{adverb builtin|t.}append{punctuation|(}pattern{verb keyword|,} i{verb keyword|,} stop{punctuation|)}{verb keyword|;}
                i {verb keyword|=} stop{verb keyword|;}
            {adverb builtin|\}} else {verb keyword|\{}
                i {verb keyword|=} end {verb keyword|+} {number|1}{verb keyword|;}
            {adverb builtin|\}}
        {adverb builtin|\}}
    {adverb builtin|\}}

    {adverb builtin|/}{verb keyword|*}{verb keyword|*} Reads flags and width{verb keyword|,} and gives the offset of the directive's lette{verb keyword|r.} {verb keyword|*}{adverb builtin|/}
    private int flags{punctuation|(}String pattern{verb keyword|,} int from{punctuation|)} {verb keyword|\{}
        padding {verb keyword|=} {number|0}{verb keyword|;}
        letterCase {verb keyword|=} {number|0}{verb keyword|;}
        colons {verb keyword|=} {number|0}{verb keyword|;}
        width {verb keyword|=} {verb keyword|-}{number|1}{verb keyword|;}
        for {punctuation|(}int i {verb keyword|=} from{verb keyword|;} i {verb keyword|<} pattern{conjunction variable|.}length{punctuation|(}{punctuation|)}{verb keyword|;} i{verb keyword|+}{verb keyword|+}{punctuation|)} {verb keyword|\{}
            char c {verb keyword|=} pattern{conjunction variable|.}charAt{punctuation|(}i{punctuation|)}{verb keyword|;}
            if {punctuation|(}c {verb keyword|=}{verb keyword|=} {string|'-'} {verb keyword|\|}{verb keyword|\|} c {verb keyword|=}{verb keyword|=} {string|'_'} {verb keyword|\|}{verb keyword|\|} {punctuation|(}c {verb keyword|=}{verb keyword|=} {string|'0'} {conjunction variable|&}{conjunction variable|&} width {verb keyword|<} {number|0}{punctuation|)}{punctuation|)} {verb keyword|\{}
                padding {verb keyword|=} c{verb keyword|;}
            {adverb builtin|\}} else if {punctuation|(}c {verb keyword|=}{verb keyword|=} {string|'^'} {verb keyword|\|}{verb keyword|\|} c {verb keyword|=}{verb keyword|=} {string|'#'}{punctuation|)} {verb keyword|\{}
                letterCase {verb keyword|=} c{verb keyword|;}
            {adverb builtin|\}} else if {punctuation|(}c {verb keyword|=}{verb keyword|=} {string|':'}{punctuation|)} {verb keyword|\{}
                colons{verb keyword|+}{verb keyword|+}{verb keyword|;}
            {adverb builtin|\}} else if {punctuation|(}c {verb keyword|>}{verb keyword|=} {string|'0'} {conjunction variable|&}{conjunction variable|&} c {verb keyword|<}{verb keyword|=} {string|'9'}{punctuation|)} {verb keyword|\{}
                width {verb keyword|=} Math{conjunction variable|.}min{punctuation|(}WIDEST{verb keyword|,} Math{conjunction variable|.}max{punctuation|(}width{verb keyword|,} {number|0}{punctuation|)} {verb keyword|*} {number|10} {verb keyword|+} c {verb keyword|-} {string|'0'}{punctuation|)}{verb keyword|;}
            {adverb builtin|\}} else {verb keyword|\{}
                return i{verb keyword|;}
            {adverb builtin|\}}
        {adverb builtin|\}}
        return pattern{conjunction variable|.}length{punctuation|(}{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {verb keyword|\{}
        if {punctuation|(}colons {verb keyword|>} {number|0} {conjunction variable|&}{conjunction variable|&} letter {verb keyword|!}{verb keyword|=} {string|'z'}{punctuation|)} {verb keyword|\{}
            return false{verb keyword|;}
        {adverb builtin|\}}
        return number{punctuation|(}letter{punctuation|)} {verb keyword|\|}{verb keyword|\|} name{punctuation|(}letter{punctuation|)} {verb keyword|\|}{verb keyword|\|} whole{punctuation|(}letter{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {verb keyword|\{}
        switch {punctuation|(}letter{punctuation|)} {verb keyword|\{}
            case {string|'Y'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getYear{punctuation|(}{punctuation|)}{verb keyword|,} tim{verb keyword|e.}getYear{punctuation|(}{punctuation|)} {verb keyword|<} {number|0} {verb keyword|?} {number|5} {conjunction variable|:} {number|4}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'C'} {verb keyword|-}{verb keyword|>} number{punctuation|(}Math{conjunction variable|.}floorDiv{punctuation|(}tim{verb keyword|e.}getYear{punctuation|(}{punctuation|)}{verb keyword|,} {number|100}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'y'} {verb keyword|-}{verb keyword|>} number{punctuation|(}Math{conjunction variable|.}floorMod{punctuation|(}tim{verb keyword|e.}getYear{punctuation|(}{punctuation|)}{verb keyword|,} {number|100}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'m'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getMonthValue{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'d'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getDayOfMonth{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'e'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getDayOfMonth{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|' '}{punctuation|)}{verb keyword|;}
            case {string|'j'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getDayOfYear{punctuation|(}{punctuation|)}{verb keyword|,} {number|3}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'H'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getHour{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'k'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getHour{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|' '}{punctuation|)}{verb keyword|;}
            case {string|'I'} {verb keyword|-}{verb keyword|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'l'} {verb keyword|-}{verb keyword|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|' '}{punctuation|)}{verb keyword|;}
            case {string|'M'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getMinute{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'S'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getSecond{punctuation|(}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'u'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}getDayOfWeek{punctuation|(}{punctuation|)}{conjunction variable|.}getValue{punctuation|(}{punctuation|)}{verb keyword|,} {number|1}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'w'} {verb keyword|-}{verb keyword|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{verb keyword|,} {number|1}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'G'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}get{punctuation|(}IsoFields{conjunction variable|.}WEEK_BASED_YEAR{punctuation|)}{verb keyword|,} {number|4}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'g'} {verb keyword|-}{verb keyword|>} number{punctuation|(}Math{conjunction variable|.}floorMod{punctuation|(}tim{verb keyword|e.}get{punctuation|(}IsoFields{conjunction variable|.}WEEK_BASED_YEAR{punctuation|)}{verb keyword|,} {number|100}{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'V'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}get{punctuation|(}IsoFields{conjunction variable|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'U'} {verb keyword|-}{verb keyword|>} number{punctuation|(}{punctuation|(}tim{verb keyword|e.}getDayOfYear{punctuation|(}{punctuation|)} {verb keyword|+} {number|6} {verb keyword|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {adverb builtin|/} {number|7}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'W'} {verb keyword|-}{verb keyword|>} number{punctuation|(}{punctuation|(}tim{verb keyword|e.}getDayOfYear{punctuation|(}{punctuation|)} {verb keyword|+} {number|6} {verb keyword|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {verb keyword|+} {number|6}{punctuation|)} {verb keyword|%} {number|7}{punctuation|)} {adverb builtin|/} {number|7}{verb keyword|,} {number|2}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            case {string|'s'} {verb keyword|-}{verb keyword|>} number{punctuation|(}tim{verb keyword|e.}toEpochSecond{punctuation|(}{punctuation|)}{verb keyword|,} {number|1}{verb keyword|,} {string|'0'}{punctuation|)}{verb keyword|;}
            default {verb keyword|-}{verb keyword|>} {verb keyword|\{}
                return false{verb keyword|;}
            {adverb builtin|\}}
        {adverb builtin|\}}
        return true{verb keyword|;}
    {adverb builtin|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {verb keyword|\{}
        int hour {verb keyword|=} tim{verb keyword|e.}get{punctuation|(}ChronoFiel{conjunction variable|d.}CLOCK_HOUR_OF_AMPM{punctuation|)}{verb keyword|;}
        return hour {verb keyword|=}{verb keyword|=} {number|0} {verb keyword|?} {number|12} {conjunction variable|:} hour{verb keyword|;}
    {adverb builtin|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {verb keyword|\{}
        return tim{verb keyword|e.}getDayOfWeek{punctuation|(}{punctuation|)}{conjunction variable|.}getValue{punctuation|(}{punctuation|)} {verb keyword|%} {number|7}{verb keyword|;}
    {adverb builtin|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {verb keyword|\{}
        switch {punctuation|(}letter{punctuation|)} {verb keyword|\{}
            case {string|'A'} {verb keyword|-}{verb keyword|>} text{punctuation|(}DAYS{verb keyword|[}sundayBased{punctuation|(}{punctuation|)}{verb keyword|]}{punctuation|)}{verb keyword|;}
            case {string|'a'} {verb keyword|-}{verb keyword|>} text{punctuation|(}DAYS{verb keyword|[}sundayBased{punctuation|(}{punctuation|)}{verb keyword|]}{conjunction variable|.}substring{punctuation|(}{number|0}{verb keyword|,} {number|3}{punctuation|)}{punctuation|)}{verb keyword|;}
            case {string|'B'} {verb keyword|-}{verb keyword|>} text{punctuation|(}MONTHS{verb keyword|[}tim{verb keyword|e.}getMonthValue{punctuation|(}{punctuation|)} {verb keyword|-} {number|1}{verb keyword|]}{punctuation|)}{verb keyword|;}
            case {string|'b'}{verb keyword|,} {string|'h'} {verb keyword|-}{verb keyword|>} text{punctuation|(}MONTHS{verb keyword|[}tim{verb keyword|e.}getMonthValue{punctuation|(}{punctuation|)} {verb keyword|-} {number|1}{verb keyword|]}{conjunction variable|.}substring{punctuation|(}{number|0}{verb keyword|,} {number|3}{punctuation|)}{punctuation|)}{verb keyword|;}
            case {string|'p'} {verb keyword|-}{verb keyword|>} {verb keyword|\{}
                String half {verb keyword|=} tim{verb keyword|e.}getHour{punctuation|(}{punctuation|)} {verb keyword|<} {number|12} {verb keyword|?} {conjunction variable|"}AM{conjunction variable|"} {conjunction variable|:} {conjunction variable|"}PM{conjunction variable|"}{verb keyword|;}
                text{punctuation|(}letterCase {verb keyword|=}{verb keyword|=} {string|'#'} {verb keyword|?} hal{adverb builtin|f.}toLowerCase{punctuation|(}Local{verb keyword|e.}ROOT{punctuation|)} {conjunction variable|:} half{punctuation|)}{verb keyword|;}
            {adverb builtin|\}}
            case {string|'P'} {verb keyword|-}{verb keyword|>} text{punctuation|(}tim{verb keyword|e.}getHour{punctuation|(}{punctuation|)} {verb keyword|<} {number|12} {verb keyword|?} {conjunction variable|"}am{conjunction variable|"} {conjunction variable|:} {conjunction variable|"}pm{conjunction variable|"}{punctuation|)}{verb keyword|;}
            case {string|'Z'} {verb keyword|-}{verb keyword|>} text{punctuation|(}tim{verb keyword|e.}getOffset{punctuation|(}{punctuation|)}{conjunction variable|.}equals{punctuation|(}ZoneOffse{adverb builtin|t.}UTC{punctuation|)} {verb keyword|?} {conjunction variable|"}UTC{conjunction variable|"} {conjunction variable|:} {conjunction variable|"}{conjunction variable|"}{punctuation|)}{verb keyword|;}
            case {string|'z'} {verb keyword|-}{verb keyword|>} offset{punctuation|(}{punctuation|)}{verb keyword|;}
            case {string|'L'} {verb keyword|-}{verb keyword|>} fraction{punctuation|(}width {verb keyword|<} {number|0} {verb keyword|?} {number|3} {conjunction variable|:} width{punctuation|)}{verb keyword|;}
            case {string|'N'} {verb keyword|-}{verb keyword|>} fraction{punctuation|(}width {verb keyword|<} {number|0} {verb keyword|?} {number|9} {conjunction variable|:} width{punctuation|)}{verb keyword|;}
            case {string|'n'} {verb keyword|-}{verb keyword|>} text{punctuation|(}{conjunction variable|"}{adverb builtin|\\}n{conjunction variable|"}{punctuation|)}{verb keyword|;}
            case {string|'t'} {verb keyword|-}{verb keyword|>} text{punctuation|(}{conjunction variable|"}{adverb builtin|\\}t{conjunction variable|"}{punctuation|)}{verb keyword|;}
            case {string|'%'} {verb keyword|-}{verb keyword|>} text{punctuation|(}{conjunction variable|"}{verb keyword|%}{conjunction variable|"}{punctuation|)}{verb keyword|;}
            default {verb keyword|-}{verb keyword|>} {verb keyword|\{}
                return false{verb keyword|;}
            {adverb builtin|\}}
        {adverb builtin|\}}
        return true{verb keyword|;}
    {adverb builtin|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {verb keyword|\{}
        String pattern {verb keyword|=} switch {punctuation|(}letter{punctuation|)} {verb keyword|\{}
            case {string|'c'} {verb keyword|-}{verb keyword|>} {conjunction variable|"}{verb keyword|%}a {verb keyword|%}b {verb keyword|%}e {verb keyword|%}H{conjunction variable|:}{verb keyword|%}M{conjunction variable|:}{verb keyword|%}S {verb keyword|%}Y{conjunction variable|"}{verb keyword|;}
            case {string|'D'}{verb keyword|,} {string|'x'} {verb keyword|-}{verb keyword|>} {conjunction variable|"}{verb keyword|%}m{adverb builtin|/}{verb keyword|%}d{adverb builtin|/}{verb keyword|%}y{conjunction variable|"}{verb keyword|;}
            case {string|'F'} {verb keyword|-}{verb keyword|>} {conjunction variable|"}{verb keyword|%}Y{verb keyword|-}{verb keyword|%}m{verb keyword|-}{verb keyword|%}d{conjunction variable|"}{verb keyword|;}
            case {string|'T'}{verb keyword|,} {string|'X'} {verb keyword|-}{verb keyword|>} {conjunction variable|"}{verb keyword|%}H{conjunction variable|:}{verb keyword|%}M{conjunction variable|:}{verb keyword|%}S{conjunction variable|"}{verb keyword|;}
            case {string|'R'} {verb keyword|-}{verb keyword|>} {conjunction variable|"}{verb keyword|%}H{conjunction variable|:}{verb keyword|%}M{conjunction variable|"}{verb keyword|;}
            case {string|'r'} {verb keyword|-}{verb keyword|>} {conjunction variable|"}{verb keyword|%}I{conjunction variable|:}{verb keyword|%}M{conjunction variable|:}{verb keyword|%}S {verb keyword|%}p{conjunction variable|"}{verb keyword|;}
            case {string|'v'} {verb keyword|-}{verb keyword|>} {conjunction variable|"}{verb keyword|%}e{verb keyword|-}{verb keyword|%}{verb keyword|^}b{verb keyword|-}{verb keyword|%}Y{conjunction variable|"}{verb keyword|;}
            default {verb keyword|-}{verb keyword|>} {conjunction variable|"}{conjunction variable|"}{verb keyword|;}
        {adverb builtin|\}}{verb keyword|;}
        if {punctuation|(}pattern{conjunction variable|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {verb keyword|\{}
            return false{verb keyword|;}
        {adverb builtin|\}}
        text{punctuation|(}format{punctuation|(}time{verb keyword|,} pattern{punctuation|)}{punctuation|)}{verb keyword|;}
        return true{verb keyword|;}
    {adverb builtin|\}}

    private void number{punctuation|(}long value{verb keyword|,} int usual{verb keyword|,} char usualPadding{punctuation|)} {verb keyword|\{}
        char pad {verb keyword|=} padding {verb keyword|=}{verb keyword|=} {string|'_'} {verb keyword|?} {string|' '} {conjunction variable|:} padding {verb keyword|=}{verb keyword|=} {string|'0'} {verb keyword|?} {string|'0'} {conjunction variable|:} usualPadding{verb keyword|;}
        int wanted {verb keyword|=} padding {verb keyword|=}{verb keyword|=} {string|'-'} {conjunction variable|&}{conjunction variable|&} width {verb keyword|<} {number|0} {verb keyword|?} {number|0} {conjunction variable|:} width {verb keyword|<} {number|0} {verb keyword|?} usual {conjunction variable|:} width{verb keyword|;}
        String digits {verb keyword|=} Long{conjunction variable|.}toString{punctuation|(}Math{conjunction variable|.}abs{punctuation|(}value{punctuation|)}{punctuation|)}{verb keyword|;}
        if {punctuation|(}value {verb keyword|<} {number|0} {conjunction variable|&}{conjunction variable|&} pad {verb keyword|=}{verb keyword|=} {string|'0'}{punctuation|)} {verb keyword|\{}
            ou{adverb builtin|t.}append{punctuation|(}{string|'-'}{punctuation|)}{verb keyword|;}
        {adverb builtin|\}}
        for {punctuation|(}int i {verb keyword|=} digits{conjunction variable|.}length{punctuation|(}{punctuation|)} {verb keyword|+} {punctuation|(}value {verb keyword|<} {number|0} {verb keyword|?} {number|1} {conjunction variable|:} {number|0}{punctuation|)}{verb keyword|;} i {verb keyword|<} wanted {conjunction variable|&}{conjunction variable|&} padding {verb keyword|!}{verb keyword|=} {string|'-'}{verb keyword|;} i{verb keyword|+}{verb keyword|+}{punctuation|)} {verb keyword|\{}
            ou{adverb builtin|t.}append{punctuation|(}pad{punctuation|)}{verb keyword|;}
        {adverb builtin|\}}
        if {punctuation|(}value {verb keyword|<} {number|0} {conjunction variable|&}{conjunction variable|&} pad {verb keyword|!}{verb keyword|=} {string|'0'}{punctuation|)} {verb keyword|\{}
            ou{adverb builtin|t.}append{punctuation|(}{string|'-'}{punctuation|)}{verb keyword|;}
        {adverb builtin|\}}
        ou{adverb builtin|t.}append{punctuation|(}digits{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}

    private void text{punctuation|(}String name{punctuation|)} {verb keyword|\{}
        for {punctuation|(}int i {verb keyword|=} nam{verb keyword|e.}length{punctuation|(}{punctuation|)}{verb keyword|;} i {verb keyword|<} width {conjunction variable|&}{conjunction variable|&} padding {verb keyword|!}{verb keyword|=} {string|'-'}{verb keyword|;} i{verb keyword|+}{verb keyword|+}{punctuation|)} {verb keyword|\{}
            ou{adverb builtin|t.}append{punctuation|(}padding {verb keyword|=}{verb keyword|=} {string|'0'} {verb keyword|?} {string|'0'} {conjunction variable|:} {string|' '}{punctuation|)}{verb keyword|;}
        {adverb builtin|\}}
        boolean capitals {verb keyword|=} letterCase {verb keyword|=}{verb keyword|=} {string|'^'} {verb keyword|\|}{verb keyword|\|} {punctuation|(}letterCase {verb keyword|=}{verb keyword|=} {string|'#'} {conjunction variable|&}{conjunction variable|&} {verb keyword|!}nam{verb keyword|e.}equals{punctuation|(}{conjunction variable|"}am{conjunction variable|"}{punctuation|)} {conjunction variable|&}{conjunction variable|&} {verb keyword|!}nam{verb keyword|e.}equals{punctuation|(}{conjunction variable|"}pm{conjunction variable|"}{punctuation|)}{punctuation|)}{verb keyword|;}
        ou{adverb builtin|t.}append{punctuation|(}capitals {verb keyword|?} nam{verb keyword|e.}toUpperCase{punctuation|(}Local{verb keyword|e.}ROOT{punctuation|)} {conjunction variable|:} name{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}

    private void offset{punctuation|(}{punctuation|)} {verb keyword|\{}
        int seconds {verb keyword|=} tim{verb keyword|e.}getOffset{punctuation|(}{punctuation|)}{conjunction variable|.}getTotalSeconds{punctuation|(}{punctuation|)}{verb keyword|;}
        int rest {verb keyword|=} Math{conjunction variable|.}abs{punctuation|(}seconds{punctuation|)}{verb keyword|;}
        StringBuilder made {verb keyword|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{verb keyword|;}
        two{punctuation|(}made{verb keyword|,} rest {adverb builtin|/} {number|3600}{punctuation|)}{verb keyword|;}
        mad{verb keyword|e.}append{punctuation|(}colons {verb keyword|>} {number|0} {verb keyword|?} {verb keyword|":}{conjunction variable|"} {conjunction variable|:} {conjunction variable|"}{conjunction variable|"}{punctuation|)}{verb keyword|;}
        two{punctuation|(}made{verb keyword|,} rest {adverb builtin|/} {number|60} {verb keyword|%} {number|60}{punctuation|)}{verb keyword|;}
        if {punctuation|(}colons {verb keyword|=}{verb keyword|=} {number|2}{punctuation|)} {verb keyword|\{}
            two{punctuation|(}mad{verb keyword|e.}append{punctuation|(}{string|':'}{punctuation|)}{verb keyword|,} rest {verb keyword|%} {number|60}{punctuation|)}{verb keyword|;}
        {adverb builtin|\}}
        ou{adverb builtin|t.}append{punctuation|(}seconds {verb keyword|<} {number|0} {verb keyword|?} {string|'-'} {conjunction variable|:} {string|'+'}{punctuation|)}{verb keyword|;}
        for {punctuation|(}int i {verb keyword|=} mad{verb keyword|e.}length{punctuation|(}{punctuation|)} {verb keyword|+} {number|1}{verb keyword|;} i {verb keyword|<} width {conjunction variable|&}{conjunction variable|&} padding {verb keyword|!}{verb keyword|=} {string|'-'}{verb keyword|;} i{verb keyword|+}{verb keyword|+}{punctuation|)} {verb keyword|\{}
            ou{adverb builtin|t.}append{punctuation|(}{string|'0'}{punctuation|)}{verb keyword|;}
        {adverb builtin|\}}
        ou{adverb builtin|t.}append{punctuation|(}made{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}

    private static void two{punctuation|(}StringBuilder to{verb keyword|,} int value{punctuation|)} {verb keyword|\{}
        t{verb keyword|o.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {verb keyword|+} value {adverb builtin|/} {number|10}{punctuation|)}{punctuation|)}{conjunction variable|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {verb keyword|+} value {verb keyword|%} {number|10}{punctuation|)}{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {verb keyword|\{}
        String nanos {verb keyword|=} Long{conjunction variable|.}toString{punctuation|(}{number|1}{number|_000}{number|_000}{number|_000}L {verb keyword|+} tim{verb keyword|e.}get{punctuation|(}ChronoFiel{conjunction variable|d.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{verb keyword|;}
        for {punctuation|(}int i {verb keyword|=} {number|1}{verb keyword|;} i {verb keyword|<}{verb keyword|=} digits{verb keyword|;} i{verb keyword|+}{verb keyword|+}{punctuation|)} {verb keyword|\{}
            ou{adverb builtin|t.}append{punctuation|(}i {verb keyword|<} nanos{conjunction variable|.}length{punctuation|(}{punctuation|)} {verb keyword|?} nanos{conjunction variable|.}charAt{punctuation|(}i{punctuation|)} {conjunction variable|:} {string|'0'}{punctuation|)}{verb keyword|;}
        {adverb builtin|\}}
    {adverb builtin|\}}
{adverb builtin|\}}
