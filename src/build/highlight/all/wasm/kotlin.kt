@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

{keyword|import} kotlin.math.max

/** A kettle with a `temperature`. */
{keyword|data} class Kettle{punctuation|(}val litres: Double = {number|1.7}, var temperature: Int = {number|20}{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING = {number|100}; private val names = listOf{punctuation|(}'a', '\\n', {string|"b"}{punctuation|)} \}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle, vararg steps: Step{punctuation|)}: Result<Int> = runCatching \{
    {keyword|loop}@ for {punctuation|(}s in steps{punctuation|)} \{
        when {punctuation|(}s{punctuation|)} \{
            is Pour -> {keyword|if} {punctuation|(}s.ml !in {number|0}..{number|1_000}{punctuation|)} break@{keyword|loop} {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} -> {keyword|return}@runCatching {number|-1}
        \}
    \}
    max{punctuation|(}{number|0x1F}, 0b101{punctuation|)} + {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
