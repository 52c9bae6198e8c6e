module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
{smarty language-smarty|{delimiter punctuation|\{}{operator|-} block {operator|-}{delimiter punctuation|\}}}
type Msg = Boil Int \| Wait
type alias Model = {smarty language-smarty|{delimiter punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {delimiter punctuation|\}}}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of
        1 -> text """multi"""
        _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")
