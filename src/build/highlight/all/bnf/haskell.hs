{operator|\{}-# LANGUAGE OverloadedStrings #-{operator|\}}
{operator|\{}- block -{operator|\}}
module Tea {operator|(}Kettle{operator|(}..{operator|)}, boil{operator|)} where
import qualified Data.Map.Strict as M
import Data.List {operator|(}sortBy, foldl'{operator|)} 

-- {operator|\|} A kettle.
data Kettle a = Kettle {operator|\{} litres :: Double, name :: String {operator|\}} {operator|\|} Empty deriving {operator|(}Show, Eq{operator|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {operator|(}Kettle b{operator|)} where
  heat k n {operator|\|} n > 0x5F = Just k {operator|\{} litres = 1.5e3 {operator|\}}
           {operator|\|} otherwise = Nothing
boil :: {operator|(}Num a, Ord a{operator|)} => {operator|[}a{operator|]} -> IO {operator|(}{operator|)}
boil xs = do
  let ys = {operator|[}x {operator|*} 2 {operator|\|} x {rule|{punctuation|<}- xs, x /= 3] ++ map (\\x -{punctuation|>}} x `div` 2{operator|)} xs
  case ys of {operator|\{} {operator|[}{operator|]} -> return {operator|(}{operator|)}; {operator|(}c:_{operator|)} -> print {operator|(}{string|'a'}, {string|"str\\n\\"}q\\{string|""}, c{operator|)} {operator|\}}
  if null ys then pure {operator|(}{operator|)} else mapM_ print $ sortBy compare ys
