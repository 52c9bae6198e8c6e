@file{operator|:}{function|JvmName}{punctuation|(}{string-literal|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} {class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string-literal|{string|"Kettle of $\{"}}{operator|%}{punctuation|.}1f{string-literal|{string|".format(litres)\} l at $temperature °C"}}

    companion {function|object} {punctuation|\{} const val {constant|BOILING} {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string-literal|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {class-name|Wait} {operator|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val ml{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

suspend fun {function|brew}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} vararg steps{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{operator|<}{class-name|Int}{operator|>} {operator|=} {function|runCatching} {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} {class-name|Pour} {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}1_000{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{triple-quoted-string string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            {class-name|Wait} {operator|-}{operator|>} {class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
