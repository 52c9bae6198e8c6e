@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}val litres: Double {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} var temperature: Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label: String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{comment|%.1f".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}; private val names {operator|=} listOf{punctuation|(}{punctuation|'}a{punctuation|'}{punctuation|,} '{keyword|{punctuation|\\}n}{punctuation|'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result{punctuation|<}Int{punctuation|>} {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -{punctuation|>} if {punctuation|(}s{punctuation|.}ml !in {number|0}{punctuation|.}{punctuation|.}{number|1}{punctuation|_}{number|000}{punctuation|)} break@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -{punctuation|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}{punctuation|_}000L{punctuation|)}
            else -{punctuation|>} return@runCatching -{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F, 0b101{punctuation|)} + {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
