@{rule|file}:{rule|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{rule|package} {rule|kitchen}.{rule|tea}

{rule|import} {rule|kotlin}.{rule|math}.{rule|max}

{operator|/}{repetition operator|*}{repetition operator|*} {rule|A} {rule|kettle} {rule|with} {rule|a} `{rule|temperature}`. {repetition operator|*}{operator|/}
{rule|data} {rule|class} {rule|Kettle}{punctuation|(}{rule|val} {rule|litres}: {rule|Double} {operator|=} {repetition operator|1}.{repetition operator|7}, {rule|var} {rule|temperature}: {rule|Int} {operator|=} {repetition operator|20}{punctuation|)} \{
    {rule|val} {rule|label}: {rule|String} {rule|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%.{repetition operator|1}{rule|f}{string|".format(litres)\} l at $temperature °C"}

    {rule|companion} {rule|object} \{ {rule|const} {rule|val} {rule|BOILING} {operator|=} {repetition operator|100}{comment|; private val names = listOf('a', '\\n', "b") \}}
\}

{rule|sealed} {rule|interface} {rule|Step}
{rule|object} {rule|Wait} : {rule|Step}
{rule|class} {rule|Pour}{punctuation|(}{rule|val} {rule|ml}: {rule|Int}{punctuation|)} : {rule|Step}

{rule|suspend} {rule|fun} {rule|brew}{punctuation|(}{rule|k}: {rule|Kettle}, {rule|vararg} {rule|steps}: {rule|Step}{punctuation|)}: {rule|Result}{rule|{punctuation|<}Int{punctuation|>}} {operator|=} {rule|runCatching} \{
    {rule|loop}@ {rule|for} {punctuation|(}{rule|s} {rule|in} {rule|steps}{punctuation|)} \{
        {rule|when} {punctuation|(}{rule|s}{punctuation|)} \{
            {rule|is} {rule|Pour} -> {rule|if} {punctuation|(}{rule|s}.{rule|ml} !{rule|in} {repetition operator|0}..{repetition operator|1}_000{punctuation|)} {rule|break}@{rule|loop} {rule|else} {rule|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {rule|Wait} -> {rule|Thread}.{rule|sleep}{punctuation|(}{repetition operator|1}_000L{punctuation|)}
            {rule|else} -> {rule|return}@{rule|runCatching} -1
        \}
    \}
    {rule|max}{punctuation|(}{repetition operator|0}{rule|x1F}, {repetition operator|0}{rule|b101}{punctuation|)} + {repetition operator|1}.{repetition operator|5}{rule|e3f}.{rule|toInt}{punctuation|(}{punctuation|)} {operator|/}{repetition operator|*} {rule|done} {repetition operator|*}{operator|/}
\}
