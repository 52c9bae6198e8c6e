@file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{operator|/}{operator|*}{operator|*} {register variable|A} kettle with {register variable|a} {string|`temperature`}. {operator|*}{operator|/}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {decimal-number number|20}{punctuation|)} \{
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING {operator|=} {decimal-number number|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching \{
    loop@ for {punctuation|(}{register variable|s} {op-code keyword|in} steps{punctuation|)} \{
        when {punctuation|(}{register variable|s}{punctuation|)} \{
            is Pour {operator|-}{operator|>} if {punctuation|(}{register variable|s}{directive property|.ml} {operator|!}{op-code keyword|in} {decimal-number number|0}..1_000{punctuation|)} {op-code keyword|break}@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.{op-code keyword|sleep}{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {operator|-}{decimal-number number|1}
        \}
    \}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {decimal-number number|1}.5e3f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
