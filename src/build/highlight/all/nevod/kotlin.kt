@{field-capture|{field-name variable|file}{colon|:}}{name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{name|package} {name|kitchen.tea}

{name|import} {name|kotlin.math.max}

{comment|/** A kettle with a `temperature`. */}
{name|data} {name|class} {name|Kettle}{punctuation|(}{name|val} {field-capture|{field-name variable|litres}{colon|:}} {pattern|{pattern-name class-name|Double}} {operator pattern-def|=} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|,} {name|var} {field-capture|{field-name variable|temperature}{colon|:}} {pattern|{pattern-name class-name|Int}} {operator pattern-def|=} {quantifier number|20}{punctuation|)} {operator variation|\{}
    {name|val} {field-capture|{field-name variable|label}{colon|:}} {name|String} {name|get}{punctuation|(}{punctuation|)} {operator pattern-def|=} {string|"Kettle of $\{"}%{name|.1f}{string|".format(litres)\} l at $temperature °C"}

    {name|companion} {name|object} {operator variation|\{} {name|const} {name|val} {pattern|{pattern-name class-name|BOILING}} {operator pattern-def|=} {quantifier number|100}{punctuation|;} {name|private} {name|val} {pattern|{pattern-name class-name|names}} {operator pattern-def|=} {name|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {operator variation|\}}
{operator variation|\}}

{name|sealed} {name|interface} {name|Step}
{name|object} {field-capture|{field-name variable|Wait} {colon|:}} {name|Step}
{name|class} {name|Pour}{punctuation|(}{name|val} {field-capture|{field-name variable|ml}{colon|:}} {name|Int}{punctuation|)} {punctuation|:} {name|Step}

{name|suspend} {name|fun} {name|brew}{punctuation|(}{field-capture|{field-name variable|k}{colon|:}} {name|Kettle}{punctuation|,} {name|vararg} {field-capture|{field-name variable|steps}{colon|:}} {name|Step}{punctuation|)}{punctuation|:} {name|Result}<{name|Int}> {operator pattern-def|=} {name|runCatching} {operator variation|\{}
    {name|loop}@ {name|for} {punctuation|(}{name|s} {name|in} {name|steps}{punctuation|)} {operator variation|\{}
        {name|when} {punctuation|(}{name|s}{punctuation|)} {operator variation|\{}
            {name|is} {name|Pour} {name|-}> {name|if} {punctuation|(}{name|s.ml} !{name|in} {quantifier number|0}{operator span|..}{name|1}{operator sequence|_}{name|000}{punctuation|)} {name|break}@{name|loop} {name|else} {name|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            {name|Wait} {name|-}> {name|Thread.sleep}{punctuation|(}{name|1}{operator sequence|_}{name|000L}{punctuation|)}
            {name|else} {name|-}> {name|return}@{name|runCatching} {name|-}{quantifier number|1}
        {operator variation|\}}
    {operator variation|\}}
    {name|max}{punctuation|(}{name|0x1F}{punctuation|,} {name|0b101}{punctuation|)} {operator sequence|+} {quantifier number|1}{name|.5e3f.toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{operator variation|\}}
