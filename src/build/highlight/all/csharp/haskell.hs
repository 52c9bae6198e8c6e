{punctuation|\{}{operator|-}# LANGUAGE OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{return-type class-name|module} Tea {punctuation|(}{function|Kettle}{punctuation|(}{range operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{class-name|import} qualified Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} {class-name|M}
{return-type class-name|import} Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} A kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} Kettle {punctuation|\{} litres {punctuation|::} Double{punctuation|,} {named-parameter punctuation|name} {punctuation|::} String {punctuation|\}} {operator|\|} {return-type class-name|Empty} deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} {class-name|Hot} a {keyword|where} {class-name|heat} {punctuation|::} a {operator|->} Int {operator|->} Maybe a
{return-type class-name|instance} Hot {punctuation|(}{class-name|Kettle} b{punctuation|)} {keyword|where}
  {class-name|heat} k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {return-type class-name|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
boil {punctuation|::} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|->} IO {punctuation|(}{punctuation|)}
{class-name|boil} xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} map {punctuation|(}\\x {operator|->} x `div` {number|2}{punctuation|)} xs
  {keyword|case} {return-type class-name|ys} of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{named-parameter punctuation|c}{punctuation|:}_{punctuation|)} {operator|->} print {punctuation|(}{char|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys {return-type class-name|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
