package dev.jbuild.text{punctuation|;}

{keyword|import} java.time.DayOfWeek{punctuation|;}
{keyword|import} java.time.OffsetDateTime{punctuation|;}
{keyword|import} java.time.ZoneOffset{punctuation|;}
{keyword|import} java.time.temporal.ChronoField{punctuation|;}
{keyword|import} java.time.temporal.IsoFields{punctuation|;}
{keyword|import} java.util.Locale{punctuation|;}

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time#strftime{punctuation|\}} reads them{punctuation|:} flags {punctuation|\{}@code - {number|0} ^ # _ {punctuation|:}{punctuation|\}}{punctuation|,} a width{punctuation|,} {function|and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
{keyword|public} {keyword|final} {keyword|class} Strftime {punctuation|\{}

    {keyword|private} {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} MONTHS {punctuation|=} {punctuation|\{}
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
    {keyword|private} {keyword|static} {keyword|final} String{punctuation|[}{punctuation|]} DAYS {punctuation|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} {keyword|final} {keyword|int} WIDEST {punctuation|=} {number|1024}{punctuation|;}

    {keyword|private} {keyword|final} OffsetDateTime time{punctuation|;}
    {keyword|private} {keyword|final} StringBuilder out {punctuation|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} {keyword|char} padding{punctuation|;}
    {keyword|private} {keyword|char} letterCase{punctuation|;}
    {keyword|private} {keyword|int} colons{punctuation|;}
    {keyword|private} {keyword|int} width{punctuation|;}

    {keyword|private} Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time {punctuation|=} time{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week. */
    {keyword|public} {keyword|static} String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    /** The {keyword|date} in the pattern's form. */
    {keyword|public} {keyword|static} String format{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {punctuation|=} new Strftime{punctuation|(}time{punctuation|)}{punctuation|;}
        run.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A month's English name. */
    {keyword|public} {keyword|static} String monthName{punctuation|(}{keyword|int} month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        {keyword|int} i {punctuation|=} {number|0}{punctuation|;}
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|char} c {punctuation|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c !{punctuation|=} {string|'%'}{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            {keyword|int} end {punctuation|=} flags{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end >{punctuation|=} pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                {keyword|int} stop {punctuation|=} Math.min{punctuation|(}end + {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {punctuation|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {punctuation|=} end + {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags {function|and} width{punctuation|,} {function|and} gives the offset of the directive's letter. */
    {keyword|private} {keyword|int} flags{punctuation|(}String pattern{punctuation|,} {keyword|int} from{punctuation|)} {punctuation|\{}
        padding {punctuation|=} {number|0}{punctuation|;}
        letterCase {punctuation|=} {number|0}{punctuation|;}
        colons {punctuation|=} {number|0}{punctuation|;}
        width {punctuation|=} -{number|1}{punctuation|;}
        for {punctuation|(}{keyword|int} i {punctuation|=} from{punctuation|;} i < pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            {keyword|char} c {punctuation|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {punctuation|=}{punctuation|=} {string|'-'} \|\| c {punctuation|=}{punctuation|=} {string|'_'} \|\| {punctuation|(}c {punctuation|=}{punctuation|=} {string|'0'} && width < {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {punctuation|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {punctuation|=}{punctuation|=} {string|'^'} \|\| c {punctuation|=}{punctuation|=} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {punctuation|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {punctuation|=}{punctuation|=} {string|':'}{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c >{punctuation|=} {string|'0'} && c <{punctuation|=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {punctuation|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean directive{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons > {number|0} && letter !{punctuation|=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean number{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} -> number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} -> number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {keyword|default} -> {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|int} hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} hour {punctuation|=} time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {punctuation|=}{punctuation|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|int} sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean name{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'a'} -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} -> text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} -> text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} -> {punctuation|\{}
                String half {punctuation|=} time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                text{punctuation|(}letterCase {punctuation|=}{punctuation|=} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} -> offset{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} -> fraction{punctuation|(}width < {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'N'} -> fraction{punctuation|(}width < {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} -> text{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} -> text{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} -> text{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {keyword|default} -> {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean whole{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        String pattern {punctuation|=} {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} -> {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} -> {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} -> {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} -> {string|"%H:%M"}{punctuation|;}
            case {string|'r'} -> {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} -> {string|"%e-%^b-%Y"}{punctuation|;}
            {keyword|default} -> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} number{punctuation|(}long {keyword|value}{punctuation|,} {keyword|int} usual{punctuation|,} {keyword|char} usualPadding{punctuation|)} {punctuation|\{}
        {keyword|char} pad {punctuation|=} padding {punctuation|=}{punctuation|=} {string|'_'} ? {string|' '} {punctuation|:} padding {punctuation|=}{punctuation|=} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        {keyword|int} wanted {punctuation|=} padding {punctuation|=}{punctuation|=} {string|'-'} && width < {number|0} ? {number|0} {punctuation|:} width < {number|0} ? usual {punctuation|:} width{punctuation|;}
        String digits {punctuation|=} Long.toString{punctuation|(}Math.abs{punctuation|(}{keyword|value}{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}{keyword|value} < {number|0} && pad {punctuation|=}{punctuation|=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}{keyword|int} i {punctuation|=} digits.length{punctuation|(}{punctuation|)} + {punctuation|(}{keyword|value} < {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i < wanted && padding !{punctuation|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}{keyword|value} < {number|0} && pad !{punctuation|=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}{keyword|int} i {punctuation|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding !{punctuation|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {punctuation|=}{punctuation|=} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {punctuation|=} letterCase {punctuation|=}{punctuation|=} {string|'^'} \|\| {punctuation|(}letterCase {punctuation|=}{punctuation|=} {string|'#'} && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} offset{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|int} seconds {punctuation|=} time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|int} rest {punctuation|=} Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {punctuation|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons > {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        two{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {punctuation|=}{punctuation|=} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}seconds < {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}{keyword|int} i {punctuation|=} made.length{punctuation|(}{punctuation|)} + {number|1}{punctuation|;} i < width && padding !{punctuation|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|static} {keyword|void} two{punctuation|(}StringBuilder to{punctuation|,} {keyword|int} {keyword|value}{punctuation|)} {punctuation|\{}
        to.append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{string|'0'} + {keyword|value} / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{string|'0'} + {keyword|value} % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|void} fraction{punctuation|(}{keyword|int} digits{punctuation|)} {punctuation|\{}
        String nanos {punctuation|=} Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}{keyword|int} i {punctuation|=} {number|1}{punctuation|;} i <{punctuation|=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
