@file{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|**} A kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
data class {function|Kettle}{punctuation|(}val litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion {class-name|object} {punctuation|\{} {keyword|const} val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
class {function|Pour}{punctuation|(}val ml{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|:} Step

{keyword|suspend} fun {function|brew}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} vararg steps{punctuation|:} {class-name|Step}{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} {class-name|runCatching} {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0}{operator|..}1_000{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string|""}"raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
