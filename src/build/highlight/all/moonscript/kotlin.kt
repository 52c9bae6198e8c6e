{variable|@file}{operator|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}{function|math{punctuation|.}max}

{operator|/}{operator|*}{operator|*} {class-name|A} kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data {keyword|class} {class-name|Kettle}{punctuation|(}val {property|litres}{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} var {property|temperature}{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {property|label}{operator|:} {class-name|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val {class-name|BOILING} {operator|=} {number|100}; private val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {class-name|Wait} {operator|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val {property|ml}{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

suspend fun brew{punctuation|(}{property|k}{operator|:} {class-name|Kettle}{punctuation|,} vararg {property|steps}{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{operator|<}{class-name|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{variable|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}1_000{punctuation|)} break{variable|@loop} {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{variable|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
