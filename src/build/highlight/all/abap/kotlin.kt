@file{punctuation|:}JvmName{punctuation|(}"Kettle"{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}{keyword|max}

/** A kettle {keyword|with} a {string|`temperature`}{punctuation|.} */
{keyword|data} {keyword|class} Kettle{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {token-operator punctuation|\{}
    val label{punctuation|:} String {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {eol-comment comment|"Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {token-operator punctuation|\{} const val BOILING {operator|=} {number|100}; {keyword|private} val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {eol-comment comment|"b") \}}
{token-operator punctuation|\}}

sealed {keyword|interface} Step
{keyword|object} {keyword|Wait} {punctuation|:} Step
{keyword|class} Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} {keyword|Result}<Int> {operator|=} runCatching {token-operator punctuation|\{}
    {keyword|loop}@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {token-operator punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {token-operator punctuation|\{}
            {keyword|is} Pour -> {keyword|if} {punctuation|(}s{punctuation|.}ml !in {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop {keyword|else} println{punctuation|(}"""raw $k ${token-operator punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{token-operator punctuation|\}}"""{punctuation|)}
            {keyword|Wait} -> Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} -> {keyword|return}@runCatching -{number|1}
        {token-operator punctuation|\}}
    {token-operator punctuation|\}}
    {keyword|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} /* done */
{token-operator punctuation|\}}
