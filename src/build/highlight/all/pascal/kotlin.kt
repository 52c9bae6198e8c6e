{operator|@}{keyword|file}{punctuation|:}JvmName{punctuation|(}"Kettle"{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|**} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data {keyword|class} Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {comment|\{
    val label: String get() = "Kettle of $\{"%.1f".format(litres)\}} l at $temperature °C"

    companion {keyword|object} {comment|\{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}}
\}

sealed {keyword|interface} Step
{keyword|object} Wait {punctuation|:} Step
{keyword|class} Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} {keyword|Result}{operator|<}Int{operator|>} {operator|=} runCatching {comment|\{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}}"""{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return{operator|@}runCatching {operator|-}{number|1}
        \}
    \}
    max{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
