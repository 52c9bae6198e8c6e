module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type {keyword|alias} Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{comment|-- view}
view {punctuation|:} Model {punctuation|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {punctuation|->} text {string|""}{string|"multi"}{string|""}
        _ {punctuation|->} List{punctuation|.}map {punctuation|(}\\x {punctuation|->} x {operator|//} {number|2}{punctuation|)} {punctuation|[} {char|'a'} {punctuation|]} \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
