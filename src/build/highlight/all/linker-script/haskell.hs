{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{location-counter important|.}{location-counter important|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle.
data Kettle a {operator|=} Kettle {punctuation|\{} litres {operator|::} Double{punctuation|,} name {operator|::} String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {operator|::} a {operator|->} Int {operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1}.5e3 {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {operator|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} [a] {operator|->} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} [x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}] {operator|++} map {punctuation|(}\\x {operator|->} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} [] {operator|->} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|->} print {punctuation|(}'a'{punctuation|,} {identifier|"str\\n\\"}q\\{identifier|""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
