{operator|@}{attr-name|file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} Kettle{punctuation|(}val {attr-name|litres}{punctuation|:} Double {operator|=} {number|1.7}{operator|,} var {attr-name|temperature}{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {attr-name|label}{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{comment|%.1f".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{atom builtin|'a'}{operator|,} {atom builtin|'\\n'}{operator|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {attr-name|Wait} {punctuation|:} Step
{keyword|class} Pour{punctuation|(}val {attr-name|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend {keyword|fun} {function|brew}{punctuation|(}{attr-name|k}{punctuation|:} Kettle{operator|,} vararg {attr-name|steps}{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break{operator|@}loop {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} return{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{operator|,} {number|0b101}{punctuation|)} {operator|+} {number|1.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
