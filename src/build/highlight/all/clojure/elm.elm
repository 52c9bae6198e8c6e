module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
-- view
view : Model -> Html Msg
view model =
    let n = {number|0xFF} + {number|1.5e3} in
    if model.litres >= {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}{char|\\x} -> x // {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|> always {punctuation|(}{function|text} {string|"none"}{punctuation|)}
