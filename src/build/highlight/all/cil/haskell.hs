{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified Data.Map.Strict as M
{keyword|import} Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a {punctuation|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a -> Int -> Maybe a
{keyword|instance} Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > {number|0x5F} {punctuation|=} Just k {punctuation|\{} litres {punctuation|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {punctuation|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {punctuation|=}> {variable|[a]} -> IO {punctuation|(}{punctuation|)}
boil xs {punctuation|=} do
  let ys {punctuation|=} {punctuation|[}x * {number|2} \| x <- xs{punctuation|,} x /{punctuation|=} {number|3}{punctuation|]} ++ map {punctuation|(}\\x -> x `{function|div}` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} -> print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
