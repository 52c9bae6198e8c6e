module {class-name|Main} exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import {class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{class-name|type} Msg {operator|=} Boil Int \| Wait
type {class-name|alias} Model {operator|=} {punctuation|\{} litres {operator|:} {class-name|Float}{punctuation|,} name {operator|:} {class-name|String} {punctuation|\}}
{operator|-}{operator|-} view
view {operator|:} {class-name|Model} {operator|-}{operator|>} Html Msg
{class-name|view} model {operator|=}
    {class-name|let} n {operator|=} {number|0xFF} + {number|1.5e3} in
    if model{punctuation|.}litres {operator|>}{operator|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
