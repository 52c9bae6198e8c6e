@file:{function-name builtin|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`. {operator|*}{operator|/}
data class {function-name builtin|Kettle}{punctuation|(}val litres: Double {operator|=} {number|1.7}{operator|,} var temperature: Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label: String {function-name builtin|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function-name builtin|listOf}{punctuation|(}'a'{operator|,} '\\n'{operator|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class {function-name builtin|Pour}{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun {function-name builtin|brew}{punctuation|(}k: Kettle{operator|,} vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} if {punctuation|(}s.ml !in {number|0}..1_000{punctuation|)} break@loop else {function-name builtin|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.{function-name builtin|sleep}{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function-name builtin|max}{punctuation|(}0x1F{operator|,} 0b101{punctuation|)} {operator|+} {number|1}.5e3f.{function-name builtin|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
