{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{comment|-- \| A kettle.}
data Kettle a {operator|=} {function|Kettle} {punctuation|\{} litres {punctuation|::} Double{punctuation|,} name {punctuation|::} String {punctuation|\}} {operator|\|} Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|::} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just {function|k} {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys {function|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
