@file{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {keyword|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}{number|1}f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
{keyword|object} Wait {punctuation|:} Step
class {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {operator|in} steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !{operator|in} {number|0.}{punctuation|.}{number|1}_000{punctuation|)} {keyword|break}@loop {operator|else} {function|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {operator|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5}e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
