{punctuation|\{}{operator|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}, boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy, foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} A kettle.
data Kettle a = Kettle {punctuation|\{} litres :: Double, name :: String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show, Eq{punctuation|)}
class Hot a where heat :: a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} = Just k {punctuation|\{} litres = {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise = Nothing
boil :: {punctuation|(}Num a, Ord a{punctuation|)} ={operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs, x {operator|/}= {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}{string|'a'}, {string|"str\\n\\"q\\""}, c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
