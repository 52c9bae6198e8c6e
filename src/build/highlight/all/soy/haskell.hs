{soy language-soy|{delimiter punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{delimiter punctuation|\}}}
{soy language-soy|{delimiter punctuation|\{}{operator|-} block {operator|-}{delimiter punctuation|\}}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle a = Kettle {soy language-soy|{delimiter punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {delimiter punctuation|\}}} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k {soy language-soy|{delimiter punctuation|\{} litres {operator|=} {number|1.5e3} {delimiter punctuation|\}}}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of {soy language-soy|{delimiter punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {delimiter punctuation|\}}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
