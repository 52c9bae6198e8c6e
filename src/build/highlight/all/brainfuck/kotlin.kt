{comment|@file:JvmName("Kettle")}
{comment|package} {comment|kitchen}{operator|.}{comment|tea}

{comment|import} {comment|kotlin}{operator|.}{comment|math}{operator|.}{comment|max}

{comment|/**} {comment|A} {comment|kettle} {comment|with} {comment|a} {comment|`temperature`}{operator|.} {comment|*/}
{comment|data} {comment|class} {comment|Kettle(val} {comment|litres:} {comment|Double} {comment|=} {comment|1}{operator|.}{comment|7}{operator|,} {comment|var} {comment|temperature:} {comment|Int} {comment|=} {comment|20)} {comment|\{}
    {comment|val} {comment|label:} {comment|String} {comment|get()} {comment|=} {comment|"Kettle} {comment|of} {comment|$\{"%}{operator|.}{comment|1f"}{operator|.}{comment|format(litres)\}} {comment|l} {comment|at} {comment|$temperature} {comment|°C"}

    {comment|companion} {comment|object} {comment|\{} {comment|const} {comment|val} {comment|BOILING} {comment|=} {comment|100;} {comment|private} {comment|val} {comment|names} {comment|=} {comment|listOf('a'}{operator|,} {comment|'\\n'}{operator|,} {comment|"b")} {comment|\}}
{comment|\}}

{comment|sealed} {comment|interface} {comment|Step}
{comment|object} {comment|Wait} {comment|:} {comment|Step}
{comment|class} {comment|Pour(val} {comment|ml:} {comment|Int)} {comment|:} {comment|Step}

{comment|suspend} {comment|fun} {comment|brew(k:} {comment|Kettle}{operator|,} {comment|vararg} {comment|steps:} {comment|Step):} {comment|Result}{pointer keyword|<}{comment|Int}{pointer keyword|>} {comment|=} {comment|runCatching} {comment|\{}
    {comment|loop@} {comment|for} {comment|(s} {comment|in} {comment|steps)} {comment|\{}
        {comment|when} {comment|(s)} {comment|\{}
            {comment|is} {comment|Pour} {decrement deleted|-}{pointer keyword|>} {comment|if} {comment|(s}{operator|.}{comment|ml} {comment|!in} {comment|0}{operator|.}{operator|.}{comment|1_000)} {comment|break@loop} {comment|else} {comment|println("""raw} {comment|$k} {comment|$\{s}{operator|.}{comment|ml} {increment inserted|+} {comment|1\}""")}
            {comment|Wait} {decrement deleted|-}{pointer keyword|>} {comment|Thread}{operator|.}{comment|sleep(1_000L)}
            {comment|else} {decrement deleted|-}{pointer keyword|>} {comment|return@runCatching} {decrement deleted|-}{comment|1}
        {comment|\}}
    {comment|\}}
    {comment|max(0x1F}{operator|,} {comment|0b101)} {increment inserted|+} {comment|1}{operator|.}{comment|5e3f}{operator|.}{comment|toInt()} {comment|/*} {comment|done} {comment|*/}
{comment|\}}
