{variable|@file}{operator|:}JvmName{punctuation|(}{string-literal|{string|"Kettle"}}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{regex-literal|{regex|/** A kettle with a `temperature`. */}}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} {builtin|String} get{punctuation|(}{punctuation|)} {operator|=} {string-literal|{string|"Kettle of $\{"}}{string-literal|{string|%.1f".}}format{punctuation|(}litres{punctuation|)}{punctuation|\}} l at {variable|$temperature} °{constant|C}"

    companion object {punctuation|\{} const val {constant|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} listOf{punctuation|(}{string-literal|{string|'a'}}{punctuation|,} {string-literal|{string|'\\n'}}{punctuation|,} {string-literal|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {operator|:} Step
{keyword|class} {class-name|Pour}{punctuation|(}val ml{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun brew{punctuation|(}{symbol|k}{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0.}{number|.1}_000{punctuation|)} {keyword|break}{variable|@loop} {keyword|else} println{punctuation|(}{string-literal|{string|""}}{string-literal|{string|"raw $k $\{s.ml + 1\}"}}{string-literal|{string|""}}{punctuation|)}
            Wait {operator|-}{operator|>} {builtin|Thread}{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}{variable|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3}f{punctuation|.}toInt{punctuation|(}{punctuation|)} {regex-literal|{regex|/* done */}}
{punctuation|\}}
