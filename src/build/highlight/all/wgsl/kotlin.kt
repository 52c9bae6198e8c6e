{punctuation|@}file{punctuation|:}{function-calls function|JvmName}{punctuation|(}"{class-name|Kettle}"{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}{builtin|max}

{comment|/** A kettle with a `temperature`. */}
data class {function-calls function|Kettle}{punctuation|(}val litres{punctuation|:} {class-name|Double} {operator|=} {decimal-float-literal number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} {class-name|Int} {operator|=} {int-literal number|20}{punctuation|)} {punctuation|\{}
    val label{punctuation|:} {class-name|String} {function-calls function|get}{punctuation|(}{punctuation|)} {operator|=} "{class-name|Kettle} of ${punctuation|\{}"{operator|%}{decimal-float-literal number|.1f}"{punctuation|.}{function-calls function|format}{punctuation|(}litres{punctuation|)}{punctuation|\}} l at $temperature °{class-name|C}"

    companion object {punctuation|\{} {keyword|const} val {class-name|BOILING} {operator|=} {int-literal number|100}{punctuation|;} {keyword|private} val names {operator|=} {function-calls function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} "b"{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {class-name|Step}
object {class-name|Wait} {punctuation|:} {class-name|Step}
class {function-calls function|Pour}{punctuation|(}val ml{punctuation|:} {class-name|Int}{punctuation|)} {punctuation|:} {class-name|Step}

suspend fun {function-calls function|brew}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} vararg steps{punctuation|:} {class-name|Step}{punctuation|)}{punctuation|:} {class-name|Result}{punctuation|<}{class-name|Int}{punctuation|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}{punctuation|@} {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {decimal-float-literal number|0.}{decimal-float-literal number|.1}_000{punctuation|)} {keyword|break}{punctuation|@}{keyword|loop} {keyword|else} {function-calls function|println}{punctuation|(}"""raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {int-literal number|1}{punctuation|\}}"""{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}{function-calls function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{punctuation|@}runCatching {operator|-}{int-literal number|1}
        {punctuation|\}}
    {punctuation|\}}
    {builtin|max}{punctuation|(}{hex-int-literal number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {decimal-float-literal number|1.5e3f}{punctuation|.}{function-calls function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
