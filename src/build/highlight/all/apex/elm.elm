module {class-name|Main} {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} {class-name|Html} {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{class-name|type} Msg {operator|=} Boil {keyword|Int} {operator|\|} Wait
type {class-name|alias} Model {operator|=} {punctuation|\{} litres {operator|:} {keyword|Float}{punctuation|,} name {operator|:} {keyword|String} {punctuation|\}}
{operator|--} {class-name|view}
view {operator|:} Model {operator|-}{operator|>} Html Msg
{class-name|view} model {operator|=}
    {class-name|let} n {operator|=} 0xFF {operator|+} {number|1}{punctuation|.}5e3 {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} {keyword|List}{punctuation|.}{keyword|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
