{operator|@}file{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/**} A kettle {keyword|with} a {variant symbol|`temperature}`{punctuation|.} {operator|*/}
data {keyword|class} Kettle{punctuation|(}{keyword|val} litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%.}1f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} const {keyword|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {keyword|val} names {operator|=} listOf{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
{keyword|object} Wait {punctuation|:} Step
{keyword|class} Pour{punctuation|(}{keyword|val} ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend {keyword|fun} brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0.}{punctuation|.}{number|1_000}{punctuation|)} break{operator|@}loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} return{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {operator|/*} {keyword|done} {operator|*/}
{punctuation|\}}
