{annotation punctuation|@file}{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}{class-name|val} litres{operator|:} {keyword|Double} {operator|=} {number|1.7}{punctuation|,} {class-name|var} temperature{operator|:} {keyword|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {class-name|val} label{operator|:} {keyword|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    {class-name|companion} {keyword|object} {punctuation|\{} {keyword|const} {class-name|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {class-name|val} names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} {class-name|Step}
{keyword|object} Wait {operator|:} Step
{keyword|class} {class-name|Pour}{punctuation|(}{class-name|val} ml{operator|:} {keyword|Int}{punctuation|)} {operator|:} Step

suspend {class-name|fun} {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} {class-name|vararg} steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}{keyword|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} {keyword|break}{annotation punctuation|@loop} {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{annotation punctuation|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
