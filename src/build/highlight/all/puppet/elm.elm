module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}{function|Decode} as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} {datatype symbol|Float}{punctuation|,} name {punctuation|:} {datatype symbol|String} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {operator|in}
    {keyword|if} model{punctuation|.}{function|litres} {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|{double-quoted|"Pot\\t"}} {operator|+}{operator|+} model{punctuation|.}{function|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {string|{double-quoted|""}}{string|{double-quoted|"multi"}}{string|{double-quoted|""}}
        _ {operator|->} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|>} always {punctuation|(}text {string|{double-quoted|"none"}}{punctuation|)}
