@file:JvmName{operator|(}{string|"Kettle"}{operator|)}
package kitchen.tea

import kotlin.math.max

/{operator|*}{operator|*} A kettle with a `temperature`. {operator|*}/
data class Kettle{operator|(}val litres: Double = 1.7, var temperature: Int = 20{operator|)} {operator|\{}
    val label: String get{operator|(}{operator|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {operator|\{} const val BOILING = 100; private val names = listOf{operator|(}{string|'a'}, {string|'\\n'}, {string|"b"}{operator|)} {operator|\}}
{operator|\}}

sealed interface Step
object Wait : Step
class Pour{operator|(}val ml: Int{operator|)} : Step

suspend fun brew{operator|(}k: Kettle, vararg steps: Step{operator|)}: Result{rule|{punctuation|<}Int{punctuation|>}} = runCatching {operator|\{}
    loop@ for {operator|(}s in steps{operator|)} {operator|\{}
        when {operator|(}s{operator|)} {operator|\{}
            is Pour -> if {operator|(}s.ml !in 0..1_000{operator|)} break@loop else println{operator|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{operator|)}
            Wait -> Thread.sleep{operator|(}1_000L{operator|)}
            else -> return@runCatching -1
        {operator|\}}
    {operator|\}}
    max{operator|(}0x1F, 0b101{operator|)} {operator|+} 1.5e3f.toInt{operator|(}{operator|)} /{operator|*} done {operator|*}/
{operator|\}}
