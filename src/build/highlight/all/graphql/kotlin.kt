{directive function|@file}{punctuation|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{property|package} {property|kitchen}.{property|tea}

{property|import} {property|kotlin}.{property|math}.{property|max}

/** {constant|A} {property|kettle} {property|with} {property|a} `{property|temperature}`. */
{property|data} {property|class} {property-query|Kettle}{punctuation|(}{property|val} {attr-name|litres}{punctuation|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {property|var} {attr-name|temperature}{punctuation|:} {scalar|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {property|val} {attr-name|label}{punctuation|:} {scalar|String} {property-query|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%.{property|1f}{description string|"{language-markdown|.format(litres)\} l at $temperature °C}"}

    {property|companion} {object|object} {punctuation|\{} {property|const} {property|val} {constant|BOILING} {operator|=} {number|100}; {property|private} {property|val} {property|names} {operator|=} {property-query|listOf}{punctuation|(}'{property|a}'{punctuation|,} '\\{property|n}'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{property|sealed} {keyword|interface} {class-name|Step}
{property|object} {attr-name|Wait} {punctuation|:} {class-name|Step}
{property|class} {property-query|Pour}{punctuation|(}{property|val} {attr-name|ml}{punctuation|:} {scalar|Int}{punctuation|)} {punctuation|:} {class-name|Step}

{property|suspend} {property|fun} {attr-name|brew}{punctuation|(}{attr-name|k}{punctuation|:} {class-name|Kettle}{punctuation|,} {property|vararg} {attr-name|steps}{punctuation|:} {class-name|Step}{punctuation|)}{punctuation|:} {class-name|Result}<{scalar|Int}> {operator|=} {object|runCatching} {punctuation|\{}
    {property|loop}@ {property-query|for} {punctuation|(}{property|s} {property|in} {property|steps}{punctuation|)} {punctuation|\{}
        {property-query|when} {punctuation|(}{property|s}{punctuation|)} {punctuation|\{}
            {property|is} {property|Pour} -> {property-query|if} {punctuation|(}{property|s}.{property|ml} {operator|!}{property|in} {number|0}..{property|1_000}{punctuation|)} {property|break}{directive function|@loop} {property|else} {property-query|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            {property|Wait} -> {property|Thread}.{property-query|sleep}{punctuation|(}{property|1_000L}{punctuation|)}
            {property|else} -> {property|return}{directive function|@runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {property-query|max}{punctuation|(}{property|0x1F}{punctuation|,} {property|0b101}{punctuation|)} + {number|1}.{property|5e3f}.{property-query|toInt}{punctuation|(}{punctuation|)} /* {property|done} */
{punctuation|\}}
