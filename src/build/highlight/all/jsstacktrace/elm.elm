{error-message string|module Main exposing (main, Model)}
{error-message string|import Html exposing (div, text)}
{error-message string|import Json.Decode as D}
{error-message string|\{- block -\}}
{error-message string|type Msg = Boil Int \| Wait}
{error-message string|type alias Model = \{ litres : Float, name : String \}}
{error-message string|-- view}
{error-message string|view : Model -> Html Msg}
{error-message string|view model =}
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of
        1 -> text """multi"""
        _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")
