module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{operator|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|--} view
view {operator|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5}e3 in
    if model{operator|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{operator|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {operator|->} text {string|"""multi"""}
        _ {operator|->} List{operator|.}map {punctuation|(}{operator|\\}x {operator|->} x {operator|//} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|>} always {punctuation|(}text {string|"none"}{punctuation|)}
