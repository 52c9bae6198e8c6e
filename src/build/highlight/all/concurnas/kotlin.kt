{annotation builtin|@file}{punctuation|:}JvmName{punctuation|(}{string-literal|{string|"Kettle"}}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} Kettle{punctuation|(}{keyword|val} litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string-literal|{string|"Kettle of $\{"}}%{number|.1f}"{punctuation|.}format{punctuation|(}litres{punctuation|)}{punctuation|\}} l at $temperature °C"

    companion object {punctuation|\{} const {keyword|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {keyword|val} names {operator|=} listOf{punctuation|(}{string-literal|{string|'a'}}{punctuation|,} {string-literal|{string|'\\n'}}{punctuation|,} {string-literal|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface Step
object Wait {punctuation|:} Step
{keyword|class} Pour{punctuation|(}{keyword|val} ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend fun brew{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {keyword|loop}{annotation builtin|@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            {operator|is} Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0.}{number|.1_000}{punctuation|)} {keyword|break}{annotation builtin|@}{keyword|loop} {keyword|else} println{punctuation|(}{string-literal|{string|""}}{string-literal|{string|"raw $k $}{interpolation|{punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}}{string|"}}{string-literal|{string|""}}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}sleep{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{annotation builtin|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
