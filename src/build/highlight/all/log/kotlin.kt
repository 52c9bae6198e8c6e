{operator|@}file{operator|:}JvmName{operator|(}{string|"Kettle"}{operator|)}
package {domain constant|kitchen.tea}

import {domain constant|kotlin.math.max}

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
data class Kettle{operator|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{operator|)} {operator|\{}
    {property|val label:} String get{operator|(}{operator|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {operator|\{} const val BOILING {operator|=} {number|100}{operator|;} private val names {operator|=} listOf{operator|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{operator|)} {operator|\}}
{operator|\}}

sealed interface Step
object Wait {operator|:} Step
class Pour{operator|(}val ml{operator|:} Int{operator|)} {operator|:} Step

suspend fun brew{operator|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{operator|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {operator|\{}
    loop{operator|@} for {operator|(}s in steps{operator|)} {operator|\{}
        when {operator|(}s{operator|)} {operator|\{}
            is Pour {operator|-}{operator|>} if {operator|(}s{punctuation|.}ml {operator|!}in {number|0}{punctuation|.}{punctuation|.}1_000{operator|)} break{operator|@}loop else println{operator|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{operator|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{operator|(}1_000L{operator|)}
            else {operator|-}{operator|>} return{operator|@}runCatching {operator|-}{number|1}
        {operator|\}}
    {operator|\}}
    max{operator|(}{number|0x1F}{punctuation|,} {number|0b101}{operator|)} {operator|+} 1{punctuation|.}5e3f{punctuation|.}toInt{operator|(}{operator|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{operator|\}}
