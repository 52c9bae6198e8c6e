@{tag|file}{punctuation|:}{tag|JvmName}{punctuation|(}"{tag|Kettle}"{punctuation|)}
{tag|package} {tag|kitchen{punctuation|.}}{tag|tea}

{tag|import} {tag|kotlin{punctuation|.}}{tag|math{punctuation|.}}{tag|max}

{comment|/** A kettle with a `temperature`. */}
{tag|data} {tag|class} {tag|Kettle}{punctuation|(}{tag|val} {tag|litres}{punctuation|:} {tag|Double} {operator|=} {string|1.7{punctuation|,} var temperature{punctuation|:} Int = 20) \{}
    {tag|val} {tag|label}{punctuation|:} {tag|String} {tag|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"}

    {tag|companion} {tag|object} {punctuation|\{} {tag|const} {tag|val} {tag|BOILING} {operator|=} {string|100; private val names = listOf('a'{punctuation|,} '\\n'{punctuation|,} "b") \}}
{punctuation|\}}

{tag|sealed} {tag|interface} {tag|Step}
{tag|object} {tag|Wait} {punctuation|:} {tag|Step}
{tag|class} {tag|Pour}{punctuation|(}{tag|val} {tag|ml}{punctuation|:} {tag|Int}{punctuation|)} {punctuation|:} {tag|Step}

{tag|suspend} {tag|fun} {tag|brew}{punctuation|(}{tag|k}{punctuation|:} {tag|Kettle}{punctuation|,} {tag|vararg} {tag|steps}{punctuation|:} {tag|Step}{punctuation|)}{punctuation|:} {tag|Result}{operator|<}{tag|Int}{operator|>} {operator|=} {string|runCatching \{}
    {tag|loop}@ {tag|for} {punctuation|(}{tag|s} {tag|in} {tag|steps}{punctuation|)} {punctuation|\{}
        {tag|when} {punctuation|(}{tag|s}{punctuation|)} {punctuation|\{}
            {tag|is} {tag|Pour} {tag|-}{operator|>} {tag|if} {punctuation|(}{tag|s{punctuation|.}}{tag|ml} {operator|!}{tag|in} {number|0{operator|.}}{tag|{punctuation|.}1_000}{punctuation|)} {tag|break}@{tag|loop} {tag|else} {tag|println}{punctuation|(}"""{tag|raw} ${tag|k} ${punctuation|\{}{tag|s{punctuation|.}}{tag|ml} {operator|+} {tag|1}{punctuation|\}}"""{punctuation|)}
            {tag|Wait} {tag|-}{operator|>} {tag|Thread{punctuation|.}}{tag|sleep}{punctuation|(}{tag|1_000L}{punctuation|)}
            {tag|else} {tag|-}{operator|>} {tag|return}@{tag|runCatching} {tag|-1}
        {punctuation|\}}
    {punctuation|\}}
    {tag|max}{punctuation|(}{tag|0x1F}{punctuation|,} {tag|0b101}{punctuation|)} {operator|+} {number|1{operator|.}}{tag|5e3f{punctuation|.}}{tag|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
