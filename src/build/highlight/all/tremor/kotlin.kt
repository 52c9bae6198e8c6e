@file{punctuation|:}JvmName{punctuation|(}{interpolated-string|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {interpolated-string|{string|"Kettle of $\{"}}{operator|%}{punctuation|.}1f{interpolated-string|{string|".format(litres)\} l at $temperature °C"}}

    companion object {punctuation|\{} {keyword|const} val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {interpolated-string|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {function|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {function|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0}{punctuation|.}{punctuation|.}{number|1_000}{punctuation|)} break@loop else {function|println}{punctuation|(}{interpolated-string|{string|"""raw $k $\{s.ml + 1\}"""}}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
