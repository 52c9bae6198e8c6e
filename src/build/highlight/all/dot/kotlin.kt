@{node|file}{operator|:}{node|JvmName}({node|"Kettle"})
{node|package} {node|kitchen}.tea

{node|import} {node|kotlin}.math.max

{comment|/** A kettle with a `temperature`. */}
{node|data} {node|class} {node|Kettle}({node|val} {node|litres}{operator|:} {attr-name|Double} {operator|=} {attr-value|1.7}{punctuation|,} {node|var} {node|temperature}{operator|:} {attr-name|Int} {operator|=} {attr-value|20}) {punctuation|\{}
    {node|val} {node|label}{operator|:} {node|String} {node|get}() {operator|=} {attr-value|"Kettle of $\{"}%{node|.1}f".format({node|litres}){punctuation|\}} {node|l} {node|at} ${node|temperature} {node|°C}"

    {node|companion} {node|object} {punctuation|\{} {node|const} {node|val} {attr-name|BOILING} {operator|=} {attr-value|100}{punctuation|;} {node|private} {node|val} {attr-name|names} {operator|=} {attr-value|listOf}('{node|a}'{punctuation|,} '\\n'{punctuation|,} {node|"b"}) {punctuation|\}}
{punctuation|\}}

{node|sealed} {node|interface} {node|Step}
{node|object} {node|Wait} {operator|:} {node|Step}
{node|class} {node|Pour}({node|val} {node|ml}{operator|:} {node|Int}) {operator|:} {node|Step}

{node|suspend} {node|fun} {node|brew}({node|k}{operator|:} {node|Kettle}{punctuation|,} {node|vararg} {node|steps}{operator|:} {node|Step}){operator|:} {node|Result}<{node|Int}> {operator|=} {attr-value|runCatching} {punctuation|\{}
    {node|loop}@ {node|for} ({node|s} {node|in} {node|steps}) {punctuation|\{}
        {node|when} ({node|s}) {punctuation|\{}
            {node|is} {node|Pour} {operator|->} {node|if} ({node|s}.ml !{node|in} {node|0.}.1_000) {node|break}@{node|loop} {node|else} {node|println}({node|""}"{node|raw} ${node|k} ${punctuation|\{}{node|s}.ml + {node|1}{punctuation|\}}{node|""}")
            {node|Wait} {operator|->} {node|Thread}.sleep({node|1}_000L)
            {node|else} {operator|->} {node|return}@{node|runCatching} {node|-1}
        {punctuation|\}}
    {punctuation|\}}
    {node|max}({node|0}x1F{punctuation|,} {node|0}b101) + {node|1.5}e3f.toInt() {comment|/* done */}
{punctuation|\}}
