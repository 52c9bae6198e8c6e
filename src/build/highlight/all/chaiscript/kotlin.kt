@file{operator|:}{function|JvmName}{punctuation|(}{string-interpolation|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}{parameter-type class-name|val} litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string-interpolation|{string|"Kettle of }{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|{string-interpolation|{string|"%.1f"}}{punctuation|.}{function|format}{punctuation|(}litres{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| l at $temperature °C"}}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string-interpolation|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
{keyword|class} {class-name|Pour}{punctuation|(}{parameter-type class-name|val} ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend {keyword|fun} {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} {parameter-type class-name|vararg} steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}{parameter-type class-name|s} in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0.}{number|.1}_000{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string-interpolation|{string|""}}"raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string-interpolation|{string|""}}"{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
