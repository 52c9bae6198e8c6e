{comment|\{-# LANGUAGE OverloadedStrings #-\}}
{comment|\{- block -\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {comment|\{ litres :: Double, name :: String \}} \| Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {operator|:}{operator|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0x5F} {operator|=} Just k {comment|\{ litres = 1.5e3 \}}
           \| otherwise {operator|=} Nothing
boil {operator|:}{operator|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of {comment|\{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then {function|pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
