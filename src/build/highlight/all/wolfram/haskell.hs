{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a {operator|->} Int {operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|->} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|->} x `{context class-name|div`} {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} return {punctuation|(}{punctuation|)}{operator|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|->} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else {blank regex|mapM_} print $ sortBy compare ys
