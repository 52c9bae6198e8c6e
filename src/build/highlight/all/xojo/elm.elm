{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} {keyword|text}{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil {keyword|Int} \| Wait
type alias Model {operator|=} \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} {keyword|String} \}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div [] [ {keyword|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} ] {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} {keyword|text} {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}{operator|\\}x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
