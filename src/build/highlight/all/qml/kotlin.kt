@file{punctuation|:}{javascript-expression language-javascript|{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}}
package kitchen.tea

{keyword|import} kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class Kettle(val litres{punctuation|:} {javascript-expression language-javascript|Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} {literal-property property|temperature}{operator|:} Int {operator|=} {number|20}}) {punctuation|\{}
    val label{punctuation|:} {javascript-expression language-javascript|String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}}

    companion object {punctuation|\{} const val BOILING = 100{punctuation|;} private val names = listOf('a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}) {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} {javascript-expression language-javascript|Step}
class Pour(val ml{punctuation|:} {javascript-expression language-javascript|Int}) {punctuation|:} {javascript-expression language-javascript|Step}

suspend fun brew(k{punctuation|:} {javascript-expression language-javascript|Kettle{punctuation|,} vararg steps{operator|:} Step}){punctuation|:} {javascript-expression language-javascript|Result{operator|<}Int{operator|>} {operator|=} runCatching }{punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s.ml !in 0..1_000) break@loop else println({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max(0x1F{punctuation|,} 0b101) + 1.5e3f.toInt() {comment|/* done */}
{punctuation|\}}
