{punctuation|\{}-# LANGUAGE OverloadedStrings {parser-comment comment|#-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {expression|{punctuation|(}Kettle{punctuation|(}..{punctuation|)}, boil{punctuation|)}} where
import qualified Data.Map.Strict as M
import Data.List {expression|{punctuation|(}sortBy, foldl'{punctuation|)}} 

-- \| A kettle.
data Kettle a = Kettle {punctuation|\{} litres :: Double, name :: String {punctuation|\}} \| Empty deriving {expression|{punctuation|(}Show, Eq{punctuation|)}}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {expression|{punctuation|(}Kettle b{punctuation|)}} where
  heat k n \| n > 0x5F = Just k {punctuation|\{} litres = 1.5e3 {punctuation|\}}
           \| otherwise = Nothing
boil :: {expression|{punctuation|(}Num a, Ord a{punctuation|)}} => {punctuation|[}a{punctuation|]} -> IO {expression|{punctuation|(}{punctuation|)}}
boil xs = do
  let ys = {punctuation|[}x * 2 \| x <- xs, x /= 3{punctuation|]} ++ map {expression|{punctuation|(}{operator|\\}x {operator|-}{operator|>} x `div` {number|2}{punctuation|)}} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return {expression|{punctuation|(}{punctuation|)}}{punctuation|;} {expression|{punctuation|(}c:_{punctuation|)}} -> print {expression|{punctuation|(}{string|'a'}, {string|"str\\n\\"}q{operator|\\}{string|""}, c{punctuation|)}} {punctuation|\}}
  if null ys then pure {expression|{punctuation|(}{punctuation|)}} else mapM_ print $ sortBy compare ys
