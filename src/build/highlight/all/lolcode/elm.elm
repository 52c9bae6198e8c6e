module Main exposing (main{punctuation|,} Model)
import Html exposing (div{punctuation|,} text)
import Json.Decode as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float{punctuation|,} name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = {number|0}xFF + {number|1.5}e3 in
    if model.litres >= {number|2} then div [] [ text ({string|"Pot\\t"} ++ model.name) ] else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map (\\x -> x // {number|2}) [ 'a' ] \|> always (text {string|"none"})
