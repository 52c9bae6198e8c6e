@{function|{prefix|file{punctuation|:}}{local-name|JvmName}}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

/** {keyword|A} kettle with {keyword|a} `temperature`{punctuation|.} */
{keyword|data} class Kettle{punctuation|(}val {function|{prefix|litres{punctuation|:}}} Double = {number|1.7}{punctuation|,} var {function|{prefix|temperature{punctuation|:}}} Int = {number|20}{punctuation|)} {punctuation|\{}
    val {function|{prefix|label{punctuation|:}}} String get{punctuation|(}{punctuation|)} = {string|"Kettle of $\{"}%{punctuation|.}{number|1}f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = {number|100}{punctuation|;} private val names = listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {function|{prefix|{punctuation|:}}} Step
class Pour{punctuation|(}val {function|{prefix|ml{punctuation|:}}} Int{punctuation|)} {function|{prefix|{punctuation|:}}} Step

suspend fun brew{punctuation|(}{function|{prefix|k{punctuation|:}}} Kettle{punctuation|,} vararg {function|{prefix|steps{punctuation|:}}} Step{punctuation|)}{function|{prefix|{punctuation|:}}} Result{url|{punctuation|<}Int{punctuation|>}} = runCatching {punctuation|\{}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -> {keyword|if} {punctuation|(}s{punctuation|.}ml !in {number|0.}{punctuation|.}{number|1}_000{punctuation|)} break{tag|{punctuation|@}loop} else println{punctuation|(}{multiline-string string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait -> Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            else -> return{tag|{punctuation|@}runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {keyword|max}{punctuation|(}{number|0}x1F{punctuation|,} {number|0}b101{punctuation|)} + {number|1.5e3}f{punctuation|.}toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
