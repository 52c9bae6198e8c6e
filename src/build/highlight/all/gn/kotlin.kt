@file:{function|JvmName}{punctuation|(}{string-literal|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

/** A kettle with a `temperature`{punctuation|.} */
data class {function|Kettle}{punctuation|(}val litres: Double {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} var temperature: Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label: String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string-literal|{string|"Kettle of $\{"}}%{punctuation|.}1f{string-literal|{string|".format(litres)\} l at }{interpolation|{variable|$temperature}}{string| °C"}}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}; private val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string-literal|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class {function|Pour}{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun {function|brew}{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {function|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop {keyword|else} {function|println}{punctuation|(}{string-literal|{string|""}}"raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string-literal|{string|""}}"{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
