@file{operator|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {class-name|class} Kettle{punctuation|(}val litres{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} {class-name|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} {keyword|const} {class-name|val} BOILING {operator|=} {number|100}{punctuation|;} private {class-name|val} names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} {class-name|Step}
{keyword|object} Wait {operator|:} {class-name|Step}
{class-name|class} Pour{punctuation|(}val ml{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

suspend {class-name|fun} brew{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} vararg steps{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s {class-name|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} if {punctuation|(}s{punctuation|.}ml !in {number|0.}{punctuation|.}1_000{punctuation|)} break@loop {class-name|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|-}{operator|>} return@runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} + {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
