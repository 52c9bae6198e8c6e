module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|--} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string-interpolation|{string|"Pot\\t"}} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string-interpolation|{string|""}}"multi{string-interpolation|{string|""}}"
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
