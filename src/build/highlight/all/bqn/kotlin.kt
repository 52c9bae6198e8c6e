{null-literal char|@}{word-name symbol|file}{punctuation|:}{word-name symbol|JvmName}{punctuation|(}{string-literal string|"Kettle"}{punctuation|)}
{word-name symbol|package} {dot-notation-on-name namespace|kitchen.}{word-name symbol|tea}

{word-name symbol|import} {dot-notation-on-name namespace|kotlin.}{dot-notation-on-name namespace|math.}{word-name symbol|max}

{primitive-functions operator|/}** {word-name symbol|A} {word-name symbol|kettle} {word-name symbol|with} {word-name symbol|a} {primitive-1-operators operator|`}{word-name symbol|temperature}{primitive-1-operators operator|`}{punctuation|.} *{primitive-functions operator|/}
{word-name symbol|data} {word-name symbol|class} {word-name symbol|Kettle}{punctuation|(}{word-name symbol|val} {word-name symbol|litres}{punctuation|:} {word-name symbol|Double} {primitive-functions operator|=} {word-number number|1.7}{punctuation|,} {word-name symbol|var} {word-name symbol|temperature}{punctuation|:} {word-name symbol|Int} {primitive-functions operator|=} {word-number number|20}{punctuation|)} {punctuation|\{}
    {word-name symbol|val} {word-name symbol|label}{punctuation|:} {word-name symbol|String} {word-name symbol|get}{punctuation|(}{punctuation|)} {primitive-functions operator|=} {string-literal string|"Kettle of $\{"}%{word-number number|.1}{word-name symbol|f}{string-literal string|".format(litres)\} l at $temperature °C"}

    {word-name symbol|companion} {word-name symbol|object} {punctuation|\{} {word-name symbol|const} {word-name symbol|val} {word-name symbol|BOILING} {primitive-functions operator|=} {word-number number|100}{punctuation|;} {word-name symbol|private} {word-name symbol|val} {word-name symbol|names} {primitive-functions operator|=} {word-name symbol|listOf}{punctuation|(}{character-literal char|'a'}{punctuation|,} '\\{word-name symbol|n}'{punctuation|,} {string-literal string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{word-name symbol|sealed} {word-name symbol|interface} {word-name symbol|Step}
{word-name symbol|object} {word-name symbol|Wait} {punctuation|:} {word-name symbol|Step}
{word-name symbol|class} {word-name symbol|Pour}{punctuation|(}{word-name symbol|val} {word-name symbol|ml}{punctuation|:} {word-name symbol|Int}{punctuation|)} {punctuation|:} {word-name symbol|Step}

{word-name symbol|suspend} {word-name symbol|fun} {word-name symbol|brew}{punctuation|(}{word-name symbol|k}{punctuation|:} {word-name symbol|Kettle}{punctuation|,} {word-name symbol|vararg} {word-name symbol|steps}{punctuation|:} {word-name symbol|Step}{punctuation|)}{punctuation|:} {word-name symbol|Result}{primitive-functions operator|<}{word-name symbol|Int}{primitive-functions operator|>} {primitive-functions operator|=} {word-name symbol|runCatching} {punctuation|\{}
    {word-name symbol|loop}{null-literal char|@} {word-name symbol|for} {punctuation|(}{word-name symbol|s} {word-name symbol|in} {word-name symbol|steps}{punctuation|)} {punctuation|\{}
        {word-name symbol|when} {punctuation|(}{word-name symbol|s}{punctuation|)} {punctuation|\{}
            {word-name symbol|is} {word-name symbol|Pour} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|if} {punctuation|(}{dot-notation-on-name namespace|s.}{word-name symbol|ml} {primitive-functions operator|!}{word-name symbol|in} {word-number number|0}{punctuation|.}{word-number number|.1}{word-name symbol|_000}{punctuation|)} {word-name symbol|break}{null-literal char|@}{word-name symbol|loop} {word-name symbol|else} {word-name symbol|println}{punctuation|(}{string-literal string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            {word-name symbol|Wait} {primitive-functions operator|-}{primitive-functions operator|>} {dot-notation-on-name namespace|Thread.}{word-name symbol|sleep}{punctuation|(}{word-number number|1}{word-name symbol|_000L}{punctuation|)}
            {word-name symbol|else} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|return}{null-literal char|@}{word-name symbol|runCatching} {primitive-functions operator|-}{word-number number|1}
        {punctuation|\}}
    {punctuation|\}}
    {word-name symbol|max}{punctuation|(}{word-number number|0}{word-name symbol|x1F}{punctuation|,} {word-number number|0}{word-name symbol|b101}{punctuation|)} {primitive-functions operator|+} {word-number number|1.5}{dot-notation-on-name namespace|e3f.}{word-name symbol|toInt}{punctuation|(}{punctuation|)} {primitive-functions operator|/}* {word-name symbol|done} *{primitive-functions operator|/}
{punctuation|\}}
