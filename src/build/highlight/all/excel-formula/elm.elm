module Main exposing {punctuation|(}main{operator|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{operator|,} text{punctuation|)}
import Json.Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {punctuation|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres : Float{operator|,} name : String {punctuation|\}}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} in
    if model.litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} {punctuation|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
