{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{command keyword|module} Tea {punctuation|(}{function|Kettle}{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
{command keyword|import} qualified Data.Map.Strict as M
{command keyword|import} Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle.
{command keyword|data} Kettle a {operator|=} Kettle {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{command keyword|class} Hot a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
{command keyword|instance} Hot {punctuation|(}Kettle b{punctuation|)} where
  {command keyword|heat} k n {operator|\|} n {operator|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1}{number|.5}e3 {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
{command keyword|boil} {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
{command keyword|boil} xs {operator|=} do
  {command keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|++} map {punctuation|(}\\x {operator|-}{operator|>} x {variable|`div`} {number|2}{punctuation|)} xs
  {command keyword|case} ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} return {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}{variable|'a'}{punctuation|,} {string-literal|{string|"str\\n\\"}}q\\{string-literal|{string|""}}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {command keyword|if} null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
