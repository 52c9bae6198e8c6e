\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea {punctuation|(}{car|Kettle}{punctuation|(}..{punctuation|)}, boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}{car|sortBy}, foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving {punctuation|(}{car|Show}, Eq{punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {punctuation|(}{car|Kettle} b{punctuation|)} where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: {punctuation|(}{car|Num} a, Ord a{punctuation|)} => {punctuation|[}a{punctuation|]} -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x * {number|2} \| x <- xs, x /= 3{punctuation|]} ++ map {punctuation|(}\\x -> x `div` {number|2}{punctuation|)} xs
  case ys of \{ {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
