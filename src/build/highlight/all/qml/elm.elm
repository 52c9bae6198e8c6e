module Main exposing (main{punctuation|,} Model)
{keyword|import} Html exposing (div{punctuation|,} text)
{keyword|import} Json.Decode {keyword|as} D
{punctuation|\{}- block -{punctuation|\}}
type Msg = Boil Int \| Wait
type alias Model = {punctuation|\{} {property|litres} {punctuation|:} {javascript-expression language-javascript|Float{punctuation|,} {literal-property property|name} {operator|:} String }{punctuation|\}}
-- view
{property|view} {punctuation|:} {javascript-expression language-javascript|Model {operator|-}{operator|>} Html Msg}
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div {punctuation|[}{punctuation|]} {punctuation|[} text ({string|"Pot\\t"} ++ model.name) {punctuation|]} else case n of
        1 -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map (\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
