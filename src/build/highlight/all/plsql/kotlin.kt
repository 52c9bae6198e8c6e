{variable|@file}{operator|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}{keyword|max}

{comment|/** A kettle with a `temperature`. */}
{keyword|data} class Kettle{punctuation|(}val litres{operator|:} {keyword|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} {keyword|Int} {operator|=} {number|20}{punctuation|)} \{
    val label{operator|:} {keyword|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}{number|1}f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} \{ const val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed {keyword|interface} Step
{keyword|object} Wait {operator|:} Step
class Pour{punctuation|(}val ml{operator|:} {keyword|Int}{punctuation|)} {operator|:} Step

suspend fun brew{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} {keyword|Result}{operator|<}{keyword|Int}{operator|>} {operator|=} runCatching \{
    {keyword|loop}{operator|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} \{
        {keyword|when} {punctuation|(}s{punctuation|)} \{
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !{keyword|in} {number|0.}{punctuation|.}{number|1}_000{punctuation|)} break{variable|@loop} {keyword|else} println{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{variable|@runCatching} {operator|-}{number|1}
        \}
    \}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5}e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
\}
