{argument|{argument-delimiter operator|\{}{content|{argument-name|-#} {argument-name|LANGUAGE} {argument-name|OverloadedStrings} {argument-name|#-}}{argument-delimiter operator|\}}}
{argument|{argument-delimiter operator|\{}{content|{argument-name|-} {argument-name|block} {argument-name|-}}{argument-delimiter operator|\}}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle a = Kettle {argument|{argument-delimiter operator|\{}{content| {argument-name|litres} :: Double{punctuation|,} name :: String }{argument-delimiter operator|\}}} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k {argument|{argument-delimiter operator|\{}{content| {argument-name|litres} = 1.5e3 }{argument-delimiter operator|\}}}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
