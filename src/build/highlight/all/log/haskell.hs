{operator|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{operator|\}}
{operator|\{}{operator|-} block {operator|-}{operator|\}}
module Tea {operator|(}Kettle{operator|(}{punctuation|.}{punctuation|.}{operator|)}{punctuation|,} boil{operator|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List {operator|(}sortBy{punctuation|,} foldl'{operator|)} 

{operator|-}{operator|-} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {operator|\{} litres {operator|:}{operator|:} Double{punctuation|,} name {operator|:}{operator|:} String {operator|\}} {operator|\|} Empty deriving {operator|(}Show{punctuation|,} Eq{operator|)}
class Hot a where heat {operator|:}{operator|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {operator|(}Kettle b{operator|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k {operator|\{} litres {operator|=} {number|1.5e3} {operator|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {operator|:}{operator|:} {operator|(}Num a{punctuation|,} Ord a{operator|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {operator|(}{operator|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} map {operator|(}\\x {operator|-}{operator|>} x `div` {number|2}{operator|)} xs
  case ys of {operator|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {operator|(}{operator|)}{operator|;} {operator|(}c{operator|:}_{operator|)} {operator|-}{operator|>} print {operator|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{operator|)} {operator|\}}
  if {boolean|null} ys then pure {operator|(}{operator|)} else mapM_ print {operator|$} sortBy compare ys
