{value|@file:JvmName(}{value|"Kettle"}{value|)}
{value|package kitchen.tea}

{value|import kotlin.math.max}

{value|/** A kettle with a `temperature`. */}
{value|data class Kettle(val litres: Double = 1.7}{punctuation|,}{value| var temperature: Int = 20) \{}
{value|    val label: String get() = }{value|"Kettle of $\{"}{value|%.1f}{value|".format(litres)\} l at $temperature °C"}

{value|    companion object \{ const val BOILING = 100; private val names = listOf('a'}{punctuation|,}{value| '\\n'}{punctuation|,}{value| }{value|"b"}{value|) \}}
{value|\}}

{value|sealed interface Step}
{value|object Wait : Step}
{value|class Pour(val ml: Int) : Step}

{value|suspend fun brew(k: Kettle}{punctuation|,}{value| vararg steps: Step): Result<Int> = runCatching \{}
{value|    loop@ for (s in steps) \{}
{value|        when (s) \{}
{value|            is Pour -> if (s.ml !in 0..1_000) break@loop else println(}{value|"""raw $k $\{s.ml + 1\}"""}{value|)}
{value|            Wait -> Thread.sleep(1_000L)}
{value|            else -> return@runCatching -1}
{value|        \}}
{value|    \}}
{value|    max(0x1F}{punctuation|,}{value| 0b101) + 1.5e3f.toInt() /* done */}
{value|\}}
