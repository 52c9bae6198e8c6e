@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`. {operator|*}{operator|/}
data class Kettle{punctuation|(}val litres: Double {operator|=} {number|1.7}{punctuation|,} var temperature: Int {operator|=} {number|20}{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}.1f{string|".format(litres)\} l at {variable|$temperature} °C"}

    companion object \{ const val BOILING {operator|=} {number|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} {operator|=} runCatching \{
    loop@ for {punctuation|(}s in steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour {operator|-}{operator|>} if {punctuation|(}s.ml {operator|!}in {number|0}..1_000{punctuation|)} break@loop else println{punctuation|(}{string|"""raw {variable|$k} $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        \}
    \}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
