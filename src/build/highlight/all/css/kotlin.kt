@{property|file}{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
{selector|data class Kettle(val litres: Double = 1.7, var temperature: Int = 20)} {punctuation|\{}
    {selector|val label: String get() = "Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"

    companion object} {punctuation|\{} const val BOILING = 100{punctuation|;} private val names = {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{selector|sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching} {punctuation|\{}
    {selector|loop@ for (s in steps)} {punctuation|\{}
        {selector|when (s)} {punctuation|\{}
            is Pour -> if {punctuation|(}s.ml !in 0..1_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + 1.5e3f.{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
