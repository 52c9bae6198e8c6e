@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}val litres: Double {operator|=} {number|1.7}{punctuation|,} var temperature: Int {operator|=} {number|20}{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    {property|companion object \{ const val BOILING} {operator|=} {number|100}; private val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result<Int> {operator|=} runCatching \{
    loop@ for {punctuation|(}s in steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour -> if {punctuation|(}s.ml !in {number|0}..1_000{punctuation|)} break@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching -{number|1}
        \}
    \}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
