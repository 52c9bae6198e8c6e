{text comment|@file}{punctuation|:}{text comment|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{text comment|package kitchen}{punctuation|.}{text comment|tea

import kotlin}{punctuation|.}{text comment|math}{punctuation|.}{text comment|max

/** A kettle with a `temperature`}{punctuation|.} {text comment|*/
data class Kettle}{punctuation|(}{text comment|val litres}{punctuation|:} {text comment|Double =} {number|1.7}{punctuation|,} {text comment|var temperature}{punctuation|:} {text comment|Int =} {number|20}{punctuation|)} {punctuation|\{}
    {text comment|val label}{punctuation|:} {text comment|String get}{punctuation|(}{punctuation|)} {text comment|=} {string|"Kettle of $\{"}{text comment|%}{punctuation|.}{number|1f}{string|".format(litres)\} l at $temperature °C"}

    {text comment|companion} {type variable|object} {punctuation|\{} {text comment|const val BOILING =} {number|100}{punctuation|;} {text comment|private val names = listOf}{punctuation|(}{text comment|'a'}{punctuation|,} {text comment|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{text comment|sealed interface Step}
{type variable|object} {text comment|Wait} {punctuation|:} {text comment|Step
class Pour}{punctuation|(}{text comment|val ml}{punctuation|:} {text comment|Int}{punctuation|)} {punctuation|:} {text comment|Step

suspend fun brew}{punctuation|(}{text comment|k}{punctuation|:} {text comment|Kettle}{punctuation|,} {text comment|vararg steps}{punctuation|:} {text comment|Step}{punctuation|)}{punctuation|:} {text comment|Result<Int> = runCatching} {punctuation|\{}
    {text comment|loop@ for} {punctuation|(}{text comment|s} {position keyword|in} {text comment|steps}{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}{text comment|s}{punctuation|)} {punctuation|\{}
            {verb operator|is} {text comment|Pour ->} {keyword|if} {punctuation|(}{text comment|s}{punctuation|.}{text comment|ml !}{position keyword|in} {number|0}{punctuation|.}{punctuation|.}{number|1_000}{punctuation|)} {text comment|break@loop} {keyword|else} {text comment|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {text comment|Wait -> Thread}{punctuation|.}{text comment|sleep}{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {text comment|-> return@runCatching -1}
        {punctuation|\}}
    {punctuation|\}}
    {text comment|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {text comment|+} {number|1.5e3f}{punctuation|.}{text comment|toInt}{punctuation|(}{punctuation|)} {text comment|/* done */}
{punctuation|\}}
