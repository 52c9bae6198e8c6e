module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
\{{operator|-} block {operator|-}\}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String \}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div [] [ text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} ] {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} {keyword|List}{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} [ {string|'a'} ] \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
