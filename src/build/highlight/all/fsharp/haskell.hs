{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|module} Tea {punctuation|(}{function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} {computation-expression keyword|Kettle} {punctuation|\{} litres {operator|::} Double{punctuation|,} name {operator|::} String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {operator|::} a {operator|->} Int {operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just {computation-expression keyword|k} {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {operator|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|->} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|->} x `div` {number|2}{punctuation|)} xs
  case ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}{class-name|_}{punctuation|)} {operator|->} print {punctuation|(}{char|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys {keyword|then} {keyword|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
