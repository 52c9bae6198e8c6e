module Main exposing {group punctuation|(}main, Model{group punctuation|)}
import Html exposing {group punctuation|(}div, text{group punctuation|)}
import Json{char-set class-name|.}Decode as D
\{- block -\}
type Msg = Boil Int {alternation keyword|\|} Wait
type alias Model = \{ litres : Float, name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = 0xFF {quantifier number|+} 1{char-set class-name|.}5e3 in
    if model{char-set class-name|.}litres >= 2 then div {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} {char-class|{char-class-punctuation punctuation|[} text ("Pot{escape|\\t}" ++ model.name) {char-class-punctuation punctuation|]}} else case n of
        1 -> text """multi"""
        _ -> List{char-set class-name|.}map {group punctuation|(}{escape|\\x} -> x // 2{group punctuation|)} {char-class|{char-class-punctuation punctuation|[} 'a' {char-class-punctuation punctuation|]}} {alternation keyword|\|}> always {group punctuation|(}text "none"{group punctuation|)}
