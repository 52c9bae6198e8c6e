@file:JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = {number|1.7}{punctuation|,} var temperature: Int = {number|20}) \{
    val label: String get() = {string|"Kettle of $\{"}%{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING = {number|100}; private val names = listOf('a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}) \}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle{punctuation|,} vararg steps: Step): Result<Int> = runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml {punctuation|!}in {number|0.}{number|.1}_000) break@loop else println({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            Wait -> Thread.sleep({number|1}_000L)
            else -> return@runCatching {number|-1}
        \}
    \}
    max({number|0}x1F{punctuation|,} {number|0}b101) + {number|1.5}e3f.toInt() /* done */
\}
