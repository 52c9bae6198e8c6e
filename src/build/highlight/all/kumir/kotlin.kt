{name|@file}{punctuation|:}{name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{name|package kitchen}.{name|tea}

{name|import kotlin}.{name|math}.{name|max}

{operator-char operator|/}{operator-char operator|**} {name|A kettle with a} `{name|temperature}`. {operator-char operator|*}{operator-char operator|/}
{name|data class Kettle}{punctuation|(}{name|val litres}{punctuation|:} {name|Double} {operator-char operator|=} {number|1.7}{punctuation|,} {name|var temperature}{punctuation|:} {name|Int} {operator-char operator|=} {number|20}{punctuation|)} \{
    {name|val label}{punctuation|:} {name|String get}{punctuation|(}{punctuation|)} {operator-char operator|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    {name|companion object} \{ {name|const val BOILING} {operator-char operator|=} {number|100}{punctuation|;} {name|private val names} {operator-char operator|=} {name|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} \}
\}

{name|sealed interface Step}
{name|object Wait} {punctuation|:} {name|Step}
{name|class Pour}{punctuation|(}{name|val ml}{punctuation|:} {name|Int}{punctuation|)} {punctuation|:} {name|Step}

{name|suspend fun brew}{punctuation|(}{name|k}{punctuation|:} {name|Kettle}{punctuation|,} {name|vararg steps}{punctuation|:} {name|Step}{punctuation|)}{punctuation|:} {name|Result}{operator-char operator|<}{name|Int}{operator-char operator|>} {operator-char operator|=} {name|runCatching} \{
    {name|loop@ for} {punctuation|(}{name|s in steps}{punctuation|)} \{
        {name|when} {punctuation|(}{name|s}{punctuation|)} \{
            {name|is Pour} {operator-char operator|-}{operator-char operator|>} {name|if} {punctuation|(}{name|s}.{name|ml !in 0}..1_000{punctuation|)} {name|break@loop else println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {name|Wait} {operator-char operator|-}{operator-char operator|>} {name|Thread}.{name|sleep}{punctuation|(}1_000L{punctuation|)}
            {name|else} {operator-char operator|-}{operator-char operator|>} {name|return@runCatching} {operator-char operator|-}{number|1}
        \}
    \}
    {name|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator-char operator|+} {number|1}.5e3f.{name|toInt}{punctuation|(}{punctuation|)} {operator-char operator|/}{operator-char operator|*} {name|done} {operator-char operator|*}{operator-char operator|/}
\}
