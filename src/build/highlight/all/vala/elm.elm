module {class-name|Main} {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import {class-name|Html} {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import {class-name|Json{punctuation|.}Decode} {keyword|as} {constant|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} {class-name|Boil} {keyword|Int} {operator|\|} {class-name|Wait}
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} {keyword|Float}{punctuation|,} name {punctuation|:} {keyword|String} {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {operator|->} {class-name|Html} {class-name|Msg}
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {raw-string string|"""multi"""}
        {constant|_} {operator|->} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
