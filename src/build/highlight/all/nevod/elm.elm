{name|module} {name|Main} {name|exposing} {punctuation|(}{name|main}{punctuation|,} {name|Model}{punctuation|)}
{name|import} {name|Html} {name|exposing} {punctuation|(}{name|div}{punctuation|,} {name|text}{punctuation|)}
{name|import} {name|Json.Decode} {name|as} {name|D}
{operator variation|\{}{name|-} {name|block} {name|-}{operator variation|\}}
{name|type} {pattern|{pattern-name class-name|Msg}} {operator pattern-def|=} {name|Boil} {name|Int} \| {name|Wait}
{name|type} {name|alias} {pattern|{pattern-name class-name|Model}} {operator pattern-def|=} {operator variation|\{} {field-capture|{field-name variable|litres} {colon|:}} {name|Float}{punctuation|,} {field-capture|{field-name variable|name} {colon|:}} {name|String} {operator variation|\}}
{name|--} {name|view}
{field-capture|{field-name variable|view} {colon|:}} {name|Model} {name|-}> {name|Html} {name|Msg}
{name|view} {pattern|{pattern-name class-name|model}} {operator pattern-def|=}
    {name|let} {pattern|{pattern-name class-name|n}} {operator pattern-def|=} {name|0xFF} {operator sequence|+} {quantifier number|1}{name|.5e3} {name|in}
    {name|if} {name|model.litres} >{operator pattern-def|=} {quantifier number|2} {name|then} {name|div} {operator repetition|[}{operator repetition|]} {operator repetition|[} {name|text} {punctuation|(}{string|"Pot\\t"} {operator sequence|+}{operator sequence|+} {name|model.name}{punctuation|)} {operator repetition|]} {name|else} {name|case} {name|n} {name|of}
        {quantifier number|1} {name|-}> {name|text} {string|"""multi"""}
        {operator sequence|_} {name|-}> {name|List.map} {punctuation|(}\\{name|x} {name|-}> {name|x} {comment|// 2) [ 'a' ] \|> always (text "none")}
