{variable|@file{punctuation|:}}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
{selector|data class Kettle(val litres: Double = 1.7, var temperature: Int = 20)} {punctuation|\{}
    {selector|val label: String get() = "Kettle of $}{punctuation|\{}{string|"%.1f"}.{function|format}{punctuation|(}litres{punctuation|)}{punctuation|\}} {selector|l at $temperature °C"

    companion object} {punctuation|\{} const val BOILING = 100{punctuation|;} private val names = {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{selector|sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching} {punctuation|\{}
    loop@ {selector|for (s in steps)} {punctuation|\{}
        {selector|when (s)} {punctuation|\{}
            is Pour {operator|-}> if {punctuation|(}s.ml !in 0..1_000{punctuation|)} break{variable|@loop} else println{selector|("""raw $k $}{punctuation|\{}s.ml {operator|+} 1{punctuation|\}}{string|""}"{punctuation|)}
            Wait {operator|-}> Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else {operator|-}> return{variable|@runCatching} {operator|-}1
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} 1.5e3f.{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
