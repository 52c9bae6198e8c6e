{operator|@}{hvariable|file}{operator|:}{constant|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{hvariable|package} {hvariable|kitchen}{punctuation|.}{hvariable|tea}

{hvariable|import} {hvariable|kotlin}{punctuation|.}{hvariable|math}{punctuation|.}{builtin|max}

{operator|/**} {constant|A} {hvariable|kettle} {hvariable|with} {hvariable|a} {operator|`temperature`}{punctuation|.} {operator|*/}
{keyword|data} {keyword|class} {constant|Kettle}{punctuation|(}{hvariable|val} {hvariable|litres}{operator|:} {constant|Double} {operator|=} {number|1.7}{punctuation|,} {hvariable|var} {hvariable|temperature}{operator|:} {constant|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {hvariable|val} {hvariable|label}{operator|:} {constant|String} {hvariable|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%.}1f{string|".format(litres)\} l at $temperature °C"}

    {hvariable|companion} {hvariable|object} {punctuation|\{} {builtin|const} {hvariable|val} {constant|BOILING} {operator|=} {number|100}{punctuation|;} {hvariable|private} {hvariable|val} {hvariable|names} {operator|=} {hvariable|listOf}{punctuation|(}{char string|'a'}{punctuation|,} {char string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{hvariable|sealed} {hvariable|interface} {constant|Step}
{hvariable|object} {constant|Wait} {operator|:} {constant|Step}
{keyword|class} {constant|Pour}{punctuation|(}{hvariable|val} {hvariable|ml}{operator|:} {constant|Int}{punctuation|)} {operator|:} {constant|Step}

{hvariable|suspend} {hvariable|fun} {hvariable|brew}{punctuation|(}{hvariable|k}{operator|:} {constant|Kettle}{punctuation|,} {hvariable|vararg} {hvariable|steps}{operator|:} {constant|Step}{punctuation|)}{operator|:} {constant|Result}{operator|<}{constant|Int}{operator|>} {operator|=} {hvariable|runCatching} {punctuation|\{}
    {hvariable|loop}{operator|@} {hvariable|for} {punctuation|(}{hvariable|s} {keyword|in} {hvariable|steps}{punctuation|)} {punctuation|\{}
        {hvariable|when} {punctuation|(}{hvariable|s}{punctuation|)} {punctuation|\{}
            {hvariable|is} {constant|Pour} {operator|->} {keyword|if} {punctuation|(}{hvariable|s}{punctuation|.}{hvariable|ml} {operator|!}{keyword|in} {number|0}{operator|..}1_000{punctuation|)} {builtin|break}{operator|@}{hvariable|loop} {keyword|else} {hvariable|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {constant|Wait} {operator|->} {hvariable|Thread{punctuation|.}sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} {builtin|return}{operator|@}{hvariable|runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {builtin|max}{punctuation|(}{number|0x1F}{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{builtin|toInt}{punctuation|(}{punctuation|)} {operator|/*} {hvariable|done} {operator|*/}
{punctuation|\}}
