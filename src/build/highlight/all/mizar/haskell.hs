{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
import qualified Data.Map.Strict {keyword|as} M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a {operator|=} Kettle {punctuation|\{} litres {comment|:: Double, name :: String \} \| Empty deriving (Show, Eq)}
class Hot a {keyword|where} heat {comment|:: a -> Int -> Maybe a}
instance Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n \| n > 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1}.5e3 {punctuation|\}}
           \| {keyword|otherwise} {operator|=} Nothing
boil {comment|:: (Num a, Ord a) => [a] -> IO ()}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /{operator|=} {number|3}{punctuation|]} ++ map {punctuation|(}\\x {operator|->} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{variable|c}{punctuation|:}_{punctuation|)} {operator|->} print {punctuation|(}'a'{punctuation|,} "str\\n\\"q\\""{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
