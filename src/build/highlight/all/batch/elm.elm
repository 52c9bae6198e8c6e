{command|{keyword|module} Main exposing (main, Model}{punctuation|)}
{command|{keyword|import} Html exposing (div, text}{punctuation|)}
{command|{keyword|import} Json.Decode as D}
\{- block -\}
{command|{keyword|type} Msg = Boil Int \| Wait}
{command|{keyword|type} alias Model = \{ litres : Float, name : String \}}
-- view
{command|{keyword|view} : Model -> Html Msg}
{command|{keyword|view} model =}
    {command|{keyword|let} n = 0xFF + {number|1}.5e3 in}
    {command|{keyword|if} model.litres >= {number|2} then div [] [ text ({string|"Pot\\t"} ++ model.name}{punctuation|)} ] else case n of
        {command|{keyword|1} -> text {string|"""multi"""}}
        {command|{keyword|_} -> List.map (\\x -> x // {number|2}}{punctuation|)} [ {punctuation|'}a{punctuation|'} ] \|> always {punctuation|(}{command|{keyword|text} {string|"none"}}{punctuation|)}
