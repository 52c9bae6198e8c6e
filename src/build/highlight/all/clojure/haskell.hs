{punctuation|\{}-{operator|#} LANGUAGE OverloadedStrings {operator|#}-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{keyword|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a = Kettle {punctuation|\{} litres :: Double{punctuation|,} name :: String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {punctuation|(}{function|Kettle} b{punctuation|)} where
  heat k n \| n > {number|0x5F} = Just k {punctuation|\{} litres = {number|1.5e3} {punctuation|\}}
           \| otherwise = Nothing
boil :: {punctuation|(}{function|Num} a{punctuation|,} Ord a{punctuation|)} => {punctuation|[}a{punctuation|]} -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /= {number|3}{punctuation|]} ++ map {punctuation|(}{char|\\x} -> x {operator|`}div{operator|`} {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
