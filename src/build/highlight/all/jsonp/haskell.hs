{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle{punctuation|.}
data Kettle a = Kettle {punctuation|\{} litres {operator|:}{operator|:} Double{punctuation|,} name {operator|:}{operator|:} String {punctuation|\}} \| Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {operator|:}{operator|:} a -> Int -> Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > 0x5F = Just k {punctuation|\{} litres = {number|1.5e3} {punctuation|\}}
           \| otherwise = Nothing
boil {operator|:}{operator|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} => {punctuation|[}a{punctuation|]} -> {function|IO} {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /= {number|3}{punctuation|]} ++ {function|map} {punctuation|(}\\x -> x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> {function|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} -> {function|print} {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if {null keyword|null} ys then {function|pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
