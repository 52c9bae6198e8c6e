@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen.tea

import kotlin.math.max

{operator|/}{operator|**} A kettle with a `temperature`. {operator|*}{operator|/}
data class Kettle{punctuation|(}val litres: Double = 1.7, var temperature: Int = 20{punctuation|)} {punctuation|\{}
    val label: String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}{operator|%}.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = 100; private val names = listOf{punctuation|(}'a', '\\n', {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
{builtin|class} Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle, vararg steps: Step{punctuation|)}: Result{operator|<}Int{operator|>} = runCatching {punctuation|\{}
    loop@ for {punctuation|(}s {operator|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} if {punctuation|(}s.ml {operator|!}{operator|in} 0..1_000{punctuation|)} break@loop {builtin|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread.sleep{punctuation|(}1_000L{punctuation|)}
            {builtin|else} {operator|-}{operator|>} return@runCatching {operator|-}1
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F, 0b101{punctuation|)} {operator|+} 1.5e3f.toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
