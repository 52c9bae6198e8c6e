{context-labels|{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}}
{context-labels|{punctuation|\{}- block -{punctuation|\}}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a = Kettle {context-labels|{punctuation|\{} litres :: Double{punctuation|,} name :: String {punctuation|\}}} \| Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat :: a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0x5F} = Just k {context-labels|{punctuation|\{} {label-key attr-name|litres} {punctuation|=} 1.5e3 {punctuation|\}}}
           \| otherwise = Nothing
boil :: {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} ={operator|>} {context-range|{punctuation|[}a{punctuation|]}} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}= {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|-}{operator|>} x {punctuation|`}div{punctuation|`} {number|2}{punctuation|)} xs
  case ys of {context-labels|{punctuation|\{} [] -> return (); (c:_) -> print ({label-value attr-value|'a'}{punctuation|,} {label-value attr-value|"str\\n\\"q\\""}{punctuation|,} c) {punctuation|\}}}
  if null ys then {function|pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
