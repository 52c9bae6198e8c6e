module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode {module-modifier keyword|as} D
{punctuation|\{}- block -{punctuation|\}}
{selector|type Msg = Boil Int \| Wait
type alias Model = }{punctuation|\{} {property|litres} {punctuation|:} Float{punctuation|,} {property|name} {punctuation|:} String {punctuation|\}}
-- view
{property|view} {punctuation|:} Model -> Html Msg
view model =
    let n = 0xFF {operator|+} 1.5e3 in
    if model.litres {operator|>=} 2 then div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] else case n of
        1 -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
