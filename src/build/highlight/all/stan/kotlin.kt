@file{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
{keyword|data} class {function|Kettle}{punctuation|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}.1f".{function|format}{punctuation|(}litres{punctuation|)}{punctuation|\}} l at $temperature °C"

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{operator|'}a{operator|'}{punctuation|,} {operator|'}\\n{operator|'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class {function|Pour}{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml {operator|!}{keyword|in} {number|0.}{number|.1_000}{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}.5e3f.{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
