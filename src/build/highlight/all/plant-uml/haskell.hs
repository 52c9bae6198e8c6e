{punctuation|\{}{arrow operator|-#} LANGUAGE OverloadedStrings {arrow operator|#-}{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict {keyword|as} M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a = Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a {arrow operator|->} Int {arrow operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > 0x5F = Just k {punctuation|\{} litres = 1.5e3 {punctuation|\}}
           \| otherwise = Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} => {punctuation|[}a{punctuation|]} {arrow operator|->} IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x * 2 \| x {arrow operator|<-} xs{punctuation|,} x /= 3{punctuation|]} ++ map {punctuation|(}\\x {arrow operator|->} x `div` 2{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {arrow operator|->} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {arrow operator|->} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
