\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea (Kettle(..), boil) where
import qualified Data.Map.{directive property|Strict} as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle a {operator|=} Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F {operator|=} Just k \{ litres {operator|=} 1.5e3 \}
           \| otherwise {operator|=} Nothing
boil :: (Num a, Ord a) {operator|=}> [a] -> IO ()
boil xs {operator|=} do
  let ys {operator|=} [x * 2 \| x <- xs, x /{operator|=} 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (){punctuation|;} (c:_) -> print ('a', "str\\n\\"q\\"", c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
