{operator|@}file{operator|:}{function|JvmName}{punctuation|(}"Kettle"{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} "Kettle of ${punctuation|\{}"{comment|%.1f".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} "b"{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class {function|Pour}{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {punctuation|!}in {number|0.}{number|.1}_000{punctuation|)} {keyword|break}{operator|@}loop {keyword|else} {function|println}{punctuation|(}"""raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}"""{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
