{punctuation|@}{function|file}:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

/** A kettle {keyword|with} a `temperature`{punctuation|.} */
{keyword|data} {class-name|class} Kettle{punctuation|(}{function|val litres}{operator|:} Double {operator|=} 1{punctuation|.}{function|7, var temperature}{operator|:} Int {operator|=} 20{punctuation|)} {punctuation|\{}
    {function|val label}{operator|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val BOILING {operator|=} 100{punctuation|;} {keyword|private} val names {operator|=} listOf{punctuation|(}'a', '\\n', {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
{function|object Wait }{operator|:} Step
class Pour{punctuation|(}{function|val ml}{operator|:} Int{punctuation|)} {operator|:} Step

suspend fun brew{punctuation|(}{function|k}{operator|:} Kettle, vararg steps: Step{punctuation|)}{operator|:} Result<Int> {operator|=} runCatching {punctuation|\{}
    loop{punctuation|@} for {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} if {punctuation|(}s{punctuation|.}ml !{keyword|in} 0{punctuation|.}{punctuation|.}1_000{punctuation|)} break{punctuation|@}loop else println{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            else {operator|->} return{punctuation|@}runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}0x1F, 0b101{punctuation|)} + 1{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} /* done */
{punctuation|\}}
