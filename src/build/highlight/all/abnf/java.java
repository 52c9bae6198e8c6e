{rule|package} {rule|dev}.{rule|jbuild}.{rule|text}{comment|;}

{rule|import} {rule|java}.{rule|time}.{rule|DayOfWeek}{comment|;}
{rule|import} {rule|java}.{rule|time}.{rule|OffsetDateTime}{comment|;}
{rule|import} {rule|java}.{rule|time}.{rule|ZoneOffset}{comment|;}
{rule|import} {rule|java}.{rule|time}.{rule|temporal}.{rule|ChronoField}{comment|;}
{rule|import} {rule|java}.{rule|time}.{rule|temporal}.{rule|IsoFields}{comment|;}
{rule|import} {rule|java}.{rule|util}.{rule|Locale}{comment|;}

{operator|/}{repetition operator|*}{repetition operator|*}
 {repetition operator|*} {rule|Dates} {rule|by} \{@{rule|code} {rule|strftime}\} {rule|patterns}, {rule|as} {rule|Ruby}'{rule|s} \{@{rule|code} {rule|Time}#{rule|strftime}\} {rule|reads} {rule|them}: {rule|flags} \{@{rule|code} - {repetition operator|0} ^ # _ :\}, {rule|a} {rule|width}, {rule|and}
 {repetition operator|*} {rule|English} {rule|names} {rule|whatever} {rule|the} {rule|machine}'{rule|s} {rule|language} {rule|is}. {rule|What} {rule|is} {rule|no} {rule|directive} {rule|is} {rule|copied}.
 {repetition operator|*}{operator|/}
{rule|public} {rule|final} {rule|class} {rule|Strftime} \{

    {rule|private} {rule|static} {rule|final} {rule|String}{punctuation|[}{punctuation|]} {rule|MONTHS} {operator|=} \{
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
    \}{comment|;}
    {rule|private} {rule|static} {rule|final} {rule|String}{punctuation|[}{punctuation|]} {rule|DAYS} {operator|=} \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}\}{comment|;}
    {rule|private} {rule|static} {rule|final} {rule|int} {rule|WIDEST} {operator|=} {repetition operator|1024}{comment|;}

    {rule|private} {rule|final} {rule|OffsetDateTime} {rule|time}{comment|;}
    {rule|private} {rule|final} {rule|StringBuilder} {rule|out} {operator|=} {rule|new} {rule|StringBuilder}{punctuation|(}{repetition operator|32}{punctuation|)}{comment|;}
    {rule|private} {core-rule rule constant|char} {rule|padding}{comment|;}
    {rule|private} {core-rule rule constant|char} {rule|letterCase}{comment|;}
    {rule|private} {rule|int} {rule|colons}{comment|;}
    {rule|private} {rule|int} {rule|width}{comment|;}

    {rule|private} {rule|Strftime}{punctuation|(}{rule|OffsetDateTime} {rule|time}{punctuation|)} \{
        {rule|this}.{rule|time} {operator|=} {rule|time}{comment|;}
    \}

    {operator|/}{repetition operator|*}{repetition operator|*} {rule|The} {rule|English} {rule|name} {rule|of} {rule|a} {rule|day} {rule|of} {rule|the} {rule|week}. {repetition operator|*}{operator|/}
    {rule|public} {rule|static} {rule|String} {rule|dayName}{punctuation|(}{rule|DayOfWeek} {rule|day}{punctuation|)} \{
        {rule|return} {rule|DAYS}{punctuation|[}{rule|day}.{rule|getValue}{punctuation|(}{punctuation|)} % {rule|DAYS}.{rule|length}{punctuation|]}{comment|;}
    \}

    {operator|/}{repetition operator|*}{repetition operator|*} {rule|The} {rule|date} {rule|in} {rule|the} {rule|pattern}'{rule|s} {rule|form}. {repetition operator|*}{operator|/}
    {rule|public} {rule|static} {rule|String} {rule|format}{punctuation|(}{rule|OffsetDateTime} {rule|time}, {rule|String} {rule|pattern}{punctuation|)} \{
        {rule|Strftime} {rule|run} {operator|=} {rule|new} {rule|Strftime}{punctuation|(}{rule|time}{punctuation|)}{comment|;}
        {rule|run}.{rule|all}{punctuation|(}{rule|pattern}{punctuation|)}{comment|;}
        {rule|return} {rule|run}.{rule|out}.{rule|toString}{punctuation|(}{punctuation|)}{comment|;}
    \}

    {operator|/}{repetition operator|*}{repetition operator|*} {rule|A} {rule|month}'{rule|s} {rule|English} {rule|name}. {repetition operator|*}{operator|/}
    {rule|public} {rule|static} {rule|String} {rule|monthName}{punctuation|(}{rule|int} {rule|month}{punctuation|)} \{
        {rule|return} {rule|MONTHS}{punctuation|[}{rule|month} - {repetition operator|1}{punctuation|]}{comment|;}
    \}

    {rule|private} {rule|void} {rule|all}{punctuation|(}{rule|String} {rule|pattern}{punctuation|)} \{
        {rule|int} {rule|i} {operator|=} {repetition operator|0}{comment|;}
        {rule|while} {punctuation|(}{rule|i} < {rule|pattern}.{rule|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            {core-rule rule constant|char} {rule|c} {operator|=} {rule|pattern}.{rule|charAt}{punctuation|(}{rule|i}{punctuation|)}{comment|;}
            {rule|if} {punctuation|(}{rule|c} !{operator|=} '%'{punctuation|)} \{
                {rule|out}.{rule|append}{punctuation|(}{rule|c}{punctuation|)}{comment|;}
                {rule|i}++{comment|;}
                {rule|continue}{comment|;}
            \}
            {rule|int} {rule|end} {operator|=} {rule|flags}{punctuation|(}{rule|pattern}, {rule|i} + {repetition operator|1}{punctuation|)}{comment|;}
            {rule|if} {punctuation|(}{rule|end} >{operator|=} {rule|pattern}.{rule|length}{punctuation|(}{punctuation|)} \|\| !{rule|directive}{punctuation|(}{rule|pattern}.{rule|charAt}{punctuation|(}{rule|end}{punctuation|)}{punctuation|)}{punctuation|)} \{
                {rule|int} {rule|stop} {operator|=} {rule|Math}.{rule|min}{punctuation|(}{rule|end} + {repetition operator|1}, {rule|pattern}.{rule|length}{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                {rule|out}.{rule|append}{punctuation|(}{rule|pattern}, {rule|i}, {rule|stop}{punctuation|)}{comment|;}
                {definition keyword|i} {operator|=} {rule|stop}{comment|;}
            \} {rule|else} \{
                {definition keyword|i} {operator|=} {rule|end} + {repetition operator|1}{comment|;}
            \}
        \}
    \}

    {operator|/}{repetition operator|*}{repetition operator|*} {rule|Reads} {rule|flags} {rule|and} {rule|width}, {rule|and} {rule|gives} {rule|the} {rule|offset} {rule|of} {rule|the} {rule|directive}'{rule|s} {rule|letter}. {repetition operator|*}{operator|/}
    {rule|private} {rule|int} {rule|flags}{punctuation|(}{rule|String} {rule|pattern}, {rule|int} {rule|from}{punctuation|)} \{
        {definition keyword|padding} {operator|=} {repetition operator|0}{comment|;}
        {definition keyword|letterCase} {operator|=} {repetition operator|0}{comment|;}
        {definition keyword|colons} {operator|=} {repetition operator|0}{comment|;}
        {definition keyword|width} {operator|=} -1{comment|;}
        {rule|for} {punctuation|(}{rule|int} {rule|i} {operator|=} {rule|from}{comment|; i < pattern.length(); i++) \{}
            {core-rule rule constant|char} {rule|c} {operator|=} {rule|pattern}.{rule|charAt}{punctuation|(}{rule|i}{punctuation|)}{comment|;}
            {rule|if} {punctuation|(}{rule|c} {operator|=}{operator|=} '-' \|\| {rule|c} {operator|=}{operator|=} '_' \|\| {punctuation|(}{rule|c} {operator|=}{operator|=} '{repetition operator|0}' && {rule|width} < {repetition operator|0}{punctuation|)}{punctuation|)} \{
                {definition keyword|padding} {operator|=} {rule|c}{comment|;}
            \} {rule|else} {rule|if} {punctuation|(}{rule|c} {operator|=}{operator|=} '^' \|\| {rule|c} {operator|=}{operator|=} '#'{punctuation|)} \{
                {definition keyword|letterCase} {operator|=} {rule|c}{comment|;}
            \} {rule|else} {rule|if} {punctuation|(}{rule|c} {operator|=}{operator|=} ':'{punctuation|)} \{
                {rule|colons}++{comment|;}
            \} {rule|else} {rule|if} {punctuation|(}{rule|c} >{operator|=} '{repetition operator|0}' && {rule|c} <{operator|=} '{repetition operator|9}'{punctuation|)} \{
                {definition keyword|width} {operator|=} {rule|Math}.{rule|min}{punctuation|(}{rule|WIDEST}, {rule|Math}.{rule|max}{punctuation|(}{rule|width}, {repetition operator|0}{punctuation|)} {repetition operator|*} {repetition operator|10} + {rule|c} - '{repetition operator|0}'{punctuation|)}{comment|;}
            \} {rule|else} \{
                {rule|return} {rule|i}{comment|;}
            \}
        \}
        {rule|return} {rule|pattern}.{rule|length}{punctuation|(}{punctuation|)}{comment|;}
    \}

    {rule|private} {rule|boolean} {rule|directive}{punctuation|(}{core-rule rule constant|char} {rule|letter}{punctuation|)} \{
        {rule|if} {punctuation|(}{rule|colons} > {repetition operator|0} && {rule|letter} !{operator|=} '{rule|z}'{punctuation|)} \{
            {rule|return} {rule|false}{comment|;}
        \}
        {rule|return} {rule|number}{punctuation|(}{rule|letter}{punctuation|)} \|\| {rule|name}{punctuation|(}{rule|letter}{punctuation|)} \|\| {rule|whole}{punctuation|(}{rule|letter}{punctuation|)}{comment|;}
    \}

    {rule|private} {rule|boolean} {rule|number}{punctuation|(}{core-rule rule constant|char} {rule|letter}{punctuation|)} \{
        {rule|switch} {punctuation|(}{rule|letter}{punctuation|)} \{
            {rule|case} '{rule|Y}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getYear}{punctuation|(}{punctuation|)}, {rule|time}.{rule|getYear}{punctuation|(}{punctuation|)} < {repetition operator|0} ? {repetition operator|5} : {repetition operator|4}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|C}' -> {rule|number}{punctuation|(}{rule|Math}.{rule|floorDiv}{punctuation|(}{rule|time}.{rule|getYear}{punctuation|(}{punctuation|)}, {repetition operator|100}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|y}' -> {rule|number}{punctuation|(}{rule|Math}.{rule|floorMod}{punctuation|(}{rule|time}.{rule|getYear}{punctuation|(}{punctuation|)}, {repetition operator|100}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|m}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getMonthValue}{punctuation|(}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|d}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getDayOfMonth}{punctuation|(}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|e}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getDayOfMonth}{punctuation|(}{punctuation|)}, {repetition operator|2}, ' '{punctuation|)}{comment|;}
            {rule|case} '{rule|j}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getDayOfYear}{punctuation|(}{punctuation|)}, {repetition operator|3}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|H}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getHour}{punctuation|(}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|k}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getHour}{punctuation|(}{punctuation|)}, {repetition operator|2}, ' '{punctuation|)}{comment|;}
            {rule|case} '{rule|I}' -> {rule|number}{punctuation|(}{rule|hourOfHalfDay}{punctuation|(}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|l}' -> {rule|number}{punctuation|(}{rule|hourOfHalfDay}{punctuation|(}{punctuation|)}, {repetition operator|2}, ' '{punctuation|)}{comment|;}
            {rule|case} '{rule|M}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getMinute}{punctuation|(}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|S}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getSecond}{punctuation|(}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|u}' -> {rule|number}{punctuation|(}{rule|time}.{rule|getDayOfWeek}{punctuation|(}{punctuation|)}.{rule|getValue}{punctuation|(}{punctuation|)}, {repetition operator|1}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|w}' -> {rule|number}{punctuation|(}{rule|sundayBased}{punctuation|(}{punctuation|)}, {repetition operator|1}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|G}' -> {rule|number}{punctuation|(}{rule|time}.{rule|get}{punctuation|(}{rule|IsoFields}.{rule|WEEK_BASED_YEAR}{punctuation|)}, {repetition operator|4}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|g}' -> {rule|number}{punctuation|(}{rule|Math}.{rule|floorMod}{punctuation|(}{rule|time}.{rule|get}{punctuation|(}{rule|IsoFields}.{rule|WEEK_BASED_YEAR}{punctuation|)}, {repetition operator|100}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|V}' -> {rule|number}{punctuation|(}{rule|time}.{rule|get}{punctuation|(}{rule|IsoFields}.{rule|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|U}' -> {rule|number}{punctuation|(}{punctuation|(}{rule|time}.{rule|getDayOfYear}{punctuation|(}{punctuation|)} + {repetition operator|6} - {rule|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {repetition operator|7}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|W}' -> {rule|number}{punctuation|(}{punctuation|(}{rule|time}.{rule|getDayOfYear}{punctuation|(}{punctuation|)} + {repetition operator|6} - {punctuation|(}{rule|sundayBased}{punctuation|(}{punctuation|)} + {repetition operator|6}{punctuation|)} % {repetition operator|7}{punctuation|)} {operator|/} {repetition operator|7}, {repetition operator|2}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|case} '{rule|s}' -> {rule|number}{punctuation|(}{rule|time}.{rule|toEpochSecond}{punctuation|(}{punctuation|)}, {repetition operator|1}, '{repetition operator|0}'{punctuation|)}{comment|;}
            {rule|default} -> \{
                {rule|return} {rule|false}{comment|;}
            \}
        \}
        {rule|return} {rule|true}{comment|;}
    \}

    {rule|private} {rule|int} {rule|hourOfHalfDay}{punctuation|(}{punctuation|)} \{
        {rule|int} {rule|hour} {operator|=} {rule|time}.{rule|get}{punctuation|(}{rule|ChronoField}.{rule|CLOCK_HOUR_OF_AMPM}{punctuation|)}{comment|;}
        {rule|return} {rule|hour} {operator|=}{operator|=} {repetition operator|0} ? {repetition operator|12} : {rule|hour}{comment|;}
    \}

    {rule|private} {rule|int} {rule|sundayBased}{punctuation|(}{punctuation|)} \{
        {rule|return} {rule|time}.{rule|getDayOfWeek}{punctuation|(}{punctuation|)}.{rule|getValue}{punctuation|(}{punctuation|)} % {repetition operator|7}{comment|;}
    \}

    {rule|private} {rule|boolean} {rule|name}{punctuation|(}{core-rule rule constant|char} {rule|letter}{punctuation|)} \{
        {rule|switch} {punctuation|(}{rule|letter}{punctuation|)} \{
            {rule|case} '{rule|A}' -> {rule|text}{punctuation|(}{rule|DAYS}{punctuation|[}{rule|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            {rule|case} '{rule|a}' -> {rule|text}{punctuation|(}{rule|DAYS}{punctuation|[}{rule|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{rule|substring}{punctuation|(}{repetition operator|0}, {repetition operator|3}{punctuation|)}{punctuation|)}{comment|;}
            {rule|case} '{rule|B}' -> {rule|text}{punctuation|(}{rule|MONTHS}{punctuation|[}{rule|time}.{rule|getMonthValue}{punctuation|(}{punctuation|)} - {repetition operator|1}{punctuation|]}{punctuation|)}{comment|;}
            {rule|case} '{rule|b}', '{rule|h}' -> {rule|text}{punctuation|(}{rule|MONTHS}{punctuation|[}{rule|time}.{rule|getMonthValue}{punctuation|(}{punctuation|)} - {repetition operator|1}{punctuation|]}.{rule|substring}{punctuation|(}{repetition operator|0}, {repetition operator|3}{punctuation|)}{punctuation|)}{comment|;}
            {rule|case} '{rule|p}' -> \{
                {rule|String} {rule|half} {operator|=} {rule|time}.{rule|getHour}{punctuation|(}{punctuation|)} < {repetition operator|12} ? {string|"AM"} : {string|"PM"}{comment|;}
                {rule|text}{punctuation|(}{rule|letterCase} {operator|=}{operator|=} '#' ? {rule|half}.{rule|toLowerCase}{punctuation|(}{rule|Locale}.{rule|ROOT}{punctuation|)} : {rule|half}{punctuation|)}{comment|;}
            \}
            {rule|case} '{rule|P}' -> {rule|text}{punctuation|(}{rule|time}.{rule|getHour}{punctuation|(}{punctuation|)} < {repetition operator|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            {rule|case} '{rule|Z}' -> {rule|text}{punctuation|(}{rule|time}.{rule|getOffset}{punctuation|(}{punctuation|)}.{rule|equals}{punctuation|(}{rule|ZoneOffset}.{rule|UTC}{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            {rule|case} '{rule|z}' -> {rule|offset}{punctuation|(}{punctuation|)}{comment|;}
            {rule|case} '{rule|L}' -> {rule|fraction}{punctuation|(}{rule|width} < {repetition operator|0} ? {repetition operator|3} : {rule|width}{punctuation|)}{comment|;}
            {rule|case} '{rule|N}' -> {rule|fraction}{punctuation|(}{rule|width} < {repetition operator|0} ? {repetition operator|9} : {rule|width}{punctuation|)}{comment|;}
            {rule|case} '{rule|n}' -> {rule|text}{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            {rule|case} '{rule|t}' -> {rule|text}{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            {rule|case} '%' -> {rule|text}{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            {rule|default} -> \{
                {rule|return} {rule|false}{comment|;}
            \}
        \}
        {rule|return} {rule|true}{comment|;}
    \}

    {rule|private} {rule|boolean} {rule|whole}{punctuation|(}{core-rule rule constant|char} {rule|letter}{punctuation|)} \{
        {rule|String} {rule|pattern} {operator|=} {rule|switch} {punctuation|(}{rule|letter}{punctuation|)} \{
            {rule|case} '{rule|c}' -> {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            {rule|case} '{rule|D}', '{rule|x}' -> {string|"%m/%d/%y"}{comment|;}
            {rule|case} '{rule|F}' -> {string|"%Y-%m-%d"}{comment|;}
            {rule|case} '{rule|T}', '{rule|X}' -> {string|"%H:%M:%S"}{comment|;}
            {rule|case} '{rule|R}' -> {string|"%H:%M"}{comment|;}
            {rule|case} '{rule|r}' -> {string|"%I:%M:%S %p"}{comment|;}
            {rule|case} '{rule|v}' -> {string|"%e-%^b-%Y"}{comment|;}
            {rule|default} -> {string|""}{comment|;}
        \}{comment|;}
        {rule|if} {punctuation|(}{rule|pattern}.{rule|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} \{
            {rule|return} {rule|false}{comment|;}
        \}
        {rule|text}{punctuation|(}{rule|format}{punctuation|(}{rule|time}, {rule|pattern}{punctuation|)}{punctuation|)}{comment|;}
        {rule|return} {rule|true}{comment|;}
    \}

    {rule|private} {rule|void} {rule|number}{punctuation|(}{rule|long} {rule|value}, {rule|int} {rule|usual}, {core-rule rule constant|char} {rule|usualPadding}{punctuation|)} \{
        {core-rule rule constant|char} {rule|pad} {operator|=} {rule|padding} {operator|=}{operator|=} '_' ? ' ' : {rule|padding} {operator|=}{operator|=} '{repetition operator|0}' ? '{repetition operator|0}' : {rule|usualPadding}{comment|;}
        {rule|int} {rule|wanted} {operator|=} {rule|padding} {operator|=}{operator|=} '-' && {rule|width} < {repetition operator|0} ? {repetition operator|0} : {rule|width} < {repetition operator|0} ? {rule|usual} : {rule|width}{comment|;}
        {rule|String} {rule|digits} {operator|=} {rule|Long}.{rule|toString}{punctuation|(}{rule|Math}.{rule|abs}{punctuation|(}{rule|value}{punctuation|)}{punctuation|)}{comment|;}
        {rule|if} {punctuation|(}{rule|value} < {repetition operator|0} && {rule|pad} {operator|=}{operator|=} '{repetition operator|0}'{punctuation|)} \{
            {rule|out}.{rule|append}{punctuation|(}'-'{punctuation|)}{comment|;}
        \}
        {rule|for} {punctuation|(}{rule|int} {rule|i} {operator|=} {rule|digits}.{rule|length}{punctuation|(}{punctuation|)} + {punctuation|(}{rule|value} < {repetition operator|0} ? {repetition operator|1} : {repetition operator|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            {rule|out}.{rule|append}{punctuation|(}{rule|pad}{punctuation|)}{comment|;}
        \}
        {rule|if} {punctuation|(}{rule|value} < {repetition operator|0} && {rule|pad} !{operator|=} '{repetition operator|0}'{punctuation|)} \{
            {rule|out}.{rule|append}{punctuation|(}'-'{punctuation|)}{comment|;}
        \}
        {rule|out}.{rule|append}{punctuation|(}{rule|digits}{punctuation|)}{comment|;}
    \}

    {rule|private} {rule|void} {rule|text}{punctuation|(}{rule|String} {rule|name}{punctuation|)} \{
        {rule|for} {punctuation|(}{rule|int} {rule|i} {operator|=} {rule|name}.{rule|length}{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            {rule|out}.{rule|append}{punctuation|(}{rule|padding} {operator|=}{operator|=} '{repetition operator|0}' ? '{repetition operator|0}' : ' '{punctuation|)}{comment|;}
        \}
        {rule|boolean} {rule|capitals} {operator|=} {rule|letterCase} {operator|=}{operator|=} '^' \|\| {punctuation|(}{rule|letterCase} {operator|=}{operator|=} '#' && !{rule|name}.{rule|equals}{punctuation|(}{string|"am"}{punctuation|)} && !{rule|name}.{rule|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        {rule|out}.{rule|append}{punctuation|(}{rule|capitals} ? {rule|name}.{rule|toUpperCase}{punctuation|(}{rule|Locale}.{rule|ROOT}{punctuation|)} : {rule|name}{punctuation|)}{comment|;}
    \}

    {rule|private} {rule|void} {rule|offset}{punctuation|(}{punctuation|)} \{
        {rule|int} {rule|seconds} {operator|=} {rule|time}.{rule|getOffset}{punctuation|(}{punctuation|)}.{rule|getTotalSeconds}{punctuation|(}{punctuation|)}{comment|;}
        {rule|int} {rule|rest} {operator|=} {rule|Math}.{rule|abs}{punctuation|(}{rule|seconds}{punctuation|)}{comment|;}
        {rule|StringBuilder} {rule|made} {operator|=} {rule|new} {rule|StringBuilder}{punctuation|(}{repetition operator|9}{punctuation|)}{comment|;}
        {rule|two}{punctuation|(}{rule|made}, {rule|rest} {operator|/} {repetition operator|3600}{punctuation|)}{comment|;}
        {rule|made}.{rule|append}{punctuation|(}{rule|colons} > {repetition operator|0} ? {string|":"} : {string|""}{punctuation|)}{comment|;}
        {rule|two}{punctuation|(}{rule|made}, {rule|rest} {operator|/} {repetition operator|60} % {repetition operator|60}{punctuation|)}{comment|;}
        {rule|if} {punctuation|(}{rule|colons} {operator|=}{operator|=} {repetition operator|2}{punctuation|)} \{
            {rule|two}{punctuation|(}{rule|made}.{rule|append}{punctuation|(}':'{punctuation|)}, {rule|rest} % {repetition operator|60}{punctuation|)}{comment|;}
        \}
        {rule|out}.{rule|append}{punctuation|(}{rule|seconds} < {repetition operator|0} ? '-' : '+'{punctuation|)}{comment|;}
        {rule|for} {punctuation|(}{rule|int} {rule|i} {operator|=} {rule|made}.{rule|length}{punctuation|(}{punctuation|)} + {repetition operator|1}{comment|; i < width && padding != '-'; i++) \{}
            {rule|out}.{rule|append}{punctuation|(}'{repetition operator|0}'{punctuation|)}{comment|;}
        \}
        {rule|out}.{rule|append}{punctuation|(}{rule|made}{punctuation|)}{comment|;}
    \}

    {rule|private} {rule|static} {rule|void} {rule|two}{punctuation|(}{rule|StringBuilder} {rule|to}, {rule|int} {rule|value}{punctuation|)} \{
        {rule|to}.{rule|append}{punctuation|(}{punctuation|(}{core-rule rule constant|char}{punctuation|)} {punctuation|(}'{repetition operator|0}' + {rule|value} {operator|/} {repetition operator|10}{punctuation|)}{punctuation|)}.{rule|append}{punctuation|(}{punctuation|(}{core-rule rule constant|char}{punctuation|)} {punctuation|(}'{repetition operator|0}' + {rule|value} % {repetition operator|10}{punctuation|)}{punctuation|)}{comment|;}
    \}

    {rule|private} {rule|void} {rule|fraction}{punctuation|(}{rule|int} {rule|digits}{punctuation|)} \{
        {rule|String} {rule|nanos} {operator|=} {rule|Long}.{rule|toString}{punctuation|(}{repetition operator|1}_000_000_000L + {rule|time}.{rule|get}{punctuation|(}{rule|ChronoField}.{rule|NANO_OF_SECOND}{punctuation|)}{punctuation|)}{comment|;}
        {rule|for} {punctuation|(}{rule|int} {rule|i} {operator|=} {repetition operator|1}{comment|; i <= digits; i++) \{}
            {rule|out}.{rule|append}{punctuation|(}{rule|i} < {rule|nanos}.{rule|length}{punctuation|(}{punctuation|)} ? {rule|nanos}.{rule|charAt}{punctuation|(}{rule|i}{punctuation|)} : '{repetition operator|0}'{punctuation|)}{comment|;}
        \}
    \}
\}
