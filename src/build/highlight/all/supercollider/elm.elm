module {class-name|Main} exposing {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
import {class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import {class-name|Json}{punctuation|.}{class-name|Decode} as {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
type alias {class-name|Model} {operator|=} {punctuation|\{} {label property|litres} {punctuation|:} {class-name|Float}{punctuation|,} {label property|name} {punctuation|:} {class-name|String} {punctuation|\}}
{operator|--} view
{label property|view} {punctuation|:} {class-name|Model} {operator|->} {class-name|Html} {class-name|Msg}
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    if model{punctuation|.}litres {operator|>}{operator|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|->} text {string|""}"multi{string|""}"
        {keyword|_} {operator|->} {class-name|List}{punctuation|.}map {punctuation|(}{symbol|\\x} {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
