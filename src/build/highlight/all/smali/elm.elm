module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
-- view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} + {number|1.5e3} in
    if model.litres >{operator|=} {number|2} then div {operator|[}] {operator|[} text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] else case n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} List.map {punctuation|(}\\x {operator|->} x // {number|2}{punctuation|)} {operator|[} {string|'a'} ] \|> always {punctuation|(}text {string|"none"}{punctuation|)}
