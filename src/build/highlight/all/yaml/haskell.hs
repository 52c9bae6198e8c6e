{punctuation|\{}{punctuation|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{punctuation|-} block {punctuation|-}{punctuation|\}}
module Tea (Kettle(..){punctuation|,} boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy{punctuation|,} foldl') 

{punctuation|-}{punctuation|-} {punctuation|\|} A kettle.
data Kettle a = Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} {punctuation|\|} Empty deriving (Show{punctuation|,} Eq)
class Hot a where heat {punctuation|:}{punctuation|:} a {punctuation|-}{punctuation|>} Int {punctuation|-}{punctuation|>} Maybe a
instance Hot (Kettle b) where
  heat k n {punctuation|\|} n {punctuation|>} 0x5F = Just k {punctuation|\{} litres = 1.5e3 {punctuation|\}}
           {punctuation|\|} otherwise = Nothing
boil {punctuation|:}{punctuation|:} (Num a{punctuation|,} Ord a) ={punctuation|>} {punctuation|[}a{punctuation|]} {punctuation|-}{punctuation|>} IO ()
boil xs = do
  let ys = {punctuation|[}x * 2 {punctuation|\|} x <{punctuation|-} xs{punctuation|,} x /= 3{punctuation|]} ++ map (\\x {punctuation|-}{punctuation|>} x `div` 2) xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {punctuation|-}{punctuation|>} return (); (c{punctuation|:}_) {punctuation|-}{punctuation|>} print ('a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
