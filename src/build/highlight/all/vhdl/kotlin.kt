@{keyword|file}{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {keyword|label}{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}{number|1}f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {keyword|Wait} {punctuation|:} Step
class {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !{keyword|in} {number|0..1_000}{punctuation|)} break@{keyword|loop} {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {keyword|Wait} {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1_000}L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
