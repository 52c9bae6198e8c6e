module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} {verb keyword|Wait}
type {keyword|alias} Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} {keyword|view}
{keyword|view} {punctuation|:} Model {operator|-}{operator|>} Html Msg
{keyword|view} model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    if model{command keyword|.litres} {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{command keyword|.name}{punctuation|)} {punctuation|]} else case n {keyword|of}
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{command keyword|.map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
