@file:{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class {function|Kettle}{punctuation|(}val litres: Double = {number|1.7}, var temperature: Int = {number|20}{punctuation|)} \{
    val label: String {function|get}{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING = {number|100}; private val names = {function|listOf}{punctuation|(}'a', '\\n', {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class {function|Pour}{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun {function|brew}{punctuation|(}k: Kettle, vararg steps: Step{punctuation|)}: Result<Int{punctuation|>} = runCatching \{
    loop@ {function|for} {punctuation|(}s in steps{punctuation|)} \{
        {function|when} {punctuation|(}s{punctuation|)} \{
            is Pour -{punctuation|>} {keyword|if} {punctuation|(}s.ml !in {number|0}..1_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string|""}{string|"raw $k {interpolation|{punctuation|$\{}{variable|s}.{variable|ml} + {variable|1}{punctuation|\}}}"}{string|""}{punctuation|)}
            Wait -{punctuation|>} Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else -{punctuation|>} return@runCatching -{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F, 0b101{punctuation|)} + {number|1}.5e3f.{function|toInt}{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
