{annotation function|@file}{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{punctuation|<}Int{punctuation|>} {operator|=} runCatching {punctuation|\{}
    loop@ {function|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {punctuation|-}{punctuation|>} {function|if} {punctuation|(}s{punctuation|.}ml !in 0{punctuation|.}{punctuation|.}1_000{punctuation|)} break{annotation function|@loop} else {function|println}{punctuation|(}{string|""}"raw $k ${punctuation|\{}s{punctuation|.}ml + {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            Wait {punctuation|-}{punctuation|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else {punctuation|-}{punctuation|>} return{annotation function|@runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} + 1{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
