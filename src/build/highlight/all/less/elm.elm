{selector|module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{selector|type Msg = Boil Int \| Wait
type alias Model =} {punctuation|\{} {property|litres} {punctuation|:} Float{punctuation|,} {property|name} {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} view
{property|view} {punctuation|:} Model {operator|-}> Html Msg
view model =
    let n = 0xFF {operator|+} 1.5e3 in
    if model.litres >= 2 then div [] [ text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} ] else case n of
        1 {operator|-}> text {string|""}{string|"multi"}{string|""}
        _ {operator|-}> List.map {punctuation|(}\\x {operator|-}> x {comment|// 2) [ 'a' ] \|> always (text "none")}
