@file:JvmName({string|"Kettle"})
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

/** A kettle with a `temperature`{punctuation|.} */
data class Kettle(val litres: Double {punctuation|=} {number|1.7}{punctuation|,} var temperature: Int {punctuation|=} {number|20}) {punctuation|\{}
    val label: String get() {punctuation|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {punctuation|=} {number|100}; private val names {punctuation|=} listOf({string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}) {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle{punctuation|,} vararg steps: Step): Result<Int> {punctuation|=} runCatching {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s{punctuation|.}ml !in {number|0}{punctuation|.}{punctuation|.}{number|1_000}) break@loop else println({string|"""raw $k $\{s.ml + 1\}"""})
            Wait -> Thread{punctuation|.}sleep(1_000L)
            else -> return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max({number|0x1F}{punctuation|,} {number|0b101}) + {number|1}{punctuation|.}5e3f{punctuation|.}toInt() /* done */
{punctuation|\}}
