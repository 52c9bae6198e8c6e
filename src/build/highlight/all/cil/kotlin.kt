@file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen.tea

{keyword|import} kotlin.math.max

/** A kettle with a `temperature`. */
data {keyword|class} Kettle{punctuation|(}val litres{punctuation|:} Double {punctuation|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {punctuation|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String get{punctuation|(}{punctuation|)} {punctuation|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} const val BOILING {punctuation|=} {number|100}{punctuation|;} {keyword|private} val names {punctuation|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{keyword|sealed} {keyword|interface} Step
{keyword|object} Wait {punctuation|:} Step
{keyword|class} Pour{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> {punctuation|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -> if {punctuation|(}s.ml !in {number|0}..1_000{punctuation|)} {function|break}@loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -> Thread.sleep{punctuation|(}1_000L{punctuation|)}
            else -> return@runCatching -{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} + {number|1.5e3f}.toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
