{attribute atrule|@file}{punctuation|:}{class-name|JvmName}{punctuation|(}{string-literal|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {class-name|String} {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string-literal|{string|"Kettle of $\{"}}{operator|%}{punctuation|.}1f{string-literal|{string|".format(litres)\} l at $temperature °C"}}

    companion object {punctuation|\{} const val {constant|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '{punctuation|\\}n'{punctuation|,} {string-literal|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {class-name|Wait} {punctuation|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val ml{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|:} {class-name|Step}

suspend fun {function|brew}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} vararg steps{punctuation|:} {class-name|Step}{punctuation|)}{punctuation|:} {class-name|Result}{operator|<}{class-name|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}{number|1_000}{punctuation|)} {keyword|break}{attribute atrule|@loop} {keyword|else} {function|println}{punctuation|(}{string-literal|{string|"""raw $k $\{s.ml + 1\}"""}}{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{attribute atrule|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
