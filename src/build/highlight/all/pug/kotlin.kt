@file:JvmName("Kettle")
{tag|package} {plain-text|kitchen.tea}

{tag|import} {plain-text|kotlin.math.max}

/** A kettle with a `temperature`{punctuation|.} */
{tag|data} {plain-text|class Kettle(val litres: Double = 1.7, var temperature: Int = 20) \{}
    {tag|val} {plain-text|label: String get() = "Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"}

    {tag|companion} {plain-text|object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}}
\}

{tag|sealed} {plain-text|interface Step}
{tag|object} {plain-text|Wait : Step}
{tag|class} {plain-text|Pour(val ml: Int) : Step}

{tag|suspend} {plain-text|fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{}
    {tag|loop}@ for (s in steps) \{
        {flow-control|{branch keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}}
            {tag|is} {plain-text|Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
            {tag|Wait} {plain-text|-> Thread.sleep(1_000L)}
            {flow-control|{branch keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}}
        \}
    \}
    {tag|max{attributes|{punctuation|(}{attr-name|0x1F}{punctuation|,} {attr-name|0b101}{punctuation|)}}} {plain-text|+ 1.5e3f.toInt() /* done */}
\}
