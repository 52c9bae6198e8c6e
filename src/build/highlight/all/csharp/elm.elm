module {return-type class-name|Main} exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import {return-type class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{class-name|type} Msg {operator|=} Boil Int {operator|\|} Wait
type {keyword|alias} Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} {named-parameter punctuation|name} {punctuation|:} String {punctuation|\}}
{operator|--} {class-name|view}
view {punctuation|:} Model {operator|->} Html Msg
{class-name|view} model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {attribute|{class-name|text} {attribute-arguments|{punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)}}} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {string|""}"multi{string|""}"
        _ {operator|->} List{punctuation|.}map {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
