module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|--} view
view {operator|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1}.5e3 in
    if model.litres {operator|>=} {number|2} then div [] [ text {punctuation|(}{identifier|"Pot\\t"} {operator|++} model.name{punctuation|)} ] else case n of
        {number|1} {operator|->} text {identifier|""}{identifier|"multi"}{identifier|""}
        _ {operator|->} List.map {punctuation|(}\\x {operator|->} x {operator|/}{operator|/} {number|2}{punctuation|)} [ 'a' ] {operator|\|}{operator|>} always {punctuation|(}text {identifier|"none"}{punctuation|)}
