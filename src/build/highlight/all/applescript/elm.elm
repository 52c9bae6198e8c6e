module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}{operator|div}{punctuation|,} {class-name|text}{punctuation|)}
import Json.Decode {operator|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type {class-name|alias} Model {operator|=} {punctuation|\{} {class-name|litres} {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{comment|-- view}
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model.{class-name|litres} {operator|>=} {number|2} {keyword|then} {operator|div} [] [ {class-name|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} ] {keyword|else} case n {keyword|of}
        {number|1} {operator|-}{operator|>} {class-name|text} {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} [ 'a' ] \|{operator|>} always {punctuation|(}{class-name|text} {string|"none"}{punctuation|)}
