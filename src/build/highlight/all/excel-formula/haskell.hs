{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}{function-name builtin|Kettle}{punctuation|(}..{punctuation|)}{operator|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{operator|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {punctuation|\|} A kettle.
data Kettle a {operator|=} Kettle {punctuation|\{} litres :: Double{operator|,} name :: String {punctuation|\}} {punctuation|\|} Empty deriving {punctuation|(}Show{operator|,} Eq{punctuation|)}
class Hot a where heat :: a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {punctuation|\|} n {operator|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {punctuation|\|} otherwise {operator|=} Nothing
boil :: {punctuation|(}Num a{operator|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {punctuation|\|} x {operator|<}{operator|-} xs{operator|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c:_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}'a'{operator|,} {string|"str\\n\\"}q\\{string|""}{operator|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
