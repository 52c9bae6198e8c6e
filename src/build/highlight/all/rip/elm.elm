{reference|module} {reference|Main} {reference|exposing} {punctuation|(}{reference|main}{punctuation|,} {reference|Model}{punctuation|)}
{reference|import} {reference|Html} {reference|exposing} {punctuation|(}{reference|div}{punctuation|,} {reference|text}{punctuation|)}
{reference|import} {reference|Json}{punctuation|.}{reference|Decode} {reference|as} {reference|D}
{punctuation|\{}{reference|-} {reference|block} {reference|-}{punctuation|\}}
{reference|type} {reference|Msg} {punctuation|=} {reference|Boil} {reference|Int} {reference|\|} {reference|Wait}
{reference|type} {reference|alias} {reference|Model} {punctuation|=} {punctuation|\{} {reference|litres} {punctuation|:} {reference|Float}{punctuation|,} {reference|name} {punctuation|:} {reference|String} {punctuation|\}}
{reference|--} {reference|view}
{reference|view} {punctuation|:} {reference|Model} {keyword|->} {reference|Html} {reference|Msg}
{reference|view} {reference|model} {punctuation|=}
    {reference|let} {reference|n} {punctuation|=} 0{reference|xFF} {reference|+} {number|1}{punctuation|.}5{reference|e3} {reference|in}
    {keyword|if} {reference|model}{punctuation|.}{reference|litres} {punctuation|>}{punctuation|=} {number|2} {reference|then} {reference|div} {punctuation|[}{punctuation|]} {punctuation|[} {reference|text} {punctuation|(}{string|"Pot\\t"} {reference|++} {reference|model}{punctuation|.}{reference|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} {reference|n} {reference|of}
        {number|1} {keyword|->} {reference|text} {string|""}{string|"multi"}{string|""}
        {reference|_} {keyword|->} {reference|List}{punctuation|.}{reference|map} {punctuation|(}{punctuation|\\}{reference|x} {keyword|->} {reference|x} {punctuation|/}{punctuation|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {reference|\|}{punctuation|>} {reference|always} {punctuation|(}{reference|text} {string|"none"}{punctuation|)}
