{operator|@}{label property|file}{punctuation|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data class {class-name|Kettle}{punctuation|(}val {label property|litres}{punctuation|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} {label property|temperature}{punctuation|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {label property|label}{punctuation|:} {class-name|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} {keyword|const} val {class-name|BOILING} {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{symbol|'a'}{punctuation|,} {symbol|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {class-name|Wait} {punctuation|:} {class-name|Step}
class {class-name|Pour}{punctuation|(}val {label property|ml}{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|:} {class-name|Step}

suspend fun brew{punctuation|(}{label property|k}{punctuation|:} {class-name|Kettle}{punctuation|,} vararg {label property|steps}{punctuation|:} {class-name|Step}{punctuation|)}{punctuation|:} {class-name|Result}{operator|<}{class-name|Int}{operator|>} {operator|=} runCatching {punctuation|\{}
    loop{operator|@} for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {class-name|Pour} {operator|->} if {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0}{operator|..}1_000{punctuation|)} break{operator|@}loop else println{punctuation|(}{string|""}"raw {char|$k} {char|$\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|->} return{operator|@}runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
