@file:JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double {operator|=} {number|1.7}{punctuation|,} var temperature: Int {operator|=} 20) \{
    val label: String get() {operator|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf('a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}) \}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle{punctuation|,} vararg steps: Step): Result<Int> {operator|=} runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        \}
    \}
    max(0x1F{punctuation|,} 0b101) + 1.5e3f.toInt() /* done */
\}
