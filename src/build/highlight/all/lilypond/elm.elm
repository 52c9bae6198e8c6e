module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}- block -{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
{punctuation|--} view
view : Model -{punctuation|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF + {number|1}{punctuation|.}5e3 in
    if model{punctuation|.}litres {punctuation|>}{operator|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} ++ model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} -{punctuation|>} text {string|""}{string|"multi"}{string|""}
        _ -{punctuation|>} List{punctuation|.}map {punctuation|(}{keyword|{punctuation|\\}x} -{punctuation|>} x // {number|2}{punctuation|)} {punctuation|[} 'a{punctuation|'} {punctuation|]} {operator|\|}{punctuation|>} always {punctuation|(}text {string|"none"}{punctuation|)}
