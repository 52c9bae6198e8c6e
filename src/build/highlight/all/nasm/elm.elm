module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} \{ litres : Float, name : String \}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    if model.litres {operator|>}{operator|=} {number|2} then div {operator|[}{operator|]} {operator|[} text ({string|"Pot\\t"} {operator|+}{operator|+} model.name) {operator|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List.map (\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}) {operator|[} {string|'a'} {operator|]} {operator|\|}{operator|>} always (text {string|"none"})
