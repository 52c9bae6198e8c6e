@file:JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20) {punctuation|\{}
    val label: String get() = "Kettle of ${punctuation|\{}"{comment|%.1f".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING = 100; private val names = listOf('a', '{function selector|\\n}', "b") {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw {equation string|$k $}{punctuation|\{}s.ml + 1{punctuation|\}}""")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
{punctuation|\}}
