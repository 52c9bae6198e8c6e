{punctuation|\{}-{directive|# LANGUAGE OverloadedStrings #-}{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle a = Kettle {punctuation|\{} litres :: Double, name :: String {punctuation|\}} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k {punctuation|\{} litres = 1.5e3 {punctuation|\}}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of {punctuation|\{} [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
