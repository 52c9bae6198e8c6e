@file{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {comment|\{
    val label: String get() = "Kettle of $\{"%.1f".format(litres)\}} l at $temperature °C"

    companion object {comment|\{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}}
\}

sealed {keyword|interface} {keyword|Step}
object Wait {operator|:} {keyword|Step}
class {function|Pour}{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} {keyword|Step}

suspend fun {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} {keyword|Step}{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {comment|\{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}}{string|""}"{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        \}
    \}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
\}
