{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{keyword|import} Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} {operator|\|} Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a {keyword|where} heat {punctuation|:}{punctuation|:} a {operator|->} Int {operator|->} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n {operator|\|} n {punctuation|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{punctuation|>} {punctuation|[}a{punctuation|]} {operator|->} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} {generator class-name|x} {punctuation|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|->} x `{keyword|div}` {number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}{keyword|_}{punctuation|)} {operator|->} {keyword|print} {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy compare ys
