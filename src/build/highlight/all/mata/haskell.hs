{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl{operator|'}{punctuation|)} 

{operator|--} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {operator|::} Double{punctuation|,} name {operator|::} String {punctuation|\}} {operator|\|} Empty {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{type class-name|{keyword|class} Hot} a where heat {operator|::} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance {function|Hot} {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {operator|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}{operator|\\}x {operator|-}{operator|>} x {operator|`}div{operator|`} {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{operator|'}a{operator|'}{punctuation|,} {string|"str\\n\\"}q{operator|\\}{string|""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
