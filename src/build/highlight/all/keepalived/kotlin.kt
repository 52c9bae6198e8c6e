{conditional-configuration variable|@file}:JvmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

{path string|/**} {constant|A} kettle with a `temperature`. */
data class Kettle(val litres: Double {operator|=} {number|1.7}, var temperature: Int {operator|=} {number|20}) {punctuation|\{}
    val label: String get() {operator|=} {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} {number|100}; private val names {operator|=} listOf({string|'a'}, {string|'\\n'}, {string|"b"}) {punctuation|\}}
{punctuation|\}}

sealed {property|interface} Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> {operator|=} runCatching {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s.ml {comment|!in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")}
            Wait -> Thread.sleep({number|1}_000L)
            else -> return{conditional-configuration variable|@runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    max({number|0}x1F, {number|0}b101) + {number|1.5}e3f.toInt() {path string|/*} done */
{punctuation|\}}
