@file{lisp-property property|:JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}{car|val} litres: Double = 1.7, var temperature: Int = {number|20}{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING = 100{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}{car|val} ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}{car|k}: Kettle, vararg steps: Step{punctuation|)}: Result<Int> = runCatching \{
    loop@ for {punctuation|(}{car|s} in steps{punctuation|)} \{
        when {punctuation|(}{car|s}{punctuation|)} \{
            is Pour -> if {punctuation|(}{car|s}.ml !in 0..1_000{punctuation|)} break@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching {number|-1}
        \}
    \}
    max{punctuation|(}0x1F, 0b101{punctuation|)} + 1.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
