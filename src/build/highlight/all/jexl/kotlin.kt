@file{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val litres{operator|:} Double = {number|1.7}{punctuation|,} var temperature{operator|:} Int = {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String {function|get}{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = {number|100}; private val names = {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class {function|Pour}{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} = runCatching {punctuation|\{}
    loop@ {function|for }{punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {function|when }{punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {function|if }{punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
