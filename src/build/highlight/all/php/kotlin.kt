@file{punctuation|:}{function|JvmName}{punctuation|(}{string double-quoted-string|"Kettle"}{punctuation|)}
package kitchen{operator|.}tea

import kotlin{operator|.}math{operator|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name-definition class-name|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} {keyword type-declaration|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {keyword type-declaration|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string double-quoted-string|"Kettle of $\{"}{operator|%}{number|.1}f{string double-quoted-string|".format(litres)\} l at {interpolation|{variable|$temperature}} °C"}

    companion {keyword type-declaration|object} {punctuation|\{} {keyword|const} val {constant|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{string single-quoted-string|'a'}{punctuation|,} {string single-quoted-string|'\\n'}{punctuation|,} {string double-quoted-string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} {class-name-definition class-name|Step}
{keyword type-declaration|object} Wait {punctuation|:} Step
{keyword|class} {class-name-definition class-name|Pour}{punctuation|(}val ml{punctuation|:} {keyword type-declaration|Int}{punctuation|)} {punctuation|:} {class-name return-type|Step}

suspend fun {function|brew}{punctuation|(}{argument-name|k}{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} {class-name return-type|Result}{operator|<}{keyword type-declaration|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {function|if} {punctuation|(}s{operator|.}ml {operator|!}in {number|0.}{number|.1}_000{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string double-quoted-string|""}{string double-quoted-string|"raw {interpolation|{variable|$k}} $\{s.ml + 1\}"}{string double-quoted-string|""}{punctuation|)}
            Wait {operator|->} {property|Thread}{operator|.}{function|sleep}{punctuation|(}{number|1_000}L{punctuation|)}
            {keyword|else} {operator|->} {property|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3}f{operator|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
