{literal string|@file:JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{literal string|package kitchen.tea}

{literal string|import kotlin.math.max}

{literal string|/** A kettle with a `temperature`. */}
{literal string|data class Kettle}{punctuation|(}{literal string|val} {key property|litres}{punctuation|:} {key property|Double} {punctuation|=} {number|1.7}{punctuation|,} {literal string|var} {key property|temperature}{punctuation|:} {key property|Int} {punctuation|=} {number|20}{punctuation|)} {punctuation|\{}
    {literal string|val} {key property|label}{punctuation|:} {literal string|String get}{punctuation|(}{punctuation|)} {punctuation|=} {string|"Kettle of $\{"}{literal string|%.1f".format}{punctuation|(}{literal string|litres}{punctuation|)}{punctuation|\}} {literal string|l at $temperature °C"}

    {literal string|companion object \{ const val} {key property|BOILING} {punctuation|=} {literal string|100; private val} {key property|names} {punctuation|=} {literal string|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{literal string|sealed interface Step}
{literal string|object} {key property|Wait} {punctuation|:} {literal string|Step}
{literal string|class Pour}{punctuation|(}{literal string|val} {key property|ml}{punctuation|:} {literal string|Int}{punctuation|)} {punctuation|:} {literal string|Step}

{literal string|suspend fun brew}{punctuation|(}{key property|k}{punctuation|:} {literal string|Kettle}{punctuation|,} {literal string|vararg} {key property|steps}{punctuation|:} {literal string|Step}{punctuation|)}{punctuation|:} {key property|Result<Int>} {punctuation|=} {literal string|runCatching \{}
    {literal string|loop@ for} {punctuation|(}{literal string|s in steps}{punctuation|)} {punctuation|\{}
        {literal string|when} {punctuation|(}{literal string|s}{punctuation|)} {punctuation|\{}
            {literal string|is Pour -> if} {punctuation|(}{literal string|s.ml !in 0..1_000}{punctuation|)} {literal string|break@loop else println}{punctuation|(}{string|""}"raw {literal string|$k $\{s.ml +} {number|1}{punctuation|\}}"""{punctuation|)}
            {literal string|Wait -> Thread.sleep}{punctuation|(}{literal string|1_000L}{punctuation|)}
            {literal string|else -> return@runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {literal string|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {literal string|+ 1.5e3f.toInt}{punctuation|(}{punctuation|)} {literal string|/* done */}
{punctuation|\}}
