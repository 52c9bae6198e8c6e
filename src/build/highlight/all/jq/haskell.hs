{punctuation|\{}{operator|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|module} {c-style-function function|Tea} {punctuation|(}{c-style-function function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
{keyword|import} Data{dot important|.}{c-style-function function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator pipe|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|::} Double{punctuation|,} name {punctuation|::} String {punctuation|\}} {operator pipe|\|} Empty {c-style-function function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|::} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {c-style-function function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator pipe|\|} n {operator|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator pipe|\|} otherwise {operator|=} Nothing
boil {punctuation|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {c-style-function function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator pipe|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} {c-style-function function|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {c-style-function function|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{property-literal property|c}{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {c-style-function function|print} {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys {keyword|then} {c-style-function function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
