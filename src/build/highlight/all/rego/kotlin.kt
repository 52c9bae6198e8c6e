@{property|file}{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle {keyword|with} a {string|`temperature`}{punctuation|.} {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val {property|litres}{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var {property|temperature}{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {property|label}{operator|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {property|Wait} {operator|:} Step
class {function|Pour}{punctuation|(}val {property|ml}{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}{property|k}{operator|:} Kettle{punctuation|,} vararg {property|steps}{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {function|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {function|if} {punctuation|(}s{punctuation|.}ml !in {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop {keyword|else} {function|println}{punctuation|(}{string|""}"raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            Wait {operator|-}{operator|>} {function|{namespace|Thread}{punctuation|.}sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
