{annotation punctuation|@file}{punctuation|:}{function|JvmName}{punctuation|(}{interpolation-string|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {class-name|Kettle}{punctuation|(}{keyword|val} litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {interpolation-string|{string|"Kettle of $\{"}}{operator|%}{punctuation|.}{number|1f}{interpolation-string|{string|".format(litres)\} l at }{interpolation|{interpolation-punctuation punctuation|$}{expression|temperature}}{string| °C"}}

    companion object {punctuation|\{} const {keyword|val} BOILING {operator|=} {number|100}{punctuation|;} private {keyword|val} names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {interpolation-string|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object Wait {punctuation|:} Step
class {class-name|Pour}{punctuation|(}{keyword|val} ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0}{operator|..}{number|1_000}{punctuation|)} break{annotation punctuation|@loop} {keyword|else} {function|println}{punctuation|(}{interpolation-string|{string|"""raw }{interpolation|{interpolation-punctuation punctuation|$}{expression|k}}{string| }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|s{punctuation|.}ml {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}{string|"""}}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {operator|->} return{annotation punctuation|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
