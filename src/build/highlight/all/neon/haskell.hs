{punctuation|\{}{punctuation|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{punctuation|-} {literal string|block -}{punctuation|\}}
{literal string|module Tea} {punctuation|(}{literal string|Kettle}{punctuation|(}{literal string|..}{punctuation|)}{punctuation|,} {literal string|boil}{punctuation|)} {literal string|where}
{literal string|import qualified Data.Map.Strict as M}
{literal string|import Data.List} {punctuation|(}{literal string|sortBy}{punctuation|,} {literal string|foldl'}{punctuation|)} 

{literal string|-- \| A kettle.}
{literal string|data Kettle} {key property|a} {punctuation|=} {literal string|Kettle \{ litres} {literal string|:: Double}{punctuation|,} {literal string|name} {literal string|:: String} {punctuation|\}} {literal string|\| Empty deriving} {punctuation|(}{literal string|Show}{punctuation|,} {literal string|Eq}{punctuation|)}
{literal string|class Hot a where heat} {literal string|:: a -> Int -> Maybe a}
{literal string|instance Hot} {punctuation|(}{literal string|Kettle b}{punctuation|)} {literal string|where}
  {literal string|heat k n \| n >} {key property|0x5F} {punctuation|=} {literal string|Just k \{} {key property|litres} {punctuation|=} {number|1.5e3} {punctuation|\}}
           {literal string|\|} {key property|otherwise} {punctuation|=} {literal string|Nothing}
{literal string|boil} {literal string|::} {punctuation|(}{literal string|Num a}{punctuation|,} {literal string|Ord a}{punctuation|)} {punctuation|=}{literal string|> [a}{punctuation|]} {literal string|-> IO} {punctuation|(}{punctuation|)}
{literal string|boil} {key property|xs} {punctuation|=} {literal string|do}
  {literal string|let} {key property|ys} {punctuation|=} {punctuation|[}{literal string|x *} {number|2} {literal string|\| x <- xs}{punctuation|,} {literal string|x} {key property|/}{punctuation|=} {number|3}{punctuation|]} {literal string|++ map} {punctuation|(}{literal string|\\x -> x `div`} {number|2}{punctuation|)} {literal string|xs}
  {literal string|case ys of \{ [}{punctuation|]} {literal string|-> return} {punctuation|(}{punctuation|)}; {punctuation|(}{literal string|c:_}{punctuation|)} {literal string|-> print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {literal string|c}{punctuation|)} {punctuation|\}}
  {literal string|if} {null keyword|null} {literal string|ys then pure} {punctuation|(}{punctuation|)} {literal string|else mapM_ print $ sortBy compare ys}
