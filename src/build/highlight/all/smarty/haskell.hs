{smarty language-smarty|{delimiter punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{delimiter punctuation|\}}}
{smarty language-smarty|{delimiter punctuation|\{}{operator|-} block {operator|-}{delimiter punctuation|\}}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle a = Kettle {smarty language-smarty|{delimiter punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {delimiter punctuation|\}}} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k {smarty language-smarty|{delimiter punctuation|\{} {attr-name|litres} {operator|=} {number|1.5e3} {delimiter punctuation|\}}}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of {smarty language-smarty|{delimiter punctuation|\{} {punctuation|[}{punctuation|]} {punctuation|->} return {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} {punctuation|->} print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {delimiter punctuation|\}}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
