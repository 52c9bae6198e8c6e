@file{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}{function|tea}

{builtin-function function|import} kotlin{punctuation|.}{function|math}{punctuation|.}{builtin-function function|max}

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}{argument|{keyword|val} litres}{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {argument|{keyword|val} label}{operator|:} {argument|{keyword|String} get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const {argument|{keyword|val} BOILING} {operator|=} {number|100}{punctuation|;} private {argument|{keyword|val} names} {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class {function|Pour}{punctuation|(}{argument|{keyword|val} ml}{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {builtin-function function|loop}@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}{function|ml} {operator|!}in {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@{builtin-function function|loop} {keyword|else} {function|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {builtin-function function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
