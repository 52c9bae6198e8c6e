module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres : Float, name : String {punctuation|\}}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div {punctuation|[}{punctuation|]} {punctuation|[} text ("Pot{function selector|\\t}" ++ model.name) {punctuation|]} else case n of
        1 -> text """multi"""
        _ -> List.map ({function selector|\\x} -> x // 2) {punctuation|[} 'a' {punctuation|]} \|> always (text "none")
