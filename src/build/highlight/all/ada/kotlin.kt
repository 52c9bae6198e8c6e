@{variable|file}{punctuation|:}{variable|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} {variable|kitchen}{punctuation|.}{variable|tea}

{variable|import} {variable|kotlin}{punctuation|.}{variable|math}{punctuation|.}{variable|max}

{operator|/}{operator|**} {variable|A} {variable|kettle} {keyword|with} {variable|a} `{variable|temperature}`{punctuation|.} {operator|*}{operator|/}
{variable|data} {variable|class} {variable|Kettle}{punctuation|(}{variable|val} {variable|litres}{punctuation|:} {variable|Double} {operator|=} {number|1.7}{punctuation|,} {variable|var} {variable|temperature}{punctuation|:} {variable|Int} {operator|=} {number|20}{punctuation|)} \{
    {variable|val} {variable|label}{punctuation|:} {variable|String} {variable|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    {variable|companion} {variable|object} \{ {variable|const} {variable|val} {variable|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} {variable|val} {variable|names} {operator|=} {variable|listOf}{punctuation|(}{char|'a'}{punctuation|,} '\\{variable|n}'{punctuation|,} {string|"b"}{punctuation|)} \}
\}

{variable|sealed} {keyword|interface} {variable|Step}
{variable|object} {variable|Wait} {punctuation|:} {variable|Step}
{variable|class} {variable|Pour}{punctuation|(}{variable|val} {variable|ml}{punctuation|:} {variable|Int}{punctuation|)} {punctuation|:} {variable|Step}

{variable|suspend} {variable|fun} {variable|brew}{punctuation|(}{variable|k}{punctuation|:} {variable|Kettle}{punctuation|,} {variable|vararg} {variable|steps}{punctuation|:} {variable|Step}{punctuation|)}{punctuation|:} {variable|Result}{operator|<}{variable|Int}{operator|>} {operator|=} {variable|runCatching} \{
    {keyword|loop}@ {keyword|for} {punctuation|(}{variable|s} {keyword|in} {variable|steps}{punctuation|)} \{
        {keyword|when} {punctuation|(}{variable|s}{punctuation|)} \{
            {keyword|is} {variable|Pour} {operator|-}{operator|>} {keyword|if} {punctuation|(}{variable|s}{punctuation|.}{variable|ml} !{keyword|in} {number|0}{punctuation|..}{number|1_000}{punctuation|)} {variable|break}@{keyword|loop} {keyword|else} {variable|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            {variable|Wait} {operator|-}{operator|>} {variable|Thread}{punctuation|.}{variable|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|-}{operator|>} {keyword|return}@{variable|runCatching} {operator|-}{number|1}
        \}
    \}
    {variable|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{variable|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} {variable|done} {operator|*}{operator|/}
\}
