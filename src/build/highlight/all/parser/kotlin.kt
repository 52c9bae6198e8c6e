{function|@file{punctuation|:}JvmName}{expression|{punctuation|(}{string|"Kettle"}{punctuation|)}}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle{expression|{punctuation|(}val litres: Double = {number|1.7}, var temperature: Int = {number|20}{punctuation|)}} {punctuation|\{}
    val label: String get{expression|{punctuation|(}{punctuation|)}} = "Kettle of {variable|$}{punctuation|\{}"%.1f".format{expression|{punctuation|(}litres{punctuation|)}}{punctuation|\}} l at {variable|$temperature} °C"

    companion object {punctuation|\{} const val BOILING = 100{punctuation|;} private val names = listOf{expression|{punctuation|(}{string|'a'}, {string|'\\n'}, {string|"b"}{punctuation|)}} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour{expression|{punctuation|(}val ml: Int{punctuation|)}} : Step

suspend fun brew{expression|{punctuation|(}k: Kettle, vararg steps: Step{punctuation|)}}: Result{tag|{tag|{punctuation|<}Int}{punctuation|>}} = runCatching {punctuation|\{}
    loop@ for {expression|{punctuation|(}s {operator|in} steps{punctuation|)}} {punctuation|\{}
        when {expression|{punctuation|(}s{punctuation|)}} {punctuation|\{}
            is Pour -> if {expression|{punctuation|(}s.ml {operator|!}{operator|in} {number|0}..1_000{punctuation|)}} break@loop else println{expression|{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}}
            Wait -> Thread.sleep{expression|{punctuation|(}1_000L{punctuation|)}}
            else -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max{expression|{punctuation|(}{number|0x1F}, 0b101{punctuation|)}} + 1.5e3f.toInt{expression|{punctuation|(}{punctuation|)}} /* done */
{punctuation|\}}
