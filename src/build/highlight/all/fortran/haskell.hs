\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
import qualified {keyword|Data}{operator|.Map.}Strict as M
import {keyword|Data}.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle.
{keyword|data} Kettle a {operator|=} Kettle \{ litres {operator|::} Double{punctuation|,} name {operator|::} String \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a {keyword|where} heat {operator|::} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n \| n {operator|>} {number|0}x5F {operator|=} Just k \{ litres {operator|=} {number|1.5e3} \}
           \| otherwise {operator|=} Nothing
boil {operator|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=>} [a] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} [x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}] {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of \{ [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {keyword|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c{punctuation|)} \}
  {keyword|if} {keyword|null} ys {keyword|then} {keyword|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy compare ys
