@file:JvmName{group punctuation|(}"Kettle"{group punctuation|)}
package kitchen{char-set class-name|.}tea

import kotlin{char-set class-name|.}math{char-set class-name|.}max

/{quantifier number|*}{quantifier number|*} A kettle with a `temperature`{char-set class-name|.} {quantifier number|*}/
data class Kettle{group punctuation|(}val litres: Double = 1{char-set class-name|.}7, var temperature: Int = 20{group punctuation|)} \{
    val label: String get{group punctuation|(}{group punctuation|)} = "Kettle of {anchor function|$}\{"%{char-set class-name|.}1f"{char-set class-name|.}format{group punctuation|(}litres{group punctuation|)}\} l at {anchor function|$}temperature °C"

    companion object \{ const val BOILING = 100; private val names = listOf{group punctuation|(}'a', '{escape|\\n}', "b"{group punctuation|)} \}
\}

sealed interface Step
object Wait : Step
class Pour{group punctuation|(}val ml: Int{group punctuation|)} : Step

suspend fun brew{group punctuation|(}k: Kettle, vararg steps: Step{group punctuation|)}: Result<Int> = runCatching \{
    loop@ for {group punctuation|(}s in steps{group punctuation|)} \{
        when {group punctuation|(}s{group punctuation|)} \{
            is Pour -> if {group punctuation|(}s{char-set class-name|.}ml !in 0{char-set class-name|.}{char-set class-name|.}1_000{group punctuation|)} break@loop else println{group punctuation|(}"""raw {anchor function|$}k {anchor function|$}\{s{char-set class-name|.}ml {quantifier number|+} 1\}"""{group punctuation|)}
            Wait -> Thread{char-set class-name|.}sleep{group punctuation|(}1_000L{group punctuation|)}
            else -> return@runCatching -1
        \}
    \}
    max{group punctuation|(}0x1F, 0b101{group punctuation|)} {quantifier number|+} 1{char-set class-name|.}5e3f{char-set class-name|.}toInt{group punctuation|(}{group punctuation|)} /{quantifier number|*} done {quantifier number|*}/
\}
