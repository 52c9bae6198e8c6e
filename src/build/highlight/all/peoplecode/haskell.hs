\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} {class-name|M}
{keyword|import} Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle \{ litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String \} {operator|\|} Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} {class-name|Hot} a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
{keyword|instance} {class-name|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} 0x5F {operator|=} Just k \{ litres {operator|=} {number|1}{punctuation|.}5e3 \}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys {keyword|of} \{ {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c{punctuation|)} \}
  {keyword|if} {keyword|null} ys {keyword|then} {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
