module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{comment|-- view}
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    if model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{interpolated-string|{string|"Pot\\t"}} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} else {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} text {interpolated-string|{string|"""multi"""}}
        _ {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
