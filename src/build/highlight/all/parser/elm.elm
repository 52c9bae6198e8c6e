module Main exposing {expression|{punctuation|(}main, Model{punctuation|)}}
import Html exposing {expression|{punctuation|(}div, text{punctuation|)}}
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres : Float, name : String {punctuation|\}}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div {punctuation|[}{punctuation|]} {punctuation|[} text {expression|{punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)}} {punctuation|]} else case n of
        1 -> text """multi"""
        _ -> List.map {expression|{punctuation|(}{operator|\\}x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)}} {punctuation|[} 'a' {punctuation|]} \|> always {expression|{punctuation|(}text {string|"none"}{punctuation|)}}
