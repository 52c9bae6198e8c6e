@{property|file}{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

import kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class {function|Kettle}{punctuation|(}val {property|litres}{punctuation|:} Double = 1.7{punctuation|,} var {property|temperature}{punctuation|:} Int = 20{punctuation|)} {punctuation|\{}
    val {property|label}{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    {selector|companion object }{punctuation|\{} const val BOILING = 100{punctuation|;} private val names = {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {property|Wait} {punctuation|:} Step
class {function|Pour}{punctuation|(}val {property|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}{property|k}{punctuation|:} Kettle{punctuation|,} vararg {property|steps}{punctuation|:} Step{punctuation|)}{selector|: Result<Int> = runCatching }{punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -> if {punctuation|(}s.ml !in 0..1_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} 1.5e3f.{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
