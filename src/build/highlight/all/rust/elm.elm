module {class-name|Main} {function|exposing} {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
import {class-name|Html} {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import {class-name|Json}{punctuation|.}{class-name|Decode} {keyword|as} {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} {type-definition class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
{keyword|type} {type-definition class-name|alias} {class-name|Model} {operator|=} {punctuation|\{} litres {punctuation|:} {class-name|Float}{punctuation|,} name {punctuation|:} {class-name|String} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} {class-name|Model} {punctuation|->} {class-name|Html} {class-name|Msg}
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {punctuation|->} text {string|""}{string|"multi"}{string|""}
        _ {punctuation|->} {class-name|List}{punctuation|.}{function|map} {punctuation|(}\\x {punctuation|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
