module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}{operator|div}{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode {operator|as} D
{comment|\{- block -\}}
{keyword|type} Msg {operator|=} Boil Int \| Wait
{keyword|type} {keyword|alias} Model {operator|=} {comment|\{ litres : Float, name : String \}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {operator|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} {operator|div} {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}"Pot\\t" {operator|+}{operator|+} model{punctuation|.}{keyword|name}{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} text """multi"""
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
