@{atom|file}{punctuation|:}{variable|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{atom|package} {atom|kitchen}{punctuation|.}{atom|tea}

{atom|import} {atom|kotlin}{punctuation|.}{atom|math}{punctuation|.}{atom|max}

{operator|/}{operator|*}{operator|*} {variable|A} {atom|kettle} {atom|with} {atom|a} `{atom|temperature}`{punctuation|.} {operator|*}{operator|/}
{atom|data} {atom|class} {variable|Kettle}{punctuation|(}{atom|val} {atom|litres}{punctuation|:} {variable|Double} {operator|=} {number|1.7}{punctuation|,} {atom|var} {atom|temperature}{punctuation|:} {variable|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {atom|val} {atom|label}{punctuation|:} {variable|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{comment|%.1f".format(litres)\} l at $temperature °C"}

    {atom|companion} {atom|object} {punctuation|\{} {atom|const} {atom|val} {variable|BOILING} {operator|=} {number|100}{punctuation|;} {atom|private} {atom|val} {atom|names} {operator|=} {function|listOf}{punctuation|(}{quoted-atom atom|'a'}{punctuation|,} {quoted-atom atom|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{atom|sealed} {atom|interface} {variable|Step}
{atom|object} {variable|Wait} {punctuation|:} {variable|Step}
{atom|class} {variable|Pour}{punctuation|(}{atom|val} {atom|ml}{punctuation|:} {variable|Int}{punctuation|)} {punctuation|:} {variable|Step}

{atom|suspend} {keyword|fun} {function|brew}{punctuation|(}{atom|k}{punctuation|:} {variable|Kettle}{punctuation|,} {atom|vararg} {atom|steps}{punctuation|:} {variable|Step}{punctuation|)}{punctuation|:} {variable|Result}{operator|<}{variable|Int}{operator|>} {operator|=} {atom|runCatching} {punctuation|\{}
    {atom|loop@} {atom|for} {punctuation|(}{atom|s} {atom|in} {atom|steps}{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}{atom|s}{punctuation|)} {punctuation|\{}
            {atom|is} {variable|Pour} {operator|-}{operator|>} {keyword|if} {punctuation|(}{atom|s}{punctuation|.}{atom|ml} {operator|!}{atom|in} {number|0.}{number|.1}{variable|_000}{punctuation|)} {atom|break@loop} {atom|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {variable|Wait} {operator|-}{operator|>} {variable|Thread}{punctuation|.}{function|sleep}{punctuation|(}{number|1}{variable|_000L}{punctuation|)}
            {atom|else} {operator|-}{operator|>} {atom|return@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0}{atom|x1F}{punctuation|,} {number|0}{atom|b101}{punctuation|)} {operator|+} {number|1.5e3}{atom|f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} {atom|done} {operator|*}{operator|/}
{punctuation|\}}
