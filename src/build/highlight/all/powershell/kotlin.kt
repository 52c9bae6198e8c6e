@file:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
{keyword|data} {keyword|class} Kettle{punctuation|(}val litres: Double = 1{punctuation|.}7{punctuation|,} {keyword|var} temperature: Int = 20{punctuation|)} {punctuation|\{}
    val label: String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at {variable|$temperature} °C"}

    companion object {punctuation|\{} const val BOILING = 100{punctuation|;} private val names = listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
{keyword|class} Pour{punctuation|(}val ml: Int{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result<Int> = runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}> {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in 0{punctuation|.}{punctuation|.}1_000{punctuation|)} {keyword|break}@loop {keyword|else} println{punctuation|(}{string|""}{string|"raw {variable|$k} $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}> Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}> {keyword|return}@runCatching {operator|-}1
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} 1{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
