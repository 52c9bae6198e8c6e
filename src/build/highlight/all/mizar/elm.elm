module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode {keyword|as} D
{punctuation|\{}- block -{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
-- view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} 0xFF + {number|1}.5e3 in
    {keyword|if} model.litres >{operator|=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}"Pot\\t" ++ model.name{punctuation|)} {punctuation|]} else {keyword|case} n {keyword|of}
        {number|1} {operator|->} text """multi"""
        _ {operator|->} List.map {punctuation|(}\\x {operator|->} x // {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|> always {punctuation|(}text "none"{punctuation|)}
