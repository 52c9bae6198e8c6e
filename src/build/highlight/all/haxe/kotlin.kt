{metadata symbol|@file}{operator|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} {class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val {class-name|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{string-interpolation|{string|'a'}}{punctuation|,} {string-interpolation|{string|'\\n'}}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} {class-name|Step}
object {class-name|Wait} {operator|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val ml{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

suspend fun {function|brew}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} vararg steps{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{operator|<}{class-name|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0.}{number|.1}_000{punctuation|)} {keyword|break}{metadata symbol|@loop} {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{metadata symbol|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
