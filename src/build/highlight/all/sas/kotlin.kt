{punctuation|@}file:{function keyword|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
{step keyword|data} {keyword|class} {function keyword|Kettle}{punctuation|(}val litres: Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature: Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {keyword|label}: String {function keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{punctuation|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function keyword|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
{keyword|class} {function keyword|Pour}{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun {function keyword|brew}{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{punctuation|@} for {punctuation|(}s {operator-keyword operator|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{operator-keyword operator|in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break{punctuation|@}loop {keyword|else} {function keyword|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function keyword|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{punctuation|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function keyword|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function keyword|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
