{dyadic-operator operator|@}file{statement|:JvmName}{punctuation|(}"Kettle"{punctuation|)}
package kitchen{dyadic-operator operator|.}tea

import kotlin{dyadic-operator operator|.}math{dyadic-operator operator|.}max

{monadic-operator operator|/}{function|*}{function|*} A kettle with a `temperature`{dyadic-operator operator|.} {function|*}{monadic-operator operator|/}
data class Kettle{punctuation|(}val litres{dfn builtin|:} Double {function|=} {number|1.7}{function|,} var temperature{dfn builtin|:} Int {function|=} {number|20}{punctuation|)} {dfn builtin|\{}
    val label{dfn builtin|:} String get{punctuation|(}{punctuation|)} {function|=} "Kettle of ${dfn builtin|\{}"%{number|.1}f"{dyadic-operator operator|.}format{punctuation|(}litres{punctuation|)}{dfn builtin|\}} l at $temperature °C"

    companion object {dfn builtin|\{} const val BOILING {function|=} {number|100}{punctuation|;} private val names {function|=} listOf{punctuation|(}{string|'a'}{function|,} {string|'\\n'}{function|,} "b"{punctuation|)} {dfn builtin|\}}
{dfn builtin|\}}

sealed interface Step
object Wait {dfn builtin|:} Step
class Pour{punctuation|(}val ml{dfn builtin|:} Int{punctuation|)} {dfn builtin|:} Step

suspend fun brew{punctuation|(}k{dfn builtin|:} Kettle{function|,} vararg steps{dfn builtin|:} Step{punctuation|)}{dfn builtin|:} Result{function|<}Int{function|>} {function|=} runCatching {dfn builtin|\{}
    loop{dyadic-operator operator|@} for {punctuation|(}s in steps{punctuation|)} {dfn builtin|\{}
        when {punctuation|(}s{punctuation|)} {dfn builtin|\{}
            is Pour {function|-}{function|>} if {punctuation|(}s{dyadic-operator operator|.}ml {function|!}in {number|0}{dyadic-operator operator|.}{number|.1}_000{punctuation|)} break{dyadic-operator operator|@}loop else println{punctuation|(}"""raw $k ${dfn builtin|\{}s{dyadic-operator operator|.}ml {function|+} {number|1}{dfn builtin|\}}"""{punctuation|)}
            Wait {function|-}{function|>} Thread{dyadic-operator operator|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            else {function|-}{function|>} return{dyadic-operator operator|@}runCatching {function|-}{number|1}
        {dfn builtin|\}}
    {dfn builtin|\}}
    max{punctuation|(}{number|0}x1F{function|,} {number|0}b101{punctuation|)} {function|+} {number|1.5e3}f{dyadic-operator operator|.}toInt{punctuation|(}{punctuation|)} {monadic-operator operator|/}{function|*} done {function|*}{monadic-operator operator|/}
{dfn builtin|\}}
