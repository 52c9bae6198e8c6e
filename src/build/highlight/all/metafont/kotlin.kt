{variable|@}file{operator|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.{macro function|max}

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{comment|%.1f".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '{constant|\\}n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
class Pour{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun brew{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{variable|@} {keyword|for} {punctuation|(}s {constant|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml !{constant|in} {number|0}.{number|.1}{constant|_}{number|000}{punctuation|)} break{variable|@}loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.sleep{punctuation|(}{number|1}{constant|_}{number|000}L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return{variable|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {macro function|max}{punctuation|(}{number|0}{variable|x}{number|1}F{punctuation|,} {number|0}b{number|101}{punctuation|)} {operator|+} {number|1.5}e{number|3}f.toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
