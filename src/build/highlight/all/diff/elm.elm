module Main exposing (main, Model)
import Html exposing (div, text)
import Json.Decode as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float, name : String \}
{deleted-sign deleted|{prefix deleted|-}{line|- view
}}view : Model -> Html Msg
view model =
{unchanged|{prefix unchanged| }{line|   let n = 0xFF + 1.5e3 in
}{prefix unchanged| }{line|   if model.litres >= 2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of
}{prefix unchanged| }{line|       1 -> text """multi"""
}{prefix unchanged| }{line|       _ -> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")
}}