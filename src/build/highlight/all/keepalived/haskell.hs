{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| {constant|A} kettle.
data Kettle a {operator|=} Kettle {punctuation|\{} litres :: Double, {property|name} :: String {punctuation|\}} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
{property|instance} Hot (Kettle b) where
  heat k n \| n > {number|0}x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5}e3 {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil :: (Num a, Ord a) {operator|=}> [a] -> IO ()
boil xs {operator|=} do
  let ys {operator|=} [x * {number|2} \| x <- xs, x {path string|/=} {number|3}] ++ map (\\x -> x `div` {number|2}) xs
  case ys of {punctuation|\{} [] -> return (); (c:_) -> print ({string|'a'}, {string|"str\\n\\"q\\""}, c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
