@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

{function|import} kotlin.math.max

/** A kettle with a {variable|{variable|`}temperature{variable|`}}{builtin class-name|.} */
data class Kettle{punctuation|(}val litres: Double {operator|=} {number|1.7}, var temperature: Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label: String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at {variable|$temperature} °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{string|'a'}, {string|'\\n'}, {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {builtin class-name|:} Step
class Pour{punctuation|(}val ml: Int{punctuation|)} {builtin class-name|:} Step

{function|suspend} fun brew{punctuation|(}k: Kettle, vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -{operator|>} {keyword|if} {punctuation|(}s.ml {operator|!}in {number|0}{punctuation|..}1_000{punctuation|)} break@loop {keyword|else} println{punctuation|(}{string|""}"raw {variable|$k} {variable|$\{s.ml + 1\}}{string|""}"{punctuation|)}
            Wait -{operator|>} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} -{operator|>} return@runCatching {parameter variable|-1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F, 0b101{punctuation|)} + {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} /* {keyword|done} */
{punctuation|\}}
