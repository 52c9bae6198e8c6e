{keyword|module} {constant|Main} {keyword|exposing} {punctuation|(}{hvariable|main}{punctuation|,} {constant|Model}{punctuation|)}
{import-statement|{keyword|import} Html {keyword|exposing} }{punctuation|(}{hvariable|div}{punctuation|,} {hvariable|text}{punctuation|)}
{import-statement|{keyword|import} Json.Decode {keyword|as} D}
{comment|\{- block -\}}
{keyword|type} {constant|Msg} {operator|=} {constant|Boil} {constant|Int} {operator|\|} {constant|Wait}
{keyword|type} {keyword|alias} {constant|Model} {operator|=} {punctuation|\{} {hvariable|litres} {operator|:} {constant|Float}{punctuation|,} {hvariable|name} {operator|:} {constant|String} {punctuation|\}}
{comment|-- view}
{hvariable|view} {operator|:} {constant|Model} {operator|->} {constant|Html} {constant|Msg}
{hvariable|view} {hvariable|model} {operator|=}
    {keyword|let} {hvariable|n} {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} {hvariable|model}{punctuation|.}{hvariable|litres} {operator|>=} {number|2} {keyword|then} {hvariable|div} {punctuation|[}{punctuation|]} {punctuation|[} {hvariable|text} {punctuation|(}{string|"Pot\\t"} {operator|++} {hvariable|model}{punctuation|.}{hvariable|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} {hvariable|n} {keyword|of}
        {number|1} {operator|->} {hvariable|text} {string|"""multi"""}
        _ {operator|->} {hvariable|List.map} {punctuation|(}\\{hvariable|x} {operator|->} {hvariable|x} {operator|//} {number|2}{punctuation|)} {punctuation|[} {char|'a'} {punctuation|]} {operator|\|>} {builtin|always} {punctuation|(}{hvariable|text} {string|"none"}{punctuation|)}
