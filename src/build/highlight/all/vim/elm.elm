module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{operator|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} {keyword|view}
{keyword|view} {punctuation|:} Model {operator|-}{operator|>} Html Msg
{keyword|view} model {operator|=}
    {keyword|let} {keyword|n} {operator|=} {number|0xFF} {operator|+} {number|1}{operator|.}5e3 {keyword|in}
    {keyword|if} model{operator|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{operator|.}name{punctuation|)} {punctuation|]} {keyword|else} case {keyword|n} of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{operator|.}map {punctuation|(}\\{keyword|x} {operator|-}{operator|>} {keyword|x} {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
