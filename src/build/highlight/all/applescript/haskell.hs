{punctuation|\{}{operator|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
import qualified Data.Map.Strict {operator|as} M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{comment|-- \| A kettle.}
data Kettle a {operator|=} Kettle {punctuation|\{} {class-name|litres} {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{class-name|class} Hot a {keyword|where} heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n \| n {operator|>} 0x5F {operator|=} Just k {punctuation|\{} {class-name|litres} {operator|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} [a] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} [x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}] {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `{operator|div}` {number|2}{punctuation|)} xs
  case ys {keyword|of} {punctuation|\{} [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
