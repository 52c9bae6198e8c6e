@file{operator|:}JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class Kettle(val litres{operator|:} Double = {number|1.7}{punctuation|,} var temperature{operator|:} Int = {number|20}) {punctuation|\{}
    val label{operator|:} String get() = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = {number|100}; private val names = listOf('a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}) {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class Pour(val ml{operator|:} Int) {operator|:} Step

suspend fun brew(k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step){operator|:} Result<Int> = runCatching {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s.ml !in {number|0}..1_000) break@loop else println({string|""}"raw $k ${punctuation|\{}s.ml + {number|1}{punctuation|\}}{string|""}")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max(0x1F{punctuation|,} 0b101) + {number|1}.5e3f.toInt() {comment|/* done */}
{punctuation|\}}
