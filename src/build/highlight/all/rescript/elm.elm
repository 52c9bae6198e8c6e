{keyword|module} {class-name|Main} exposing {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
import {class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import {class-name|Json}{punctuation|.}{class-name|Decode} {keyword|as} {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
{keyword|type} {constant|alias} {class-name|Model} {operator|=} {punctuation|\{} litres {operator|:} {class-name|Float}{punctuation|,} name {operator|:} {class-name|String} {punctuation|\}}
{operator|-}{operator|-} view
view {operator|:} {class-name|Model} {operator|->} {class-name|Html} {class-name|Msg}
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}{function|litres} {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}{function|name}{punctuation|)} {punctuation|]} {keyword|else} case n {keyword|of}
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} {class-name|List}{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
