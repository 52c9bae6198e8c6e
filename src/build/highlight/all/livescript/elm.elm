{identifier|module} {identifier|Main} {identifier|exposing} {punctuation|(}{identifier|main}{punctuation|,} {identifier|Model}{punctuation|)}
{keyword-operator operator|import} {identifier|Html} {identifier|exposing} {punctuation|(}{identifier|div}{punctuation|,} {identifier|text}{punctuation|)}
{keyword-operator operator|import} {identifier|Json}{punctuation|.}{identifier|Decode} {identifier|as} {identifier|D}
{punctuation|\{}{operator|-} {identifier|block} {operator|-}{punctuation|\}}
{identifier|type} {identifier|Msg} {operator|=} {identifier|Boil} {identifier|Int} {punctuation|\|} {identifier|Wait}
{identifier|type} {identifier|alias} {identifier|Model} {operator|=} {punctuation|\{} {identifier|litres} {punctuation|:} {identifier|Float}{punctuation|,} {identifier|name} {punctuation|:} {identifier|String} {punctuation|\}}
{operator|--} {identifier|view}
{identifier|view} {punctuation|:} {identifier|Model} {operator|->} {identifier|Html} {identifier|Msg}
{identifier|view} {identifier|model} {operator|=}
    {keyword|let} {identifier|n} {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword-operator operator|in}
    {keyword|if} {identifier|model}{punctuation|.}{identifier|litres} {operator|>=} {number|2} {keyword|then} {identifier|div} {punctuation|[}{punctuation|]} {punctuation|[} {identifier|text} {punctuation|(}{interpolated-string|{string|"Pot\\t"}} {operator|++} {identifier|model}{punctuation|.}{identifier|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} {identifier|n} {keyword-operator operator|of}
        {number|1} {operator|->} {identifier|text} {interpolated-string|{string|"""multi"""}}
        {identifier|_} {operator|->} {identifier|List}{punctuation|.}{identifier|map} {punctuation|(}{string|\\x} {operator|->} {identifier|x} {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|>} {identifier|always} {punctuation|(}{identifier|text} {interpolated-string|{string|"none"}}{punctuation|)}
