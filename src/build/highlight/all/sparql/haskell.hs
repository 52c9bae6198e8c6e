{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
import qualified {keyword|Data}{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
import {keyword|Data}{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| {keyword|A} kettle{punctuation|.}
{keyword|data} Kettle {keyword|a} = Kettle {punctuation|\{} litres {function|{prefix|{punctuation|:}}{local-name|:}} Double{punctuation|,} name {function|{prefix|{punctuation|:}}{local-name|:}} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot {keyword|a} {keyword|where} heat {function|{prefix|{punctuation|:}}{local-name|:}} {keyword|a} -> Int -> Maybe {keyword|a}
instance Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n \| n > {number|0}x5F = Just k {punctuation|\{} litres = {number|1.5e3} {punctuation|\}}
           \| otherwise = Nothing
boil {function|{prefix|{punctuation|:}}{local-name|:}} {punctuation|(}Num {keyword|a}{punctuation|,} Ord {keyword|a}{punctuation|)} => {punctuation|[}{keyword|a}{punctuation|]} -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /= {number|3}{punctuation|]} ++ map {punctuation|(}\\x -> x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{function|{prefix|c{punctuation|:}}{local-name|_}}{punctuation|)} -> print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
