{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}{operator|.}{operator|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{operator|.}Map{operator|.}Strict as M
import Data{operator|.}{keyword|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle{operator|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}{keyword|Show}{punctuation|,} Eq{punctuation|)}
{builtin|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil {keyword|xs} {operator|=} do
  let {keyword|ys} {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} {keyword|xs}{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} {keyword|xs}
  case {keyword|ys} of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {command selector|return} {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null {keyword|ys} then pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare {keyword|ys}
