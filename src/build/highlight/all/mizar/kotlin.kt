@{variable|file}{punctuation|:}JvmName{punctuation|(}"Kettle"{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle {keyword|with} a `temperature`. */
data class Kettle{punctuation|(}val {variable|litres}{punctuation|:} Double {operator|=} {number|1}.{number|7}{punctuation|,} var {variable|temperature}{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {variable|label}{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} "Kettle {keyword|of} ${punctuation|\{}"%.1f".format{punctuation|(}litres{punctuation|)}{punctuation|\}} l at $temperature °C"

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} "b"{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val {variable|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}{variable|k}{punctuation|:} Kettle{punctuation|,} vararg {variable|steps}{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|->} {keyword|if} {punctuation|(}s.ml !in {number|0}..1_000{punctuation|)} break@loop else println{punctuation|(}"""raw $k ${punctuation|\{}s.ml + {number|1}{punctuation|\}}"""{punctuation|)}
            Wait {operator|->} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|->} return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
