module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{function|import} Html exposing {punctuation|(}{function|div}{punctuation|,} text{punctuation|)}
{function|import} Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} 0xFF {operator|+} {number|1}{punctuation|.}5e3 {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} {function|div} {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {operator|//} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
