{operator|@}file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a {operator|`}temperature{operator|`}. */
data class Kettle{punctuation|(}{keyword|val} litres: Double = {number|1.7}{punctuation|,} var temperature: Int = {number|20}{punctuation|)} {punctuation|\{}
    val label: String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = {number|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}{keyword|val} ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result<Int> = runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}{function|s} in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}{function|s}{punctuation|)} {punctuation|\{}
            is Pour -> if {punctuation|(}{function|s.ml} !in {number|0}..1_000{punctuation|)} break{operator|@}loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}{function|1_000L}{punctuation|)}
            else -> return{operator|@}runCatching -{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} + {number|1}.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
