module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
{property|type} Msg {operator|=} Boil Int \| Wait
{property|type} alias Model {operator|=} {punctuation|\{} litres : Float, {property|name} : String {punctuation|\}}
-- view
view : Model -> Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF + {number|1.5}e3 in
    if model.litres >{operator|=} {number|2} then div [] [ text ({string|"Pot\\t"} ++ model.{property|name}) ] else case n of
        {number|1} -> text {string|""}"multi{string|""}"
        _ -> List.map (\\x -> x {path string|/}/ {number|2}) [ {string|'a'} ] \|> always (text {string|"none"})
