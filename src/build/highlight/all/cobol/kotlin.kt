@{keyword|file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
{keyword|data} {keyword|class} Kettle{punctuation|(}val litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} \{
    val {keyword|label}{punctuation|:} {keyword|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING {operator|=} {number|100}; {keyword|private} val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed interface Step
object {keyword|Wait} {punctuation|:} Step
{keyword|class} Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching \{
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} \{
        {keyword|when} {punctuation|(}s{punctuation|)} \{
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !{keyword|in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop {keyword|else} println{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            {keyword|Wait} {operator|-}{operator|>} {keyword|Thread}{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {number|-1}
        \}
    \}
    max{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
