{punctuation|\{}{operator|-}{variable|#} LANGUAGE OverloadedStrings {variable|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} \| A kettle.
data Kettle a {operator|=} Kettle {punctuation|\{} litres {operator|::} Double{punctuation|,} name {operator|::} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {operator|::} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0}{variable|x}{number|5}F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5}e{number|3} {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {operator|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} => {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {command builtin|let} ys {operator|=} {punctuation|[}{variable|x} {operator|*} {number|2} \| {variable|x} {operator|<}{operator|-} xs{punctuation|,} {variable|x} {operator|/}{operator|=} {number|3}{punctuation|]} {operator|++} map {punctuation|(}{constant|\\}{variable|x} {operator|-}{operator|>} {variable|x} `{macro function|div}` {number|2}{punctuation|)} xs
  case ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}{constant|_}{punctuation|)} {operator|-}{operator|>} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"}q{constant|\\}{string|""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
