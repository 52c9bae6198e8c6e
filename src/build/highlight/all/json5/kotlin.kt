@{property unquoted|file}{operator|:}JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class Kettle(val {property unquoted|litres}{operator|:} Double = {number|1.7}{punctuation|,} var {property unquoted|temperature}{operator|:} Int = {number|20}) {punctuation|\{}
    val {property unquoted|label}{operator|:} String get() = {string|"Kettle of $\{"}%{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = {number|100}; private val names = listOf({string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}) {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {property unquoted|Wait} {operator|:} Step
class Pour(val {property unquoted|ml}{operator|:} Int) {operator|:} Step

suspend fun brew({property unquoted|k}{operator|:} Kettle{punctuation|,} vararg {property unquoted|steps}{operator|:} Step){operator|:} Result<Int> = runCatching {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s.ml !in {number|0.}{number|.1}_000) break@loop else println({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            Wait -> Thread.sleep({number|1}_000L)
            else -> return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max({number|0x1F}{punctuation|,} {number|0}b101) + {number|1.5}e3f.toInt() {comment|/* done */}
{punctuation|\}}
