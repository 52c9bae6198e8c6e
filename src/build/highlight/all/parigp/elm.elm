{function|module Main exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{function|import Html exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {punctuation|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} List{punctuation|.}{function|map} {punctuation|(}{operator|\\}x {operator|->} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {operator|'}a{operator|'} {punctuation|]} {punctuation|\|}{operator|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
