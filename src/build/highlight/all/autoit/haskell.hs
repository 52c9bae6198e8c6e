\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle \{ litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0x5F} {operator|=} Just k \{ litres {operator|=} {number|1.5e3} \}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of \{ {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  {keyword|if} {keyword|null} ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
