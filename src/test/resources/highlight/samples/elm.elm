module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
{- block -}
type Msg = Boil Int | Wait
type alias Model = { litres : Float, name : String }
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text ("Pot\t" ++ model.name) ] else case n of
        1 -> text """multi"""
        _ -> List.map (\x -> x // 2) [ 'a' ] |> always (text "none")
