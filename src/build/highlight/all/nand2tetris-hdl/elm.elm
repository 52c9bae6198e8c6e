module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
-- view
view {punctuation|:} Model -> Html Msg
view model {operator|=}
    let n {operator|=} 0xFF + {number|1}.5e3 in
    if model.litres >{operator|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}"Pot\\t" ++ model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} -> text """multi"""
        _ -> List.map {punctuation|(}\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
