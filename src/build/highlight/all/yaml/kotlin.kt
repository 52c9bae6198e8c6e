@file{punctuation|:}JvmName("Kettle")
package kitchen.tea

import kotlin.math.max

/{important|**} A kettle with a `temperature`. {important|*/}
{key atrule|data class Kettle(val litres}{punctuation|:} Double = 1.7{punctuation|,} {key atrule|var temperature}{punctuation|:} Int = 20) {punctuation|\{}
    {key atrule|val label}{punctuation|:} String get() = "Kettle of ${punctuation|\{}"%.1f".format(litres){punctuation|\}} l at $temperature °C"

    companion object {punctuation|\{} const val BOILING = 100; private val names = listOf('a'{punctuation|,} {string|'\\n'}{punctuation|,} "b") {punctuation|\}}
{punctuation|\}}

sealed interface Step
{key atrule|object Wait} {punctuation|:} Step
{key atrule|class Pour(val ml}{punctuation|:} {key atrule|Int)} {punctuation|:} Step

{key atrule|suspend fun brew(k}{punctuation|:} Kettle{punctuation|,} {key atrule|vararg steps}{punctuation|:} {key atrule|Step)}{punctuation|:} Result<Int{punctuation|>} = runCatching {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour {punctuation|-}{punctuation|>} if (s.ml {tag|!in} 0..1_000) break@loop else println("""raw $k ${punctuation|\{}s.ml + 1{punctuation|\}}""")
            Wait {punctuation|-}{punctuation|>} Thread.sleep(1_000L)
            else {punctuation|-}{punctuation|>} return@runCatching {punctuation|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max(0x1F{punctuation|,} 0b101) + 1.5e3f.toInt() /* done {important|*/}
{punctuation|\}}
