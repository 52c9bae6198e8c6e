module Main exposing (main{punctuation|,} Model)
import Html exposing (div{punctuation|,} text)
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
-- view
view {operator|:} Model -> Html Msg
view model =
    let n = 0xFF + {number|1.5e3} in
    if model.litres >= {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text ({string|"Pot\\t"} ++ model.name) {punctuation|]} else case n of
        {number|1} -> text {string|""}"multi{string|""}"
        _ -> List.map (\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
