{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified {keyword|Data}.Map.Strict {keyword|as} M
import {keyword|Data}.List {punctuation|(}sortBy{punctuation|,} foldl{comment|') }

{operator|-}{operator|-} \| A kettle.
{keyword|data} Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} {keyword|Double}{punctuation|,} {keyword|name} {punctuation|:}{punctuation|:} {keyword|String} {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} {function|Int} {operator|-}{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} {number|0}x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           \| otherwise {operator|=} {keyword|Nothing}
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} {function|Ord} a{punctuation|)} {operator|=}{operator|>} [a] {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} [x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}] {operator|+}{operator|+} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys {keyword|of} {punctuation|\{} [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{comment|'a', "str\\n\\"q\\"", c) \}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ {function|print} $ sortBy compare ys
