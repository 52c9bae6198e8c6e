\{{operator|-}# {keyword|LANGUAGE} OverloadedStrings #{operator|-}\}
\{{operator|-} {keyword|block} {operator|-}\}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified {keyword|Data}{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
{keyword|import} {keyword|Data}{punctuation|.}{keyword|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle{punctuation|.}
{keyword|data} Kettle a {operator|=} Kettle \{ litres {punctuation|:}{punctuation|:} {keyword|Double}{punctuation|,} name {punctuation|:}{punctuation|:} {keyword|String} \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} 0x5F {operator|=} {keyword|Just} k \{ litres {operator|=} {number|1.5e3} \}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} [a] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} [x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}] {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys {keyword|of} \{ [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c{punctuation|)} \}
  {keyword|if} {keyword|null} ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
