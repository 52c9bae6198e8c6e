@{keyword|file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin{operator|.math.}max

/{operator|**} A kettle with a `temperature`. {operator|*}{operator|/}
{keyword|data} class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} \{
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed {keyword|interface} Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} {keyword|Result}{operator|<}Int{operator|>} {operator|=} runCatching \{
    loop@ for {punctuation|(}s {keyword|in} steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml {comment|!in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
            Wait {operator|-}{operator|>} Thread.sleep{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        \}
    \}
    max{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
