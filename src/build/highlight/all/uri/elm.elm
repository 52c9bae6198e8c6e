{path|module} Main exposing (main, Model)
{path|import} Html exposing (div, text)
{path|import} Json.Decode as D
\{- block -\}
{path|type} Msg = Boil Int \| Wait
{path|type} alias Model = \{ litres : Float, name : String \}
{path|--} view
{path|view} : Model -> Html Msg
{path|view} model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of
        1 -> text """multi"""
        _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")
