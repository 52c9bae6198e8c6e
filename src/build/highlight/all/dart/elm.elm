module {class-name|Main} exposing {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
{keyword|import} {class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} {class-name|Json.Decode} {operator|as} {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} {operator|\|} {class-name|Wait}
type alias {class-name|Model} {operator|=} {punctuation|\{} litres {punctuation|:} {class-name|Float}{punctuation|,} name {punctuation|:} {class-name|String} {punctuation|\}}
{operator|--} view
view {punctuation|:} {class-name|Model} {operator|-}{operator|>} {class-name|Html} {class-name|Msg}
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string-literal|{string|"Pot\\t"}} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string-literal|{string|"""multi"""}}
        _ {operator|-}{operator|>} {class-name|List}{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
