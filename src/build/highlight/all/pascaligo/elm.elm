module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} {keyword|block} {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil {builtin|Int} {operator|\|} Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} {class-name|Float}{punctuation|,} name {punctuation|:} {class-name|{builtin|String}} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} {class-name|Model} {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} {builtin|List}{punctuation|.}{builtin|map} {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
