@file:JvmName{punctuation|(}"Kettle"{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}val litres: Double = 1.7{punctuation|,} var temperature: Int = 20{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} = "Kettle of $\{"%.1f".format{punctuation|(}litres{punctuation|)}\} l at $temperature °C"

    companion object \{ const val BOILING = 100; private val names = listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} "b"{punctuation|)} \}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result<Int> = runCatching \{
    loop@ for {punctuation|(}s in steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour -> if {punctuation|(}s.ml !in 0..1_000{punctuation|)} break@loop else println{punctuation|(}"""raw $k $\{s.ml + 1\}"""{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching -1
        \}
    \}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + 1.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
