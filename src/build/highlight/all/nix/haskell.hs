{punctuation|\{}{operator|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{function|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{function|import} Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} {function|foldl'}{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a {operator|->} Int {operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1}{punctuation|.}5e3 {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|->} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {keyword|let} ys {operator|=} {punctuation|[}x * {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {url|/=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}\\x {operator|->} x `{function|div}` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|->} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
