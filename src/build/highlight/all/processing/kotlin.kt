@file{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{punctuation|:} {type class-name|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} {type class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {type class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val {constant|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {type class-name|Wait} {punctuation|:} {type class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val ml{punctuation|:} {type class-name|Int}{punctuation|)} {punctuation|:} {type class-name|Step}

suspend fun {function|brew}{punctuation|(}k{punctuation|:} {type class-name|Kettle}{punctuation|,} vararg steps{punctuation|:} {type class-name|Step}{punctuation|)}{punctuation|:} {type class-name|Result}{operator|<}{type class-name|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {type class-name|Pour} {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0.}{number|.1}_000{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {type class-name|Wait} {operator|-}{operator|>} {type class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
