\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle a {punctuation|=} {value attr-value|Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F {punctuation|=} {value attr-value|Just k \{ litres = 1.5e3 \}}
           \| otherwise {punctuation|=} {value attr-value|Nothing}
boil :: (Num a, Ord a) {punctuation|=}{value attr-value|> [a] -> IO ()}
boil xs {punctuation|=} {value attr-value|do}
  let ys {punctuation|=} {value attr-value|[x * 2 \| x <- xs, x /= 3] ++ map (}\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
