module Main exposing {punctuation|(}main, Model{punctuation|)}
import Html exposing {punctuation|(}div, text{punctuation|)}
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float, name {punctuation|:} String {punctuation|\}}
-- view
{target symbol|view} {punctuation|:} Model -> Html Msg
view model {operator|=}
    let n {operator|=} 0xFF + 1.5e3 in
    if model.litres >{operator|=} 2 then div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] {keyword|else} case n of
        1 -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x // 2{punctuation|)} [ {string|'a'} ] {operator|\|}> always {punctuation|(}text {string|"none"}{punctuation|)}
