@file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
data {keyword|class} Kettle{punctuation|(}val litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} {keyword|Int} {operator|=} {number|20}{punctuation|)} \{
    val label{punctuation|:} {keyword|String} {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} \{ {keyword|const} val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} listOf{punctuation|(}{comment|'a', '\\n', "b") \}}
\}

sealed {keyword|interface} {keyword|Step}
{keyword|object} Wait {punctuation|:} {keyword|Step}
{keyword|class} Pour{punctuation|(}val ml{punctuation|:} {keyword|Int}{punctuation|)} {punctuation|:} {keyword|Step}

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} {keyword|Step}{punctuation|)}{punctuation|:} Result{operator|<}{keyword|Int}{operator|>} {operator|=} runCatching \{
    {keyword|loop}@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            {operator|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !{keyword|in} {number|0.}{number|.1}_000{punctuation|)} {keyword|break}@{keyword|loop} {keyword|else} println{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        \}
    \}
    max{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
