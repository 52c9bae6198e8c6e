{punctuation|\{}-# {directive|{keyword|LANGUAGE} OverloadedStrings {comment|#-\}}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| {directive|{keyword|A} kettle.
data Kettle a = Kettle} {punctuation|\{} litres :: Double, name :: String {punctuation|\}} \| {directive|{keyword|Empty} deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k} {punctuation|\{} litres = 1.5e3 {punctuation|\}}
           \| {directive|{keyword|otherwise} = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * {number|2} \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of} {punctuation|\{} [] -> {directive|{keyword|return} ()}{punctuation|;} (c:_) -> print ('a', "str\\n\\"q\\"", c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
