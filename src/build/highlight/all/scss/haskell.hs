{punctuation|\{}-# LANGUAGE OverloadedStrings #-{punctuation|\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict {module-modifier keyword|as} M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{selector|-- \| A kettle.
data Kettle a = Kettle }{punctuation|\{} {property|litres} {punctuation|:}{punctuation|:} Double{punctuation|,} {property|name} {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}{module-modifier keyword|Show}{punctuation|,} Eq{punctuation|)}
class Hot a where {property|heat} {punctuation|:}{punctuation|:} a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} {selector|where
  heat k n \| n > 0x5F = Just k }{punctuation|\{} litres = 1.5e3 {punctuation|\}}
           \| otherwise = Nothing
{property|boil} {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} => [a] -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = [x {operator|*} 2 \| x <- xs{punctuation|,} x /= 3] ++ map {punctuation|(}\\x -> x `div` 2{punctuation|)} {selector|xs
  case ys of }{punctuation|\{} [] -> return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{property|c}{punctuation|:}_{punctuation|)} -> print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if {null keyword|null} ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
