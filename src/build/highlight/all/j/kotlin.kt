{conjunction variable|@}file{conjunction variable|:}JvmName{punctuation|(}{conjunction variable|"}Kettle{conjunction variable|"}{punctuation|)}
package kitchen{conjunction variable|.}tea

import kotlin{conjunction variable|.}math{conjunction variable|.}max

{adverb builtin|/}{verb keyword|*}{verb keyword|*} A kettle with a {conjunction variable|`}temperature{conjunction variable|`}{conjunction variable|.} {verb keyword|*}{adverb builtin|/}
data class Kettle{punctuation|(}val litre{verb keyword|s:} Double {verb keyword|=} {number|1.7}{verb keyword|,} var temperature{conjunction variable|:} Int {verb keyword|=} {number|20}{punctuation|)} {verb keyword|\{}
    val label{conjunction variable|:} String get{punctuation|(}{punctuation|)} {verb keyword|=} {conjunction variable|"}Kettle of {verb keyword|$}{verb keyword|\{}{conjunction variable|"}{verb keyword|%.}{number|1}f{verb keyword|".}format{punctuation|(}litres{punctuation|)}{adverb builtin|\}} l at {verb keyword|$}temperature °C{conjunction variable|"}

    companion object {verb keyword|\{} const val BOILING {verb keyword|=} {number|100}{verb keyword|;} private val names {verb keyword|=} listOf{punctuation|(}{string|'a'}{verb keyword|,} {string|'\\n'}{verb keyword|,} {conjunction variable|"}b{conjunction variable|"}{punctuation|)} {adverb builtin|\}}
{adverb builtin|\}}

sealed interface Step
object Wait {conjunction variable|:} Step
class Pour{punctuation|(}val ml{conjunction variable|:} Int{punctuation|)} {conjunction variable|:} Step

suspend fun brew{punctuation|(}k{conjunction variable|:} Kettle{verb keyword|,} vararg step{verb keyword|s:} Step{punctuation|)}{conjunction variable|:} Result{verb keyword|<}Int{verb keyword|>} {verb keyword|=} runCatching {verb keyword|\{}
    loop{conjunction variable|@} for {punctuation|(}s in steps{punctuation|)} {verb keyword|\{}
        when {punctuation|(}s{punctuation|)} {verb keyword|\{}
            is Pour {verb keyword|-}{verb keyword|>} if {punctuation|(}s{conjunction variable|.}ml {verb keyword|!}in {number|0}{conjunction variable|..}{number|1}{number|_000}{punctuation|)} break{conjunction variable|@}loop else println{punctuation|(}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}raw {verb keyword|$}k {verb keyword|$}{verb keyword|\{}s{conjunction variable|.}ml {verb keyword|+} {number|1}{adverb builtin|\}}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}{punctuation|)}
            Wait {verb keyword|-}{verb keyword|>} Threa{conjunction variable|d.}sleep{punctuation|(}{number|1}{number|_000}L{punctuation|)}
            else {verb keyword|-}{verb keyword|>} return{conjunction variable|@}runCatching {verb keyword|-}{number|1}
        {adverb builtin|\}}
    {adverb builtin|\}}
    max{punctuation|(}{number|0x1}F{verb keyword|,} {number|0b101}{punctuation|)} {verb keyword|+} {number|1.5e3}{adverb builtin|f.}toInt{punctuation|(}{punctuation|)} {adverb builtin|/}{verb keyword|*} done {verb keyword|*}{adverb builtin|/}
{adverb builtin|\}}
