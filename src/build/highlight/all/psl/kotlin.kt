@{builtin builtin-function|file}{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{operator|.}tea

import kotlin{operator|.}math{operator|.}max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`{operator|.} {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String {builtin builtin-function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{operator|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class {function|Pour}{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{operator|.}ml {operator|!}in {number|0}{operator|.}{operator|.}1_000{punctuation|)} break@loop {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{operator|.}{builtin builtin-function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{operator|.}5e3f{operator|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
