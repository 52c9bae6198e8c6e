module Main exposing (main{punctuation|,} Model)
{keyword|import} Html exposing (div{punctuation|,} text)
{keyword|import} Json{punctuation|.}Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg {punctuation|=} {value attr-value|Boil Int \| Wait
type alias Model = \{ }{property|litres} {punctuation|:} Float{punctuation|,} {property|name} {punctuation|:} String {punctuation|\}}
-- view
{property|view} {punctuation|:} Model -> Html Msg
view model {punctuation|=}{value attr-value|
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of
        1 -> text """multi"""
        _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")
}