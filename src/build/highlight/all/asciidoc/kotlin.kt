@file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/** A kettle with a {inline|{punctuation|`}temperature{punctuation|`}}. */
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) \{
    val label: String get() = "Kettle of ${inline|{attribute-ref|{punctuation|\{}"%.1f".format(litres){punctuation|\}}}} l at $temperature °C"

    companion object {inline|{attribute-ref|{punctuation|\{} const val BOILING = 100; private val names = listOf('a', '\\n', "b") {punctuation|\}}}}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k ${inline|{attribute-ref|{punctuation|\{}{variable|s}.ml + 1{punctuation|\}}}}""")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        \}
    \}
    max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
\}
