{variable|@file}:JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} {keyword|kitchen}{punctuation|.}{keyword|tea}

{keyword|import} {keyword|kotlin}{punctuation|.}{keyword|math}{punctuation|.}{keyword|max}

/{punctuation|*}{punctuation|*} A {keyword|kettle} {keyword|with} {keyword|a} `{keyword|temperature}`{punctuation|.} {punctuation|*}/
{keyword|data} {keyword|class} Kettle{punctuation|(}{keyword|val} {label|litres:} Double {punctuation|=} {number|1.7}{punctuation|,} {keyword|var} {label|temperature:} Int {punctuation|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} {label|label:} String {keyword|get}{punctuation|(}{punctuation|)} {punctuation|=} {string|"Kettle of $\{"}{variable|%.1f}{string|".format(litres)\} l at $temperature °C"}

    {keyword|companion} {keyword|object} {punctuation|\{} {keyword|const} {keyword|val} BOILING {punctuation|=} {number|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
{punctuation|\}}

{keyword|sealed} {keyword|interface} Step
{keyword|object} Wait : Step
{keyword|class} Pour{punctuation|(}{keyword|val} {label|ml:} Int{punctuation|)} : Step

{keyword|suspend} {keyword|fun} {keyword|brew}{punctuation|(}{label|k:} Kettle{punctuation|,} {keyword|vararg} {label|steps:} Step{punctuation|)}: Result{punctuation|<}Int{punctuation|>} {punctuation|=} runCatching {punctuation|\{}
    {keyword|loop}@ {keyword|for} {punctuation|(}{keyword|s} {keyword|in} {keyword|steps}{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}{keyword|s}{punctuation|)} {punctuation|\{}
            {keyword|is} Pour -{punctuation|>} {keyword|if} {punctuation|(}{keyword|s}{punctuation|.}{keyword|ml} {variable|!in} {number|0}{punctuation|.}{punctuation|.}1_000{punctuation|)} {keyword|break}{variable|@loop} {keyword|else} {keyword|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            Wait -{punctuation|>} Thread{punctuation|.}{keyword|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} -{punctuation|>} {keyword|return}{variable|@runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {keyword|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} + {number|1}{punctuation|.}5e3f{punctuation|.}toInt{punctuation|(}{punctuation|)} /{punctuation|*} {keyword|done} {punctuation|*}/
{punctuation|\}}
