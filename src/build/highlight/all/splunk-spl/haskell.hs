\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
import qualified Data.{keyword|Map}.Strict {operator-word operator|as} M
import Data.{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} A kettle.
data Kettle {property|a} {operator|=} Kettle \{ litres :: Double{punctuation|,} name :: String \} {operator|\|} Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a {keyword|where} heat :: a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n {operator|\|} n {operator|>} {property|0x5F} {operator|=} Just k \{ {property|litres} {operator|=} {number|1}.5e3 \}
           {operator|\|} {property|otherwise} {operator|=} Nothing
boil :: {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil {property|xs} {operator|=} do
  let {property|ys} {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} {keyword|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of \{ {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} \}
  if null ys then {function|pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
