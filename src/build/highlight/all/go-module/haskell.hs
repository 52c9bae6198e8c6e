\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double{punctuation|,} name :: String \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x * 2 \| x <- xs{punctuation|,} x /= 3{punctuation|]} ++ map {punctuation|(}\\x -> x `div` 2{punctuation|)} xs
  case ys of \{ {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} -> print {punctuation|(}'a'{punctuation|,} "str\\n\\"q\\""{punctuation|,} c{punctuation|)} \}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
