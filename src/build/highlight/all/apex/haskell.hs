{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{class-name|module} {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{keyword|import} qualified Data{punctuation|.}{keyword|Map}{punctuation|.}Strict {keyword|as} M
{keyword|import} Data{punctuation|.}{keyword|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} Kettle {punctuation|\{} litres {operator|:}{operator|:} {keyword|Double}{punctuation|,} name {operator|:}{operator|:} {keyword|String} {punctuation|\}} {operator|\|} {class-name|Empty} {function|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} {class-name|Hot} a {keyword|where} heat {operator|:}{operator|:} a {operator|-}{operator|>} {keyword|Int} {operator|-}{operator|>} Maybe a
{class-name|instance} {function|Hot} {punctuation|(}{class-name|Kettle} b{punctuation|)} {keyword|where}
  heat k n {operator|\|} n {operator|>} 0x5F {operator|=} {class-name|Just} k {punctuation|\{} litres {operator|=} {number|1}{punctuation|.}5e3 {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
boil {operator|:}{operator|:} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
{class-name|boil} xs {operator|=} {keyword|do}
  {class-name|let} ys {operator|=} {sql language-sql|{punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]}} {operator|++} {keyword|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} {class-name|ys} {keyword|of} {punctuation|\{} {sql language-sql|{punctuation|[}{punctuation|]}} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys {keyword|then} {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
