{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {operator|::} Double{punctuation|,} name {operator|::} String {punctuation|\}} {operator|\|} Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {operator|::} a {operator|->} Int {operator|->} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {operator|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|->} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}\\x {operator|->} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|->} {function|print} {punctuation|(}{char|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
