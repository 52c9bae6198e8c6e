{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle({punctuation|.}{punctuation|.}){punctuation|,} boil) where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List (sortBy{punctuation|,} foldl') 

-- \| A kettle{punctuation|.}
data Kettle a {punctuation|=} Kettle {punctuation|\{} litres :: Double{punctuation|,} name :: String {punctuation|\}} \| Empty deriving (Show{punctuation|,} Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > {number|0x5F} {punctuation|=} Just k {punctuation|\{} {key property|litres} {punctuation|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {punctuation|=} Nothing
boil :: (Num a{punctuation|,} Ord a) {punctuation|=}> {punctuation|[}a{punctuation|]} -> IO ()
boil xs {punctuation|=} do
  let ys {punctuation|=} {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /{punctuation|=} {number|3}{punctuation|]} ++ map (\\x -> x `div` {number|2}) xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return (); (c:_) -> print ({string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
