@file{punctuation|:}{function|JvmName}{punctuation|(}{string|{double-quoted|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}{function|tea}

{keyword|import} kotlin{punctuation|.}{function|math}{punctuation|.}{function|max}

{multiline-comment comment|/** A kettle with a `temperature`. */}
data {keyword|class} {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {datatype symbol|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|{double-quoted|"Kettle of {interpolation|{delimiter variable|$}{punctuation|\{}{string|{double-quoted|"%.1f"}}{punctuation|.}{function|format}{punctuation|(}litres{punctuation|)}{punctuation|\}}} l at {interpolation variable|$temperature} °C"}}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|{double-quoted|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
{keyword|class} {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s {operator|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}{function|ml} {operator|!}{operator|in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop {keyword|else} {function|println}{punctuation|(}{string|{double-quoted|""}}{string|{double-quoted|"raw {interpolation variable|$k} {interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|s}{punctuation|.}{function|ml} {operator|+} {number|1}{punctuation|\}}}"}}{string|{double-quoted|""}}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {multiline-comment comment|/* done */}
{punctuation|\}}
