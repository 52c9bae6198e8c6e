{operator|@}file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|**} A kettle with a `{context class-name|temperature`}{punctuation|.} {operator|*}{operator|/}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}{number|1f}{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{operator|;} private val names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} if {punctuation|(}s{punctuation|.}ml !in {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break{operator|@}loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|->} return{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.}{number|5e3f.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
