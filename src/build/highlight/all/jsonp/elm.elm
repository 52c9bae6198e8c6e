module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
-- view
view {operator|:} Model -> Html Msg
view model =
    let n = 0xFF + {number|1.5e3} in
    if model{punctuation|.}litres >= {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} ++ model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} -> text {string|""}"multi{string|""}"
        _ -> List{punctuation|.}{function|map} {punctuation|(}\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
