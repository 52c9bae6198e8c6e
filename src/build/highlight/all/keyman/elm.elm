module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json.Decode as D
\{- block -\}
type Msg {punctuation|=} Boil Int \| Wait
type alias Model {punctuation|=} \{ litres : Float{punctuation|,} {header-statement bold|name} : String \}
-- view
view : Model -{operator|>} Html Msg
view model {punctuation|=}
    let n {punctuation|=} 0xFF {operator|+} {number|1}.5e3 in
    {rule-keyword keyword|if} model.litres {operator|>}{punctuation|=} {number|2} then div [] [ text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.{header-statement bold|name}{punctuation|)} ] else case n of
        {number|1} -{operator|>} text {string|""}{string|"multi"}{string|""}
        _ -{operator|>} List.map {punctuation|(}{operator|\\}x -{operator|>} x // {number|2}{punctuation|)} {virtual-key function|[ 'a' ]} \|{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
