@{class-name|file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {keyword|label}{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}{number|1f}{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !{keyword|in} {number|0}{operator|..}1_000{punctuation|)} {keyword|break}@loop {keyword|else} println{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
