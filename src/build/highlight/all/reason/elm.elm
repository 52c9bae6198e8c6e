{keyword|module} {constructor|Main} exposing {punctuation|(}main{punctuation|,} {constructor|Model}{punctuation|)}
import {constructor|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import {class-name|Json}{punctuation|.}{constructor|Decode} {keyword|as} {constructor|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} {constructor|Msg} {operator|=} {constructor|Boil} {constructor|Int} {operator|\|} {constructor|Wait}
{keyword|type} alias {constructor|Model} {operator|=} {punctuation|\{} litres {punctuation|:} {constructor|Float}{punctuation|,} name {punctuation|:} {constructor|String} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} {constructor|Model} {operator|->} {constructor|Html} {constructor|Msg}
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n {keyword|of}
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} {class-name|List}{punctuation|.}map {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
