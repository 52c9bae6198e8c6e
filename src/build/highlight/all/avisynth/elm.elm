module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{builtin-function function|import} Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{builtin-function function|import} Json{punctuation|.}{function|Decode} as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.}5e3 in
    {keyword|if} model{punctuation|.}{function|litres} {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}{function|name}{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|{operator|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
