@file:JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

{operator|/}{operator|*}{operator|*} A kettle with a {string|`temperature`}. {operator|*}{operator|/}
data class Kettle(val litres: Double {operator|=} {number|1.7}, var temperature: Int {operator|=} {number|20}) \{
    val label: String get() {operator|=} {string|"Kettle of $\{"}{operator|%}.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING {operator|=} {number|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result{operator|<}Int{operator|>} {operator|=} runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour {operator|-}{operator|>} if (s.ml {operator|!}in {number|0}..1_000) break@loop else println({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            Wait {operator|-}{operator|>} Thread.sleep(1_000L)
            else {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        \}
    \}
    max({number|0x1F}, {number|0b101}) {operator|+} {number|1}.5e3f.toInt() {operator|/}{operator|*} done {operator|*}{operator|/}
\}
