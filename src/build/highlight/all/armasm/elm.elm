module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} \{ litres : Float{punctuation|,} name : String \}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    if model.litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {char|'a'} {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
