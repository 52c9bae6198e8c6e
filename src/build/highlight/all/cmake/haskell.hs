\{-{comment|# LANGUAGE OverloadedStrings #-\}}
\{- block -{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}..{punctuation|)}, boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.{function|List} {punctuation|(}sortBy, foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String {punctuation|\}} \| Empty {function|deriving} {punctuation|(}Show, Eq{punctuation|)}
class Hot a where heat :: a -{punctuation|>} Int -{punctuation|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {punctuation|>} 0x5F = Just k \{ litres = {number|1}.5e3 {punctuation|\}}
           \| otherwise = Nothing
boil :: {punctuation|(}Num a, Ord a{punctuation|)} ={punctuation|>} [a] -{punctuation|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs = do
  let ys = [x * {number|2} \| x <- xs, x /= {number|3}] ++ {function|map} {punctuation|(}\\x -{punctuation|>} x `div` {number|2}{punctuation|)} xs
  case ys of \{ [] -{punctuation|>} {keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} -{punctuation|>} {function|print} {punctuation|(}'a', {string|"str\\n\\"q\\""}, c{punctuation|)} {punctuation|\}}
  if null ys then {function|pure} {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
