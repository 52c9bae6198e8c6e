{entry string|@file:JvmName("Kettle")}
{entry string|package kitchen.tea}

{entry string|import kotlin.math.max}

{entry string|{punctuation|/}{operator|**} A kettle with a `temperature`. {operator|*}{punctuation|/}}
{entry string|data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) \{}
    {entry string|val label: String get() = "Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"}

    {entry string|companion object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}}
{entry string|\}}

{entry string|sealed interface Step}
{entry string|object Wait : Step}
{entry string|class Pour(val ml: Int) : Step}

{entry string|suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{}
    {entry string|loop@ for (s in steps) \{}
        {entry string|when (s) \{}
            {entry string|is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
            {entry string|Wait -> Thread.sleep(1_000L)}
            {entry string|else -> return@runCatching -1}
        {entry string|\}}
    {entry string|\}}
    {entry string|max(0x1F, 0b101) + 1.5e3f.toInt() {punctuation|/}{operator|*} done {operator|*}{punctuation|/}}
{entry string|\}}
