{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} {function|text}{punctuation|)}
import Json.Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil {function|Int} \| {keyword|Wait}
{keyword|type} {keyword|alias} Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} {keyword|name} {punctuation|:} {keyword|String} {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model.litres {operator|>=} {number|2} {keyword|then} div [] [ {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.{keyword|name}{punctuation|)} ] {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} {function|text} {string|"""multi"""}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} [ {comment|'a' ] \|> always (text "none")}
