@file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.{function|max}

{operator|/}{operator|*}{operator|*} A kettle {keyword|with} a `temperature`. {operator|*}{operator|/}
{keyword|data} {keyword|class} Kettle{punctuation|(}{function|val} litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} {function|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {function|val} label{punctuation|:} {keyword|String} {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} {keyword|const} {function|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {function|val} names {operator|=} listOf{punctuation|(}{comment|'a', '\\n', "b") \}}
{punctuation|\}}

sealed {keyword|interface} {keyword|Step}
{keyword|object} {keyword|Wait} {punctuation|:} {keyword|Step}
{keyword|class} Pour{punctuation|(}{function|val} ml{punctuation|:} {function|Int}{punctuation|)} {punctuation|:} {keyword|Step}

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} {keyword|Step}{punctuation|)}{punctuation|:} Result{operator|<}{function|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml {comment|!in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
            {keyword|Wait} {operator|-}{operator|>} Thread.{keyword|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
