module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}{function|div}{punctuation|,} text{punctuation|)}
{keyword|import} Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg {punctuation|=} Boil Int \| Wait
type alias Model {punctuation|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
-- view
view {punctuation|:} Model -> Html Msg
view model {punctuation|=}
    let n {punctuation|=} {number|0xFF} + {number|1.5e3} in
    if model.litres >{punctuation|=} {number|2} then {function|div} {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} {punctuation|]} else case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
