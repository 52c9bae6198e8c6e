{variable|module} {class-name|Main} {variable|exposing} {punctuation|(}{variable|main}{punctuation|,} {class-name|Model}{punctuation|)}
{variable|import} {class-name|Html} {variable|exposing} {punctuation|(}{variable|div}{punctuation|,} {variable|text}{punctuation|)}
{variable|import} {class-name|Json}{punctuation|.}{class-name|Decode} {variable|as} {class-name|D}
{punctuation|\{}{operator|-} {variable|block} {operator|-}{punctuation|\}}
{variable|type} {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
{variable|type} {variable|alias} {class-name|Model} {operator|=} {punctuation|\{} {variable|litres} {operator|:} {class-name|Float}{punctuation|,} {variable|name} {operator|:} {class-name|String} {punctuation|\}}
{operator|--} {variable|view}
{variable|view} {operator|:} {class-name|Model} {operator|-}{operator|>} {class-name|Html} {class-name|Msg}
{class-name|view} {variable|model} {operator|=}
    {class-name|let} {variable|n} {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {variable|in}
    {keyword|if} {variable|model}{punctuation|.}{variable|litres} {operator|>=} {number|2} {variable|then} {variable|div} {punctuation|[}{punctuation|]} {punctuation|[} {variable|text} {punctuation|(}{string|"Pot\\t"} {operator|++} {variable|model}{punctuation|.}{variable|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} {variable|n} {variable|of}
        {number|1} {operator|-}{operator|>} {variable|text} {string|""}{string|"multi"}{string|""}
        {variable|_} {operator|-}{operator|>} {class-name|List}{punctuation|.}{variable|map} {punctuation|(}\\{variable|x} {operator|-}{operator|>} {variable|x} {comment|// 2) [ 'a' ] \|> always (text "none")}
