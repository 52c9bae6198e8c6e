module Main exposing (main{punctuation|,} Model)
import Html exposing (div{punctuation|,} text)
import Json{punctuation|.}Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg {punctuation|=} Boil Int \| Wait
type alias Model {punctuation|=} {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
-- view
view : Model -> Html Msg
view model {punctuation|=}
    let n {punctuation|=} {number|0xFF} + {number|1.5e3} in
    if model{punctuation|.}litres >{punctuation|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text ({string|"Pot\\t"} ++ model{punctuation|.}name) {punctuation|]} else case n of
        {number|1} -> text {string|"""multi"""}
        _ -> List{punctuation|.}map (\\x -> x // {number|2}) {punctuation|[} {string|'a'} {punctuation|]} \|> always (text {string|"none"})
