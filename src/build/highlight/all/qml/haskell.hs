{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle(..){punctuation|,} boil) where
{keyword|import} qualified Data.Map.Strict {keyword|as} M
{keyword|import} Data.List (sortBy{punctuation|,} foldl') 

-- \| A kettle.
data Kettle a = Kettle {punctuation|\{} {property|litres} {punctuation|:}{javascript-expression language-javascript|{operator|:} Double{punctuation|,} {literal-property property|name} {operator|:}{operator|:} String }{punctuation|\}} \| Empty deriving (Show{punctuation|,} Eq)
class Hot a where heat {punctuation|:}{javascript-expression language-javascript|{operator|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a}
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k {punctuation|\{} litres = 1.5e3 {punctuation|\}}
           \| otherwise = Nothing
{property|boil} {punctuation|:}{javascript-expression language-javascript|{operator|:} {punctuation|(}{parameter|Num a{punctuation|,} Ord a}{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {constant|IO} {punctuation|(}{punctuation|)}}
boil xs = do
  let ys = {punctuation|[}x * 2 \| x <- xs{punctuation|,} x /= 3{punctuation|]} ++ map (\\x -> x `div` 2) xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return (){punctuation|;} (c{punctuation|:}{javascript-expression language-javascript|_}) -> print ('a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
