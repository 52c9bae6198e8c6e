\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified {keyword|Data}.Map.Strict {keyword|as} M
import {keyword|Data}.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle.
{keyword|data} Kettle a {operator|=} Kettle \{ litres {punctuation|:}{punctuation|:} {keyword|Double}{punctuation|,} {keyword|name} {punctuation|:}{punctuation|:} {keyword|String} \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} {function|Int} {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0}x5F {operator|=} Just k \{ litres {operator|=} {number|1.5e3} \}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} {function|Ord} a{punctuation|)} {operator|=}{operator|>} [a] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {function|let} ys {operator|=} [x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}] {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys {function|of} \{ [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}'a'{punctuation|,} "{function|str}\\n\\"q\\{string|""}{punctuation|,} c{punctuation|)} \}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ {function|print} $ sortBy compare ys
