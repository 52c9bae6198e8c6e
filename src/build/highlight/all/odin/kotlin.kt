{punctuation|@}file{punctuation|:}{procedure-name function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {procedure-name function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {procedure-name function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {procedure-name function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'{symbol|\\n}'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class {procedure-name function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {procedure-name function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{punctuation|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {arrow punctuation|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}1_000{punctuation|)} {keyword|break}{punctuation|@}loop {keyword|else} {procedure-name function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {arrow punctuation|->} Thread{punctuation|.}{procedure-name function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {arrow punctuation|->} {keyword|return}{punctuation|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {procedure-name function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{procedure-name function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
