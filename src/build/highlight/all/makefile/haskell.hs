{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}, boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy, foldl'{punctuation|)} 

-- {operator|\|} A kettle.
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double, name {punctuation|:}{punctuation|:} String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show, Eq{punctuation|)}
{target symbol|class Hot a where heat} {punctuation|:}{punctuation|:} a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n > 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} 1.5e3 {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
{target symbol|boil} {punctuation|:}{punctuation|:} {punctuation|(}Num a, Ord a{punctuation|)} {operator|=}> [a] -> IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} [x * 2 {operator|\|} x <- xs, x /{operator|=} 3] ++ map {punctuation|(}\\x -> x `div` 2{punctuation|)} xs
{target symbol|  case ys of \{ [] -> return (); (c}{punctuation|:}_{punctuation|)} -> print {punctuation|(}{string|'a'}, {string|"str\\n\\"q\\""}, c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
