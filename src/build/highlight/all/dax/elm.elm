module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
{comment|-- view}
view : Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5}e3 {operator|in}
    if model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
