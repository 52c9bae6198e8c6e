module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} {keyword|text}{punctuation|)}
import Json{operator|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int {operator|\|} {keyword|Wait}
{keyword|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} {keyword|Float}{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{operator|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {keyword|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{operator|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} {keyword|text} {string|"""multi"""}
        _ {operator|-}{operator|>} {keyword|List}{operator|.}map {punctuation|(}\\x {operator|-}{operator|>} x {operator|//} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}{keyword|text} {string|"none"}{punctuation|)}
