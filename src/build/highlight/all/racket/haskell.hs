\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}{function|..}{punctuation|)}, boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}{function|sortBy,} foldl{punctuation|'}{punctuation|)} 

-- {identifier|\| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \|} Empty deriving {punctuation|(}{function|Show,} Eq{punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {punctuation|(}{function|Kettle} b{punctuation|)} where
  heat k n {identifier|\| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \|} otherwise = Nothing
boil :: {punctuation|(}{function|Num} a, Ord a{punctuation|)} => {punctuation|[}{function|a}{punctuation|]} -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}{function|x} * {number|2} \| x <- xs, x /= {number|3}{punctuation|]} ++ map {punctuation|(}{function|\\x} -> x `div` {number|2}{punctuation|)} xs
  case ys of \{ {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
