{-# LANGUAGE OverloadedStrings #-}
{- block -}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- | A kettle.
data Kettle a = Kettle { litres :: Double, name :: String } | Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n | n > 0x5F = Just k { litres = 1.5e3 }
           | otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 | x <- xs, x /= 3] ++ map (\x -> x `div` 2) xs
  case ys of { [] -> return (); (c:_) -> print ('a', "str\n\"q\"", c) }
  if null ys then pure () else mapM_ print $ sortBy compare ys
