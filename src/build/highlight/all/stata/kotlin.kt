@file{punctuation|:}{function|JvmName}{punctuation|(}{string-literal|{string|"Kettle"}}{punctuation|)}
{command keyword|package} kitchen.tea

{command keyword|import} kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
{command keyword|data} class {function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {command keyword|val} label{punctuation|:} String {function|get}{punctuation|(}{punctuation|)} {operator|=} {string-literal|{string|"Kettle of $\{"}}%{number|.1}f{string-literal|{string|".format(litres)\} l at $temperature °C"}}

    {command keyword|companion} object {punctuation|\{} const val BOILING {operator|=} {number|100}; private val names {operator|=} {function|listOf}{punctuation|(}{variable|'a'}{punctuation|,} '\\n'{punctuation|,} {string-literal|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{command keyword|sealed} interface Step
{command keyword|object} Wait {punctuation|:} Step
{command keyword|class} {function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

{command keyword|suspend} fun {function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {command keyword|loop}@ for {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {command keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {command keyword|is} Pour {operator|-}{operator|>} {keyword|if} {punctuation|(}s.ml {operator|!}{keyword|in} {number|0}.{number|.1}_000{punctuation|)} break@loop else {function|println}{punctuation|(}{string-literal|{string|""}}{string-literal|{string|"raw $k }{interpolation|{punctuation|$\{}{expression|{command keyword|s}.ml {operator|+} {number|1}}{punctuation|\}}}{string|"}}{string-literal|{string|""}}{punctuation|)}
            {command keyword|Wait} {operator|-}{operator|>} Thread.{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {command keyword|else} {operator|-}{operator|>} return@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {command keyword|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{number|.5}e3f.{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
