{action|{punctuation|\{}{content|-# LANGUAGE OverloadedStrings #-}{punctuation|\}}}
{action|{punctuation|\{}{content|- block -}{punctuation|\}}}
module Tea {punctuation|(}Kettle{punctuation|(}{operator|..}{punctuation|)}, boil{punctuation|)} where
{keyword|import} qualified Data.Map.Strict as {constant|M}
{keyword|import} Data.List {punctuation|(}sortBy, foldl'{punctuation|)} 

-- {operator|\|} {constant|A} kettle.
data Kettle a {punctuation|=} Kettle {action|{punctuation|\{}{content| litres :: Double, name :: String }{punctuation|\}}} {operator|\|} Empty deriving {punctuation|(}Show, Eq{punctuation|)}
class Hot a where {definition rule class-name|heat} {punctuation|:}{punctuation|:} a {operator|->} Int {operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n > 0x5F {punctuation|=} Just k {action|{punctuation|\{}{content| litres = 1.5e3 }{punctuation|\}}}
           {operator|\|} otherwise {punctuation|=} Nothing
{definition rule class-name|boil} {punctuation|:}{punctuation|:} {punctuation|(}Num a, Ord a{punctuation|)} {punctuation|=}> {character-class regex|{punctuation|[}a{punctuation|]}} {operator|->} {constant|IO} {punctuation|(}{punctuation|)}
boil xs {punctuation|=} do
  let ys {punctuation|=} {character-class regex|{punctuation|[}x * 2 \| x <{range punctuation|-} xs, x /= 3{punctuation|]}} {operator|+}{operator|+} map {punctuation|(}\\x {operator|->} x `div` 2{punctuation|)} xs
  case ys of {action|{punctuation|\{}{content| [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) }{punctuation|\}}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
