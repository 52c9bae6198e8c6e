{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{function|module Tea} {punctuation|(}{function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl{operator|'}{punctuation|)} 

{operator|--} {punctuation|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} {punctuation|\|} {function|Empty deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a {operator|->} Int {operator|->} Maybe a
{function|instance Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n {punctuation|\|} n {operator|>} {number|0}x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {punctuation|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|->} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {punctuation|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}{operator|\\}x {operator|->} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|->} {function|print} {punctuation|(}{operator|'}a{operator|'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {function|null ys then pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
