{comment|\{-# LANGUAGE OverloadedStrings #-\}}
{comment|\{- block -\}}
module {class-name|Tea} {punctuation|(}{class-name|Kettle}{punctuation|(}{punctuation|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{class-name|Strict} {keyword|as} {class-name|M}
import {class-name|Data}{punctuation|.}{class-name|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{comment|-- \| A kettle.}
data {class-name|Kettle} a {operator|=} {class-name|Kettle} {punctuation|\{} litres {operator|::} {class-name|Double}{punctuation|,} name {operator|::} {class-name|String} {punctuation|\}} {operator|\|} {class-name|Empty} deriving {punctuation|(}{class-name|Show}{punctuation|,} {class-name|Eq}{punctuation|)}
class {class-name|Hot} a where heat {operator|::} a {operator|->} {class-name|Int} {operator|->} {class-name|Maybe} a
instance {class-name|Hot} {punctuation|(}{class-name|Kettle} b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {class-name|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
boil {operator|::} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|->} {class-name|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}- xs{punctuation|,} x {punctuation|/}{operator|=} {number|3}{punctuation|]} {operator|++} map {punctuation|(}{operator|\\}x {operator|->} x {label|`div`} {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} return {punctuation|(}{punctuation|)}; {punctuation|(}c{operator|:}_{punctuation|)} {operator|->} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
