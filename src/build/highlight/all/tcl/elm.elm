module Main exposing {punctuation|(}main, Model{punctuation|)}
import Html exposing {punctuation|(}div, text{punctuation|)}
import Json.Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg = Boil Int {operator|\|} Wait
type alias Model = {punctuation|\{} litres : Float, name : String {punctuation|\}}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model =
    let n = 0xFF {operator|+} 1.5e3 {operator|in}
    {builtin|if} model.litres {operator|>=} 2 then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} {builtin|else} case n of
        1 {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} 2{punctuation|)} {punctuation|[} 'a' {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
