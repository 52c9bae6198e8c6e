module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int \| Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} {property|litres} {punctuation|:} Float{punctuation|,} {property|name} {punctuation|:} String {punctuation|\}}
{operator|--} view
{property|view} {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
