{verb operator|@}file{verb operator|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}{keyword|max}

{comment|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}val litres{verb operator|:} Double {verb operator|=} {number|1.7}{verb operator|,} {keyword|var} temperature{verb operator|:} Int {verb operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{verb operator|:} String {keyword|get}{punctuation|(}{punctuation|)} {verb operator|=} {string|"Kettle of $\{"}{verb operator|%}{verb operator|.}{number|1f}{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {verb operator|=} {number|100}{punctuation|;} private val names {verb operator|=} listOf{punctuation|(}{adverb function|'}a{adverb function|'}{verb operator|,} {adverb function|'}{keyword|\\n}{adverb function|'}{verb operator|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {verb operator|:} Step
class Pour{punctuation|(}val ml{verb operator|:} Int{punctuation|)} {verb operator|:} Step

suspend fun brew{punctuation|(}k{verb operator|:} Kettle{verb operator|,} vararg steps{verb operator|:} Step{punctuation|)}{verb operator|:} Result{verb operator|<}Int{verb operator|>} {verb operator|=} runCatching {punctuation|\{}
    loop{verb operator|@} for {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {verb operator|-}{verb operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {verb operator|!}{keyword|in} {number|0.}{verb operator|.}{number|1}_000{punctuation|)} break{verb operator|@}loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {verb operator|-}{verb operator|>} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            else {verb operator|-}{verb operator|>} return{verb operator|@}runCatching {verb operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {keyword|max}{punctuation|(}{number|0x1F}{verb operator|,} {number|0b}{number|101}{punctuation|)} {verb operator|+} {number|1.5e3f}{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
