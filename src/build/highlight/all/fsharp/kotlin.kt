@file{punctuation|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|**} A kettle {keyword|with} a `temperature`{punctuation|.} {operator|*}{operator|/}
data {keyword|class} {function|Kettle}{punctuation|(}{keyword|val} litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{punctuation|:} {class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} {keyword|const} {keyword|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {keyword|val} names {operator|=} {function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{keyword|sealed} {keyword|interface} {class-name|Step}
{keyword|object} Wait {punctuation|:} {class-name|Step}
{keyword|class} {function|Pour}{punctuation|(}{keyword|val} ml{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|:} Step

suspend {keyword|fun} {function|brew}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} vararg steps{punctuation|:} {class-name|Step}{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} {computation-expression keyword|runCatching} {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}1_000{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} {keyword|done} {operator|*}{operator|/}
{punctuation|\}}
