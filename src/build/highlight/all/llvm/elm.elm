{keyword|module} Main {keyword|exposing} {punctuation|(}{keyword|main}{punctuation|,} Model{punctuation|)}
{keyword|import} Html {keyword|exposing} {punctuation|(}{keyword|div}{punctuation|,} {keyword|text}{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}- {keyword|block} -{punctuation|\}}
{keyword|type} Msg {punctuation|=} Boil Int \| Wait
{keyword|type} {keyword|alias} Model {punctuation|=} {punctuation|\{} {keyword|litres} : Float{punctuation|,} {keyword|name} : String {punctuation|\}}
-- {keyword|view}
{keyword|view} : Model -{punctuation|>} Html Msg
{keyword|view} {keyword|model} {punctuation|=}
    {keyword|let} {keyword|n} {punctuation|=} {number|0xFF} + {number|1.5e3} {keyword|in}
    {keyword|if} {keyword|model}{punctuation|.}{keyword|litres} {punctuation|>}{punctuation|=} {number|2} {keyword|then} {keyword|div} {punctuation|[}{punctuation|]} {punctuation|[} {keyword|text} {punctuation|(}{string|"Pot\\t"} ++ {keyword|model}{punctuation|.}{keyword|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} {keyword|n} {keyword|of}
        {number|1} -{punctuation|>} {keyword|text} {string|""}{string|"multi"}{string|""}
        {keyword|_} -{punctuation|>} List{punctuation|.}{keyword|map} {punctuation|(}\\{keyword|x} -{punctuation|>} {keyword|x} // {number|2}{punctuation|)} {punctuation|[} '{keyword|a}' {punctuation|]} \|{punctuation|>} {keyword|always} {punctuation|(}{keyword|text} {string|"none"}{punctuation|)}
