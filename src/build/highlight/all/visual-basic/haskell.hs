{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl{comment|') }

{operator|-}{operator|-} \| A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} {keyword|Double}{punctuation|,} name {punctuation|:}{punctuation|:} {keyword|String} {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0}x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {operator|=} {boolean|Nothing}
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} [a] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} [x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}] {operator|+}{operator|+} map {punctuation|(}{operator|\\}x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys {keyword|of} {punctuation|\{} [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}{comment|'a', "str\\n\\"q\\"", c) \}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print {operator|$} sortBy compare ys
