module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as {keyword|D}
{punctuation|\{}- block -{punctuation|\}}
type {property|Msg} {punctuation|=} Boil Int \| Wait
type alias {property|Model} {punctuation|=} {punctuation|\{} litres : Float, name : String {punctuation|\}}
-- view
view : Model -> Html Msg
view {property|model} {punctuation|=}
    let {property|n} {punctuation|=} {number|0xFF} + {number|1.5e3} in
    if model.litres >{punctuation|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text ({string|"Pot\\t"} ++ model.name) {punctuation|]} else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map (\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
