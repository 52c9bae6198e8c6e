module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}{macro function|div}{punctuation|,} {type property|text}{punctuation|)}
import Json.Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {operator|:} Float{punctuation|,} name {operator|:} String {punctuation|\}}
{operator|--} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {command builtin|let} n {operator|=} {number|0}xFF {operator|+} {number|1.5}e{number|3} {constant|in}
    {keyword|if} model.litres {operator|>=} {number|2} then {macro function|div} {punctuation|[}{punctuation|]} {punctuation|[} {type property|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model.name{punctuation|)} {punctuation|]} {keyword|else} case n {keyword|of}
        {number|1} {operator|-}{operator|>} {type property|text} {string|""}{string|"multi"}{string|""}
        {constant|_} {operator|-}{operator|>} List.map {punctuation|(}{constant|\\}{variable|x} {operator|-}{operator|>} {variable|x} // {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|> always {punctuation|(}{type property|text} {string|"none"}{punctuation|)}
