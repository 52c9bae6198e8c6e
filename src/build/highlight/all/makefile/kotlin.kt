{target symbol|@file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
{target symbol|data class Kettle(val litres}{punctuation|:} Double {operator|=} 1.7, var temperature{punctuation|:} Int {operator|=} 20{punctuation|)} {punctuation|\{}
{target symbol|    val label}{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} 100{punctuation|;} {keyword|private} val names {operator|=} listOf{punctuation|(}{string|'a'}, {string|'\\n'}, {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
{target symbol|object Wait} {punctuation|:} Step
{target symbol|class Pour(val ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

{target symbol|suspend fun brew(k}{punctuation|:} Kettle, vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> {operator|=} runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -> if {punctuation|(}s.ml !in 0..1_000{punctuation|)} break{operator|@}loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} -> return{operator|@}runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F, 0b101{punctuation|)} + 1.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
