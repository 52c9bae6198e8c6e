{punctuation|\{}{operator|-#} LANGUAGE OverloadedStrings {operator|#-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{operator|..}{punctuation|)}{operator|,} boil{punctuation|)} where
import qualified Data{operator|.}Map{operator|.}Strict as M
import Data{operator|.}List {punctuation|(}sortBy{operator|,} {function|foldl}{operator|'}{punctuation|)} 

{operator|--} {operator|\|} A kettle{operator|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {operator|::} Double{operator|,} name {operator|::} String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show{operator|,} Eq{punctuation|)}
class Hot a where heat {operator|::} a {operator|->} Int {operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} {keyword|otherwise} {operator|=} Nothing
boil {operator|::} {punctuation|(}Num a{operator|,} Ord a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|->} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {function|do}
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<-} xs{operator|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}{operator|\\}x {operator|->} x {operator|`}{operator|div}{operator|`} {number|2}{punctuation|)} xs
  {keyword|case} ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:_}{punctuation|)} {operator|->} print {punctuation|(}{operator|'}a{operator|',} {string|"str\\n\\"q\\""}{operator|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {function|null} ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print {operator|$} sortBy compare ys
