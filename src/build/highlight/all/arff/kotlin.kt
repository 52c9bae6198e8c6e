@file:JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = {number|1.7}{punctuation|,} var temperature: Int = {number|20}) {punctuation|\{}
    val label: String get() = {string|"Kettle of $\{"}{comment|%.1f".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = {number|100}; private val names = listOf({string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}) {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle{punctuation|,} vararg steps: Step): Result<Int> = runCatching {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s.ml !in {number|0}..1_000) break@loop else println({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max(0x1F{punctuation|,} 0b101) + {number|1}.5e3f.toInt() /* done */
{punctuation|\}}
