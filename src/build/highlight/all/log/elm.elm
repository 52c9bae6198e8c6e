module Main exposing {operator|(}main{punctuation|,} Model{operator|)}
import Html exposing {operator|(}div{punctuation|,} text{operator|)}
import Json{punctuation|.}Decode as D
{operator|\{}{operator|-} block {operator|-}{operator|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {operator|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {operator|\}}
{operator|-}{operator|-} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    if {domain constant|model.litres} {operator|>}{operator|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {operator|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{operator|)} {punctuation|]} else case n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{punctuation|.}map {operator|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{operator|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} always {operator|(}text {string|"none"}{operator|)}
