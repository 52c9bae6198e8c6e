{builtin|@}{reference|file}{symbol|:JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{reference|package} {reference|kitchen}{punctuation|.}{reference|tea}

{reference|import} {reference|kotlin}{punctuation|.}{reference|math}{punctuation|.}{reference|max}

{regex|/** A kettle with a `temperature`. */}
{reference|data} {keyword|class} {reference|Kettle}{punctuation|(}{reference|val} {reference|litres}{punctuation|:} {reference|Double} {punctuation|=} {number|1.7}{punctuation|,} {reference|var} {reference|temperature}{punctuation|:} {reference|Int} {punctuation|=} {number|20}{punctuation|)} {punctuation|\{}
    {reference|val} {reference|label}{punctuation|:} {reference|String} {reference|get}{punctuation|(}{punctuation|)} {punctuation|=} {string|"Kettle of $\{"}{reference|%}{punctuation|.}1{reference|f}{string|".format(litres)\} l at $temperature °C"}

    {reference|companion} {reference|object} {punctuation|\{} {reference|const} {reference|val} {reference|BOILING} {punctuation|=} {number|100}{punctuation|;} {reference|private} {reference|val} {reference|names} {punctuation|=} {reference|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{reference|sealed} {reference|interface} {reference|Step}
{reference|object} {reference|Wait} {punctuation|:} {reference|Step}
{keyword|class} {reference|Pour}{punctuation|(}{reference|val} {reference|ml}{punctuation|:} {reference|Int}{punctuation|)} {punctuation|:} {reference|Step}

{reference|suspend} {reference|fun} {reference|brew}{punctuation|(}{reference|k}{punctuation|:} {reference|Kettle}{punctuation|,} {reference|vararg} {reference|steps}{punctuation|:} {reference|Step}{punctuation|)}{punctuation|:} {reference|Result}{punctuation|<}{reference|Int}{punctuation|>} {punctuation|=} {reference|runCatching} {punctuation|\{}
    {reference|loop}{builtin|@} {reference|for} {punctuation|(}{reference|s} {reference|in} {reference|steps}{punctuation|)} {punctuation|\{}
        {reference|when} {punctuation|(}{reference|s}{punctuation|)} {punctuation|\{}
            {reference|is} {reference|Pour} {keyword|->} {keyword|if} {punctuation|(}{reference|s}{punctuation|.}{reference|ml} {reference|!in} {number|0}{punctuation|..}1{reference|_000}{punctuation|)} {reference|break}{builtin|@}{reference|loop} {keyword|else} {reference|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {reference|Wait} {keyword|->} {reference|Thread}{punctuation|.}{reference|sleep}{punctuation|(}1{reference|_000L}{punctuation|)}
            {keyword|else} {keyword|->} {keyword|return}{builtin|@}{reference|runCatching} {number|-1}
        {punctuation|\}}
    {punctuation|\}}
    {reference|max}{punctuation|(}0{reference|x1F}{punctuation|,} 0{reference|b101}{punctuation|)} {reference|+} {number|1}{punctuation|.}5{reference|e3f}{punctuation|.}{reference|toInt}{punctuation|(}{punctuation|)} {regex|/* done */}
{punctuation|\}}
