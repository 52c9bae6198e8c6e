{normal-word|@file:JvmName("Kettle")}
{normal-word|package} {normal-word|kitchen.tea}

{normal-word|import} {normal-word|kotlin.math.max}

{conventionally-named-word keyword|/**} {normal-word|A} {normal-word|kettle} {combinators keyword|with} {normal-word|a} {conventionally-named-word keyword|`temperature`.} {normal-word|*/}
{normal-word|data} {normal-word|class} {normal-word|Kettle(val} {normal-word|litres:} {normal-word|Double} {kernel-builtin variable|=} {normal-word|1.7,} {normal-word|var} {normal-word|temperature:} {normal-word|Int} {kernel-builtin variable|=} {normal-word|20)} {curly-brace-literal-delimiter operator|\{}
    {normal-word|val} {normal-word|label:} {normal-word|String} {normal-word|get()} {kernel-builtin variable|=} {string|"Kettle of $\{"}{normal-word|%.1f".format(litres)\}} {normal-word|l} {normal-word|at} {conventionally-named-word keyword|$temperature} {normal-word|°C"}

    {normal-word|companion} {kernel-builtin variable|object} {curly-brace-literal-delimiter operator|\{} {normal-word|const} {normal-word|val} {normal-word|BOILING} {kernel-builtin variable|=} {normal-word|100;} {normal-word|private} {normal-word|val} {normal-word|names} {kernel-builtin variable|=} {normal-word|listOf('a',} {normal-word|'\\n',} {string|"b"}) {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}

{normal-word|sealed} {normal-word|interface} {normal-word|Step}
{kernel-builtin variable|object} {normal-word|Wait} {colon-syntax function|: Step}
{normal-word|class} {normal-word|Pour(val} {normal-word|ml:} {normal-word|Int)} {colon-syntax function|: Step}

{normal-word|suspend} {normal-word|fun} {normal-word|brew(k:} {normal-word|Kettle,} {normal-word|vararg} {normal-word|steps:} {normal-word|Step):} {conventionally-named-word keyword|Result<Int>} {kernel-builtin variable|=} {normal-word|runCatching} {curly-brace-literal-delimiter operator|\{}
    {normal-word|loop@} {normal-word|for} {normal-word|(s} {normal-word|in} {normal-word|steps)} {curly-brace-literal-delimiter operator|\{}
        {combinators keyword|when} {conventionally-named-word keyword|(s)} {curly-brace-literal-delimiter operator|\{}
            {normal-word|is} {normal-word|Pour} {conventionally-named-word keyword|->} {combinators keyword|if} {normal-word|(s.ml} {normal-word|!in} {normal-word|0..1_000)} {normal-word|break@loop} {normal-word|else} {normal-word|println("""raw} {conventionally-named-word keyword|$k} {conventionally-named-word keyword|$\{s.ml} {math-builtin variable|+} {normal-word|1\}""")}
            {normal-word|Wait} {conventionally-named-word keyword|->} {normal-word|Thread.sleep(1_000L)}
            {normal-word|else} {conventionally-named-word keyword|->} {normal-word|return@runCatching} {number|-1}
        {curly-brace-literal-delimiter operator|\}}
    {curly-brace-literal-delimiter operator|\}}
    {normal-word|max(0x1F,} {normal-word|0b101)} {math-builtin variable|+} {normal-word|1.5e3f.toInt()} {comment|/* done */}
{curly-brace-literal-delimiter operator|\}}
