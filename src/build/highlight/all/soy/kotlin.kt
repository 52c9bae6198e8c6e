@file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

{soy language-soy|{comment|/** A kettle with a `temperature`. */}}
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) \{
    val label: String get() = "Kettle of ${soy language-soy|{delimiter punctuation|\{}{string|"%.1f"}{punctuation|.}{function|format}{punctuation|(}litres{punctuation|)}{delimiter punctuation|\}}} l at $temperature °C"

    companion object {soy language-soy|{delimiter punctuation|\{} const val BOILING {operator|=} {number|100}; private val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {delimiter punctuation|\}}}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result{tag|{tag|{punctuation|<}Int}{punctuation|>}} = runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k ${soy language-soy|{delimiter punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{delimiter punctuation|\}}}""")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        \}
    \}
    max(0x1F, 0b101) + 1.5e3f.toInt() {soy language-soy|{comment|/* done */}}
\}
