module Main exposing {punctuation|(}main, Model{punctuation|)}
import Html exposing {punctuation|(}div, text{punctuation|)}
import Json.Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg = Boil Int {operator|\|} Wait
type alias Model = {punctuation|\{} litres : Float, name : String {punctuation|\}}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model =
    let n = {number|0xFF} {operator|+} {number|1.5e3} in
    if model.litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
