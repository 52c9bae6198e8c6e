{punctuation|\{}{operator|-}# {rule|LANGUAGE OverloadedStrings} #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} {rule|block} {operator|-}{punctuation|\}}
{rule|module Tea} {punctuation|(}{rule|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} {rule|boil}{punctuation|)} {rule|where}
{rule|import qualified Data}{punctuation|.}{rule|Map}{punctuation|.}{rule|Strict as M}
{rule|import Data}{punctuation|.}{rule|List} {punctuation|(}{rule|sortBy}{punctuation|,} {rule|foldl}'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} {rule|A kettle}{punctuation|.}
{definition rule keyword|data Kettle a} {operator|=} {rule|Kettle} {punctuation|\{} {rule|litres} :: {rule|Double}{punctuation|,} {rule|name} :: {rule|String} {punctuation|\}} {operator|\|} {rule|Empty deriving} {punctuation|(}{rule|Show}{punctuation|,} {rule|Eq}{punctuation|)}
{rule|class Hot a where heat} :: {rule|a} {operator|-}> {rule|Int} {operator|-}> {rule|Maybe a}
{rule|instance Hot} {punctuation|(}{rule|Kettle b}{punctuation|)} {rule|where}
  {rule|heat k n} {operator|\|} {rule|n} > 0x5F {operator|=} {rule|Just k} {punctuation|\{} {rule|litres} {operator|=} 1{punctuation|.}5e3 {punctuation|\}}
           {operator|\|} {rule|otherwise} {operator|=} {rule|Nothing}
{rule|boil} :: {punctuation|(}{rule|Num a}{punctuation|,} {rule|Ord a}{punctuation|)} {operator|=}> {punctuation|[}{rule|a}{punctuation|]} {operator|-}> {rule|IO} {punctuation|(}{punctuation|)}
{definition rule keyword|boil xs} {operator|=} {rule|do}
  {definition rule keyword|let ys} {operator|=} {punctuation|[}{rule|x} {operator|*} 2 {operator|\|} {rule|x} <{operator|-} {rule|xs}{punctuation|,} {rule|x} {operator|/}{operator|=} 3{punctuation|]} ++ {rule|map} {punctuation|(}\\{rule|x} {operator|-}> {rule|x} `{rule|div}` 2{punctuation|)} {rule|xs}
  {rule|case ys of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}> {rule|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{rule|c}:_{punctuation|)} {operator|-}> {rule|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"}{rule|q}\\{string|""}{punctuation|,} {rule|c}{punctuation|)} {punctuation|\}}
  {rule|if null ys then pure} {punctuation|(}{punctuation|)} {rule|else mapM_ print} $ {rule|sortBy compare ys}
