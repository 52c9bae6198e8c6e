{value|\{-# LANGUAGE OverloadedStrings #-\}}
{value|\{- block -\}}
{value|module Tea (Kettle(..)}{punctuation|,}{value| boil) where}
{value|import qualified Data.Map.Strict as M}
{value|import Data.List (sortBy}{punctuation|,}{value| foldl') }

{value|-- \| A kettle.}
{value|data Kettle a = Kettle \{ litres :: Double}{punctuation|,}{value| name :: String \} \| Empty deriving (Show}{punctuation|,}{value| Eq)}
{value|class Hot a where heat :: a -> Int -> Maybe a}
{value|instance Hot (Kettle b) where}
{value|  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}}
{value|           \| otherwise = Nothing}
{value|boil :: (Num a}{punctuation|,}{value| Ord a) => [a] -> IO ()}
{value|boil xs = do}
{value|  let ys = [x * 2 \| x <- xs}{punctuation|,}{value| x /= 3] ++ map (\\x -> x `div` 2) xs}
{value|  case ys of \{ [] -> return (); (c:_) -> print ('a'}{punctuation|,}{value| }{value|"str\\n\\"}{value|q\\}{value|""}{punctuation|,}{value| c) \}}
{value|  if null ys then pure () else mapM_ print $ sortBy compare ys}
