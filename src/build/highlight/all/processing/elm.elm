module {type class-name|Main} {function|exposing} {punctuation|(}main{punctuation|,} {type class-name|Model}{punctuation|)}
{keyword|import} {type class-name|Html} {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} {type class-name|Json}{punctuation|.}{type class-name|Decode} as {type class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type {type class-name|Msg} {operator|=} {type class-name|Boil} {type class-name|Int} {operator|\|} {type class-name|Wait}
type alias {type class-name|Model} {operator|=} {punctuation|\{} litres {punctuation|:} {type class-name|Float}{punctuation|,} name {punctuation|:} {type class-name|String} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} {type class-name|Model} {operator|-}{operator|>} {type class-name|Html} {type class-name|Msg}
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} {type class-name|List}{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
