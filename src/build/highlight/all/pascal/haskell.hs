{comment|\{-# LANGUAGE OverloadedStrings #-\}}
{comment|\{- block -\}}
module Tea {punctuation|(}Kettle{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}{keyword|Strict} {operator|as} M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {comment|\{ litres :: Double, name :: String \}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0}x5F {operator|=} Just k {comment|\{ litres = 1.5e3 \}}
           \| {keyword|otherwise} {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `{operator|div}` {number|2}{punctuation|)} xs
  {keyword|case} ys {keyword|of} {comment|\{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
