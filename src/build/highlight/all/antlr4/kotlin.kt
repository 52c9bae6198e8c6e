{annotation keyword|@file}{punctuation|:}JvmName{punctuation|(}"Kettle"{punctuation|)}
package kitchen.tea

{keyword|import} kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
data class Kettle{punctuation|(}val {definition rule class-name|litres}{punctuation|:} Double {punctuation|=} 1.7, var {definition rule class-name|temperature}{punctuation|:} Int {punctuation|=} 20{punctuation|)} {action|{punctuation|\{}{content|
    val label: String get() = "Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"

    companion object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "b") \}
}{punctuation|\}}}

sealed interface Step
object {definition token constant|Wait} {punctuation|:} Step
class Pour{punctuation|(}val {definition rule class-name|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}{definition rule class-name|k}{punctuation|:} Kettle, vararg {definition rule class-name|steps}{punctuation|:} Step{punctuation|)}{punctuation|:} Result<Int> {punctuation|=} runCatching {action|{punctuation|\{}{content|
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k $\{s.ml + 1\}""")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        \}
    \}
    max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
}{punctuation|\}}}
