module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing} {punctuation|(}{keyword|div}{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {punctuation|>}{operator|=} {number|2} {keyword|then} {keyword|div} {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {string|""}"multi{string|""}"
        {keyword|_} {operator|->} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
