{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int \| Wait
{keyword|type} {keyword|alias} Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} {keyword|String} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>}{operator|=} {number|2} {keyword|then} div [] [ text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} ] {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}{operator|\\}x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} [ {comment|'a' ] \|> always (text "none")}
