module Main exposing {punctuation|(}main{verb operator|,} Model{punctuation|)}
import Html exposing {punctuation|(}{keyword|div}{verb operator|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{verb operator|-} block {verb operator|-}{punctuation|\}}
{keyword|type} Msg {verb operator|=} Boil Int {verb operator|\|} Wait
{keyword|type} alias Model {verb operator|=} {punctuation|\{} litres {verb operator|:} Float{verb operator|,} name {verb operator|:} String {punctuation|\}}
{verb operator|-}{verb operator|-} {keyword|view}
{keyword|view} {verb operator|:} Model {verb operator|-}{verb operator|>} Html Msg
{keyword|view} model {verb operator|=}
    let n {verb operator|=} {number|0xFF} {verb operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {verb operator|>=} {number|2} then {keyword|div} {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {verb operator|+}{verb operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {verb operator|-}{verb operator|>} text {string|""}{string|"multi"}{string|""}
        {verb operator|_} {verb operator|-}{verb operator|>} List{punctuation|.}map {punctuation|(}{keyword|\\x} {verb operator|-}{verb operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
