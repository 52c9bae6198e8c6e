module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{builtin|type} Msg {operator|=} Boil Int {operator|\|} Wait
{builtin|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {triple-quoted-string string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}{builtin|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|//} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
