@file{punctuation|:}{function|JvmName}{punctuation|(}{string quoted-string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string quoted-string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string quoted-string|".format(litres)\} l at {interpolation|{interpolation-variable variable|$temperature}} °C"}

    companion object {punctuation|\{} {keyword|const} val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{string quoted-string|'a'}{punctuation|,} {string quoted-string|'\\n'}{punctuation|,} {string quoted-string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} {class-name|Step}
object Wait {punctuation|:} Step
class {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}{number|1_000}{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string quoted-string|""}{string quoted-string|"raw {interpolation|{interpolation-variable variable|$k}} {interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|s{punctuation|.}ml {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}"}{string quoted-string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
