{phrase|\{{inline|{punctuation|-}{deleted|# LANGUAGE OverloadedStrings #}{punctuation|-}}\}
\{{inline|{punctuation|-}{deleted| block }{punctuation|-}}\}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') }

{phrase|-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a {inline|{punctuation|-}{deleted|> Int }{punctuation|-}}> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <{inline|{punctuation|-}{deleted| xs, x /= 3] ++ map (\\x }{punctuation|-}}> x `div` 2) xs
  case ys of \{ [] {inline|{punctuation|-}{deleted|> return (); (c:_) }{punctuation|-}}> print ('a', "str\\n\\"q\\"", c) \}
  if null ys then pure () else mapM_ print $ sortBy compare ys
}