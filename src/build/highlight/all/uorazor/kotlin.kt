@file{punctuation|:}JvmName{punctuation|(}{string|{punctuation|"}Kettle{punctuation|"}}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|**} A kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|{punctuation|"}Kettle of $\{{punctuation|"}}{operator|%}{number|.1}f{string|{punctuation|"}.format(litres)\} l at $temperature °C{punctuation|"}}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}; private val names {operator|=} listOf{punctuation|(}{string|{punctuation|'}a{punctuation|'}}{punctuation|,} {string|{punctuation|'}\\n{punctuation|'}}{punctuation|,} {string|{punctuation|"}b{punctuation|"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}@ {keyword|for} {punctuation|(}s {operator|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            {operator|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !in {number|0.}{number|.1}_000{punctuation|)} {keyword|break}@{keyword|loop} {keyword|else} println{punctuation|(}{string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}raw $k $\{s.ml + 1\}{punctuation|"}}{string|{punctuation|"}{punctuation|"}}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
