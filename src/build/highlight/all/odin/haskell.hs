{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {procedure-name function|Tea} {punctuation|(}{procedure-name function|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{keyword|import} Data{punctuation|.}{procedure-name function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} {operator|\|} Empty {procedure-name function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a {keyword|where} heat {punctuation|:}{punctuation|:} a {arrow punctuation|->} Int {arrow punctuation|->} Maybe a
instance {procedure-name function|Hot} {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {arrow punctuation|->} {procedure-name function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} {keyword|map} {punctuation|(}\\x {arrow punctuation|->} x {string|`div`} {number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {arrow punctuation|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}{discard keyword|_}{punctuation|)} {arrow punctuation|->} {procedure-name function|print} {punctuation|(}{char|'a'}{punctuation|,} {string|"str{symbol|\\n}{symbol|\\"}q{symbol|\\"}"}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then {procedure-name function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print {constant-parameter-sign important|$} sortBy compare ys
