{selector|\{-# LANGUAGE OverloadedStrings #-\}}
{selector|\{- block -\}}
{selector|module Tea (Kettle(..), boil) where}
{selector|import qualified Data.Map.Strict as M}
{selector|import Data.List (sortBy, foldl') }

{selector|-- \| A kettle.}
{selector|data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)}
{selector|class Hot a where heat :: a -> Int -> Maybe a}
{selector|instance Hot (Kettle b) where}
  {selector|heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}}
           {selector|\| otherwise = Nothing}
{property-line|{property|boil} {punctuation|:}{punctuation|:} (Num a, Ord a) ={operator|>} [a] -{operator|>} IO ()}
{selector|boil xs = do}
  {selector|let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs}
  {selector|case ys of \{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  {selector|if null ys then pure () else mapM_ print $ sortBy compare ys}
