{variable|module} {variable|Main} {variable|exposing} {punctuation|(}{variable|main}{punctuation|,} {variable|Model}{punctuation|)}
{variable|import} {variable|Html} {variable|exposing} {punctuation|(}{variable|div}{punctuation|,} {variable|text}{punctuation|)}
{variable|import} {variable|Json}{punctuation|.}{variable|Decode} {variable|as} {variable|D}
\{{operator|-} {variable|block} {operator|-}\}
{keyword|type} {variable|Msg} {operator|=} {variable|Boil} {variable|Int} \| {variable|Wait}
{keyword|type} {variable|alias} {variable|Model} {operator|=} \{ {variable|litres} {punctuation|:} {variable|Float}{punctuation|,} {variable|name} {punctuation|:} {variable|String} \}
{comment|-- view}
{variable|view} {punctuation|:} {variable|Model} {operator|-}{operator|>} {variable|Html} {variable|Msg}
{variable|view} {variable|model} {operator|=}
    {variable|let} {variable|n} {operator|=} 0xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} {variable|model}{punctuation|.}{variable|litres} {operator|>=} {number|2} {keyword|then} {variable|div} [] [ {variable|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} {variable|model}{punctuation|.}{variable|name}{punctuation|)} ] {keyword|else} {keyword|case} {variable|n} {keyword|of}
        {number|1} {operator|-}{operator|>} {variable|text} {string|"""multi"""}
        _ {operator|-}{operator|>} {variable|List}{punctuation|.}{variable|map} {punctuation|(}\\{variable|x} {operator|-}{operator|>} {variable|x} {operator|/}{operator|/} {number|2}{punctuation|)} [ {char|'a'} ] \|{operator|>} {variable|always} {punctuation|(}{variable|text} {string|"none"}{punctuation|)}
