{operator|@}file{punctuation|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data class Kettle{punctuation|(}{keyword|val} litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{punctuation|:} {class-name|String get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const {keyword|val} BOILING {operator|=} {number|100}{punctuation|;} private {keyword|val} names {operator|=} listOf{punctuation|(}{variable|'a'}{punctuation|,} {variable|'}\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} {class-name|Step
class Pour}{punctuation|(}{keyword|val} ml{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|:} {class-name|Step

suspend} {keyword|fun} {function|brew}{punctuation|(}k{punctuation|:} {class-name|Kettle{punctuation|,} vararg steps}{punctuation|:} Step{punctuation|)}{punctuation|:} {class-name|Result}{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} break{operator|@}loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} return{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
