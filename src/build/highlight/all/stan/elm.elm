module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view {keyword program-block|model} {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} {keyword program-block|model}.litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}"Pot\\t" {operator|+}{operator|+} {keyword program-block|model}.name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List.{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
