module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil Int {operator|\|} {keyword|Wait}
type alias Model {operator|=} \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String \}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {function|in}
    {keyword|if} model.litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}"Pot\\t" {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} {keyword|List}.map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {comment|'a' ] \|> always (text "none")}
