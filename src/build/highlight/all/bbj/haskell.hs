\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{keyword|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle \{ litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a {keyword|where} heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n \| n {operator|>} {number|0}x5F {operator|=} Just k \{ litres {operator|=} {number|1.5e3} \}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} [a] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {keyword|let} ys {operator|=} [x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}] {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of \{ [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {keyword|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} \}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy compare ys
