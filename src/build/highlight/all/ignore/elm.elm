{entry string|module Main exposing (main, Model)}
{entry string|import Html exposing (div, text)}
{entry string|import Json.Decode as D}
{entry string|\{- block -\}}
{entry string|type Msg = Boil Int \| Wait}
{entry string|type alias Model = \{ litres : Float, name : String \}}
{entry string|-- view}
{entry string|view : Model -> Html Msg}
{entry string|view model =}
    {entry string|let n = 0xFF + 1.5e3 in}
    {entry string|if model.litres >= 2 then div {regex|[]} {regex|[ text ("Pot\\t" ++ model.name) ]} else case n of}
        {entry string|1 -> text """multi"""}
        {entry string|_ -> List.map (\\x -> x {punctuation|/}{punctuation|/} 2) {regex|[ 'a' ]} \|> always (text "none")}
