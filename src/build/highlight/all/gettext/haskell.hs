\{-{comment translator-comment|# LANGUAGE OverloadedStrings #-\}}
\{- block -\}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = {number|1}.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => {punctuation|[}a{punctuation|]} -> IO ()
boil xs = do
  let ys = {punctuation|[}x * {number|2} \| x <- xs, x /= {number|3}{punctuation|]} ++ map (\\x -> x `div` {number|2}) xs
  case ys of \{ {punctuation|[}{punctuation|]} -> return (); (c:_) -> print ('a', {string|"str\\n\\"q\\""}, c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
