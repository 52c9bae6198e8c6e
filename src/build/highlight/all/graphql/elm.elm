{property|module} {property|Main} {property-query|exposing} {punctuation|(}{property|main}{punctuation|,} {property|Model}{punctuation|)}
{property|import} {property|Html} {property-query|exposing} {punctuation|(}{property|div}{punctuation|,} {property|text}{punctuation|)}
{property|import} {property|Json}.{property|Decode} {property|as} {constant|D}
{punctuation|\{}- {property|block} -{punctuation|\}}
{keyword|type} {class-name|Msg} {operator|=} {property|Boil} {scalar|Int} {operator|\|} {property|Wait}
{keyword|type} {property|alias} {property|Model} {operator|=} {punctuation|\{} {attr-name|litres} {punctuation|:} {scalar|Float}{punctuation|,} {attr-name|name} {punctuation|:} {scalar|String} {punctuation|\}}
-- {property|view}
{attr-name|view} {punctuation|:} {class-name|Model} -> {property|Html} {property|Msg}
{property|view} {property|model} {operator|=}
    {property|let} {property|n} {operator|=} {property|0xFF} + {number|1.5e3} {property|in}
    {property|if} {property|model}.{property|litres} >{operator|=} {number|2} {property|then} {property|div} {punctuation|[}{punctuation|]} {punctuation|[} {property-query|text} {punctuation|(}{string|"Pot\\t"} ++ {property|model}.{property|name}{punctuation|)} {punctuation|]} {property|else} {property|case} {property|n} {property|of}
        {number|1} -> {property|text} {description string|"""{language-markdown|multi}"""}
        {property|_} -> {property|List}.{property-query|map} {punctuation|(}\\{property|x} -> {property|x} // {number|2}{punctuation|)} {punctuation|[} '{property|a}' {punctuation|]} {operator|\|}> {property-query|always} {punctuation|(}{property|text} {string|"none"}{punctuation|)}
