module {class-name|Main} exposing {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
import {class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import {class-name|Json}{punctuation|.}{class-name|Decode} {keyword|as} {class-name|D}
{comment|\{- block -\}}
type {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
type alias {class-name|Model} {operator|=} {punctuation|\{} litres {operator|:} {class-name|Float}{punctuation|,} name {operator|:} {class-name|String} {punctuation|\}}
{comment|-- view}
view {operator|:} {class-name|Model} {operator|->} {class-name|Html} {class-name|Msg}
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>}{operator|=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} {class-name|List}{punctuation|.}map {punctuation|(}{operator|\\}x {operator|->} x {operator|//} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
