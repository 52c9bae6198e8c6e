module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres {function|{prefix|{punctuation|:}}} Float{punctuation|,} name {function|{prefix|{punctuation|:}}} String {punctuation|\}}
-- view
view {function|{prefix|{punctuation|:}}} Model -> Html Msg
view model =
    let n = {number|0}xFF + {number|1.5e3} in
    if model{punctuation|.}litres >= {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} -> text {multiline-string string|"""multi"""}
        _ -> List{punctuation|.}map {punctuation|(}\\x -> x // {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} \|> always {punctuation|(}text {string|"none"}{punctuation|)}
