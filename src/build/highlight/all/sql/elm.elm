module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}{operator|div}{punctuation|,} {keyword|text}{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
\{{operator|-} block {operator|-}\}
{keyword|type} Msg {operator|=} Boil {keyword|Int} {operator|\|} Wait
{keyword|type} alias Model {operator|=} \{ litres : {keyword|Float}{punctuation|,} name : String \}
{comment|-- view}
{keyword|view} : Model {operator|-}{operator|>} Html Msg
{keyword|view} model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5}e3 {operator|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} {operator|div} {punctuation|[}{punctuation|]} {punctuation|[} {keyword|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} {keyword|text} {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
