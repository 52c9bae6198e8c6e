@{variable|file}{operator|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{variable|package} {variable|kitchen}{punctuation|.}{variable|tea}

{variable|import} {variable|kotlin}{punctuation|.}{variable|math}{punctuation|.}{variable|max}

{comment|/** A kettle with a `temperature`. */}
{variable|data} {keyword|class} {class-name|Kettle}{punctuation|(}{variable|val} {variable|litres}{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} {variable|temperature}{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {variable|val} {variable|label}{operator|:} {class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}{variable|f}{string|".format(litres)\} l at $temperature °C"}

    {variable|companion} {variable|object} {punctuation|\{} {keyword|const} {variable|val} {class-name|BOILING} {operator|=} {number|100}{punctuation|;} {variable|private} {class-name|val} {variable|names} {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{variable|sealed} {variable|interface} {class-name|Step}
{variable|object} {class-name|Wait} {operator|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}{variable|val} {variable|ml}{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

{variable|suspend} {class-name|fun} {function|brew}{punctuation|(}{variable|k}{operator|:} {class-name|Kettle}{punctuation|,} {variable|vararg} {variable|steps}{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{metadata symbol|<Int>} {operator|=} {variable|runCatching} {punctuation|\{}
    {variable|loop}@ {keyword|for} {punctuation|(}{variable|s} {class-name|in} {variable|steps}{punctuation|)} {punctuation|\{}
        {variable|when} {punctuation|(}{variable|s}{punctuation|)} {punctuation|\{}
            {variable|is} {class-name|Pour} {operator|-}{operator|>} {keyword|if} {punctuation|(}{variable|s}{punctuation|.}{variable|ml} {operator|!}{variable|in} {number|0.}{number|.1}{variable|_000}{punctuation|)} {keyword|break}@{variable|loop} {class-name|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {class-name|Wait} {operator|-}{operator|>} {class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}{number|1}{variable|_000L}{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@{variable|runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}{variable|b101}{punctuation|)} {operator|+} {number|1.5e3}{variable|f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
