{punctuation|\{}{punctuation|-}# LANGUAGE OverloadedStrings #{punctuation|-}{punctuation|\}}
{punctuation|\{}{punctuation|-} block {punctuation|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{keyword|import} Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{punctuation|-}{punctuation|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a {punctuation|-}{punctuation|>} Int {punctuation|-}{punctuation|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {punctuation|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{punctuation|>} {punctuation|[}a{punctuation|]} {punctuation|-}{punctuation|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x * {number|2} \| x {punctuation|<}{punctuation|-} xs{punctuation|,} x /{operator|=} {number|3}{punctuation|]} ++ {keyword|map} {punctuation|(}\\x {punctuation|-}{punctuation|>} x {identifier|`div`} {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {punctuation|-}{punctuation|>} {function|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {punctuation|-}{punctuation|>} {function|print} {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if {keyword|null} ys then {function|pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
