{keyword|module} Main exposing (main, Model)
{keyword|import} Html exposing (div, text)
{keyword|import} Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
{keyword|type} Msg = Boil Int \| Wait
{keyword|type} alias Model = {punctuation|\{} {keyword|litres} {punctuation|:} Float, name {punctuation|:} String {punctuation|\}}
-- view
{keyword|view} {punctuation|:} Model -> Html Msg
{keyword|view} model =
    {keyword|let} n = 0xFF {operator|+} 1.5e3 in
    {keyword|if} model.litres >= 2 then div [] [ text ({string|"Pot\\t"} {operator|+}{operator|+} model.name) ] else case n of
        1 -> text {string|""}{string|"multi"}{string|""}
        {keyword|_} -> List.map (\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
