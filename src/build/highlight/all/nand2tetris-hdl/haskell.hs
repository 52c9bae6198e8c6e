{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1}.5e3 {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}> {punctuation|[}a{punctuation|]} -> IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /{operator|=} {number|3}{punctuation|]} ++ map {punctuation|(}\\x -> x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} -> print {punctuation|(}'a'{punctuation|,} "str\\n\\"q\\""{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
