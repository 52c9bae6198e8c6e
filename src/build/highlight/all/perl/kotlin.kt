{variable|@file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen{operator|.}tea

import kotlin{operator|.}math{operator|.}max

{regex|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{variable|%.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{filehandle symbol|<Int>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}{regex|s in steps) \{
        when (s) \{
            is Pour -> i}f {punctuation|(}{regex|s.ml !in 0..}{number|1_000}{punctuation|)} {keyword|break}{variable|@loop} {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread{operator|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{variable|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{operator|.}5e3f{operator|.}toInt{punctuation|(}{punctuation|)} {regex|/* done */}
{punctuation|\}}
