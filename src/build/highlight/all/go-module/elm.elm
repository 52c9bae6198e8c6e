{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres : Float{punctuation|,} name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}"Pot\\t" ++ model.name{punctuation|)} {punctuation|]} else case n of
        1 -> text """multi"""
        _ -> List.map {punctuation|(}\\x -> x {comment|// 2) [ 'a' ] \|> always (text "none")}
