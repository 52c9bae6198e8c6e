@file{punctuation|:}{constructor|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {constructor|Kettle}{punctuation|(}{keyword|val} litres{punctuation|:} {constructor|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} {constructor|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{punctuation|:} {constructor|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} const {keyword|val} {constructor|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} {keyword|val} names {operator|=} listOf{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {constructor|Step}
{keyword|object} {constructor|Wait} {punctuation|:} {constructor|Step}
{keyword|class} {constructor|Pour}{punctuation|(}{keyword|val} ml{punctuation|:} {constructor|Int}{punctuation|)} {punctuation|:} {constructor|Step}

suspend {keyword|fun} brew{punctuation|(}k{punctuation|:} {constructor|Kettle}{punctuation|,} vararg steps{punctuation|:} {constructor|Step}{punctuation|)}{punctuation|:} {constructor|Result}{operator|<}{constructor|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {constructor|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0.}{number|.1}_000{punctuation|)} break@loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {constructor|Wait} {operator|->} {class-name|Thread}{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|->} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
