module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{directive property|.Decode} as D
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String \}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let {register variable|n} {operator|=} 0xFF {operator|+} {decimal-number number|1}{directive property|.5e3} {op-code keyword|in}
    if model{directive property|.litres} {operator|>=} {decimal-number number|2} then div [] [ text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} ] else case {register variable|n} of
        {decimal-number number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{directive property|.map} {punctuation|(}\\{register variable|x} {operator|-}{operator|>} {register variable|x} {operator|/}{operator|/} {decimal-number number|2}{punctuation|)} [ {string|'a'} ] {operator|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
