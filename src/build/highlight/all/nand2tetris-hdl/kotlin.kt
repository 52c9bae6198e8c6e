@file{punctuation|:}{function|JvmName}{punctuation|(}"Kettle"{punctuation|)}
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1}.{number|7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} "Kettle of ${punctuation|\{}"%.1f".{function|format}{punctuation|(}litres{punctuation|)}{punctuation|\}} l at $temperature °C"

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} "b"{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -> if {punctuation|(}s.ml !in {number|0}{operator|..}1_000{punctuation|)} break@loop else {function|println}{punctuation|(}"""raw $k ${punctuation|\{}s.ml + {number|1}{punctuation|\}}"""{punctuation|)}
            Wait -> Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching -{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + {number|1}.5e3f.{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
