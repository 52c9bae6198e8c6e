module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} {class-name|D}
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil Int {operator|\|} Wait
type {keyword|alias} Model {operator|=} \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String \}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1}{punctuation|.}5e3 in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n {keyword|of}
        {class-name|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} {function|always} {punctuation|(}text {string|"none"}{punctuation|)}
