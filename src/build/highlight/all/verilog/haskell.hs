{operator|\{-}# LANGUAGE OverloadedStrings #{operator|-\}}
{operator|\{-} block {operator|-\}}
{keyword|module} Tea {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{keyword|import} Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {operator|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {operator|\}} {operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|->} Int {operator|->} Maybe a
{keyword|instance} Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0}x5F {operator|=} Just k {operator|\{} litres {operator|=} {number|1.5e3} {operator|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|->} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} map {punctuation|(}\\x {operator|->} x {constant|`div}` {number|2}{punctuation|)} xs
  {keyword|case} ys of {operator|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|->} print {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {operator|\}}
  {keyword|if} {keyword|null} ys then {keyword|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
