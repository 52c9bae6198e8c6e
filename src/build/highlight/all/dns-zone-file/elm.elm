module Main exposing {punctuation|(}main, Model{punctuation|)}
import Html exposing {punctuation|(}div, text{punctuation|)}
import Json.Decode as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float, name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] else case n of
        1 -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x // 2{punctuation|)} [ 'a' ] \|> always {punctuation|(}text {string|"none"}{punctuation|)}
