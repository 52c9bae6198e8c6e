module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1}{punctuation|.}5e3 in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string-literal|{string|"Pot\\t"}} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} text {string-literal|{string|""}}"multi{string-literal|{string|""}}"
        _ {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x // {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|{operator|>} {function|always} {punctuation|(}text {string-literal|{string|"none"}}{punctuation|)}
