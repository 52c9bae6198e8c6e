module Main exposing {operator|(}main, Model{operator|)}
import Html exposing {operator|(}div, text{operator|)}
import Json.Decode as D
{operator|\{}- block -{operator|\}}
type Msg = Boil Int {operator|\|} Wait
type alias Model = {operator|\{} litres : Float, name : String {operator|\}}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF {operator|+} 1.5e3 in
    if model.litres >= 2 then div {operator|[}{operator|]} {operator|[} text {operator|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{operator|)} {operator|]} else case n of
        1 -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {operator|(}\\x -> x // 2{operator|)} {operator|[} {string|'a'} {operator|]} {operator|\|}> always {operator|(}text {string|"none"}{operator|)}
