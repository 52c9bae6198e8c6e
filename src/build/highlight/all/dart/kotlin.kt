{metadata function|@file}{punctuation|:}{class-name|JvmName}{punctuation|(}{string-literal|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {class-name|String} {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string-literal|{string|"Kettle of $\{"}}{operator|%}{number|.1}f{string-literal|{string|".format(litres)\} l at }{interpolation|{punctuation|$}{expression|temperature}}{string| °C"}}

    companion object {punctuation|\{} {keyword|const} val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{string-literal|{string|'a'}}{punctuation|,} {string-literal|{string|'\\n'}}{punctuation|,} {string-literal|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} {class-name|Step}
object {class-name|Wait} {punctuation|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val ml{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|:} {class-name|Step}

suspend fun {function|brew}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} vararg steps{punctuation|:} {class-name|Step}{punctuation|)}{punctuation|:} {class-name|Result}{generics|{punctuation|<}{class-name|Int}{punctuation|>}} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            {operator|is} {class-name|Pour} {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0.}{number|.1}_000{punctuation|)} {keyword|break}{metadata function|@loop} {keyword|else} {function|println}{punctuation|(}{string-literal|{string|"""raw }{interpolation|{punctuation|$}{expression|k}}{string| }{interpolation|{punctuation|$\{}{expression|s{punctuation|.}ml {operator|+} {number|1}}{punctuation|\}}}{string|"""}}{punctuation|)}
            {class-name|Wait} {operator|-}{operator|>} {class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{metadata function|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
