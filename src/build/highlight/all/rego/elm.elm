module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} {property|litres} {operator|:} Float{punctuation|,} {property|name} {operator|:} String {punctuation|\}}
{operator|-}{operator|-} view
{property|view} {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} in
    if model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} text {string|""}"multi{string|""}"
        {operator|_} {operator|-}{operator|>} {function|{namespace|List}{punctuation|.}map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} {operator|\|}{operator|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
