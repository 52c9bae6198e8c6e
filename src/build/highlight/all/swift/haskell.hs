{punctuation|\{}{operator|-}# {constant|LANGUAGE} {class-name|OverloadedStrings} #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {class-name|Tea} {punctuation|(}{class-name|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{keyword|import} qualified {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{class-name|Strict} {keyword|as} {class-name|M}
{keyword|import} {class-name|Data}{punctuation|.}{class-name|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} {class-name|A} kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} {class-name|Kettle} {punctuation|\{} litres {punctuation|:}{punctuation|:} {class-name|Double}{punctuation|,} name {punctuation|:}{punctuation|:} {class-name|String} {punctuation|\}} {operator|\|} {class-name|Empty} {function|deriving} {punctuation|(}{class-name|Show}{punctuation|,} {class-name|Eq}{punctuation|)}
{keyword|class} {class-name|Hot} a {keyword|where} heat {punctuation|:}{punctuation|:} a {operator|->} {class-name|Int} {operator|->} {class-name|Maybe} a
instance {class-name|Hot} {punctuation|(}{class-name|Kettle} b{punctuation|)} {keyword|where}
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {class-name|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
boil {punctuation|:}{punctuation|:} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|->} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}{punctuation|\\}x {operator|->} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}{omit keyword|_}{punctuation|)} {operator|->} {function|print} {punctuation|(}'a'{punctuation|,} {string-literal|{string|"str\\n\\"q\\""}}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
