{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as D
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil {keyword|Int} {operator|\|} Wait
type alias Model {operator|=} \{ litres {punctuation|:} {keyword|Float}{punctuation|,} name {punctuation|:} {keyword|String} \}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5}e3 in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {comment|'a' ] \|> always (text "none")}
