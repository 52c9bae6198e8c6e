{node|module} {node|Main} {node|exposing} ({node|main}{punctuation|,} {node|Model})
{node|import} {node|Html} {node|exposing} ({node|div}{punctuation|,} {node|text})
{node|import} {node|Json}.Decode {node|as} {node|D}
{punctuation|\{}- {node|block} -{punctuation|\}}
{node|type} {attr-name|Msg} {operator|=} {attr-value|Boil} {node|Int} \| {node|Wait}
{node|type} {node|alias} {attr-name|Model} {operator|=} {punctuation|\{} {node|litres} {operator|:} {node|Float}{punctuation|,} {node|name} {operator|:} {node|String} {punctuation|\}}
{operator|--} {node|view}
{node|view} {operator|:} {node|Model} {operator|->} {node|Html} {node|Msg}
{node|view} {attr-name|model} {operator|=}
    {attr-value|let} {attr-name|n} {operator|=} {attr-value|0}xFF + {node|1.5}e3 {node|in}
    {node|if} {node|model}.litres >{operator|=} {attr-value|2} {node|then} {node|div} {punctuation|[}{punctuation|]} {punctuation|[} {node|text} ({node|"Pot\\t"} ++ {node|model}.name) {punctuation|]} {node|else} {node|case} {node|n} {node|of}
        {node|1} {operator|->} {node|text} {node|""}"{node|multi}"{node|""}
        {node|_} {operator|->} {node|List}.map (\\x {operator|->} {node|x} {comment|// 2) [ 'a' ] \|> always (text "none")}
