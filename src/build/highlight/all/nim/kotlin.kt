{operator|@}file{operator|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{operator|.}tea

{keyword|import} kotlin{operator|.}math{operator|.}max

{operator|/**} A kettle {keyword|with} a {identifier|{punctuation|`}temperature{punctuation|`}}{operator|.} {operator|*/}
data class {function|Kettle}{punctuation|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%.}{number|1f}{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} {keyword|const} val BOILING {operator|=} {number|100}; private val names {operator|=} {function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} Step
{keyword|object} Wait {operator|:} Step
class {function|Pour}{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} {function|for} {punctuation|(}s {operator|in} steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {operator|is} Pour {operator|->} {function|if} {punctuation|(}s{operator|.}ml {operator|!}{operator|in} {number|0}{operator|..}{number|1_000}{punctuation|)} {keyword|break}{operator|@}loop {keyword|else} {function|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|->} Thread{operator|.}{function|sleep}{punctuation|(}{number|1_000}L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{operator|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/*} done {operator|*/}
{punctuation|\}}
