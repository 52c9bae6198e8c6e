{punctuation|@}{property|file}{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val {property|litres}{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} {property|temperature}{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {property|label}{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {property|Wait} {punctuation|:} Step
class {function|Pour}{punctuation|(}val {property|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend {keyword|fun} {function|brew}{punctuation|(}{property|k}{punctuation|:} Kettle{punctuation|,} vararg {property|steps}{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {property|loop}{punctuation|@} {function|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} {property|break}{punctuation|@}loop {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {property|return}{punctuation|@}runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
