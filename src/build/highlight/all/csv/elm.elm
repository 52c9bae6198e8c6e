{value|module Main exposing (main}{punctuation|,}{value| Model)}
{value|import Html exposing (div}{punctuation|,}{value| text)}
{value|import Json.Decode as D}
{value|\{- block -\}}
{value|type Msg = Boil Int \| Wait}
{value|type alias Model = \{ litres : Float}{punctuation|,}{value| name : String \}}
{value|-- view}
{value|view : Model -> Html Msg}
{value|view model =}
{value|    let n = 0xFF + 1.5e3 in}
{value|    if model.litres >= 2 then div [] [ text (}{value|"Pot\\t"}{value| ++ model.name) ] else case n of}
{value|        1 -> text }{value|"""multi"""}
{value|        _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text }{value|"none"}{value|)}
