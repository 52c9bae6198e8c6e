\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea (Kettle(..){punctuation|,} boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy{punctuation|,} foldl') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double{punctuation|,} name :: String \} \| Empty deriving (Show{punctuation|,} Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > {number|0}x5F = Just k \{ litres = {number|1.5}e3 \}
           \| otherwise = Nothing
boil :: (Num a{punctuation|,} Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * {number|2} \| x <- xs{punctuation|,} x /= {number|3}] ++ map (\\x -> x `div` {number|2}) xs
  case ys of \{ [] -> return (); (c:_) -> print ('a'{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
