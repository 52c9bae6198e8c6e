{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{class-name|module} Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} \| A kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} Kettle {punctuation|\{} litres {operator|:}{operator|:} {class-name|Double}{punctuation|,} name {operator|:}{operator|:} {class-name|String} {punctuation|\}} \| {class-name|Empty} deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {operator|:}{operator|:} {class-name|a} {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
{class-name|instance} Hot {punctuation|(}{class-name|Kettle} b{punctuation|)} where
  heat k n \| n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {operator|:}{operator|:} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
{class-name|boil} xs {operator|=} do
  {class-name|let} ys {operator|=} {punctuation|[}x * {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x /{operator|=} {number|3}{punctuation|]} ++ map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if {keyword|null} ys {class-name|then} pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
