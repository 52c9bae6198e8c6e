module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{function|type} Msg = Boil Int {punctuation|\|} Wait
{function|type} alias Model = {punctuation|\{} litres : Float{punctuation|,} name : String {punctuation|\}}
{operator|--} view
view : Model {operator|-}> Html Msg
view model =
    let n = 0xFF {operator|+} 1{punctuation|.}5e3 in
    {keyword|if} model{punctuation|.}litres >= 2 then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        1 {operator|-}> text {string|""}{string|"multi"}{string|""}
        _ {operator|-}> List{punctuation|.}map {punctuation|(}\\x {operator|-}> x {operator|/}{operator|/} 2{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {punctuation|\|}> always {punctuation|(}text {string|"none"}{punctuation|)}
