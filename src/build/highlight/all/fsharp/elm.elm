{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} {computation-expression keyword|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} {class-name|Msg} {operator|=} Boil Int {operator|\|} Wait
{keyword|type} {class-name|alias} Model {operator|=} {punctuation|\{} litres {punctuation|:} {class-name|Float}{punctuation|,} name {punctuation|:} {class-name|String} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} {class-name|Model {operator|->} Html} Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n {keyword|of}
        {class-name|1 {operator|->} text} {string|"""multi"""}
        _ {operator|->} List{punctuation|.}map {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
