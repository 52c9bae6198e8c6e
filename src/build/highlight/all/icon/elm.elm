module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{operator|.}Decode as {function|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|--} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{operator|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{operator|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{operator|.}{function|map} {punctuation|(}{operator|\\}x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
