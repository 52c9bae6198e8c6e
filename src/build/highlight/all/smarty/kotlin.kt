@file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) {smarty language-smarty|{delimiter punctuation|\{}
    val label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}f{string|".format(litres)\} l at {variable|$temperature} °C"}

    companion object {punctuation|\{} const val {attr-name|BOILING} {operator|=} {number|100}; private val {attr-name|names} {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{delimiter punctuation|\}}}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result{tag|{tag|{punctuation|<}Int}{punctuation|>}} = runCatching {smarty language-smarty|{delimiter punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {punctuation|->} if {punctuation|(}s{punctuation|.}{variable|ml} {operator|!}in {number|0.}{number|.1}_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string|""}{string|"raw {variable|$k} ${interpolation|{interpolation-punctuation punctuation|\{}{expression|s{punctuation|.}{variable|ml} {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}"}{string|""}{punctuation|)}
            Wait {punctuation|->} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            else {punctuation|->} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{delimiter punctuation|\}}}
