{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{range operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} {property|litres} {punctuation|::} Double{punctuation|,} {property|name} {punctuation|::} String {punctuation|\}} \| Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|::} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {punctuation|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|-}{operator|>} x {identifier|`div`} {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if {keyword|null} ys then {function|pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
