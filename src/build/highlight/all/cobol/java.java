package dev{punctuation|.}jbuild{punctuation|.}{keyword|text};

{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}DayOfWeek;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}OffsetDateTime;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}ZoneOffset;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}ChronoField;
{keyword|import} java{punctuation|.}{keyword|time}{punctuation|.}temporal{punctuation|.}IsoFields;
{keyword|import} java{punctuation|.}util{punctuation|.}Locale;

{operator|/}{operator|*}{operator|*}
 {comment|* Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 {comment|* English names whatever the machine's language is. What is no directive is copied.}
 {comment|*/}
public {keyword|final} {keyword|class} Strftime \{

    {keyword|private} static {keyword|final} {keyword|String}[] MONTHS {operator|=} \{
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
    \};
    {keyword|private} static {keyword|final} {keyword|String}[] DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\};
    {keyword|private} static {keyword|final} int WIDEST {operator|=} {number|1024};

    {keyword|private} {keyword|final} OffsetDateTime {keyword|time};
    {keyword|private} {keyword|final} StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    {keyword|private} char {keyword|padding};
    {keyword|private} char letterCase;
    {keyword|private} int colons;
    {keyword|private} int width;

    {keyword|private} Strftime{punctuation|(}OffsetDateTime {keyword|time}{punctuation|)} \{
        this{punctuation|.}{keyword|time} {operator|=} {keyword|time};
    \}

    {operator|/}{operator|*}{operator|*} The English name {keyword|of} a {keyword|day} {keyword|of} the week{punctuation|.} {operator|*}{operator|/}
    public static {keyword|String} dayName{punctuation|(}DayOfWeek {keyword|day}{punctuation|)} \{
        {keyword|return} DAYS[{keyword|day}{punctuation|.}getValue{punctuation|(}{punctuation|)} % DAYS{punctuation|.}{keyword|length}];
    \}

    {operator|/}{operator|*}{operator|*} The {keyword|date} {keyword|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static {keyword|String} format{punctuation|(}OffsetDateTime {keyword|time}{punctuation|,} {keyword|String} pattern{punctuation|)} \{
        Strftime {keyword|run} {operator|=} new Strftime{punctuation|(}{keyword|time}{punctuation|)};
        {keyword|run}{punctuation|.}{keyword|all}{punctuation|(}pattern{punctuation|)};
        {keyword|return} {keyword|run}{punctuation|.}out{punctuation|.}toString{punctuation|(}{punctuation|)};
    \}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static {keyword|String} monthName{punctuation|(}int month{punctuation|)} \{
        {keyword|return} MONTHS[month {operator|-} {number|1}];
    \}

    {keyword|private} void {keyword|all}{punctuation|(}{keyword|String} pattern{punctuation|)} \{
        int i {operator|=} {number|0};
        while {punctuation|(}i {operator|<} pattern{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c !{operator|=} {string|'%'}{punctuation|)} \{
                out{punctuation|.}append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                {keyword|continue};
            \}
            int {keyword|end} {operator|=} flags{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}{keyword|end} {operator|>=} pattern{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern{punctuation|.}charAt{punctuation|(}{keyword|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                int {keyword|stop} {operator|=} Math{punctuation|.}min{punctuation|(}{keyword|end} {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}append{punctuation|(}pattern{punctuation|,} i{punctuation|,} {keyword|stop}{punctuation|)};
                i {operator|=} {keyword|stop};
            \} {keyword|else} \{
                i {operator|=} {keyword|end} {operator|+} {number|1};
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset {keyword|of} the directive's letter{punctuation|.} {operator|*}{operator|/}
    {keyword|private} int flags{punctuation|(}{keyword|String} pattern{punctuation|,} int {keyword|from}{punctuation|)} \{
        {keyword|padding} {operator|=} {number|0};
        letterCase {operator|=} {number|0};
        colons {operator|=} {number|0};
        width {operator|=} {number|-1};
        {keyword|for} {punctuation|(}int i {operator|=} {keyword|from}; i {operator|<} pattern{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} \{
            char c {operator|=} pattern{punctuation|.}charAt{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|'-'} \|\| c {operator|=}{operator|=} {string|'_'} \|\| {punctuation|(}c {operator|=}{operator|=} {string|'0'} {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                {keyword|padding} {operator|=} c;
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|'^'} \|\| c {operator|=}{operator|=} {string|'#'}{punctuation|)} \{
                letterCase {operator|=} c;
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} \{
                colons{operator|+}{operator|+};
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&}{operator|&} c {operator|<=} {string|'9'}{punctuation|)} \{
                width {operator|=} Math{punctuation|.}min{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)};
            \} {keyword|else} \{
                {keyword|return} i;
            \}
        \}
        {keyword|return} pattern{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)};
    \}

    {keyword|private} boolean directive{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter !{operator|=} {string|'z'}{punctuation|)} \{
            {keyword|return} {boolean|false};
        \}
        {keyword|return} {keyword|number}{punctuation|(}letter{punctuation|)} \|\| name{punctuation|(}letter{punctuation|)} \|\| whole{punctuation|(}letter{punctuation|)};
    \}

    {keyword|private} boolean {keyword|number}{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'Y'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'C'} {operator|-}{operator|>} {keyword|number}{punctuation|(}Math{punctuation|.}floorDiv{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'y'} {operator|-}{operator|>} {keyword|number}{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'m'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'d'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'e'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'j'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'H'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'k'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'I'} {operator|-}{operator|>} {keyword|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'l'} {operator|-}{operator|>} {keyword|number}{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'M'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'S'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'u'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'w'} {operator|-}{operator|>} {keyword|number}{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'G'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'g'} {operator|-}{operator|>} {keyword|number}{punctuation|(}Math{punctuation|.}floorMod{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'V'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}get{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'U'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'W'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{punctuation|(}{keyword|time}{punctuation|.}getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'s'} {operator|-}{operator|>} {keyword|number}{punctuation|(}{keyword|time}{punctuation|.}toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            {keyword|default} {operator|-}{operator|>} \{
                {keyword|return} {boolean|false};
            \}
        \}
        {keyword|return} {boolean|true};
    \}

    {keyword|private} int hourOfHalfDay{punctuation|(}{punctuation|)} \{
        int hour {operator|=} {keyword|time}{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)};
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour;
    \}

    {keyword|private} int sundayBased{punctuation|(}{punctuation|)} \{
        {keyword|return} {keyword|time}{punctuation|.}getDayOfWeek{punctuation|(}{punctuation|)}{punctuation|.}getValue{punctuation|(}{punctuation|)} % {number|7};
    \}

    {keyword|private} boolean name{punctuation|(}char letter{punctuation|)} \{
        switch {punctuation|(}letter{punctuation|)} \{
            case {string|'A'} {operator|-}{operator|>} {keyword|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|)};
            case {string|'a'} {operator|-}{operator|>} {keyword|text}{punctuation|(}DAYS[sundayBased{punctuation|(}{punctuation|)}]{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'B'} {operator|-}{operator|>} {keyword|text}{punctuation|(}MONTHS[{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|)};
            case {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} {keyword|text}{punctuation|(}MONTHS[{keyword|time}{punctuation|.}getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}]{punctuation|.}substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'p'} {operator|-}{operator|>} \{
                {keyword|String} half {operator|=} {keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"};
                {keyword|text}{punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} ? half{punctuation|.}toLowerCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)};
            \}
            case {string|'P'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{keyword|time}{punctuation|.}getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)};
            case {string|'Z'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}equals{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)};
            case {string|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)};
            case {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)};
            case {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)};
            case {string|'n'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            case {string|'t'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            case {string|'%'} {operator|-}{operator|>} {keyword|text}{punctuation|(}{string|"%"}{punctuation|)};
            {keyword|default} {operator|-}{operator|>} \{
                {keyword|return} {boolean|false};
            \}
        \}
        {keyword|return} {boolean|true};
    \}

    {keyword|private} boolean whole{punctuation|(}char letter{punctuation|)} \{
        {keyword|String} pattern {operator|=} switch {punctuation|(}letter{punctuation|)} \{
            case {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"};
            case {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"};
            case {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"};
            case {string|'R'} {operator|-}{operator|>} {string|"%H:%M"};
            case {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"};
            case {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"};
            {keyword|default} {operator|-}{operator|>} {string|""};
        \};
        {keyword|if} {punctuation|(}pattern{punctuation|.}isEmpty{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} {boolean|false};
        \}
        {keyword|text}{punctuation|(}format{punctuation|(}{keyword|time}{punctuation|,} pattern{punctuation|)}{punctuation|)};
        {keyword|return} {boolean|true};
    \}

    {keyword|private} void {keyword|number}{punctuation|(}long {keyword|value}{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} {keyword|padding} {operator|=}{operator|=} {string|'_'} ? {string|' '} {punctuation|:} {keyword|padding} {operator|=}{operator|=} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding;
        int wanted {operator|=} {keyword|padding} {operator|=}{operator|=} {string|'-'} {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width;
        {keyword|String} digits {operator|=} Long{punctuation|.}toString{punctuation|(}Math{punctuation|.}abs{punctuation|(}{keyword|value}{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}{keyword|value} {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} {string|'0'}{punctuation|)} \{
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)};
        \}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}{keyword|value} {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&}{operator|&} {keyword|padding} !{operator|=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} \{
            out{punctuation|.}append{punctuation|(}pad{punctuation|)};
        \}
        {keyword|if} {punctuation|(}{keyword|value} {operator|<} {number|0} {operator|&}{operator|&} pad !{operator|=} {string|'0'}{punctuation|)} \{
            out{punctuation|.}append{punctuation|(}{string|'-'}{punctuation|)};
        \}
        out{punctuation|.}append{punctuation|(}digits{punctuation|)};
    \}

    {keyword|private} void {keyword|text}{punctuation|(}{keyword|String} name{punctuation|)} \{
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&}{operator|&} {keyword|padding} !{operator|=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} \{
            out{punctuation|.}append{punctuation|(}{keyword|padding} {operator|=}{operator|=} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)};
        \}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} \|\| {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} {operator|&}{operator|&} !name{punctuation|.}equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} !name{punctuation|.}equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out{punctuation|.}append{punctuation|(}capitals ? name{punctuation|.}toUpperCase{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)};
    \}

    {keyword|private} void offset{punctuation|(}{punctuation|)} \{
        int seconds {operator|=} {keyword|time}{punctuation|.}getOffset{punctuation|(}{punctuation|)}{punctuation|.}getTotalSeconds{punctuation|(}{punctuation|)};
        int rest {operator|=} Math{punctuation|.}abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{punctuation|.}append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)};
        two{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} \{
            two{punctuation|(}made{punctuation|.}append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)};
        \}
        out{punctuation|.}append{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)};
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&}{operator|&} {keyword|padding} !{operator|=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} \{
            out{punctuation|.}append{punctuation|(}{string|'0'}{punctuation|)};
        \}
        out{punctuation|.}append{punctuation|(}made{punctuation|)};
    \}

    {keyword|private} static void two{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int {keyword|value}{punctuation|)} \{
        {keyword|to}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {keyword|value} {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} {keyword|value} % {number|10}{punctuation|)}{punctuation|)};
    \}

    {keyword|private} void fraction{punctuation|(}int digits{punctuation|)} \{
        {keyword|String} nanos {operator|=} Long{punctuation|.}toString{punctuation|(}1_000_000_000L {operator|+} {keyword|time}{punctuation|.}get{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} \{
            out{punctuation|.}append{punctuation|(}i {operator|<} nanos{punctuation|.}{keyword|length}{punctuation|(}{punctuation|)} ? nanos{punctuation|.}charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)};
        \}
    \}
\}
