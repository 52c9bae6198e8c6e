module {class-name|Main} {function|exposing} {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
{keyword|import} {class-name|Html} {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} {class-name|Json}{punctuation|.}{class-name|Decode} {keyword|as} {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
type alias {class-name|Model} {operator|=} {punctuation|\{} litres {operator|:} {class-name|Float}{punctuation|,} name {operator|:} {class-name|String} {punctuation|\}}
{operator|-}{operator|-} view
view {operator|:} {class-name|Model} {operator|-}{operator|>} {class-name|Html} {class-name|Msg}
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string-literal|{string|"Pot\\t"}} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} text {triple-quoted-string string|"""multi"""}
        _ {operator|-}{operator|>} {class-name|List}{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
