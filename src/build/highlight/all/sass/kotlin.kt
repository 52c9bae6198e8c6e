{atrule-line|{atrule|@file}:JvmName("Kettle")}
{selector|package kitchen.tea}

{selector|import kotlin.math.max}

{comment|/** A kettle with a `temperature`. */}
{selector|data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) \{}
    {selector|val label: String get() = "Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"}

    {selector|companion object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}}
{selector|\}}

{selector|sealed interface Step}
{selector|object Wait : Step}
{selector|class Pour(val ml: Int) : Step}

{selector|suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{}
    {selector|loop@ for (s in steps) \{}
        {selector|when (s) \{}
            {selector|is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
            {selector|Wait -> Thread.sleep(1_000L)}
            {selector|else -> return@runCatching -1}
        {selector|\}}
    {selector|\}}
    {function|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + 1.5e3f.{function|toInt}{punctuation|(}{punctuation|)} /* done */
{selector|\}}
