module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{comment|\{- block -\}}
{keyword|type} Msg {operator|=} Boil Int \| Wait
{keyword|type} alias Model {operator|=} {comment|\{ litres : Float, name : String \}}
{operator|-}{operator|-} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    if model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
