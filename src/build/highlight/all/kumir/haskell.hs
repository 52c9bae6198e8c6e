\{{operator-char operator|-}{prolog|# LANGUAGE OverloadedStrings #-\}}
\{{operator-char operator|-} {name|block} {operator-char operator|-}\}
{name|module Tea} {punctuation|(}{name|Kettle}{punctuation|(}..{punctuation|)}{punctuation|,} {name|boil}{punctuation|)} {name|where}
{name|import qualified Data}.{name|Map}.{name|Strict as M}
{name|import Data}.{name|List} {punctuation|(}{name|sortBy}{punctuation|,} {name|foldl}'{punctuation|)} 

{operator-char operator|-}{operator-char operator|-} {comment|\| A kettle.}
{name|data Kettle a} {operator-char operator|=} {name|Kettle} \{ {name|litres} {punctuation|:}{punctuation|:} {name|Double}{punctuation|,} {name|name} {punctuation|:}{punctuation|:} {name|String} \} {comment|\| Empty deriving (Show, Eq)}
{name|class Hot a where heat} {punctuation|:}{punctuation|:} {name|a} {operator-char operator|-}{operator-char operator|>} {name|Int} {operator-char operator|-}{operator-char operator|>} {name|Maybe a}
{name|instance Hot} {punctuation|(}{name|Kettle b}{punctuation|)} {name|where}
  {name|heat k n} {comment|\| n > 0x5F = Just k \{ litres = 1.5e3 \}}
           {comment|\| otherwise = Nothing}
{name|boil} {punctuation|:}{punctuation|:} {punctuation|(}{name|Num a}{punctuation|,} {name|Ord a}{punctuation|)} {operator-char operator|=}{operator-char operator|>} {punctuation|[}{name|a}{punctuation|]} {operator-char operator|-}{operator-char operator|>} {name|IO} {punctuation|(}{punctuation|)}
{name|boil xs} {operator-char operator|=} {name|do}
  {name|let ys} {operator-char operator|=} {punctuation|[}{name|x} {operator-char operator|*} {number|2} {comment|\| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs}
  {name|case ys of} \{ {punctuation|[}{punctuation|]} {operator-char operator|-}{operator-char operator|>} {name|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{name|c}{punctuation|:}{name|_}{punctuation|)} {operator-char operator|-}{operator-char operator|>} {name|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"}{name|q}\\{string|""}{punctuation|,} {name|c}{punctuation|)} \}
  {name|if null ys then pure} {punctuation|(}{punctuation|)} {name|else mapM_ print} $ {name|sortBy compare ys}
