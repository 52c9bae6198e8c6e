module Main exposing {punctuation|(}main{operator|,} Model{punctuation|)}
import Html exposing {punctuation|(}{operator|div}{operator|,} text{punctuation|)}
import Json{operator|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{operator|,} name {operator|:} String {punctuation|\}}
{operator|--} view
view {operator|:} Model {operator|->} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    {keyword|if} model{operator|.}litres {operator|>=} {number|2} {keyword|then} {operator|div} {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{operator|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        {operator|_} {operator|->} List{operator|.}{function|map} {punctuation|(}{operator|\\}x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
