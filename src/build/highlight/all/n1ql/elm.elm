module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} {keyword|String} {punctuation|\}}
{comment|-- view}
{keyword|view} {punctuation|:} Model {operator|-}{operator|>} Html Msg
{keyword|view} model {operator|=}
    {keyword|let} n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {operator|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {operator|then} div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {operator|else} {operator|case} n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}{keyword|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} \|{operator|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
