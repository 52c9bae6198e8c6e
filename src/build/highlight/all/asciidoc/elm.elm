module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
{inline|{attribute-ref|{punctuation|\{}{variable|-} block -{punctuation|\}}}}
type Msg = Boil Int \| Wait
type alias Model = {inline|{attribute-ref|{punctuation|\{} litres {punctuation|:} Float, name {punctuation|:} String {punctuation|\}}}}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of
        1 -> text """multi"""
        _ -> List.map (\\x -> x // 2) [ {inline|{italic|{punctuation|'}a{punctuation|'}}} ] \|> always (text "none")
