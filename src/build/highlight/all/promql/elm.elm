module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{context-labels|{punctuation|\{}- block -{punctuation|\}}}
type Msg = Boil Int \| Wait
type alias Model = {context-labels|{punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model =
    let n = {number|0xFF} {operator|+} {number|1.5e3} in
    if model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}"Pot\\t" {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text """multi"""
        _ {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|{operator|>} {function|always} {punctuation|(}text "none"{punctuation|)}
