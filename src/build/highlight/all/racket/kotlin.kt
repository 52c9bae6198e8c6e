@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}{function|val} litres: Double = 1.7, var temperature: Int = {number|20}{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING = {number|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}{function|val} ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}{function|k:} Kettle, vararg steps: Step{punctuation|)}: Result<Int> = runCatching \{
    loop@ for {punctuation|(}{function|s} in steps{punctuation|)} \{
        when {punctuation|(}{function|s}{punctuation|)} \{
            is Pour -> if {punctuation|(}{function|s.ml} !in 0..1_000{punctuation|)} break@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}{function|1_000L}{punctuation|)}
            else -> return@runCatching {number|-1}
        \}
    \}
    max{punctuation|(}{function|0x1F,} 0b101{punctuation|)} + 1.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
