@{property|file}{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|**} {constant|A} kettle {keyword|with} a {inline-javascript|{delimiter punctuation|`}{script language-javascript|temperature}{delimiter punctuation|`}}{punctuation|.} {operator|*}{operator|/}
data {keyword|class} {class-name|Kettle}{punctuation|(}val {property|litres}{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var {property|temperature}{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {property|label}{operator|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val {constant|BOILING} {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {property|Wait} {operator|:} Step
{keyword|class} {class-name|Pour}{punctuation|(}val {property|ml}{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}{property|k}{operator|:} Kettle{punctuation|,} vararg {property|steps}{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}{parameter|s}{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0.}{number|.1_000}{punctuation|)} {keyword|break}@{keyword|loop} {keyword|else} {function|println}{punctuation|(}{multiline-string string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{class-member variable|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
