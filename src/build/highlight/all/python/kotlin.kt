{decorator annotation punctuation|@file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}{builtin|max}

{operator|/}{operator|**} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}{string-interpolation|{string|f".format(litres)\} l at $temperature °C"}}

    companion {builtin|object} {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
{builtin|object} Wait {punctuation|:} Step
{keyword|class} {class-name|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml !{keyword|in} {number|0.}{number|.1_000}{punctuation|)} {keyword|break}@loop {keyword|else} println{punctuation|(}{triple-quoted-string string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {builtin|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
