{keyword|module} {constant|Main} {hvariable|exposing} {punctuation|(}{hvariable|main}{punctuation|,} {constant|Model}{punctuation|)}
{import-statement|{keyword|import} Html} {hvariable|exposing} {punctuation|(}{builtin|div}{punctuation|,} {hvariable|text}{punctuation|)}
{import-statement|{keyword|import} Json{punctuation|.}Decode {keyword|as} D}
{comment|\{- block -\}}
{keyword|type} {constant|Msg} {operator|=} {constant|Boil} {constant|Int} {operator|\|} {constant|Wait}
{keyword|type} {hvariable|alias} {constant|Model} {operator|=} {punctuation|\{} {hvariable|litres} {operator|:} {constant|Float}{punctuation|,} {hvariable|name} {operator|:} {constant|String} {punctuation|\}}
{comment|-- view}
{hvariable|view} {operator|:} {constant|Model} {operator|->} {constant|Html} {constant|Msg}
{hvariable|view} {hvariable|model} {operator|=}
    {keyword|let} {hvariable|n} {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} {hvariable|model}{punctuation|.}{hvariable|litres} {operator|>=} {number|2} {keyword|then} {builtin|div} {punctuation|[}{punctuation|]} {punctuation|[} {hvariable|text} {punctuation|(}{string|"Pot\\t"} {operator|++} {hvariable|model}{punctuation|.}{hvariable|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} {hvariable|n} {keyword|of}
        {number|1} {operator|->} {hvariable|text} {string|""}{string|"multi"}{string|""}
        {hvariable|_} {operator|->} {constant|List}{punctuation|.}{builtin|map} {punctuation|(}{operator|\\}{hvariable|x} {operator|->} {hvariable|x} {operator|//} {number|2}{punctuation|)} {punctuation|[} {char string|'a'} {punctuation|]} {operator|\|>} {hvariable|always} {punctuation|(}{hvariable|text} {string|"none"}{punctuation|)}
