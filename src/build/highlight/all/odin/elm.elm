module Main {procedure-name function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {procedure-name function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {arrow punctuation|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {procedure-name function|text} {punctuation|(}{string|"Pot{symbol|\\t}"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {arrow punctuation|->} text {string|""}{string|"multi"}{string|""}
        {discard keyword|_} {arrow punctuation|->} List{punctuation|.}{keyword|map} {punctuation|(}\\x {arrow punctuation|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
