{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{selector|-- \| A kettle.
data Kettle a = Kettle} {punctuation|\{} {property|litres} {punctuation|:}{punctuation|:} Double{punctuation|,} {property|name} {punctuation|:}{punctuation|:} String {punctuation|\}} {selector|\| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k} {punctuation|\{} litres = 1.5e3 {punctuation|\}}
           {selector|\| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of} {punctuation|\{} [] -> return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{property|c}{punctuation|:}_{punctuation|)} -> print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
