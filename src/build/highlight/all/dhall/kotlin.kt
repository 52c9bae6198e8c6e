{operator|@}file{operator|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{punctuation|/}{operator|*}{operator|*} {class-name|A} kettle {keyword|with} a {label|`temperature`}{punctuation|.} {operator|*}{punctuation|/}
data class {class-name|Kettle}{punctuation|(}val litres{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} {class-name|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val {class-name|BOILING} {operator|=} {number|100}; private val names {operator|=} listOf{punctuation|(}'a'{punctuation|,} '{operator|\\}n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {class-name|Wait} {operator|:} {class-name|Step}
class {class-name|Pour}{punctuation|(}val ml{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

suspend fun brew{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} vararg steps{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{operator|<}{class-name|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml !{keyword|in} {number|0}{punctuation|..}1_000{punctuation|)} break{operator|@}loop {keyword|else} println{punctuation|(}{string|""}{string|"raw $k {interpolation|{punctuation|$\{}{expression language-dhall|s{punctuation|.}ml {operator|+} {number|1}}{punctuation|\}}}"}{string|""}{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} return{operator|@}runCatching {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {punctuation|/}{operator|*} done {operator|*}{punctuation|/}
{punctuation|\}}
