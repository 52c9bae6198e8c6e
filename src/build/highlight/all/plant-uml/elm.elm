module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode {keyword|as} D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
-- view
view {punctuation|:} Model {arrow operator|->} Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    {keyword|if} model.litres >= 2 {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} {punctuation|]} else case n of
        1 {arrow operator|->} text {string|""}{string|"multi"}{string|""}
        _ {arrow operator|->} List.map {punctuation|(}\\x {arrow operator|->} x // 2{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|> always {punctuation|(}text {string|"none"}{punctuation|)}
