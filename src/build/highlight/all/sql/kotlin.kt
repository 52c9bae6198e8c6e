{variable|@file}:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
{keyword|data} class Kettle{punctuation|(}val litres: {keyword|Double} {operator|=} {number|1.7}{punctuation|,} var temperature: {keyword|Int} {operator|=} {number|20}{punctuation|)} \{
    val label: String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}{number|1}f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} \}
\}

sealed interface Step
object Wait : Step
class Pour{punctuation|(}val ml: {keyword|Int}{punctuation|)} : Step

suspend fun brew{punctuation|(}k: Kettle{punctuation|,} vararg steps: Step{punctuation|)}: Result{operator|<}{keyword|Int}{operator|>} {operator|=} runCatching \{
    {keyword|loop}@ {keyword|for} {punctuation|(}s {operator|in} steps{punctuation|)} \{
        {keyword|when} {punctuation|(}s{punctuation|)} \{
            {operator|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{operator|in} {number|0.}{punctuation|.}{number|1}_000{punctuation|)} {keyword|break}{variable|@loop} {keyword|else} println{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{variable|@runCatching} {operator|-}{number|1}
        \}
    \}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5}e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
\}
