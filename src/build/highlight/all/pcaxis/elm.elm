module Main exposing (main{punctuation|,} Model)
import Html exposing (div{punctuation|,} text)
import Json.Decode as D
\{- block -\}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} \{ litres : Float{punctuation|,} name : String \}
-- view
view : Model -> Html Msg
view model {operator|=}
    let n {operator|=} 0xFF + 1.5e3 in
    if model.litres >{operator|=} {number|2} then div [] [ text ({string|"Pot\\t"} ++ model.name) ] else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text {string|"none"})
