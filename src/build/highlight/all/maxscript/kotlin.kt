@{argument attr-name|file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
{function-call function|package} kitchen{punctuation|.}tea

{function-call function|import} kotlin{punctuation|.}math{punctuation|.}{keyword|max}

{comment|/** A kettle with a `temperature`. */}
{function-call function|data} class Kettle{punctuation|(}{function-call function|val} {argument attr-name|litres}{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var {argument attr-name|temperature}{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {function-call function|val} {argument attr-name|label}{punctuation|:} String get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{time number|.1f}{string|".format(litres)\} l at $temperature °C"}

    {function-call function|companion} object {punctuation|\{} {function-call function|const} val BOILING {operator|=} {number|100}{punctuation|;} {function-call function|private} val names {operator|=} {function-call function|listOf}{punctuation|(}'a'{punctuation|,} '\\n'{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{function-call function|sealed} interface Step
{function-call function|object} Wait {punctuation|:} Step
{function-call function|class} Pour{punctuation|(}{function-call function|val} {argument attr-name|ml}{punctuation|:} Int{punctuation|)} {punctuation|:} Step

{function-call function|suspend} fun brew{punctuation|(}{argument attr-name|k}{punctuation|:} Kettle{punctuation|,} vararg {argument attr-name|steps}{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} {function-call function|runCatching} {punctuation|\{}
    {function-call function|loop}@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {function-call function|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} 0{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop {keyword|else} {function-call function|println}{punctuation|(}{string|""}"raw {path string|$k} {path string|$}{punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            Wait {operator|-}{operator|>} Thread{punctuation|.}sleep{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {keyword|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} 1{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
