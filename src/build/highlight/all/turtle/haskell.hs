{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle{punctuation|.}
data Kettle {keyword|a} {keyword|=} Kettle {punctuation|\{} litres {function|{prefix|{punctuation|:}}{local-name|:}} Double{punctuation|,} name {function|{prefix|{punctuation|:}}{local-name|:}} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot {keyword|a} where heat {function|{prefix|{punctuation|:}}{local-name|:}} {keyword|a} -> Int -> Maybe {keyword|a}
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > {number|0}x5F {keyword|=} Just k {punctuation|\{} litres {keyword|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {keyword|=} Nothing
boil {function|{prefix|{punctuation|:}}{local-name|:}} {punctuation|(}Num {keyword|a}{punctuation|,} Ord {keyword|a}{punctuation|)} {keyword|=}> {punctuation|[}{keyword|a}{punctuation|]} -> IO {punctuation|(}{punctuation|)}
boil xs {keyword|=} do
  let ys {keyword|=} {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /{keyword|=} {number|3}{punctuation|]} ++ map {punctuation|(}\\x -> x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{function|{prefix|c{punctuation|:}}{local-name|_}}{punctuation|)} -> print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
