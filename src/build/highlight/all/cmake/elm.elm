module Main {function|exposing} {punctuation|(}main, Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div, text{punctuation|)}
import Json.Decode as D
\{- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float, name : String {punctuation|\}}
-- view
view : Model -{punctuation|>} Html Msg
view model =
    let n = 0xFF + {number|1}.5e3 in
    if model.litres {punctuation|>}= {number|2} then div [] [ {function|text} {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] else case n of
        {number|1} -{punctuation|>} text {string|""}{string|"multi"}{string|""}
        _ -{punctuation|>} List.{function|map} {punctuation|(}\\x -{punctuation|>} x // {number|2}{punctuation|)} [ 'a' ] \|{punctuation|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
