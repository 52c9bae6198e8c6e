module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} {data-type class-name|text}{punctuation|)}
import Json.Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int \| Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
{operator|-}{operator|-} view
view : Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model.litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} {data-type class-name|text} {string|"""multi"""}
        _ {operator|-}{operator|>} {function|List.map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
