{class-name|@file}{operator|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}{function|tea}

import kotlin{punctuation|.}{function|math}{punctuation|.}{function|max}

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} {class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} const val {class-name|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
{keyword|object} {class-name|Wait} {operator|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val ml{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

suspend {keyword|fun} {function|brew}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} vararg steps{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{operator|<}{class-name|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{class-name|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}{function|ml} {operator|!}{keyword|in} {number|0.}{number|.1}_000{punctuation|)} break{class-name|@loop} {keyword|else} {function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|->} return{class-name|@run}{class-name|Catching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
