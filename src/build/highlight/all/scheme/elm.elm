module Main exposing {punctuation|(}{function|main,} Model{punctuation|)}
import Html exposing {punctuation|(}{function|div,} text{punctuation|)}
import Json.Decode as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float, name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + {number|1.5e3} in
    if model.litres >= {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}{function|\\x} -> x // {number|2}{punctuation|)} {punctuation|[} {symbol|'a}{punctuation|'} {punctuation|]} \|> always {punctuation|(}{function|text} {string|"none"}{punctuation|)}
