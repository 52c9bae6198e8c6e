@file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) {
    val label: String get() = "Kettle of ${"%.1f".format(litres)} l at $temperature °C"

    companion object { const val BOILING = 100; private val names = listOf('a', '\n', "b") }
}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching {
    loop@ for (s in steps) {
        when (s) {
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k ${s.ml + 1}""")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        }
    }
    max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
}
