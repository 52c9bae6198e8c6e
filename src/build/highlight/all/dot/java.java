{node|package} {node|dev}.jbuild.text{punctuation|;}

{node|import} {node|java}.time.DayOfWeek{punctuation|;}
{node|import} {node|java}.time.OffsetDateTime{punctuation|;}
{node|import} {node|java}.time.ZoneOffset{punctuation|;}
{node|import} {node|java}.time.temporal.ChronoField{punctuation|;}
{node|import} {node|java}.time.temporal.IsoFields{punctuation|;}
{node|import} {node|java}.util.Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{node|public} {node|final} {node|class} {node|Strftime} {punctuation|\{}

    {node|private} {node|static} {node|final} {node|String}{punctuation|[}{punctuation|]} {attr-name|MONTHS} {operator|=} {punctuation|\{}
        {node|"January"}{punctuation|,}
        {node|"February"}{punctuation|,}
        {node|"March"}{punctuation|,}
        {node|"April"}{punctuation|,}
        {node|"May"}{punctuation|,}
        {node|"June"}{punctuation|,}
        {node|"July"}{punctuation|,}
        {node|"August"}{punctuation|,}
        {node|"September"}{punctuation|,}
        {node|"October"}{punctuation|,}
        {node|"November"}{punctuation|,}
        {node|"December"}
    {punctuation|\}}{punctuation|;}
    {node|private} {node|static} {node|final} {node|String}{punctuation|[}{punctuation|]} {attr-name|DAYS} {operator|=} {punctuation|\{}{node|"Sunday"}{punctuation|,} {node|"Monday"}{punctuation|,} {node|"Tuesday"}{punctuation|,} {node|"Wednesday"}{punctuation|,} {node|"Thursday"}{punctuation|,} {node|"Friday"}{punctuation|,} {node|"Saturday"}{punctuation|\}}{punctuation|;}
    {node|private} {node|static} {node|final} {node|int} {attr-name|WIDEST} {operator|=} {attr-value|1024}{punctuation|;}

    {node|private} {node|final} {node|OffsetDateTime} {node|time}{punctuation|;}
    {node|private} {node|final} {node|StringBuilder} {attr-name|out} {operator|=} {attr-value|new} {node|StringBuilder}({node|32}){punctuation|;}
    {node|private} {node|char} {node|padding}{punctuation|;}
    {node|private} {node|char} {node|letterCase}{punctuation|;}
    {node|private} {node|int} {node|colons}{punctuation|;}
    {node|private} {node|int} {node|width}{punctuation|;}

    {node|private} {node|Strftime}({node|OffsetDateTime} {node|time}) {punctuation|\{}
        {node|this}.time {operator|=} {attr-value|time}{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {node|public} {node|static} {node|String} {node|dayName}({node|DayOfWeek} {node|day}) {punctuation|\{}
        {node|return} {node|DAYS}{punctuation|[}{node|day}.getValue() % {node|DAYS}.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {node|public} {node|static} {node|String} {node|format}({node|OffsetDateTime} {node|time}{punctuation|,} {node|String} {node|pattern}) {punctuation|\{}
        {node|Strftime} {attr-name|run} {operator|=} {attr-value|new} {node|Strftime}({node|time}){punctuation|;}
        {node|run}.all({node|pattern}){punctuation|;}
        {node|return} {node|run}.out.toString(){punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {node|public} {node|static} {node|String} {node|monthName}({node|int} {node|month}) {punctuation|\{}
        {node|return} {node|MONTHS}{punctuation|[}{node|month} - {node|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {node|private} {node|void} {node|all}({node|String} {node|pattern}) {punctuation|\{}
        {node|int} {attr-name|i} {operator|=} {attr-value|0}{punctuation|;}
        {node|while} ({node|i} {attr-name|<{markup language-markup language-html language-xml| pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != '%') \{
                out.append(c);
                i++;
                continue;
            \}
            int end = flags(pattern, i + 1);
            if (end }>}{operator|=} {attr-value|pattern}.length() \|\| !{node|directive}({node|pattern}.charAt({node|end}))) {punctuation|\{}
                {node|int} {attr-name|stop} {operator|=} {attr-value|Math}.min({node|end} + {node|1}{punctuation|,} {node|pattern}.length()){punctuation|;}
                {node|out}.append({node|pattern}{punctuation|,} {node|i}{punctuation|,} {node|stop}){punctuation|;}
                {attr-name|i} {operator|=} {attr-value|stop}{punctuation|;}
            {punctuation|\}} {node|else} {punctuation|\{}
                {attr-name|i} {operator|=} {attr-value|end} + {node|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {node|private} {node|int} {node|flags}({node|String} {node|pattern}{punctuation|,} {node|int} {node|from}) {punctuation|\{}
        {attr-name|padding} {operator|=} {attr-value|0}{punctuation|;}
        {attr-name|letterCase} {operator|=} {attr-value|0}{punctuation|;}
        {attr-name|colons} {operator|=} {attr-value|0}{punctuation|;}
        {attr-name|width} {operator|=} {attr-value|-1}{punctuation|;}
        {node|for} ({node|int} {attr-name|i} {operator|=} {attr-value|from}{punctuation|;} {node|i} {node|<{markup language-markup language-html language-xml| pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c;
            \} else if (c == '^' \|\| c == '#') \{
                letterCase = c;
            \} else if (c == ':') \{
                colons++;
            \} else if (c >= '0' && c <= '9') \{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
            \} else \{
                return i;
            \}
        \}
        return pattern.length();
    \}

    private boolean directive(char letter) \{
        if (colons > 0 && letter != 'z') \{
            return false;
        \}
        return number(letter) \|\| name(letter) \|\| whole(letter);
    \}

    private boolean number(char letter) \{
        switch (letter) \{
            case 'Y' -}>} {node|number}({node|time}.getYear(){punctuation|,} {node|time}.getYear() {node|<{markup language-markup language-html language-xml| 0 ? 5 : 4, '0');
            case 'C' -}>} {node|number}({node|Math}.floorDiv({node|time}.getYear(){punctuation|,} {node|100}){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|y}' {operator|->} {node|number}({node|Math}.floorMod({node|time}.getYear(){punctuation|,} {node|100}){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|m}' {operator|->} {node|number}({node|time}.getMonthValue(){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|d}' {operator|->} {node|number}({node|time}.getDayOfMonth(){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|e}' {operator|->} {node|number}({node|time}.getDayOfMonth(){punctuation|,} {node|2}{punctuation|,} ' '){punctuation|;}
            {node|case} '{node|j}' {operator|->} {node|number}({node|time}.getDayOfYear(){punctuation|,} {node|3}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|H}' {operator|->} {node|number}({node|time}.getHour(){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|k}' {operator|->} {node|number}({node|time}.getHour(){punctuation|,} {node|2}{punctuation|,} ' '){punctuation|;}
            {node|case} '{node|I}' {operator|->} {node|number}({node|hourOfHalfDay}(){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|l}' {operator|->} {node|number}({node|hourOfHalfDay}(){punctuation|,} {node|2}{punctuation|,} ' '){punctuation|;}
            {node|case} '{node|M}' {operator|->} {node|number}({node|time}.getMinute(){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|S}' {operator|->} {node|number}({node|time}.getSecond(){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|u}' {operator|->} {node|number}({node|time}.getDayOfWeek().getValue(){punctuation|,} {node|1}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|w}' {operator|->} {node|number}({node|sundayBased}(){punctuation|,} {node|1}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|G}' {operator|->} {node|number}({node|time}.get({node|IsoFields}.WEEK_BASED_YEAR){punctuation|,} {node|4}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|g}' {operator|->} {node|number}({node|Math}.floorMod({node|time}.get({node|IsoFields}.WEEK_BASED_YEAR){punctuation|,} {node|100}){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|V}' {operator|->} {node|number}({node|time}.get({node|IsoFields}.WEEK_OF_WEEK_BASED_YEAR){punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|U}' {operator|->} {node|number}(({node|time}.getDayOfYear() + {node|6} - {node|sundayBased}()) / {node|7}{punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|W}' {operator|->} {node|number}(({node|time}.getDayOfYear() + {node|6} - ({node|sundayBased}() + {node|6}) % {node|7}) / {node|7}{punctuation|,} {node|2}{punctuation|,} '{node|0}'){punctuation|;}
            {node|case} '{node|s}' {operator|->} {node|number}({node|time}.toEpochSecond(){punctuation|,} {node|1}{punctuation|,} '{node|0}'){punctuation|;}
            {node|default} {operator|->} {punctuation|\{}
                {node|return} {node|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {node|return} {node|true}{punctuation|;}
    {punctuation|\}}

    {node|private} {node|int} {node|hourOfHalfDay}() {punctuation|\{}
        {node|int} {attr-name|hour} {operator|=} {attr-value|time}.get({node|ChronoField}.CLOCK_HOUR_OF_AMPM){punctuation|;}
        {node|return} {attr-name|hour} {operator|=}{operator|=} {attr-value|0} ? {node|12} {operator|:} {node|hour}{punctuation|;}
    {punctuation|\}}

    {node|private} {node|int} {node|sundayBased}() {punctuation|\{}
        {node|return} {node|time}.getDayOfWeek().getValue() % {node|7}{punctuation|;}
    {punctuation|\}}

    {node|private} {node|boolean} {node|name}({node|char} {node|letter}) {punctuation|\{}
        {node|switch} ({node|letter}) {punctuation|\{}
            {node|case} '{node|A}' {operator|->} {node|text}({node|DAYS}{punctuation|[}{node|sundayBased}(){punctuation|]}){punctuation|;}
            {node|case} '{node|a}' {operator|->} {node|text}({node|DAYS}{punctuation|[}{node|sundayBased}(){punctuation|]}.substring({node|0}{punctuation|,} {node|3})){punctuation|;}
            {node|case} '{node|B}' {operator|->} {node|text}({node|MONTHS}{punctuation|[}{node|time}.getMonthValue() - {node|1}{punctuation|]}){punctuation|;}
            {node|case} '{node|b}'{punctuation|,} '{node|h}' {operator|->} {node|text}({node|MONTHS}{punctuation|[}{node|time}.getMonthValue() - {node|1}{punctuation|]}.substring({node|0}{punctuation|,} {node|3})){punctuation|;}
            {node|case} '{node|p}' {operator|->} {punctuation|\{}
                {node|String} {attr-name|half} {operator|=} {attr-value|time}.getHour() {node|<{markup language-markup language-html language-xml| 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            \}
            case 'P' -}>} {node|text}({node|time}.getHour() {node|<{markup language-markup language-html language-xml| 12 ? "am" : "pm");
            case 'Z' -}>} {node|text}({node|time}.getOffset().equals({node|ZoneOffset}.UTC) ? {node|"UTC"} {operator|:} {node|""}){punctuation|;}
            {node|case} '{node|z}' {operator|->} {node|offset}(){punctuation|;}
            {node|case} '{node|L}' {operator|->} {node|fraction}({node|width} {node|<{markup language-markup language-html language-xml| 0 ? 3 : width);
            case 'N' -}>} {node|fraction}({node|width} {node|<{markup language-markup language-html language-xml| 0 ? 9 : width);
            case 'n' -}>} {node|text}({node|"\\n"}){punctuation|;}
            {node|case} '{node|t}' {operator|->} {node|text}({node|"\\t"}){punctuation|;}
            {node|case} '%' {operator|->} {node|text}({node|"%"}){punctuation|;}
            {node|default} {operator|->} {punctuation|\{}
                {node|return} {node|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {node|return} {node|true}{punctuation|;}
    {punctuation|\}}

    {node|private} {node|boolean} {node|whole}({node|char} {node|letter}) {punctuation|\{}
        {node|String} {attr-name|pattern} {operator|=} {attr-value|switch} ({node|letter}) {punctuation|\{}
            {node|case} '{node|c}' {operator|->} {node|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            {node|case} '{node|D}'{punctuation|,} '{node|x}' {operator|->} {node|"%m/%d/%y"}{punctuation|;}
            {node|case} '{node|F}' {operator|->} {node|"%Y-%m-%d"}{punctuation|;}
            {node|case} '{node|T}'{punctuation|,} '{node|X}' {operator|->} {node|"%H:%M:%S"}{punctuation|;}
            {node|case} '{node|R}' {operator|->} {node|"%H:%M"}{punctuation|;}
            {node|case} '{node|r}' {operator|->} {node|"%I:%M:%S %p"}{punctuation|;}
            {node|case} '{node|v}' {operator|->} {node|"%e-%^b-%Y"}{punctuation|;}
            {node|default} {operator|->} {node|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {node|if} ({node|pattern}.isEmpty()) {punctuation|\{}
            {node|return} {node|false}{punctuation|;}
        {punctuation|\}}
        {node|text}({node|format}({node|time}{punctuation|,} {node|pattern})){punctuation|;}
        {node|return} {node|true}{punctuation|;}
    {punctuation|\}}

    {node|private} {node|void} {node|number}({node|long} {node|value}{punctuation|,} {node|int} {node|usual}{punctuation|,} {node|char} {node|usualPadding}) {punctuation|\{}
        {node|char} {attr-name|pad} {operator|=} {attr-value|padding} {operator|=}{operator|=} '{node|_}' ? ' ' {operator|:} {attr-name|padding} {operator|=}{operator|=} '{node|0}' ? '{node|0}' {operator|:} {node|usualPadding}{punctuation|;}
        {node|int} {attr-name|wanted} {operator|=} {attr-value|padding} {operator|=}{operator|=} '-' && {node|width} < {node|0} ? {node|0} {operator|:} {node|width} < {node|0} ? {node|usual} {operator|:} {node|width}{punctuation|;}
        {node|String} {attr-name|digits} {operator|=} {attr-value|Long}.toString({node|Math}.abs({node|value})){punctuation|;}
        {node|if} ({node|value} < {node|0} && {attr-name|pad} {operator|=}{operator|=} '{node|0}') {punctuation|\{}
            {node|out}.append('-'){punctuation|;}
        {punctuation|\}}
        {node|for} ({node|int} {attr-name|i} {operator|=} {attr-value|digits}.length() + ({node|value} < {node|0} ? {node|1} {operator|:} {node|0}){punctuation|;} {node|i} < {node|wanted} && {node|padding} !{operator|=} '-'{punctuation|;} {node|i}++) {punctuation|\{}
            {node|out}.append({node|pad}){punctuation|;}
        {punctuation|\}}
        {node|if} ({node|value} < {node|0} && {node|pad} !{operator|=} '{node|0}') {punctuation|\{}
            {node|out}.append('-'){punctuation|;}
        {punctuation|\}}
        {node|out}.append({node|digits}){punctuation|;}
    {punctuation|\}}

    {node|private} {node|void} {node|text}({node|String} {node|name}) {punctuation|\{}
        {node|for} ({node|int} {attr-name|i} {operator|=} {attr-value|name}.length(){punctuation|;} {node|i} {node|<{markup language-markup language-html language-xml| width && padding != '-'; i++) \{
            out.append(padding == '0' ? '0' : ' ');
        \}
        boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));
        out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
    \}

    private void offset() \{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons }>} {node|0} ? {node|":"} {operator|:} {node|""}){punctuation|;}
        {node|two}({node|made}{punctuation|,} {node|rest} / {node|60} % {node|60}){punctuation|;}
        {node|if} ({node|colons} {operator|=}{operator|=} {attr-value|2}) {punctuation|\{}
            {node|two}({node|made}.append('{operator|:}'){punctuation|,} {node|rest} % {node|60}){punctuation|;}
        {punctuation|\}}
        {node|out}.append({node|seconds} < {node|0} ? '-' {operator|:} '+'){punctuation|;}
        {node|for} ({node|int} {attr-name|i} {operator|=} {attr-value|made}.length() + {node|1}{punctuation|;} {node|i} < {node|width} && {node|padding} !{operator|=} '-'{punctuation|;} {node|i}++) {punctuation|\{}
            {node|out}.append('{node|0}'){punctuation|;}
        {punctuation|\}}
        {node|out}.append({node|made}){punctuation|;}
    {punctuation|\}}

    {node|private} {node|static} {node|void} {node|two}({node|StringBuilder} {node|to}{punctuation|,} {node|int} {node|value}) {punctuation|\{}
        {node|to}.append(({node|char}) ('{node|0}' + {node|value} / {node|10})).append(({node|char}) ('{node|0}' + {node|value} % {node|10})){punctuation|;}
    {punctuation|\}}

    {node|private} {node|void} {node|fraction}({node|int} {node|digits}) {punctuation|\{}
        {node|String} {attr-name|nanos} {operator|=} {attr-value|Long}.toString({node|1}_000_000_000L + {node|time}.get({node|ChronoField}.NANO_OF_SECOND)){punctuation|;}
        {node|for} ({node|int} {attr-name|i} {operator|=} {attr-value|1}{punctuation|;} {node|i} <{operator|=} {attr-value|digits}{punctuation|;} {node|i}++) {punctuation|\{}
            {node|out}.append({node|i} < {node|nanos}.length() ? {node|nanos}.charAt({node|i}) {operator|:} '{node|0}'){punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
