{symbol|@}{label property|file:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.{builtin-function keyword|max}

{symbol|/}{symbol|*}{symbol|*} A kettle {builtin-function keyword|with} a `temperature`. {symbol|*}{symbol|/}
data class Kettle{punctuation|(}val {label property|litres:} Double {symbol|=} {number|1.7}{punctuation|,} {builtin-function keyword|var} {label property|temperature:} Int {symbol|=} {number|20}{punctuation|)} {multistring string|\{
    val label: String get() = "Kettle of $\{"%.1f".format(litres)\}} l at {symbol|$}temperature °C"

    companion object {multistring string|\{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val {label property|ml:} Int{punctuation|)} : Step

suspend fun brew{punctuation|(}{label property|k:} Kettle{punctuation|,} vararg {label property|steps:} Step{punctuation|)}: Result{symbol|<}Int{symbol|>} {symbol|=} runCatching {multistring string|\{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}}{string|""}"{punctuation|)}
            Wait {sugar operator|->} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            {builtin-function keyword|else} {sugar operator|->} {builtin-function keyword|return}{symbol|@}runCatching {symbol|-}{number|1}
        \}
    \}
    {builtin-function keyword|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {symbol|+} {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} {symbol|/}{symbol|*} done {symbol|*}{symbol|/}
\}
