{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle(..){punctuation|,} boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy{punctuation|,} foldl') 

-- \| A kettle.
data Kettle a = Kettle {punctuation|\{} litres :: Double{punctuation|,} name :: String {punctuation|\}} \| Empty deriving (Show{punctuation|,} Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k {punctuation|\{} litres = {number|1}.5e3 {punctuation|\}}
           \| otherwise = Nothing
boil :: (Num a{punctuation|,} Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * {number|2} \| x <- xs{punctuation|,} x /= {number|3}] ++ map (\\x -> x `div` {number|2}) xs
  case ys of {punctuation|\{} [] -> return (); (c:_) -> print ({string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
