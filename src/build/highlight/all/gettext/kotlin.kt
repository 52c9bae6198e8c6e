@file:JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = {number|1}.{number|7}, var temperature: Int = {number|20}) \{
    val label: String get() = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING = {number|100}; private val names = listOf('a', '\\n', {string|"b"}) \}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in {number|0}..1_000) break@loop else println({string|""}"raw $k $\{s.ml + {number|1}\}{string|""}")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -{number|1}
        \}
    \}
    max(0x1F, 0b101) + {number|1}.5e3f.toInt() /* done */
\}
