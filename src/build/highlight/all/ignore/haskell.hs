{entry string|\{-# LANGUAGE OverloadedStrings #-\}}
{entry string|\{- block -\}}
{entry string|module Tea (Kettle(..), boil) where}
{entry string|import qualified Data.Map.Strict as M}
{entry string|import Data.List (sortBy, foldl')} 

{entry string|-- \| A kettle.}
{entry string|data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)}
{entry string|class Hot a where heat :: a -> Int -> Maybe a}
{entry string|instance Hot (Kettle b) where}
  {entry string|heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}}
           {entry string|\| otherwise = Nothing}
{entry string|boil :: (Num a, Ord a) => {regex|[a]} -> IO ()}
{entry string|boil xs = do}
  {entry string|let ys = [x {operator|*} 2 \| x <- xs, x {punctuation|/}= 3] ++ map (\\x -> x `div` 2) xs}
  {entry string|case ys of \{ {regex|[]} -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  {entry string|if null ys then pure () else mapM_ print $ sortBy compare ys}
