module Main exposing (main{punctuation|,} Model)
import Html exposing (div{punctuation|,} text)
import Json.Decode as D
{punctuation|\{}{punctuation|-} block {punctuation|-}{punctuation|\}}
type Msg = Boil Int {punctuation|\|} Wait
type alias Model = {punctuation|\{} {key atrule|litres} {punctuation|:} Float{punctuation|,} {key atrule|name} {punctuation|:} String {punctuation|\}}
{punctuation|-}{punctuation|-} view
{key atrule|view} {punctuation|:} Model {punctuation|-}{punctuation|>} Html Msg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres {punctuation|>}= 2 then div {punctuation|[}{punctuation|]} {punctuation|[} text ("Pot\\t" ++ model.name) {punctuation|]} else case n of
        1 {punctuation|-}{punctuation|>} text """multi"""
        _ {punctuation|-}{punctuation|>} List.map (\\x {punctuation|-}{punctuation|>} x // 2) {punctuation|[} {string|'a'} {punctuation|]} {punctuation|\|}{punctuation|>} always (text "none")
