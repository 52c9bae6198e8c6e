module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
\{- block -\}
{property|type Msg} {operator|=} Boil Int \| Wait
{property|type alias Model} {operator|=} \{ litres : Float{punctuation|,} name : String \}
-- view
view : Model -> Html Msg
{property|view model} {operator|=}
    {property|let n} {operator|=} 0xFF + {number|1}.5e3 in
    {property|if model.litres >}{operator|=} {number|2} then div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x // {number|2}{punctuation|)} [ {string|'a'} ] \|> always {punctuation|(}text {string|"none"}{punctuation|)}
