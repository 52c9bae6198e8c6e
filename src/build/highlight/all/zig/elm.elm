module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{builtin-type keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{builtin-type keyword|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} {class-name|Float}{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|->} text {string|""}"multi{string|""}"
        _ {operator|->} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
