module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    if model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
