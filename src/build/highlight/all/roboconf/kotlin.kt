@{property|file}{punctuation|:}JvmName("Kettle")
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

/** A kettle with a `temperature`{punctuation|.} */
data class Kettle(val {property|litres}{punctuation|:} Double {punctuation|=} {value attr-value|1.7}{punctuation|,} var {property|temperature}{punctuation|:} Int {punctuation|=} {value attr-value|20) \{
    val }{property|label}{punctuation|:} String get() {punctuation|=} {value attr-value|"Kettle of $\{"%.1f".format(litres)\} l at $temperature °C"

    companion }{component variable|object} {punctuation|\{} const val BOILING {punctuation|=} {value attr-value|100}{punctuation|;} private val names {punctuation|=} {value attr-value|listOf('a'}{punctuation|,} '\\n'{punctuation|,} "b") {punctuation|\}}
{punctuation|\}}

sealed interface Step
object {property|Wait} {punctuation|:} Step
class Pour(val {property|ml}{punctuation|:} Int) {punctuation|:} Step

suspend fun brew({property|k}{punctuation|:} Kettle{punctuation|,} vararg {property|steps}{punctuation|:} Step){punctuation|:} Result<Int> {punctuation|=} {component variable|runCatching} {punctuation|\{}
    loop@ for (s in steps) {punctuation|\{}
        when (s) {punctuation|\{}
            is Pour -> if (s{punctuation|.}ml !in 0{punctuation|.}{punctuation|.}1_000) break@loop else println("""raw $k ${punctuation|\{}s{punctuation|.}ml + 1{punctuation|\}}""")
            Wait -> Thread{punctuation|.}sleep(1_000L)
            else -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max(0x1F{punctuation|,} 0b101) + 1{punctuation|.}5e3f{punctuation|.}toInt() /* done */
{punctuation|\}}
