@{keyword|file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`. {operator|*}{operator|/}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} \{
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} "Kettle of $\{{string|"%.1f"}.format{punctuation|(}litres{punctuation|)}\} l at $temperature °C"

    companion object \{ const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{comment|'a', '\\n', "b") \}}
\}

sealed interface {keyword|Step}
object {keyword|Wait} {punctuation|:} {keyword|Step}
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} {keyword|Step}

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} {keyword|Step}{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching \{
    loop@ {keyword|for} {punctuation|(}s {function|in} steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml {operator|!}{function|in} {number|0.}{number|.1}_000{punctuation|)} break@loop {keyword|else} println{punctuation|(}{string|""}"raw $k $\{s.ml {operator|+} {number|1}\}{string|""}"{punctuation|)}
            {keyword|Wait} {operator|-}{operator|>} Thread.{keyword|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{label|@runCatching} {operator|-}{number|1}
        \}
    \}
    max{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
