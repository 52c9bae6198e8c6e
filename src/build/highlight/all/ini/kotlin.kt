@file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
{key attr-name|data class Kettle(val litres: Double} {punctuation|=} {value attr-value|1.7, var temperature: Int = 20) \{}
    {key attr-name|val label: String get()} {punctuation|=} {value attr-value|"{inner-value|Kettle of $\{"%.1f".format(litres)\} l at $temperature °C}"}

    {key attr-name|companion object \{ const val BOILING} {punctuation|=} {value attr-value|100; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

{key attr-name|suspend fun brew(k: Kettle, vararg steps: Step): Result<Int>} {punctuation|=} {value attr-value|runCatching \{}
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        \}
    \}
    max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
\}
