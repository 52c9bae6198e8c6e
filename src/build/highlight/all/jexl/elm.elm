module Main {function|exposing }{punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing }{punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg = Boil Int {operator|\|} {transform function|Wait}
type alias Model = {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model =
    let n = 0xFF {operator|+} {number|1}{punctuation|.}5e3 {keyword|in}
    if model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text }{punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{punctuation|.}{function|map }{punctuation|(}\\x {operator|-}{operator|>} x {operator|//} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} {function|always }{punctuation|(}text {string|"none"}{punctuation|)}
