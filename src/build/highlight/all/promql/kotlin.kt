@file:{function|JvmName}{punctuation|(}"Kettle"{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}{keyword|max}

{operator|/}{operator|*}{operator|*} A kettle with a {punctuation|`}temperature{punctuation|`}{punctuation|.} {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val litres: Double = {number|1.7}{punctuation|,} var temperature: Int = {number|20}{punctuation|)} {punctuation|\{}
    val label: String {function|get}{punctuation|(}{punctuation|)} = "Kettle of ${context-labels|{punctuation|\{}{label-value attr-value|"%.1f"}.format(litres){punctuation|\}}} l at $temperature °C"

    companion object {context-labels|{punctuation|\{} const val BOILING {punctuation|=} 100; private val {label-key attr-name|names} {punctuation|=} listOf({label-value attr-value|'a'}{punctuation|,} {label-value attr-value|'\\n'}{punctuation|,} {label-value attr-value|"b"}) {punctuation|\}}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class {function|Pour}{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun {function|brew}{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} = runCatching {punctuation|\{}
    loop@ {function|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {function|if} {punctuation|(}s{punctuation|.}ml !in {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop else {function|println}{punctuation|(}"""raw $k ${context-labels|{punctuation|\{}s.ml + 1{punctuation|\}}}"""{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {keyword|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
