module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode {operator-word operator|as} D
\{{operator|-} block {operator|-}\}
type {property|Msg} {operator|=} Boil Int {operator|\|} Wait
type alias {property|Model} {operator|=} \{ litres : Float{punctuation|,} name : String \}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view {property|model} {operator|=}
    let {property|n} {operator|=} 0xFF {operator|+} {number|1}.5e3 in
    if model.litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List.{keyword|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} {operator|\|}{operator|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
