{key attr-name|module} {value attr-value|Main exposing (main, Model)}
{key attr-name|import} {value attr-value|Html exposing (div, text)}
{key attr-name|import} {value attr-value|Json.Decode as D}
{key attr-name|\{-} {value attr-value|block -\}}
{key attr-name|type} {value attr-value|Msg = Boil Int \| Wait}
{key attr-name|type} {value attr-value|alias Model = \{ litres : Float, name : String \}}
{key attr-name|--} {value attr-value|view}
{key attr-name|view} {punctuation|:} {value attr-value|Model -> Html Msg}
{key attr-name|view} {value attr-value|model =}
{key attr-name|    let} {value attr-value|n = 0xFF + 1.5e3 in}
{key attr-name|    if} {value attr-value|model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of}
{key attr-name|        1} {value attr-value|-> text """multi"""}
{key attr-name|        _} {value attr-value|-> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")}
