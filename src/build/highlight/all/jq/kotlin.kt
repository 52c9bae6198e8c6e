@{property-literal property|file}{punctuation|:}{c-style-function function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`{dot important|.} {operator|*}{operator|/}
data class {c-style-function function|Kettle}{punctuation|(}val {property-literal property|litres}{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var {property-literal property|temperature}{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {property-literal property|label}{punctuation|:} String {c-style-function function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {c-style-function function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {property-literal property|Wait} {punctuation|:} Step
class {c-style-function function|Pour}{punctuation|(}val {property-literal property|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {c-style-function function|brew}{punctuation|(}{property-literal property|k}{punctuation|:} Kettle{punctuation|,} vararg {property-literal property|steps}{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {c-style-function function|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {c-style-function function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !in {number|0}{operator|..}1_000{punctuation|)} {keyword|break}@loop {keyword|else} {c-style-function function|println}{punctuation|(}{string|""}"raw {variable|$k} ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            Wait {operator|-}{operator|>} Thread{dot important|.}{c-style-function function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {c-style-function function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{dot important|.}{c-style-function function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
