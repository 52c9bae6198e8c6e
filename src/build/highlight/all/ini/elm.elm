module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
\{- block -\}
{key attr-name|type Msg} {punctuation|=} {value attr-value|Boil Int \| Wait}
{key attr-name|type alias Model} {punctuation|=} {value attr-value|\{ litres : Float, name : String \}}
-- view
view : Model -> Html Msg
{key attr-name|view model} {punctuation|=}
    {key attr-name|let n} {punctuation|=} {value attr-value|0xFF + 1.5e3 in}
    {key attr-name|if model.litres >}{punctuation|=} {value attr-value|2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of}
        1 -> text """multi"""
        _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")
