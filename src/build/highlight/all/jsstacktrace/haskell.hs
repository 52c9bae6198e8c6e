{error-message string|\{-# LANGUAGE OverloadedStrings #-\}}
{error-message string|\{- block -\}}
{error-message string|module Tea (Kettle(..), boil) where}
{error-message string|import qualified Data.Map.Strict as M}
{error-message string|import Data.List (sortBy, foldl') }

{error-message string|-- \| A kettle.}
{error-message string|data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)}
{error-message string|class Hot a where heat :: a -> Int -> Maybe a}
{error-message string|instance Hot (Kettle b) where}
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
{error-message string|boil :: (Num a, Ord a) => [a] -> IO ()}
{error-message string|boil xs = do}
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
