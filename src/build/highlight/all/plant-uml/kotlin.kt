@file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle{punctuation|(}val litres{punctuation|:} Double = 1.7{punctuation|,} var temperature{punctuation|:} Int = 20{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = 100{punctuation|;} private val names = listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
{keyword|object} Wait {punctuation|:} Step
{keyword|class} Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> = runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {arrow operator|->} if {punctuation|(}s.ml !in 0..1_000{punctuation|)} break@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {arrow operator|->} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {arrow operator|->} return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + 1.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
