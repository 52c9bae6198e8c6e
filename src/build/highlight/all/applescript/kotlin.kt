@{class-name|file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{operator|/}{operator|*}{operator|*} A kettle {keyword|with} a `temperature`. {operator|*}{operator|/}
data {class-name|class} Kettle{punctuation|(}val {class-name|litres}{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}; private val names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
{class-name|class} Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml !{keyword|in} {number|0}..1_000{punctuation|)} break@loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1.}5e3f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
