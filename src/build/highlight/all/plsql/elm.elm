module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
\{{operator|-} {keyword|block} {operator|-}\}
{keyword|type} Msg {operator|=} Boil {keyword|Int} \| Wait
{keyword|type} alias Model {operator|=} \{ litres {operator|:} {keyword|Float}{punctuation|,} {keyword|name} {operator|:} {keyword|String} \}
{comment|-- view}
{keyword|view} {operator|:} Model {operator|-}{operator|>} Html Msg
{keyword|view} model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5}e3 {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}{keyword|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}{keyword|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
