module Main exposing (main{punctuation|,} Model)
import Html exposing (div{punctuation|,} text)
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + {number|1}.5e3 in
    if model.litres >= {number|2} then div [] [ text ({string|"Pot\\t"} ++ model.name) ] else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map (\\x -> x // {number|2}) [ {string|'a'} ] \|> always (text {string|"none"})
