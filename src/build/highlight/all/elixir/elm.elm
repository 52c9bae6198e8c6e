module {module class-name|Main} {function|exposing} {punctuation|(}main{punctuation|,} {module class-name|Model}{punctuation|)}
{keyword|import} {module class-name|Html} {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} {module class-name|Json}{punctuation|.}{module class-name|Decode} as {module class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type {module class-name|Msg} {operator|=} {module class-name|Boil} {module class-name|Int} {operator|\|} {module class-name|Wait}
type {keyword|alias} {module class-name|Model} {operator|=} {punctuation|\{} litres : {module class-name|Float}{punctuation|,} name : {module class-name|String} {punctuation|\}}
{operator|--} view
view : {module class-name|Model} {operator|->} {module class-name|Html} {module class-name|Msg}
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {operator|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {string|"""multi"""}
        _ {operator|->} {module class-name|List}{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
