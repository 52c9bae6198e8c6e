{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

-- \| A kettle.
data Kettle {property|a} {punctuation|=} {keyword|Kettle} {punctuation|\{} litres :: Double, name :: String {punctuation|\}} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > {property|0x5F} {punctuation|=} Just {keyword|k} {punctuation|\{} {property|litres} {punctuation|=} {number|1.5e3} {punctuation|\}}
           \| {property|otherwise} {punctuation|=} Nothing
boil :: (Num a, Ord a) {punctuation|=}> {punctuation|[}a{punctuation|]} -> IO ()
boil {property|xs} {punctuation|=} do
  let {property|ys} {punctuation|=} {punctuation|[}x * {number|2} \| x <- xs, x /{punctuation|=} {number|3}{punctuation|]} ++ map (\\x -> x `div` {number|2}) xs
  case ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} -> return (); (c:_) -> print ('a', {string|"str\\n\\"q\\""}, c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
