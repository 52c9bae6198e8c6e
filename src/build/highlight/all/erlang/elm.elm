{atom|module} {variable|Main} {atom|exposing} {punctuation|(}{atom|main}{punctuation|,} {variable|Model}{punctuation|)}
{atom|import} {variable|Html} {atom|exposing} {punctuation|(}{operator|div}{punctuation|,} {atom|text}{punctuation|)}
{atom|import} {variable|Json}{punctuation|.}{variable|Decode} {atom|as} {variable|D}
{punctuation|\{}{operator|-} {atom|block} {operator|-}{punctuation|\}}
{atom|type} {variable|Msg} {operator|=} {variable|Boil} {variable|Int} {punctuation|\|} {variable|Wait}
{atom|type} {atom|alias} {variable|Model} {operator|=} {punctuation|\{} {atom|litres} {punctuation|:} {variable|Float}{punctuation|,} {atom|name} {punctuation|:} {variable|String} {punctuation|\}}
{operator|--} {atom|view}
{atom|view} {punctuation|:} {variable|Model} {operator|-}{operator|>} {variable|Html} {variable|Msg}
{atom|view} {atom|model} {operator|=}
    {atom|let} {atom|n} {operator|=} {number|0}{atom|xFF} {operator|+} {number|1.5e3} {atom|in}
    {keyword|if} {atom|model}{punctuation|.}{atom|litres} {operator|>=} {number|2} {atom|then} {operator|div} {punctuation|[}{punctuation|]} {punctuation|[} {atom|text} {punctuation|(}{string|"Pot\\t"} {operator|++} {atom|model}{punctuation|.}{atom|name}{punctuation|)} {punctuation|]} {atom|else} {keyword|case} {atom|n} {keyword|of}
        {number|1} {operator|-}{operator|>} {atom|text} {string|""}{string|"multi"}{string|""}
        {variable|_} {operator|-}{operator|>} {variable|List}{punctuation|.}{atom|map} {punctuation|(}\\{atom|x} {operator|-}{operator|>} {atom|x} {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {quoted-atom atom|'a'} {punctuation|]} {punctuation|\|}{operator|>} {atom|always} {punctuation|(}{atom|text} {string|"none"}{punctuation|)}
