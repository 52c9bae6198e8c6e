{operator|@}file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data {keyword|class} Kettle{punctuation|(}val litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {keyword|String} {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} {keyword|const} val BOILING {operator|=} {number|100}; {keyword|private} val names {operator|=} listOf{punctuation|(}{comment|'a', '\\n', "b") \}}
{punctuation|\}}

sealed {keyword|interface} {keyword|Step}
{keyword|object} Wait {punctuation|:} {keyword|Step}
{keyword|class} Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} {keyword|Step}

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} {keyword|Step}{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}{operator|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{punctuation|.}{number|.1}_000{punctuation|)} break{operator|@}{keyword|loop} {keyword|else} println{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
