{punctuation|\{}{text comment|-# LANGUAGE OverloadedStrings #-}{punctuation|\}}
{punctuation|\{}{text comment|- block -}{punctuation|\}}
{text comment|module Tea} {punctuation|(}{text comment|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} {text comment|boil}{punctuation|)} {text comment|where
import qualified Data}{punctuation|.}{text comment|Map}{punctuation|.}{text comment|Strict as M
import Data}{punctuation|.}{type variable|List} {punctuation|(}{text comment|sortBy}{punctuation|,} {text comment|foldl'}{punctuation|)} 

{text comment|-- \| A kettle}{punctuation|.}
{text comment|data Kettle a = Kettle} {punctuation|\{} {text comment|litres} {punctuation|:}{punctuation|:} {text comment|Double}{punctuation|,} {text comment|name} {punctuation|:}{punctuation|:} {text comment|String} {punctuation|\}} {text comment|\|} {property symbol|Empty} {text comment|deriving} {punctuation|(}{text comment|Show}{punctuation|,} {text comment|Eq}{punctuation|)}
{text comment|class Hot a where heat} {punctuation|:}{punctuation|:} {text comment|a -> Int -> Maybe a
instance Hot} {punctuation|(}{text comment|Kettle b}{punctuation|)} {text comment|where
  heat k n \| n >} {number|0x5F} {text comment|= Just k} {punctuation|\{} {text comment|litres =} {number|1.5e3} {punctuation|\}}
           {text comment|\|} {keyword|otherwise} {text comment|=} {type variable|Nothing}
{text comment|boil} {punctuation|:}{punctuation|:} {punctuation|(}{text comment|Num a}{punctuation|,} {text comment|Ord a}{punctuation|)} {text comment|=>} {comment|[a]} {text comment|-> IO} {punctuation|(}{punctuation|)}
{text comment|boil xs = do}
  {keyword|let} {text comment|ys =} {comment|[x * 2 \| x <- xs, x /= 3]} {text comment|++ map} {punctuation|(}{text comment|\\x -> x `div`} {number|2}{punctuation|)} {text comment|xs
  case ys of} {punctuation|\{} {text comment|[] -> return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{text comment|c}{punctuation|:}{text comment|_}{punctuation|)} {text comment|-> print} {punctuation|(}{text comment|'a'}{punctuation|,} {string|"str\\n\\"}{text comment|q\\}{string|""}{punctuation|,} {text comment|c}{punctuation|)} {punctuation|\}}
  {keyword|if} {text comment|null ys then pure} {punctuation|(}{punctuation|)} {keyword|else} {text comment|mapM_ print $ sortBy compare ys}
