module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing} {punctuation|(}{operator|div}{punctuation|,} text{punctuation|)}
{keyword|import} Json{operator|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} {keyword|block} {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|--} view
view {operator|:} Model {operator|->} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {operator|in}
    {keyword|if} model{operator|.}litres {operator|>=} {number|2} then {operator|div} {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{operator|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {operator|of}
        {number|1} {operator|->} text {string|"""multi"""}
        _ {operator|->} List{operator|.}{function|map} {punctuation|(}{operator|\\}x {operator|->} x {operator|//} {number|2}{punctuation|)} {punctuation|[} {char|'a'} {punctuation|]} {operator|\|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
