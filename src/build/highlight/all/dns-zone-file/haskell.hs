\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}, boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy, foldl'{punctuation|)} 

-- \| {type keyword|A} kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving {punctuation|(}Show, Eq{punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: {punctuation|(}Num a, Ord a{punctuation|)} => [a] -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map {punctuation|(}\\x -> x `div` 2{punctuation|)} xs
  case ys of \{ [] -> return {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
