@file:{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`. {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val litres: {property|Double} {operator|=} {number|1.7}{punctuation|,} var temperature: {property|Int} {operator|=} {number|20}{punctuation|)} \{
    val label: String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val {property|BOILING} {operator|=} {number|100}; private val {property|names} {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed interface Step
object Wait : Step
class {function|Pour}{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun {function|brew}{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} {operator|=} runCatching \{
    loop@ {function|for} {punctuation|(}s in steps{punctuation|)} \{
        {function|when} {punctuation|(}s{punctuation|)} \{
            is Pour {operator|-}{operator|>} {function|if} {punctuation|(}s.ml !in {number|0}..1_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        \}
    \}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}.5e3f.{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
