@{field variable|file}{punctuation|:}{builtin|J}{function|vmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class {function|Kettle}{punctuation|(}val {field variable|litres}{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var {field variable|temperature}{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {field variable|label}{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} Step
object Wait {punctuation|:} Step
class {function|Pour}{punctuation|(}val {field variable|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}{field variable|k}{punctuation|:} Kettle{punctuation|,} vararg {field variable|steps}{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} if {punctuation|(}s.ml !in 0{operator|..}1_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|->} return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} + 1.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
