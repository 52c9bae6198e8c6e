@file:JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class Kettle(val litres: {property|Double} {punctuation|=} {number|1.7}, var temperature: {property|Int} {punctuation|=} {number|20}) {punctuation|\{}
    val label: String get() {punctuation|=} {string|"Kettle of {interpolation|{punctuation|$}{punctuation|\{}{string|"%.1f"}{punctuation|.}{function|format}{punctuation|(}litres{punctuation|)}{punctuation|\}}} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} const val {property|BOILING} {punctuation|=} {number|100}; private val {property|names} {punctuation|=} listOf('a', '\\n', {string|"b"}) {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> {punctuation|=} {keyword|runCatching} {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s.ml !in {number|0.}.{number|1}_000) break@loop else println({string|""}{string|"raw $k {interpolation|{punctuation|$}{punctuation|\{}s{punctuation|.}ml {punctuation|+} {number|1}{punctuation|\}}}"}{string|""})
            Wait -> Thread.sleep({number|1}_000L)
            else -> return@runCatching -{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max({number|0x1F}, {number|0}b101) + {number|1.5e3}f.toInt() {comment|/* done */}
{punctuation|\}}
