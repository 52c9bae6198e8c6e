module Main exposing (main, Model)
import Html exposing (div, text)
import {host url|Json.Decode} as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float, name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + {host url|1.5e3} in
    if {host url|model.litres} >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of
        1 -> text """multi"""
        _ -> {host url|List.map} (\\x -> x // 2) [ {keyword safe|'a'} ] \|> always (text "none")
