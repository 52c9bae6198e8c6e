{rule|module} {rule|Main} {rule|exposing} {punctuation|(}{rule|main}, {rule|Model}{punctuation|)}
{rule|import} {rule|Html} {rule|exposing} {punctuation|(}{rule|div}, {rule|text}{punctuation|)}
{rule|import} {rule|Json}.{rule|Decode} {rule|as} {rule|D}
\{- {rule|block} -\}
{rule|type} {rule|Msg} {operator|=} {rule|Boil} {rule|Int} \| {rule|Wait}
{rule|type} {rule|alias} {rule|Model} {operator|=} \{ {rule|litres} : {rule|Float}, {rule|name} : {rule|String} \}
-- {rule|view}
{rule|view} : {rule|Model} -> {rule|Html} {rule|Msg}
{rule|view} {rule|model} {operator|=}
    {rule|let} {rule|n} {operator|=} {repetition operator|0}{rule|xFF} + {repetition operator|1}.{repetition operator|5}{rule|e3} {rule|in}
    {rule|if} {rule|model}.{rule|litres} >{operator|=} {repetition operator|2} {rule|then} {rule|div} {punctuation|[}{punctuation|]} {punctuation|[} {rule|text} {punctuation|(}{string|"Pot\\t"} ++ {rule|model}.{rule|name}{punctuation|)} {punctuation|]} {rule|else} {rule|case} {rule|n} {rule|of}
        {repetition operator|1} -> {rule|text} {string|""}{string|"multi"}{string|""}
        _ -> {rule|List}.{rule|map} {punctuation|(}\\{rule|x} -> {rule|x} {operator|/}{operator|/} {repetition operator|2}{punctuation|)} {punctuation|[} '{rule|a}' {punctuation|]} \|> {rule|always} {punctuation|(}{rule|text} {string|"none"}{punctuation|)}
