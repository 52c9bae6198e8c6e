{selector|{interpolation variable|{delimiter punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{delimiter punctuation|\}}}}
{punctuation|\{}{property-declaration|{property|-} block {operator|-}{punctuation|\}}}
{property-declaration|{property|module} Tea {punctuation|(}{func|{function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where}}
{property-declaration|{property|import} qualified Data.Map.Strict as M}
{property-declaration|{property|import} Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} }

{property-declaration|{property|--} \| A kettle.}
{selector|data Kettle a = Kettle {punctuation|\{}} {property-declaration|{property|litres} {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}}
{property-declaration|{property|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a}
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  {selector|heat k n \| n > 0x5F = Just k {interpolation variable|{delimiter punctuation|\{} litres {operator|=} {number|1.5}{unit|e}{number|3} {delimiter punctuation|\}}}}
           \| otherwise = Nothing
{property-declaration|{property|boil} {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}}
{selector|boil xs = do}
  {property-declaration|{property|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs}
  {selector|case ys of {punctuation|\{}} {punctuation|[}{punctuation|]} -> return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} -> print {punctuation|(}{string|'a'}, {string|"str\\n\\"q\\""}, c{punctuation|)} {punctuation|\}}
  {statement|{keyword|if} null ys then pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys}
