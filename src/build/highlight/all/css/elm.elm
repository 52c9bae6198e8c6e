{selector|module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D}
{punctuation|\{}- block -{punctuation|\}}
{selector|type Msg = Boil Int \| Wait
type alias Model =} {punctuation|\{} {property|litres} {punctuation|:} Float{punctuation|,} {property|name} {punctuation|:} String {punctuation|\}}
-- view
{property|view} {punctuation|:} Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] else case n of
        1 -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x // 2{punctuation|)} [ {string|'a'} ] \|> always {punctuation|(}text {string|"none"}{punctuation|)}
