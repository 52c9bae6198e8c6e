{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) }\{
    val label: String get() = "Kettle of ${amount-group|{punctuation|\{}{amount number|"}{unit-separator operator|%}{unit symbol|.1f".format(litres)}{punctuation|\}}}} l at $temperature °C"

    companion object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|loop else println("""raw $k $}{amount-group|{punctuation|\{}{amount number|s.ml + 1}{punctuation|\}}}}""")
            Wait -> Thread.sleep(1_000L)
            else -> return{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|runCatching}} -1
        \}
    \}
    max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
\}
