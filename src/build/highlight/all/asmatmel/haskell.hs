\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map{directive property|.Strict} as M
import Data{directive property|.List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} {register variable|A} kettle.
data Kettle {register variable|a} {operator|=} Kettle \{ litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String \} {operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot {register variable|a} where heat {punctuation|:}{punctuation|:} {register variable|a} {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe {register variable|a}
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k {register variable|n} {operator|\|} {register variable|n} {operator|>} 0x5F {operator|=} Just k \{ litres {operator|=} {decimal-number number|1}{directive property|.5e3} \}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num {register variable|a}{punctuation|,} Ord {register variable|a}{punctuation|)} {operator|=}{operator|>} [{register variable|a}] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} [{register variable|x} {operator|*} {decimal-number number|2} {operator|\|} {register variable|x} {operator|<}{operator|-} xs{punctuation|,} {register variable|x} {operator|/=} {decimal-number number|3}] {operator|+}{operator|+} map {punctuation|(}\\{register variable|x} {operator|-}{operator|>} {register variable|x} {string|`div`} {decimal-number number|2}{punctuation|)} xs
  case ys of \{ [] {operator|-}{operator|>} return {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
