module Main exposing {punctuation|(}{car|main}, Model{punctuation|)}
import Html exposing {punctuation|(}{car|div}, text{punctuation|)}
import Json.Decode as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float, name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x // {number|2}{punctuation|)} {punctuation|[} {quoted-symbol variable symbol|'a}' {punctuation|]} \|> always {punctuation|(}{car|text} {string|"none"}{punctuation|)}
