@file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** {register variable|A} kettle with {register variable|a} {string|`temperature`}. */
data class Kettle{punctuation|(}val litres{punctuation|:} Double = {decimal-number number|1}.{decimal-number number|7}{punctuation|,} var temperature{punctuation|:} Int = {decimal-number number|20}{punctuation|)} \{
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING = {decimal-number number|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> = runCatching \{
    loop@ for {punctuation|(}s in steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour -> if {punctuation|(}s{directive property|.ml} !in {decimal-number number|0}..1_000{punctuation|)} break@loop else println{punctuation|(}{string|""}"raw $k $\{s{directive property|.ml} + {decimal-number number|1}\}{string|""}"{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching -{decimal-number number|1}
        \}
    \}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + {decimal-number number|1}.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
