{function|module} {class-name|Main} exposing {punctuation|(}main{punctuation|,} {class-name|Model}{punctuation|)}
{keyword|import} {class-name|Html} exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} {class-name|Json}{punctuation|.}{class-name|Decode} as {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{function|type} {class-name|Msg} {operator|=} {class-name|Boil} {class-name|Int} \| {class-name|Wait}
{function|type} alias {class-name|Model} {operator|=} {punctuation|\{} litres {operator|:} {class-name|Float}{punctuation|,} name {operator|:} {class-name|String} {punctuation|\}}
{comment|-- view}
view {operator|:} {class-name|Model} {operator|->} {class-name|Html} {class-name|Msg}
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} {class-name|List}{punctuation|.}map {punctuation|(}{punctuation|\\}x {operator|->} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
