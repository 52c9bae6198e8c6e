{operator|@}{identifier|file}{punctuation|:}{identifier|JvmName}{punctuation|(}{interpolated-string|{string|"Kettle"}}{punctuation|)}
{identifier|package} {identifier|kitchen}{punctuation|.}{identifier|tea}

{keyword-operator operator|import} {identifier|kotlin}{punctuation|.}{identifier|math}{punctuation|.}{identifier|max}

{comment|/** A kettle with a `temperature`. */}
{identifier|data} {keyword|class} {identifier|Kettle}{punctuation|(}{identifier|val} {identifier|litres}{punctuation|:} {identifier|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} {identifier|temperature}{punctuation|:} {identifier|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {identifier|val} {identifier|label}{punctuation|:} {identifier|String} {identifier|get}{punctuation|(}{punctuation|)} {operator|=} {interpolated-string|{string|"Kettle of $\{"}}{operator|%}{punctuation|.}{number|1f}{interpolated-string|{string|".format(litres)\} l at $temperature °C"}}

    {identifier|companion} {identifier|object} {punctuation|\{} {keyword|const} {identifier|val} {identifier|BOILING} {operator|=} {number|100}{punctuation|;} {identifier|private} {identifier|val} {identifier|names} {operator|=} {identifier|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {interpolated-string|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{identifier|sealed} {identifier|interface} {identifier|Step}
{identifier|object} {identifier|Wait} {punctuation|:} {identifier|Step}
{keyword|class} {identifier|Pour}{punctuation|(}{identifier|val} {identifier|ml}{punctuation|:} {identifier|Int}{punctuation|)} {punctuation|:} {identifier|Step}

{identifier|suspend} {identifier|fun} {identifier|brew}{punctuation|(}{identifier|k}{punctuation|:} {identifier|Kettle}{punctuation|,} {identifier|vararg} {identifier|steps}{punctuation|:} {identifier|Step}{punctuation|)}{punctuation|:} {identifier|Result}{operator|<}{identifier|Int}{operator|>} {operator|=} {identifier|runCatching} {punctuation|\{}
    {keyword|loop}{operator|@} {keyword|for} {punctuation|(}{identifier|s} {keyword-operator operator|in} {identifier|steps}{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}{identifier|s}{punctuation|)} {punctuation|\{}
            {keyword-operator operator|is} {identifier|Pour} {operator|->} {keyword|if} {punctuation|(}{identifier|s}{punctuation|.}{identifier|ml} {operator|!}{keyword-operator operator|in} {number|0}{operator|..}{number|1_000}{punctuation|)} {keyword|break}{operator|@}{keyword|loop} {keyword|else} {identifier|println}{punctuation|(}{interpolated-string|{string|"""raw $k $\{s.ml + 1\}"""}}{punctuation|)}
            {identifier|Wait} {operator|->} {identifier|Thread}{punctuation|.}{identifier|sleep}{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{operator|@}{identifier|runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {identifier|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{identifier|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
