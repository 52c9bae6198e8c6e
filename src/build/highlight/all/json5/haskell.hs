{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle(..){punctuation|,} boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy{punctuation|,} foldl') 

-- \| A kettle.
data Kettle a = Kettle {punctuation|\{} {property unquoted|litres} {operator|:}{operator|:} Double{punctuation|,} {property unquoted|name} {operator|:}{operator|:} String {punctuation|\}} \| Empty deriving (Show{punctuation|,} Eq)
class Hot a where {property unquoted|heat} {operator|:}{operator|:} a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > {number|0x5F} = Just k {punctuation|\{} litres = {number|1.5e3} {punctuation|\}}
           \| otherwise = Nothing
{property unquoted|boil} {operator|:}{operator|:} (Num a{punctuation|,} Ord a) => {punctuation|[}a{punctuation|]} -> IO ()
boil xs = do
  let ys = {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /= {number|3}{punctuation|]} ++ map (\\x -> x `div` {number|2}) xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return (); ({property unquoted|c}{operator|:}_) -> print ({string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c) {punctuation|\}}
  if {null keyword|null} ys then pure () else mapM_ print $ sortBy compare ys
