\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea (Kettle(..){punctuation|,} boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy{punctuation|,} foldl') 

-- \| A kettle.
data Kettle a {operator|=} Kettle \{ litres :: Double{punctuation|,} name :: String \} \| Empty deriving (Show{punctuation|,} Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F {operator|=} Just k \{ litres {operator|=} 1.5e3 \}
           \| otherwise {operator|=} Nothing
boil :: (Num a{punctuation|,} Ord a) {operator|=}> [a] -> IO ()
boil xs {operator|=} do
  let ys {operator|=} [x * {number|2} \| x <- xs{punctuation|,} x /{operator|=} 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (){punctuation|;} (c:_) -> print ('a'{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
