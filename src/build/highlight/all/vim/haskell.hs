{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}{function|Kettle}{punctuation|(}{operator|.}{operator|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{operator|.}Map{operator|.}Strict {keyword|as} M
import Data{operator|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{operator|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle {keyword|b}{punctuation|)} where
  heat {keyword|k} {keyword|n} \| {keyword|n} {operator|>} {number|0x5F} {operator|=} Just {keyword|k} {punctuation|\{} litres {operator|=} {number|1}{operator|.}5e3 {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {keyword|let} ys {operator|=} {punctuation|[}{keyword|x} {operator|*} {number|2} \| {keyword|x} {operator|<}{operator|-} xs{punctuation|,} {keyword|x} {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\{keyword|x} {operator|-}{operator|>} {keyword|x} `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{keyword|c}{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {keyword|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {keyword|c}{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy compare ys
