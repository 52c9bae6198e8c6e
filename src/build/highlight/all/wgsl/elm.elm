module {class-name|Main} exposing {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
import {class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import {class-name|Json}{punctuation|.}{class-name|Decode} as {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
{keyword|type} alias {class-name|Model} {operator|=} {punctuation|\{} litres {punctuation|:} {class-name|Float}{punctuation|,} name {punctuation|:} {class-name|String} {punctuation|\}}
{operator|--} view
view {punctuation|:} {class-name|Model} {operator|->} {class-name|Html} {class-name|Msg}
view model {operator|=}
    {keyword|let} n {operator|=} {hex-int-literal number|0xFF} {operator|+} {decimal-float-literal number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {int-literal number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}"{class-name|Pot}\\t" {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {int-literal number|1} {operator|->} text """multi"""
        _ {operator|->} {class-name|List}{punctuation|.}map {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
