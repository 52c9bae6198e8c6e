module Main exposing {punctuation|(}main, Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div, text{punctuation|)}
{keyword|import} Json.Decode as {constant|D}
{action|{punctuation|\{}{content|- block -}{punctuation|\}}}
type Msg {punctuation|=} Boil Int {operator|\|} Wait
type alias Model {punctuation|=} {action|{punctuation|\{}{content| litres : Float, name : String }{punctuation|\}}}
-- view
{definition rule class-name|view} {punctuation|:} Model {operator|->} Html Msg
view model {punctuation|=}
    let n {punctuation|=} 0xFF {operator|+} 1.5e3 in
    if model.litres >{punctuation|=} 2 then div {character-class regex|{punctuation|[}{punctuation|]}} {character-class regex|{punctuation|[} text ("Pot{escape|\\t}" ++ model.name) {punctuation|]}} else case n of
        1 {operator|->} text """multi"""
        _ {operator|->} List.map {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
