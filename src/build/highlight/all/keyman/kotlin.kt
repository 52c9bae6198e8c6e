@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}val litres: Double {punctuation|=} {number|1}.{number|7}{punctuation|,} var temperature: Int {punctuation|=} {number|20}{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} {punctuation|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING {punctuation|=} {number|100}; private val names {punctuation|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result<Int{operator|>} {punctuation|=} runCatching \{
    loop@ for {punctuation|(}s in steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour -{operator|>} {rule-keyword keyword|if} {punctuation|(}s.ml !in {number|0}{operator|..}1_000{punctuation|)} break@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -{operator|>} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else -{operator|>} {rule-keyword keyword|return}@runCatching -{number|1}
        \}
    \}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
