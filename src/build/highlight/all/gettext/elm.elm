module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float, name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + {number|1}.5e3 in
    if model.litres >= {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text ({string|"Pot\\t"} ++ model.name) {punctuation|]} else case n of
        {number|1} -> text {string|""}"multi{string|""}"
        _ -> List.map (\\x -> x // {number|2}) {punctuation|[} 'a' {punctuation|]} \|> always (text {string|"none"})
