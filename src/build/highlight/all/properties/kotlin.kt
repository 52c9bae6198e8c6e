{key attr-name|@file}{punctuation|:}{value attr-value|JvmName("Kettle")}
{key attr-name|package} {value attr-value|kitchen.tea}

{key attr-name|import} {value attr-value|kotlin.math.max}

{key attr-name|/**} {value attr-value|A kettle with a `temperature`. */}
{key attr-name|data} {value attr-value|class Kettle(val litres: Double = 1.7, var temperature: Int = 20) \{}
{key attr-name|    val} {value attr-value|label: String get() = "Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"}

{key attr-name|    companion} {value attr-value|object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}}
\}

{key attr-name|sealed} {value attr-value|interface Step}
{key attr-name|object} {value attr-value|Wait : Step}
{key attr-name|class} {value attr-value|Pour(val ml: Int) : Step}

{key attr-name|suspend} {value attr-value|fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{}
{key attr-name|    loop@} {value attr-value|for (s in steps) \{}
{key attr-name|        when} {value attr-value|(s) \{}
{key attr-name|            is} {value attr-value|Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
{key attr-name|            Wait} {value attr-value|-> Thread.sleep(1_000L)}
{key attr-name|            else} {value attr-value|-> return@runCatching -1}
        \}
    \}
{key attr-name|    max(0x1F,} {value attr-value|0b101) + 1.5e3f.toInt() /* done */}
\}
