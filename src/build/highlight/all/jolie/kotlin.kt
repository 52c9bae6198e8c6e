{operator|@}{class-name|file}{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} Step
object Wait {punctuation|:} Step
class {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {function|loop}{operator|@} {class-name|for} {punctuation|(}s {keyword|in} {class-name|steps}{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {class-name|0}{punctuation|.}{number|.1}_000{punctuation|)} {function|break}{operator|@}{class-name|loop} {keyword|else} {function|println}{punctuation|(}{string|""}"raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|->} {function|return}{operator|@}{class-name|runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
