@file{punctuation|:}{property|J}vmName({string|"Kettle"})
package kitchen.tea

import kotlin.math.max

/{punctuation|*}{punctuation|*} {property|A} kettle with a `temperature`. {punctuation|*}/
data class {property|K}ettle(val litres{punctuation|:} {property|D}ouble = 1.7, var temperature{punctuation|:} {property|I}nt = 20) \{
    val label{punctuation|:} {property|S}tring get() = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    companion object \{ const val {property|B}{property|O}{property|I}{property|L}{property|I}{property|N}{property|G} = 100{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

sealed interface {property|S}tep
object {property|W}ait {punctuation|:} {property|S}tep
class {property|P}our(val ml{punctuation|:} {property|I}nt) {punctuation|:} {property|S}tep

suspend fun brew(k{punctuation|:} {property|K}ettle, vararg steps{punctuation|:} {property|S}tep){punctuation|:} {property|R}esult<{property|I}nt> = runCatching \{
    loop@ for {comment|(s in steps)} \{
        when {comment|(s)} \{
            is {property|P}our -> if {comment|(s.ml !in 0..1_000)} break@loop else println({string|"""raw $k $\{s.ml + 1\}"""})
            {property|W}ait -> {property|T}hread.sleep(1_000L)
            else -> return@runCatching -1
        \}
    \}
    max(0x1F, 0b101) + 1.5e3f.toInt() /{punctuation|*} done {punctuation|*}/
\}
