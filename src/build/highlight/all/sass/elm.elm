{selector|module Main exposing (main, Model)}
{selector|import Html exposing (div, text)}
{selector|import Json.Decode as D}
{selector|\{- block -\}}
{selector|type Msg = Boil Int \| Wait}
{selector|type alias Model = \{ litres : Float, name : String \}}
{selector|-- view}
{property-line|{property|view} {punctuation|:} Model -{operator|>} Html Msg}
{selector|view model =}
    {selector|let n = 0xFF + 1.5e3 in}
    {selector|if model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of}
        {selector|1 -> text """multi"""}
        {selector|_ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")}
