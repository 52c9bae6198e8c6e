{operator|@}file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|**} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {keyword|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{operator|'}a{operator|'}{punctuation|,} {operator|'}\\n{operator|'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {keyword|Step}
object Wait {punctuation|:} {keyword|Step}
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} {keyword|Step}

suspend {keyword|fun} brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} {keyword|Step}{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}{number|1_000}{punctuation|)} break{operator|@}loop {keyword|else} println{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
