{builtin-function keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}{builtin-function keyword|div}{punctuation|,} text{punctuation|)}
import Json.Decode {builtin-function keyword|as} D
{multistring string|\{- block -\}}
{builtin-function keyword|type} Msg {symbol|=} Boil Int {sugar operator|\|} Wait
{builtin-function keyword|type} {builtin-function keyword|alias} Model {symbol|=} {multistring string|\{ litres : Float, name : String \}}
{symbol|-}{symbol|-} view
view : Model {sugar operator|->} Html Msg
view model {symbol|=}
    {builtin-function keyword|let} n {symbol|=} 0xFF {symbol|+} {number|1}.5e3 in
    {builtin-function keyword|if} model.litres {symbol|>}{symbol|=} {number|2} then {builtin-function keyword|div} {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {symbol|+}{symbol|+} model.name{punctuation|)} {punctuation|]} {builtin-function keyword|else} {builtin-function keyword|case} n of
        {number|1} {sugar operator|->} text {string|""}{string|"multi"}{string|""}
        _ {sugar operator|->} List.{builtin-function keyword|map} {punctuation|(}{symbol|\\}x {sugar operator|->} x {symbol|/}{symbol|/} {number|2}{punctuation|)} {punctuation|[} {literal constant|'a}' {punctuation|]} {sugar operator|\|}{symbol|>} always {punctuation|(}text {string|"none"}{punctuation|)}
