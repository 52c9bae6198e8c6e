@file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) \{
{unchanged|{prefix unchanged| }{line|   val label: String get() = "Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"
}}
{unchanged|{prefix unchanged| }{line|   companion object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}
}}\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{
{unchanged|{prefix unchanged| }{line|   loop@ for (s in steps) \{
}{prefix unchanged| }{line|       when (s) \{
}{prefix unchanged| }{line|           is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")
}{prefix unchanged| }{line|           Wait -> Thread.sleep(1_000L)
}{prefix unchanged| }{line|           else -> return@runCatching -1
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|   \}
}{prefix unchanged| }{line|   max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
}}\}
