@file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.{function|max}

{operator|/}{operator|*}{operator|*} A kettle {function|with} a `temperature`. {operator|*}{operator|/}
{keyword|data} class Kettle{punctuation|(}{function|val} litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} {function|Int} {operator|=} {number|20}{punctuation|)} \{
    {function|val} label{punctuation|:} {keyword|String} {keyword|get}{punctuation|(}{punctuation|)} {operator|=} "Kettle {function|of} $\{{string|"%.1f"}.format{punctuation|(}litres{punctuation|)}\} l {function|at} $temperature °C"

    companion object \{ {keyword|const} {function|val} BOILING {operator|=} {number|100}{punctuation|;} private {function|val} names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed interface {keyword|Step}
object {keyword|Wait} {punctuation|:} {keyword|Step}
class Pour{punctuation|(}{function|val} ml{punctuation|:} {function|Int}{punctuation|)} {punctuation|:} {keyword|Step}

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} {keyword|Step}{punctuation|)}{punctuation|:} Result{operator|<}{function|Int}{operator|>} {operator|=} runCatching \{
    {keyword|loop}@ {keyword|for} {punctuation|(}s {function|in} steps{punctuation|)} \{
        {function|when} {punctuation|(}s{punctuation|)} \{
            {function|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml {comment|!in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
            {keyword|Wait} {operator|-}{operator|>} Thread.{keyword|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        \}
    \}
    {function|max}{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
