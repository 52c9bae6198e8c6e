{macro property|@file:JvmName(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}val litres: Double = {number|1.7}, var temperature: Int = {number|20}{punctuation|)} {punctuation|\{}
    val label: String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}{operator|%}.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = {number|100}; private val names = listOf{punctuation|(}{string|'a'}, {string|'\\n'}, {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle, vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} = runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} if {punctuation|(}s.ml {operator|!}in {number|0}..1_000{punctuation|)} break{macro property|@loop} else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return{macro property|@runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}, {number|0b101}{punctuation|)} {operator|+} {number|1.}5e3f.toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
