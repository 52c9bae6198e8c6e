{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} {class-name|M}
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl{comment|') }

{operator|--} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} {property|litres} {operator|:}{operator|:} Double{punctuation|,} {property|name} {operator|:}{operator|:} String {punctuation|\}} \| Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {operator|:}{operator|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1}{punctuation|.}5e3 {punctuation|\}}
           \| otherwise {operator|=} Nothing
{property|boil} {operator|:}{operator|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}{operator|\\}x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|-}{operator|>} {keyword|print} {punctuation|(}{comment|'a', "str\\n\\"q\\"", c) \}}
  {keyword|if} null ys {keyword|then} {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy compare ys
