{operator|@}file{operator|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{operator|.}tea

import kotlin{operator|.}math{operator|.}{function|max}

{comment|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}{function|val} litres{operator|:} Double {operator|=} {number|1.7}{operator|,} {function|var} temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {function|val} label{operator|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} {keyword|const} {function|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {function|val} names {operator|=} listOf{punctuation|(}{operator|'}a{operator|',} {operator|'\\}n{operator|',} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed {keyword|interface} Step
object Wait {operator|:} Step
class Pour{punctuation|(}{function|val} ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend {function|fun} brew{punctuation|(}k{operator|:} Kettle{operator|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{operator|.}ml {operator|!}in {number|0}{operator|..}{number|1}_000{punctuation|)} {keyword|break}{operator|@}loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread{operator|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|->} return{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{operator|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3}f{operator|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
