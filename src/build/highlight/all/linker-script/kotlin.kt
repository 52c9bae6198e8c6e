@file{operator|:}JvmName{punctuation|(}{identifier|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}val litres{operator|:} Double {operator|=} {number|1}.{number|7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String get{punctuation|(}{punctuation|)} {operator|=} {identifier|"Kettle of $\{"}{operator|%}{section keyword|.1f}{identifier|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {identifier|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class Pour{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun brew{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} if {punctuation|(}s.ml {operator|!}in {number|0}.{section keyword|.1_000}{punctuation|)} break@loop else println{punctuation|(}{identifier|""}{identifier|"raw $k $\{s.ml + 1\}"}{identifier|""}{punctuation|)}
            Wait {operator|->} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|->} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
