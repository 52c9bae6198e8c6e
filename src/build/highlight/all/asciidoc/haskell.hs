{inline|{attribute-ref|{punctuation|\{}{variable|-}{operator|#} LANGUAGE OverloadedStrings #-{punctuation|\}}}}
{inline|{attribute-ref|{punctuation|\{}{variable|-} block -{punctuation|\}}}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
{list-label symbol|data Kettle a = Kettle \{ litres :: Double, name ::} String \} \| Empty deriving (Show, Eq)
{list-label symbol|class Hot a where heat ::} a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k {inline|{attribute-ref|{punctuation|\{} litres = 1.5e3 {punctuation|\}}}}
           \| otherwise = Nothing
{list-label symbol|boil ::} (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x {inline|{punctuation|`}div{punctuation|`}} 2) xs
  case ys of {inline|{attribute-ref|{punctuation|\{} [] -> return (); (c{punctuation|:}_) -> print ('a', "str\\n\\"q\\"", c) {punctuation|\}}}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
