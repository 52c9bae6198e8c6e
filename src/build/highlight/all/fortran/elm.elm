{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
\{{operator|-} block {operator|-}\}
{keyword|type} Msg {operator|=} Boil Int \| Wait
{keyword|type} alias Model {operator|=} \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String \}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model.litres {operator|>=} {number|2} {keyword|then} div [] [ text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} ] {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {operator|//} {number|2}{punctuation|)} [ {string|'a'} ] \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
